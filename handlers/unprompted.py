"""The second lane: what nobody is waiting for is decided when it falls due, and said at the pace Telegram allows."""

from __future__ import annotations

import asyncio
import logging
from dataclasses import dataclass
from datetime import timedelta
from functools import partial

from aiolimiter import AsyncLimiter

from bot.falling import day_for
from bot.falling_due import FallingDue
from bot.ports import Clock
from bot.speakers import Speaker
from handlers.clearing import Clearing
from handlers.reminding import ASKS, unprompted_screen
from handlers.scene import Room
from handlers.screen import Screen
from handlers.speaking import Speaking
from handlers.turnstile import Turnstile
from storage import intake, outbox, reporters
from storage.database import Database, Session
from storage.records import OutboxRow
from storage.states import ReporterState

log = logging.getLogger(__name__)
LEASE = timedelta(seconds=60)
AT_ONCE = 4
"""No more than these are in doubt after a crash. With Telegram 130 ms away they still keep up the allowed pace."""
FAMILIES = 4
"""Thought of in one transaction: so few that an answer never waits for it."""
AHEAD = 100
"""How many may be decided and not said yet: memory and the outbox stay small whatever is due."""
BURST = 1.1
"""Telegram counts by the second. A little more than one at once makes up for a slow moment, and is never noticed."""
LOOKS_AGAIN = 0.05
WHILE_CLOSED = timedelta(hours=1)
"""While intake is closed nobody is asked for more; it is looked at again after this."""


@dataclass(frozen=True)
class Means:
    """What is spoken with."""

    room: Room
    database: Database
    speaking: Speaking
    lanes: Turnstile
    clock: Clock


class Unprompted:
    """Thinks of families and writes to them. Several may run on one database: each row is one's."""

    def __init__(self, means: Means, falling: FallingDue, clearing: Clearing, holder: str) -> None:
        """`holder` names this bot in the leases of its rows."""
        self._means = means
        self._falling = falling
        self._clearing = clearing
        self._holder = holder
        pace = means.room.settings.unprompted_per_second
        self._pace = AsyncLimiter(BURST, BURST / pace)
        self._ahead = 0
        self._ending = False
        self._ticking = asyncio.Lock()

    async def end(self) -> None:
        """Claim nothing more, and wait until what is being said has been said and noted."""
        self._ending = True
        async with self._ticking:
            self._ending = False

    async def look(self) -> None:
        """A tick, unless the one before is still at it."""
        if not self._ticking.locked():
            await self.tick()

    async def tick(self) -> None:
        """Everything that is due: decided and said side by side."""
        async with self._ticking:
            await self._tick()

    async def _tick(self) -> None:
        thinking = asyncio.create_task(self._think_of_all())
        try:
            await asyncio.gather(*(self._say_while(thinking) for _ in range(AT_ONCE)))
            await thinking
        finally:
            thinking.cancel()

    async def _think_of_all(self) -> None:
        self._ahead = 0
        while True:
            fallen = await self._means.database.run(lambda tx: self._falling.some(tx, self._means.clock(), FAMILIES))
            await self._clearing.after(list(fallen.stored), erased=fallen.erased > 0)
            if not fallen.families or self._ending:
                return
            self._ahead += fallen.families
            while self._ahead > AHEAD and not self._ending:  # noqa: ASYNC110 - the other end counts down row by row
                await asyncio.sleep(LOOKS_AGAIN)

    async def _say_while(self, thinking: asyncio.Task[None]) -> None:
        """One of a few mouths. It ends when nothing is due and nothing more is decided."""
        while not self._ending:
            await self._means.speaking.rest()
            all_decided = thinking.done()
            claimed = await self._means.database.run(self._claim)
            if claimed is None:
                if all_decided:
                    return
                self._ahead = 0
                await asyncio.sleep(LOOKS_AGAIN)
                continue
            self._ahead -= 1
            row, lane = claimed
            await self._means.lanes.through(lane, partial(self._say, row))

    def _claim(self, tx: Session) -> tuple[OutboxRow, bytes] | None:
        for row in outbox.claim_unprompted(tx, self._means.clock(), LEASE, 1, self._holder):
            reporter = reporters.get(tx, row.reporter_id)
            return (row, reporter.chat_index) if reporter else None
        return None

    async def _say(self, row: OutboxRow) -> None:
        """Say one row. Call this only in the person's lane."""
        if row.doubts:
            log.info("said again, because nobody knows whether it was said before: %s", row.id)
        try:
            found = await self._means.database.run(lambda tx: self._screen(tx, row))
            if found is not None:
                await self._pace.acquire()  # as late as can be: what comes before takes now less, now more time
                await self._means.speaking.say_once(row, *found)
        except Exception:
            await self._means.speaking.later(row)
            raise

    def _screen(self, tx: Session, row: OutboxRow) -> tuple[Speaker, Screen] | None:
        """Rendered now: rows hold phrase keys and ids. None if it is not said, or not now."""
        now = self._means.clock()
        if not outbox.is_mine(tx, row.id, self._holder, now):
            return None
        speaker, day = self._means.room.speakers.by_id(tx, row.reporter_id), day_for(row, now)
        if day is not None and day > now:
            outbox.postpone(tx, row.id, day)
            return None
        if row.phrase in ASKS and intake.is_closed(tx):
            outbox.postpone(tx, row.id, now + WHILE_CLOSED)
            return None
        screen = None
        if speaker is not None and day is not None and speaker.row.state == ReporterState.ACTIVE:
            screen = unprompted_screen(self._means.room, tx, speaker, row)
        if speaker is None or screen is None:
            outbox.undeliverable(tx, row.id)
            return None
        return speaker, screen
