"""A house with families and organizers in it, made without any chat: reports handed in, people at their desks."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from itertools import count
from pathlib import Path
from typing import TypeVar

import pyotp
from pydantic import SecretStr

from bot.attachments import Offered
from bot.custody import Purpose
from bot.handing_in import hand_in
from bot.interview.kinds import Chosen, ChosenMany, Consent, Country, Language, Medium, Place, Text, Value, When
from bot.interview.moves import Address
from bot.interview.replies import Record, RecordItem
from bot.organizing.access import AtWork, Coordinator, Reviewer, Role
from bot.refusals import Refusal
from bot.settings import Settings
from handlers.organizers.office import Office
from handlers.scene import Room
from run_bot import build
from storage import attachments, events, outbox, reports, tasks
from storage.database import Database, Session
from storage.records import OutboxRow, Report

T = TypeVar("T")
START = datetime(2026, 1, 10, 12, tzinfo=UTC)
YES, NO = (Consent(given=given, wording="w", language="en") for given in (True, False))
TOLD: tuple[tuple[str, Value], ...] = (
    ("language", Language("en")),
    ("consent.store", YES),
    ("person.relation", Chosen("brother")),
    ("person.name", Text("Salim H.")),
    ("event.kind", Chosen("camp")),
    ("event.date", When("2017-04", "April 2017")),
    ("event.place", Place("Künes", "654025")),
    ("status.now", Chosen("camp")),
    ("status.as_of", When("2019-05", "May 2019")),
    ("status.danger", ChosenMany(("none",))),
    ("reporter.country", Country("KZ")),
    ("consent.contact", YES),
    ("follow_up.rhythm", Chosen("monthly")),
)


@dataclass
class House:
    """A bot's rooms with a clock in the hand."""

    room: Room
    database: Database
    now: datetime = START
    chats: count[int] = field(default_factory=lambda: count(1))

    @property
    def office(self) -> Office:
        return self.room.office

    def do(self, work: Callable[[Session], T]) -> T:
        return self.database.run_now(work)

    def tell(self, *, language: str = "en", **changed: Value) -> str:
        """A report of somebody new, handed in. `changed` replaces answers: `status__now=…`. Gives its id."""

        def work(tx: Session) -> str:
            speaker = self.room.speakers.meet(tx, next(self.chats), language, None, self.now)
            report = self.room.reporting.start(tx, speaker, self.now)
            told = {**dict(TOLD), "language": Language(language)}
            told |= {key.replace("__", "."): value for key, value in changed.items()}
            for key, value in told.items():
                report = self.room.reporting.reply(tx, report, Record(Address(key), value), self.now).report
            hand_in(tx, self.room.archive, report, self.now)
            return report.id

        return self.do(work)

    def add(self, report_id: str, list_key: str, **fields: Value) -> None:
        """One more item of a list of this report."""

        def work(tx: Session) -> None:
            told = tuple((f"{list_key}[].{name}", value) for name, value in fields.items())
            report = self.room.archive.open(tx, report_id)
            self.room.reporting.reply(tx, report, RecordItem(list_key, told), self.now)

        self.do(work)

    def file(self, report_id: str, content: bytes, name: str | None = None) -> str:
        """A file of this report, fetched and sealed. Gives its id."""

        def work(tx: Session) -> str:
            report = self.room.archive.open(tx, report_id)
            offered = Offered("there", Medium.DOCUMENT, len(content), None, name)
            _, kept = self.room.attachments.admit(tx, report, offered, Purpose.CASE, self.now)
            row = attachments.get(tx, kept.attachment)
            assert row is not None
            self.room.attachments.seal_content(tx, row, content)
            return kept.attachment

        return self.do(work)

    def reviewer(self) -> Reviewer:
        found = self._joins(Role.REVIEWER)
        assert isinstance(found, Reviewer)
        return found

    def coordinator(self) -> Coordinator:
        found = self._joins(Role.COORDINATOR)
        assert isinstance(found, Coordinator)
        return found

    def _joins(self, role: Role) -> AtWork | None:
        def work(tx: Session) -> AtWork | None:
            access = self.office.access
            speaker = self.room.speakers.meet(tx, next(self.chats), "en", None, self.now)
            desk = access.join(tx, speaker, access.invitation(tx, role, self.now), self.now)
            assert desk is not None
            assert access.begin_work(tx, desk, pyotp.TOTP(desk.totp).at(self.now), self.now)
            again = self.room.speakers.by_id(tx, speaker.id)
            assert again is not None
            return access.at_work(tx, again, self.now)

        return self.do(work)

    def row(self, report_id: str) -> Report:
        found = self.do(lambda tx: reports.get(tx, report_id))
        assert found is not None
        return found

    def trail(self, report_id: str) -> list[tuple[str, str | None]]:
        """What the trail says of a report, and who did it."""
        return [(each.what, each.actor) for each in self.do(lambda tx: events.of_report(tx, report_id))]

    def tasks(self, report_id: str) -> list[str]:
        return [each.kind for each in self.do(tasks.open_ones) if each.report_id == report_id]

    def waiting(self) -> list[OutboxRow]:
        """What waits to be said unprompted."""
        far = self.now + timedelta(days=2)
        return self.do(lambda tx: outbox.claim_unprompted(tx, far, timedelta(minutes=0), 100, "us"))

    def refusal(self, work: Callable[[Session], object]) -> str | None:
        """The phrase of the refusal it ends with, if it is refused."""
        try:
            self.do(work)
        except Refusal as refusal:
            return refusal.phrase
        return None


def a_house(database: Database, folder: Path) -> House:
    """On this database, with keys of its own."""
    (folder / "data").mkdir(exist_ok=True)
    settings = Settings(
        token=SecretStr("1:a"),
        organisation="The Circle",
        country="Nowhereland",
        contact="Nadia, +000 (made up)",
        verify_at="https://example.org/bot",
        data_folder=folder / "data",
        database_url=SecretStr(database.url),
        server_key_file=folder / "keys" / "server.key",
        recovery_key_file=folder / "keys" / "recovery.key",
    )
    return House(build(settings, database)._room, database)
