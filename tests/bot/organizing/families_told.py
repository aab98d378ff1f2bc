"""Families that have told and handed in, and organizers at work, made through the use cases."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from itertools import count
from pathlib import Path
from typing import TypeVar

from bot import desk_seals
from bot.archive import OpenReport
from bot.handing_in import hand_in
from bot.interview.kinds import Chosen, Consent, Country, Language, Place, Text, Value, When
from bot.interview.moves import Address
from bot.interview.replies import Record
from bot.organizing.access import Coordinator, Reviewer
from handlers.organizers.office import Office
from handlers.scene import Room
from playground import PocketTelegram
from run_bot import build
from storage import organizers
from storage.database import Database, Session
from storage.desk_records import Organizer
from storage.records import new_id
from storage.states import OrganizerState
from tests.living import Living

T = TypeVar("T")
START = datetime(2026, 1, 10, 12, tzinfo=UTC)
YES = Consent(given=True, wording="w", language="en")
NO = Consent(given=False, wording="w", language="en")
AGREED: dict[str, Value] = {f"consent.{name}": YES for name in ("contact", "match", "connect_families", "research")}
TOLD: dict[str, Value] = {
    "language": Language("en"),
    "consent.store": YES,
    "person.relation": Chosen("brother"),
    "person.name": Text("Salim Hoshur"),
    "event.kind": Chosen("camp"),
    "event.date": When("2017-04", "April 2017"),
    "event.place": Place("Künes", "654025"),
    "status.now": Chosen("camp"),
    "person.birth": When("1992", "1992"),
    "reporter.country": Country("KZ"),
    **AGREED,
}


@dataclass
class Circle:
    """A bot's rooms, the families who told, and a clock in the hand."""

    room: Room
    database: Database
    now: datetime = START
    chats: count[int] = field(default_factory=lambda: count(1))

    @classmethod
    def on(cls, database: Database, pocket: PocketTelegram, folder: Path) -> Circle:
        (folder / "data").mkdir(exist_ok=True)
        return cls(build(Living(pocket, folder, database.url).settings, database)._room, database)

    @property
    def office(self) -> Office:
        return self.room.office

    def do(self, work: Callable[[Session], T]) -> T:
        return self.database.run_now(work)

    def tell(self, **changed: Value | None) -> str:
        """A report of somebody new. `changed` replaces answers: `status__now=…`, or leaves them out. Gives its id."""
        return self.tell_as(next(self.chats), changed)

    def tell_as(self, number: int, changed: Mapping[str, Value | None]) -> str:
        """A report of whoever has this chat, handed in."""

        def work(tx: Session) -> str:
            told = {**TOLD, **{key.replace("__", "."): value for key, value in changed.items()}}
            speakers = self.room.speakers
            speaker = speakers.find(tx, number) or speakers.meet(tx, number, "en", None, self.now)
            report = self.room.reporting.start(tx, speaker, self.now)
            for key, value in told.items():
                report = report if value is None else self.put(tx, report, key, value)
            hand_in(tx, self.room.archive, report, self.now)
            return report.id

        return self.do(work)

    def put(self, tx: Session, report: OpenReport, key: str, value: Value) -> OpenReport:
        told = self.room.reporting.reply(tx, report, Record(Address(key), value), self.now)
        assert told.rejected is None, (key, told.rejected)
        return told.report

    def change(self, report_id: str, key: str, value: Value) -> None:
        self.later()
        self.do(lambda tx: self.put(tx, self.room.archive.open(tx, report_id), key, value))

    def code(self, report_id: str) -> str:
        def work(tx: Session) -> str:
            card = self.room.archive.card(self.room.archive.open(tx, report_id))
            assert card is not None
            return card.code

        return self.do(work)

    def reviewer(self) -> Reviewer:
        return Reviewer(*self._organizer("reviewer"), "en")

    def coordinator(self) -> Coordinator:
        return Coordinator(*self._organizer("coordinator"), "en")

    def later(self, by: timedelta = timedelta(minutes=1)) -> None:
        self.now += by

    def _organizer(self, role: str) -> tuple[str, str]:
        def work(tx: Session) -> tuple[str, str]:
            speaker = self.room.speakers.meet(tx, 9_000 + next(self.chats), "en", None, self.now)
            its_id = new_id()
            row = Organizer(
                id=its_id,
                reporter_id=speaker.id,
                role=role,
                state=OrganizerState.JOINED,
                working_until=self.now + timedelta(hours=12),
                joined_at=self.now,
                seen_at=self.now,
                sealed=desk_seals.sealed(self.room.archive.custody, its_id, "", {}),
            )
            organizers.add(tx, row)
            return row.id, speaker.id

        return self.do(work)
