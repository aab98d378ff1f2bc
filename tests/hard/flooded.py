"""A bot without a network, for floods: updates go straight in, reports are told slowly or at once."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime, timedelta

import pyotp

from bot.organizing.access import Coordinator, Role
from handlers.heard import Heard, What
from handlers.hearing import hear
from handlers.scene import Room
from storage import inbox, reports
from storage.database import Database, Session
from storage.states import ReportState
from tests.flooding import a_report, hands_in

LONG_ENOUGH = timedelta(minutes=40)


@dataclass
class House:
    """A bot without a network."""

    room: Room
    database: Database
    now: datetime
    updates: int = 0
    answered: int = 0
    waits: list[float] = field(default_factory=list)
    behind: list[int] = field(default_factory=list)
    """How many others were answered during each of the waits."""

    async def hears(self, chat: int, what: What, now: datetime) -> None:
        """One update, as the lanes hand it on."""
        self.updates += 1
        number = self.updates

        def work(tx: Session) -> None:
            inbox.keep(tx, [inbox.Update(number, b"lane", b"", now)])
            hear(self.room, tx, Heard(number, chat, number, "en", what), now)

        await self.database.run(work)
        self.answered += 1

    def coordinator(self) -> Coordinator:
        """Somebody with authority, as the door would find her."""
        return self.database.run_now(self._coordinator)

    def _coordinator(self, tx: Session) -> Coordinator:
        access = self.room.office.access
        speaker = self.room.speakers.meet(tx, 5_000_000, "en", None, self.now)
        desk = access.join(tx, speaker, access.invitation(tx, Role.COORDINATOR, self.now), self.now)
        assert desk is not None
        access.begin_work(tx, desk, pyotp.TOTP(desk.totp).at(self.now), self.now)
        again = self.room.speakers.find(tx, 5_000_000)
        assert again is not None
        who = access.at_work(tx, again, self.now)
        assert isinstance(who, Coordinator)
        return who

    def of(self, state: ReportState) -> int:
        """How many reports are in this state."""
        return sum(row.state == state for row in self.database.run_now(reports.everything))

    def do(self, work: Callable[[Session], object]) -> object:
        """One transaction."""
        return self.database.run_now(work)


def told_slowly(  # noqa: PLR0917 - a story has as many parts
    house: House,
    tx: Session,
    chat: int,
    campaign: str | None = None,
    met: datetime | None = None,
    at: datetime | None = None,
) -> str:
    """Begun forty minutes before it is handed in."""
    now = at or house.now
    if met is not None:
        house.room.speakers.meet(tx, chat, "en", campaign, met)
    report_id = a_report(house.room, tx, chat, now - LONG_ENOUGH, campaign)
    hands_in(house.room, tx, report_id, now)
    return report_id
