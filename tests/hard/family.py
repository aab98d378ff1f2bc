"""A relative with a whole report, as tests of forgetting know it: what she told, and where it could still be."""

from __future__ import annotations

from dataclasses import dataclass, field

from sqlalchemy import inspect, text

from handlers.taps import Verb
from playground import Person
from storage.database import Session
from storage.files import FileStore
from tests.hard import secrets_of
from tests.hard.canaries import pieces_in
from tests.hard.disk import Disk
from tests.hard.filled import Filling, told_at
from tests.hard.teller import Teller
from tests.living import Living

DRAFT, HANDED_IN = 1, 3
CODE_WORD = "follow_up.code_word"
READING = (
    (Verb.REPORT, None, ""),
    (Verb.READ_BACK, None, "person.0"),
    (Verb.COPY, None, ""),
    (Verb.CHANGE, "person.name", ""),
    (Verb.TAKE_BACK, "person.name", ""),
    (Verb.ANSWER, "history", "1"),
    (Verb.CONSENT, "consent.un", ""),
    (Verb.HAND_IN, None, ""),
    (Verb.SHOW, None, "copy"),
)


@dataclass
class Family:
    """A relative with a whole report, as the test knows it."""

    living: Living
    disk: Disk
    filling: Filling
    teller: Teller
    number: int
    report_id: str
    secrets: list[bytes] = field(default_factory=list)

    @property
    def person(self) -> Person:
        """Her phone."""
        return self.teller.person

    @property
    def code_word(self) -> str:
        """What she agreed on."""
        return told_at(self.number, CODE_WORD)

    @property
    def files(self) -> FileStore:
        """Where files lie."""
        return FileStore(self.living.settings.attachments_folder)

    async def forgets(self) -> None:
        """By the command, the code word and the button."""
        await self.teller.says("/forget")
        if "code word" in self.person.text:
            await self.teller.says(self.code_word)
        await self.teller.presses(Verb.FORGET, self.report_id, None, "yes")

    async def a_minute_later(self) -> None:
        """What the clock does every minute."""
        assert self.living.bot is not None
        self.living.bot.clearing._not_before = 0.0
        await self.living.tick()
        await self.living.bot.clearing.again()

    async def look(self) -> None:
        """Note everything that must be gone later."""
        assert self.living.database is not None
        self.secrets = await self.living.database.read(lambda tx: secrets_of.of_report(tx, self.report_id))
        self.secrets += await self.living.database.read(lambda tx: secrets_of.of_files(tx, self.report_id, self.files))

    def left(self) -> int:
        """How many of her secrets are still on the disk, in part."""
        return pieces_in(self.disk.kept(), self.secrets)

    def opened(self) -> set[int]:
        """The numbers of the reports that either private key opens."""
        return {number for number, _ in self.places_opened()}

    def places_opened(self) -> set[tuple[int, int]]:
        """Every canary that either private key opens."""
        assert self.living.database is not None
        settings, database = self.living.settings, self.living.database
        found = [secrets_of.opened_by(key, database, settings) for key in secrets_of.both_private_keys(settings)]
        return {place for each in found for place in each}

    async def rows_left(self) -> list[str]:
        """Every column in which the report's or the reporter's id still stands."""
        assert self.living.database is not None
        return await self.living.database.read(lambda tx: columns_with(tx, self.report_id))


async def begun(living: Living, disk: Disk, number: int) -> Family:
    """A running bot, a relative, and her report."""
    await living.start()
    assert living.bot is not None
    assert living.database is not None
    filling, person = Filling(living.bot._room), living.pocket.person("Ayshe", language_code="en")
    report = await living.database.run(lambda tx: filling.tell(tx, number, person.id))
    family = Family(living, disk, filling, Teller(person, living.pocket, filling.next_words(number)), number, report.id)
    await living.database.run(lambda tx: filling.tell(tx, 500))
    await family.teller.says("/help")
    await family.look()
    # The control: before, all of it is there, and both keys open it.
    assert family.left() == len(family.secrets) > 200
    assert family.opened() == {number, 500}
    return family


def columns_with(tx: Session, wanted: str) -> list[str]:
    """Every column of every table that holds this id."""
    inspector, found = inspect(tx.connection()), []
    for table in inspector.get_table_names():
        for column in inspector.get_columns(table):
            query = text(f'SELECT count(*) FROM "{table}" WHERE CAST("{column["name"]}" AS TEXT) LIKE :it')
            found += [f"{table}.{column['name']}"] * int(
                tx.connection().execute(query, {"it": f"%{wanted}%"}).scalar_one()
            )
    return found
