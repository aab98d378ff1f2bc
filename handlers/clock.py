"""The ticks: due prompts and erasures, old rows, disk space. APScheduler only ticks; the rows say what is due."""

from __future__ import annotations

import logging
from collections.abc import Awaitable, Callable
from datetime import UTC, datetime, timedelta

from apscheduler.schedulers.asyncio import AsyncIOScheduler

from bot.forgetting import Forgetting
from bot.organizing.digest import Digests
from bot.ports import Clock
from bot.settings import Settings
from handlers.clearing import Clearing
from handlers.due import Due
from handlers.showing import Showing
from handlers.unprompted import Unprompted
from storage import inbox, organizers, outbox
from storage.database import Database, StorageFull, StorageUnavailable

log = logging.getLogger(__name__)
SAID_KEPT_DAYS = 7
ONE_AT_A_TIME = {"max_instances": 1, "coalesce": True, "misfire_grace_time": None}
"""None is dropped because it is late; missed ones are folded into one."""


class Ticks:
    """What is looked at again and again."""

    def __init__(
        self,
        database: Database,
        clearing: Clearing,
        forgetting: Forgetting,
        lanes: tuple[Due, Unprompted, Showing, Digests],
        clock: Clock,
    ) -> None:
        """`lanes`: what is waited for, what is not, what is taken away again, what organizers are told of.

        Nothing starts before `start`.
        """
        self._database = database
        self._clearing = clearing
        self._forgetting = forgetting
        self._due, self._unprompted, self._showing, self._digests = lanes
        self._clock = clock

    def start(self, settings: Settings) -> AsyncIOScheduler:
        """Start ticking."""
        scheduler = AsyncIOScheduler(timezone="UTC", job_defaults=ONE_AT_A_TIME)
        seconds: list[tuple[Callable[[], Awaitable[object]], float]] = [
            (self._due.say_all, 2),
            (self.erase_due, 20),
            (self.think_of_organizers, 20),
            (self._showing.take_away_due, 5),
            (self._clearing.again, 60),
            (self._clearing.sweep, 3600),
            (lambda: self.purge(settings), 3600),
            (lambda: self.look_at_the_disk(settings), 300),
        ]
        for work, every in seconds:
            scheduler.add_job(self.quietly, "interval", args=[work], seconds=every)
        self._begin_writing(scheduler)
        scheduler.start()
        return scheduler

    def help(self) -> AsyncIOScheduler:
        """Only write to families, beside another bot that listens."""
        scheduler = AsyncIOScheduler(timezone="UTC", job_defaults=ONE_AT_A_TIME)
        self._begin_writing(scheduler)
        scheduler.start()
        return scheduler

    def _begin_writing(self, scheduler: AsyncIOScheduler) -> None:
        """To families: at once, for they may have waited while no bot was running."""
        first = datetime.now(UTC)
        scheduler.add_job(
            self.quietly, "interval", args=[self._unprompted.look], seconds=2, max_instances=2, next_run_time=first
        )

    async def erase_due(self) -> int:
        """Destroy reports whose pause is over. Gives how many."""
        now = self._clock()
        erased, stored = await self._database.run(lambda tx: self._forgetting.due(tx, now))
        await self._clearing.after(stored, erased=erased > 0)
        return erased

    async def think_of_organizers(self) -> None:
        """Digests and reminders of tasks that are due become rows of the outbox."""
        await self._database.run(lambda tx: self._digests.some(tx, self._clock()))

    async def purge(self, settings: Settings) -> None:
        """Forget the numbers of updates, the rows said long ago, and links that opened nothing."""
        now = self._clock()
        await self._database.run(lambda tx: inbox.purge(tx, now - timedelta(days=settings.inbox_kept_days)))
        await self._database.run(lambda tx: outbox.purge(tx, now - timedelta(days=SAID_KEPT_DAYS)))
        await self._database.run(lambda tx: organizers.purge_invitations(tx, now - timedelta(days=SAID_KEPT_DAYS)))

    async def look_at_the_disk(self, settings: Settings) -> None:
        """Warn the operator before families are turned away."""
        free = self._clearing.free_share()
        if free < settings.warn_free_share:
            log.warning(
                "the disk is %d %% free; new files are refused below %d %%",
                free * 100,
                settings.refuse_free_share * 100,
            )

    async def quietly(self, work: Callable[[], Awaitable[object]]) -> None:
        """A tick that fails is tried again at the next one; nothing of what it held is logged."""
        try:
            await work()
        except (StorageFull, StorageUnavailable) as problem:
            log.warning("a tick waits for the storage: %s", type(problem).__name__)
        except Exception as fault:  # noqa: BLE001 - its words could be a person's
            log.error("a tick failed: %s", type(fault).__name__)  # noqa: TRY400
