"""What was said is noted as said, together with what is said in the same moment."""

from __future__ import annotations

import asyncio
import logging

from bot.ports import Clock
from storage import inbox, outbox
from storage.database import Database, Session, StorageFull, StorageUnavailable

log = logging.getLogger(__name__)
WITHIN = 0.05
"""Seconds. A crash before that only says a question twice."""


class Noting:
    """Rows of the outbox that were said, and updates whose answers were."""

    def __init__(self, database: Database, clock: Clock) -> None:
        """Nothing is noted yet."""
        self._database = database
        self._clock = clock
        self._rows: list[str] = []
        self._updates: list[int] = []
        self._unnoted: set[str | int] = set()
        self._noting: asyncio.Task[None] | None = None

    def row_said(self, row_id: str) -> None:
        """A row of the outbox was said."""
        self._rows.append(row_id)
        self._soon(row_id)

    def answer_said(self, update_id: int) -> None:
        """What an update led to was said."""
        self._updates.append(update_id)
        self._soon(update_id)

    def just_said(self, row_or_update: str | int) -> bool:
        """Whether it was said a moment ago, and is only not noted yet."""
        return row_or_update in self._unnoted

    async def close(self) -> None:
        """Note what was said but not noted yet."""
        if self._noting is not None:
            await self._noting

    def _soon(self, said: str | int) -> None:
        self._unnoted.add(said)
        if len(self._rows) + len(self._updates) == 1:
            self._noting = asyncio.create_task(self._note())

    async def _note(self) -> None:
        await asyncio.sleep(WITHIN)
        rows, updates = self._rows, self._updates
        self._rows, self._updates = [], []
        try:
            await self._database.run(lambda tx: self._noted(tx, rows, updates))
        except (StorageFull, StorageUnavailable) as problem:
            log.warning("prompts will be said again: %s", type(problem).__name__)
        finally:
            self._unnoted.difference_update(rows, updates)

    def _noted(self, tx: Session, rows: list[str], updates: list[int]) -> None:
        outbox.sent(tx, rows, self._clock())
        inbox.said(tx, updates)
