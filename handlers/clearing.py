"""Clearing away what was erased: files unlinked, the log emptied, the database written anew now and then."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Sequence
from datetime import datetime, timedelta

from bot.ports import Clock
from storage import attachments, facts
from storage.database import Database, StorageFull, StorageUnavailable
from storage.files import FileStore

log = logging.getLogger(__name__)
TIDIED = "tidied_at"
A_DAY = timedelta(days=1)
LONGEST_BY_DAY = 2.0
"""Seconds writers may wait for a tidying after something was erased; a larger database is tidied once a day only."""
SHARE = 20
"""Writers may wait one part in so many of the time."""


class Clearing:
    """What is erased leaves its row at once; this removes its traces. Nothing here raises for a storage that fails."""

    def __init__(self, database: Database, files: FileStore, clock: Clock) -> None:
        """One a process: it remembers what could not be cleared yet."""
        self._database = database
        self._files = files
        self._clock = clock
        self._unscrubbed = False
        self._slack = False
        self._not_before = 0.0

    async def after(self, unlink: Sequence[str], *, erased: bool) -> None:
        """Once an erasing transaction is kept: unlink its files, leave no trace in side files."""
        self._unlink(unlink)
        if erased:
            self._unscrubbed = self._slack = True
            await self.again()

    async def again(self) -> None:
        """Every minute: what readers or a failing disk were in the way of."""
        try:
            if self._unscrubbed:
                self._unscrubbed = not await self._database.scrub()
            if self._slack and asyncio.get_running_loop().time() >= self._not_before:
                await self._tidy()
        except (StorageFull, StorageUnavailable) as problem:
            log.warning("what was erased will be cleared away later: %s", type(problem).__name__)

    async def sweep(self) -> None:
        """At start and every hour: files no row knows, and once a day the slack in which old rows may have stayed."""
        try:
            known = await self._database.read(attachments.stored_names)
            self._unlink(self._files.orphans(known))
            tidied = await self._database.read(lambda tx: facts.get(tx, TIDIED))
            if tidied is None or self._clock() - datetime.fromisoformat(tidied) >= A_DAY:
                await self._tidy()
        except (StorageFull, StorageUnavailable) as problem:
            log.warning("tidying waits for the storage: %s", type(problem).__name__)

    def free_share(self) -> float:
        """How much of the disk is free, from 0 to 1."""
        return self._files.free_share()

    async def _tidy(self) -> None:
        loop = asyncio.get_running_loop()
        begun = loop.time()
        if not await self._database.tidy():
            return
        took = loop.time() - begun
        self._slack = False
        self._not_before = begun + (took * SHARE if took < LONGEST_BY_DAY else A_DAY.total_seconds())
        await self._database.run(lambda tx: facts.put(tx, TIDIED, self._clock().isoformat()))

    def _unlink(self, names: Sequence[str]) -> None:
        """A file that cannot be removed now is found again by the next sweep."""
        for name in names:
            try:
                self._files.remove(name)
            except (StorageFull, StorageUnavailable) as problem:
                log.warning("a file will be removed later: %s", type(problem).__name__)
