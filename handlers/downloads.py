"""Files are fetched in their own time, several at once, and tried again; nobody's conversation waits for them."""

from __future__ import annotations

import asyncio
import logging
from contextlib import suppress
from datetime import datetime, timedelta

from bot.attachments import Attachments
from bot.ports import Clock
from handlers.messenger import Messenger, Undeliverable
from storage import attachments, outbox, reporters
from storage.database import Database, Session, StorageFull, StorageUnavailable
from storage.records import Attachment, OutboxRow

log = logging.getLogger(__name__)
LEASE = timedelta(minutes=5)
AT_ONCE = 4
IDLE_SECONDS = 3.0
STORAGE_PAUSE = timedelta(seconds=15)


class Downloads:
    """Fetches wanted files from Telegram, hashes and seals them."""

    def __init__(self, database: Database, kept: Attachments, messenger: Messenger, clock: Clock) -> None:
        """`wake` is called when a new file is wanted."""
        self._database = database
        self._attachments = kept
        self._messenger = messenger
        self._clock = clock
        self._wanted = asyncio.Event()
        self._fetching = 0

    @property
    def busy(self) -> bool:
        """Whether a file is wanted or being fetched."""
        return bool(self._fetching) or self._wanted.is_set()

    def wake(self) -> None:
        """There may be a new file to fetch."""
        self._wanted.set()

    async def run(self) -> None:
        """Fetch for ever. Leases of an earlier life are let go first."""
        released = False
        while True:
            try:
                if not released:
                    await self._database.run(lambda tx: attachments.release(tx, self._clock()))
                    released = True
                if await self.fetch_due():
                    continue
            except (StorageFull, StorageUnavailable) as problem:
                log.warning("files wait: %s", type(problem).__name__)
            self._wanted.clear()
            with suppress(TimeoutError):
                await asyncio.wait_for(self._wanted.wait(), IDLE_SECONDS)

    async def fetch_due(self) -> int:
        """Fetch some files that are due, together. Gives how many were tried."""
        rows = await self._database.run(lambda tx: attachments.claim(tx, self._clock(), LEASE, AT_ONCE))
        self._fetching = len(rows)
        try:
            await asyncio.gather(*(self._fetch(row) for row in rows))
        finally:
            self._fetching = 0
        return len(rows)

    async def _fetch(self, row: Attachment) -> None:
        try:
            file_id = await self._database.read(lambda tx: self._attachments.wanted_file_id(tx, row))
            if file_id is None:
                return
            content = await self._messenger.fetch(file_id)
            await self._database.run(lambda tx: self._attachments.seal_content(tx, row, content))
        except Undeliverable as failure:
            await self._failed(row, for_good=failure.permanent)
        except (StorageFull, StorageUnavailable) as problem:
            log.warning("a file waits: %s", type(problem).__name__)
            await self._database.run(lambda tx: attachments.put_off(tx, row.id, self._clock() + STORAGE_PAUSE))
        except Exception as fault:  # noqa: BLE001 - one file must not end all; its words could be a person's
            log.error("a file could not be kept: %s", type(fault).__name__)  # noqa: TRY400
            await self._failed(row, for_good=False)

    async def _failed(self, row: Attachment, *, for_good: bool) -> None:
        now = self._clock()

        def note(tx: Session) -> None:
            if self._attachments.failed(tx, row, now, for_good=for_good):
                _ask_again(tx, row, now)

        await self._database.run(note)


def _ask_again(tx: Session, row: Attachment, now: datetime) -> None:
    reporter = reporters.of_report(tx, row.report_id)
    if reporter is not None:
        outbox.add(tx, OutboxRow(reporter_id=reporter.id, purpose="notice", phrase="file-not_fetched", due_at=now))
