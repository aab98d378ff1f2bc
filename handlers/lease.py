"""Who listens: one bot of all that share a database. A lease says which; it lapses when that bot is gone.

A bot that was killed and started again must not wait for its own lease: that the earlier life in the same data folder
is over, a lock on the folder tells at once.
"""

from __future__ import annotations

import asyncio
import logging
import platform
from hashlib import blake2s
from pathlib import Path
from uuid import uuid4

from bot import outages
from bot.ports import Clock
from storage import facts, leases, outbox
from storage.database import Database, Session, StorageFull, StorageUnavailable
from storage.folder_lock import FolderLock

log = logging.getLogger(__name__)
NAME = "listening"
SECONDS = 60
LOOKS_EVERY = 2.0


class LeaseLost(Exception):
    """Another bot has taken over, because this one could not say for a minute that it lives."""


class Lease:
    """The right to listen."""

    def __init__(self, database: Database, folder: Path, clock: Clock) -> None:
        """`folder` holds the data of this bot."""
        self._database = database
        self._clock = clock
        self._lock = FolderLock(folder)
        self._knows_the_place = False
        self.place = blake2s(f"{platform.node()} {folder.resolve()}".encode(), digest_size=8).hexdigest()
        self.holder = f"{self.place}/{uuid4()}"

    async def take(self) -> None:
        """Wait until nobody else listens. A storage that fails is waited for."""
        while not await self._taken():  # noqa: ASYNC110 - no event tells of another process
            await asyncio.sleep(LOOKS_EVERY)

    async def keep(self) -> None:
        """Renew it for ever. Raises LeaseLost."""
        while True:
            await asyncio.sleep(SECONDS / 3)
            try:
                renewed = await self._database.run(self._renew)
            except (StorageFull, StorageUnavailable) as problem:
                log.warning("the lease could not be renewed: %s", type(problem).__name__)
                continue
            if not renewed:
                raise LeaseLost

    async def give_back(self) -> None:
        """Let others listen at once."""
        try:
            await self._database.run(lambda tx: leases.drop(tx, NAME, self.holder))
        except (StorageFull, StorageUnavailable) as problem:
            log.warning("the lease ends by itself: %s", type(problem).__name__)
        self._lock.release()

    async def _taken(self) -> bool:
        try:
            if self._lock.take():
                await self._database.run(self._alone_here)
                if await self._database.run(self._take):
                    return True
        except (StorageFull, StorageUnavailable) as problem:
            log.warning("listening waits for the storage: %s", type(problem).__name__)
            return False
        log.info("another bot listens; waiting")
        return False

    def _alone_here(self, tx: Session) -> None:
        """With the folder locked, what an earlier life in this place was just saying is in doubt, and said again."""
        if not self._knows_the_place:
            outbox.release(tx, self.place)
            self._knows_the_place = True

    def _take(self, tx: Session) -> bool:
        """With the folder locked, whoever else held the lease in this place is dead."""
        held_by = leases.holder(tx, NAME)
        if held_by is not None and held_by.startswith(f"{self.place}/"):
            leases.drop(tx, NAME, held_by)
        outages.note(tx, self._clock())
        return self._renew(tx)

    def _renew(self, tx: Session) -> bool:
        now = self._clock()
        facts.put(tx, outages.LISTENED, now.isoformat())
        return leases.take(tx, NAME, self.holder, now, SECONDS)
