"""One person's chat without any network: what the pocket Telegram would send goes straight into `hear`."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from telegram import Update

from bot.archive import OpenReport
from handlers.heard import heard
from handlers.hearing import hear
from handlers.scene import Room, Spoken
from handlers.screen import Button
from handlers.stripping import stripped
from playground import Person, PocketTelegram
from run_bot import build
from storage import inbox
from storage.database import Database, Session
from tests.chats.doing import SIGNS
from tests.living import Living

Json = dict[str, Any]


@dataclass
class Direct:
    """A bot's room and its database, spoken to by one person. `spoken` is what the last update led to."""

    room: Room
    database: Database
    pocket: PocketTelegram
    person: Person
    spoken: list[Spoken] = field(default_factory=list)

    def hears(self) -> list[Spoken]:
        """Everything that waits is heard; gives what it led to, an update each."""
        queue = self.pocket.world.queues[self.pocket.bot.id]
        waiting = [each.update for each in queue._waiting.values()]
        queue.acknowledge(max((each["update_id"] for each in waiting), default=0) + 1)
        return [self._hear(each) for each in waiting]

    async def says(self, *lines: str) -> None:
        """`[Button]`, or words; each heard before the next."""
        for line in lines:
            if line.startswith("["):
                await self.person.press(1, self._sent_by(line[1:-1]))
            else:
                await self.person.send(line)
            self.hears()

    def report(self) -> OpenReport | None:
        """The report as it is kept now, if one is open."""

        def read(tx: Session) -> OpenReport | None:
            speaker = self.room.speakers.find(tx, self.person.id)
            return None if speaker is None else self.room.reporting.current(tx, speaker)

        return self.database.run_now(read)

    def _hear(self, update: Json) -> Spoken:
        read, now = Update.de_json(stripped(update), None), self.pocket.clock.now()

        def work(tx: Session) -> Spoken:
            inbox.keep(tx, [inbox.Update(read.update_id, b"lane", b"", now)])
            return whole(tx, hear(self.room, tx, heard(read), now), now)

        self.spoken.append(self.database.run_now(work))
        return self.spoken[-1]

    def _sent_by(self, text: str) -> str:
        for spoken in reversed(self.spoken):
            for button in buttons_of(spoken):
                if button.text.lstrip(SIGNS) == text and button.sends:
                    return button.sends
        raise AssertionError(f"no button [{text}] was shown")


def whole(tx: Session, spoken: Spoken, now: datetime) -> Spoken:
    """What a running bot would do in a thread and in another transaction, at once."""
    return spoken if spoken.apart is None else spoken.apart()(tx, now)


def buttons_of(spoken: Spoken) -> Iterator[Button]:
    """Every button an update led to, in new messages and in changed ones."""
    for screen in spoken.screens:
        for row in screen.rows:
            yield from row
    if spoken.change is not None:
        for row in spoken.change.rows:
            yield from row


def a_room(living: Living) -> tuple[Room, Database]:
    """The bot's room on a fresh database; nothing listens."""
    (living.folder / "data").mkdir()
    database = Database.open(living.url)
    database.migrate()
    return build(living.settings, database, living.pocket.clock.now)._room, database
