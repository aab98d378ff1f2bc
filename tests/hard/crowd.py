"""Several relatives who tell at once, each waiting for her own answer only."""

from __future__ import annotations

import asyncio
import json
import re
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from typing import Any

from handlers.inbox import chat_of
from playground import PocketTelegram
from storage.database import Session
from tests.hard.relative import Relative
from tests.hard.stranger import found
from tests.living import Living

Json = dict[str, Any]
UUID = re.compile(r"[0-9a-f]{8}-[0-9a-f-]{27}")
LONGEST = 60.0
"""Seconds she waits for an answer."""
UNSAID = """
    SELECT (SELECT count(*) FROM outbox WHERE state = 'due') + (SELECT count(*) FROM inbox WHERE state = 'unsaid')
"""
UNDONE = "SELECT count(*) FROM inbox WHERE state = 'waiting'"
UNFETCHED = "SELECT count(*) FROM attachment WHERE state = 'wanted'"


@dataclass
class Crowd:
    """The relatives of one bot. `meddle` may do something after each thing she says."""

    living: Living
    steps: int
    meddle: Callable[[Relative], Awaitable[None]] | None = None
    relatives: list[Relative] = field(default_factory=list)

    async def tell(self, people: int) -> None:
        """All of them from the first word on, together."""
        pocket = self.living.pocket
        self.relatives = [Relative(pocket.person(f"Ayshe {number}", language_code="en")) for number in range(people)]
        async with asyncio.TaskGroup() as together:
            for relative in self.relatives:
                together.create_task(self._tell(relative))
        await self.settled()

    async def _tell(self, relative: Relative) -> None:
        await relative.person.start()
        for _ in range(self.steps):
            await self.answered(relative)
            relative.hear()
            await relative.answer()
            if self.meddle is not None:
                await self.meddle(relative)
        await self.answered(relative)
        relative.hear()

    async def answered(self, relative: Relative) -> None:
        """Until what she said was taken, and answered, and her question is put."""
        async with asyncio.timeout(LONGEST):
            while self._at_telegram(relative) or await self._unanswered(relative):
                await asyncio.sleep(0.02)

    async def heard_at_telegram(self, relative: Relative) -> None:
        """Until the bot has fetched what she did."""
        async with asyncio.timeout(LONGEST):
            while self._at_telegram(relative):
                await asyncio.sleep(0.005)

    async def settled(self) -> None:
        """Until nothing is left to do for anybody."""
        assert self.living.database is not None
        async with asyncio.timeout(LONGEST):
            while self.living.pocket.is_active() or await self.living.database.read(_undone):
                await asyncio.sleep(0.02)

    def _at_telegram(self, relative: Relative) -> bool:
        return relative.person.id in {chat_of(update) for update in waiting_at_telegram(self.living.pocket)}

    async def _unanswered(self, relative: Relative) -> bool:
        bot, database = self.living.bot, self.living.database
        assert bot is not None
        assert database is not None
        lane = bot._room.archive.custody.index("chat", relative.person.id)
        unsaid = partial(_unsaid, lane=lane)
        return lane in bot.incoming.lanes._lanes or await database.read(unsaid)


def waiting_at_telegram(pocket: PocketTelegram) -> list[Json]:
    return [update for queue in pocket.world.queues.values() for update in queue.first(10_000)]


def _unsaid(tx: Session, lane: bytes) -> bool:
    query = """
        SELECT 1 FROM outbox o JOIN reporter r ON r.id = o.reporter_id WHERE o.state = 'due' AND r.chat_index = ?
        UNION ALL SELECT 1 FROM inbox WHERE state = 'unsaid' AND lane = ?
    """
    return tx.connection().exec_driver_sql(query, (lane, lane)).first() is not None


def _undone(tx: Session) -> bool:
    connection = tx.connection()
    return any(connection.exec_driver_sql(query).scalar_one() for query in (UNSAID, UNDONE, UNFETCHED))


def kept(living: Living) -> list[Json]:
    """What a bot that was stopped has kept, the ids of files apart."""
    reports: list[Json] = json.loads(UUID.sub("file", json.dumps(found(living.settings))))
    return reports


async def told_alone(folder: Path, steps: int) -> tuple[Relative, Json]:
    """One relative in calm weather, with a bot of her own: what she was asked, and what is kept."""
    async with PocketTelegram() as quiet:
        (folder / "data").mkdir(parents=True)
        living = Living(quiet, folder, f"sqlite:///{folder / 'data' / 'kept.db'}")
        await living.start()
        crowd = Crowd(living, steps)
        await crowd.tell(1)
        await living.stop()
    [report] = kept(living)
    return crowd.relatives[0], report
