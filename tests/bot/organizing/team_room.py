"""A bot's rooms with a family that has handed in and organizers at work, on the database of the test."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import TypeVar

import pyotp

from bot.archive import OpenReport
from bot.asked import Draft
from bot.handing_in import hand_in_unfinished
from bot.interview.kinds import Chosen, Consent, Country, Language, Text, Value, When
from bot.interview.moves import Address
from bot.interview.replies import Record
from bot.organizing.access import AtWork, Role
from handlers.organizers.office import Office
from handlers.scene import Room
from playground import PocketTelegram
from run_bot import build
from storage import outbox, reports
from storage.database import Database, Session
from storage.records import OutboxRow
from tests.living import Living

T = TypeVar("T")
NOON = datetime(2026, 5, 14, 12, tzinfo=UTC)
CONTACT = "consent.contact"
TOLD: dict[str, Value] = {
    "language": Language("ug"),
    "consent.store": Consent(given=True, wording="w", language="ug"),
    CONTACT: Consent(given=True, wording="w", language="ug"),
    "person.relation": Chosen("brother"),
    "person.name": Text("Salim H."),
    "event.kind": Chosen("camp"),
    "event.date": When("2017-04", "2017-04"),
    "status.now": Chosen("camp"),
    "reporter.country": Country("TR", "Türkiye"),
    "follow_up.rhythm": Chosen("monthly"),
}


@dataclass
class TeamRoom:
    """What a test needs of a bot: its rooms, its database, a clock that stands."""

    room: Room
    database: Database
    now: datetime = NOON
    chats: int = 100
    told: dict[str, Value] = field(default_factory=lambda: dict(TOLD))

    @property
    def office(self) -> Office:
        return self.room.office

    def do(self, work: Callable[[Session], T]) -> T:
        return self.database.run_now(work)

    def organizer(self, role: Role = Role.REVIEWER) -> AtWork:
        """Somebody who was invited, has joined and typed her code."""
        self.chats += 1
        return self.do(lambda tx: self._joined(tx, role))

    def family(self, **told: Value | None) -> str:
        """A family that has handed in what it told. Gives the report's id; keys are written with `__` for a dot."""
        answers = self.told | {key.replace("__", "."): value for key, value in told.items()}
        self.chats += 1
        return self.do(lambda tx: self._handed_in(tx, {key: each for key, each in answers.items() if each is not None}))

    def report(self, report_id: str) -> OpenReport:
        return self.do(lambda tx: self.room.archive.open(tx, report_id))

    def tell(self, report_id: str, key: str, value: Value) -> None:
        self.do(lambda tx: self._tell(tx, self.room.archive.open(tx, report_id), key, value))

    def ask(self, who: AtWork, report_id: str, *drafts: Draft) -> None:
        self.do(lambda tx: self.office.asking.ask(tx, who, report_id, drafts, self.now))

    def said_to(self, who: AtWork) -> list[OutboxRow]:
        """What waits to be said to an organizer, or was said to her."""
        rows = self.do(lambda tx: outbox.of_desk(tx, who.chat, NOON - timedelta(days=99)))
        return sorted(rows, key=lambda row: row.due_at)

    def _joined(self, tx: Session, role: Role) -> AtWork:
        access, speakers = self.office.access, self.room.speakers
        speaker = speakers.meet(tx, self.chats, "en", None, self.now)
        desk = access.join(tx, speaker, access.invitation(tx, role, self.now), self.now)
        assert desk is not None
        assert access.begin_work(tx, desk, pyotp.TOTP(desk.totp).at(self.now), self.now)
        found = speakers.by_id(tx, speaker.id)
        assert found is not None
        who = access.at_work(tx, found, self.now)
        assert who is not None
        return who

    def _handed_in(self, tx: Session, told: dict[str, Value]) -> str:
        speaker = self.room.speakers.meet(tx, self.chats, "ug", None, self.now)
        report = self.room.reporting.start(tx, speaker, self.now)
        for key, value in told.items():
            report = self._tell(tx, report, key, value)
        hand_in_unfinished(tx, self.room.archive, report, self.now)
        row = reports.get(tx, report.id)
        assert row is not None
        return row.id

    def _tell(self, tx: Session, report: OpenReport, key: str, value: Value) -> OpenReport:
        return self.room.reporting.reply(tx, report, Record(Address(key), value), self.now).report


def team_room(database: Database, pocket: PocketTelegram, folder: Path) -> TeamRoom:
    """One on this database."""
    (folder / "data").mkdir()
    return TeamRoom(build(Living(pocket, folder, database.url).settings, database)._room, database)
