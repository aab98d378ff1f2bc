"""One thing at a time per person, many people at once."""

from __future__ import annotations

import asyncio
import logging
from collections import deque
from collections.abc import Awaitable, Callable

from bot.quiet_logs import where

log = logging.getLogger(__name__)
Work = Callable[[], Awaitable[None]]


class Turnstile:
    """Lanes by person: within a lane in order, across lanes together. A lane lives only while it has work."""

    def __init__(self, at_once: int = 256) -> None:
        """`at_once` lanes run together at most."""
        self._lanes: dict[bytes, deque[Work]] = {}
        self._tasks: set[asyncio.Task[None]] = set()
        self._room = asyncio.Semaphore(at_once)

    @property
    def waiting(self) -> int:
        """How many are in the lanes."""
        return sum(len(lane) for lane in self._lanes.values())

    def is_open(self, lane: bytes) -> bool:
        """Whether something of this person's is waiting, or being done."""
        return lane in self._lanes

    def put(self, lane: bytes, work: Work) -> None:
        """Queue behind what the same person said before."""
        if lane in self._lanes:
            self._lanes[lane].append(work)
            return
        self._lanes[lane] = deque([work])
        task = asyncio.create_task(self._walk(lane))
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)

    async def through(self, lane: bytes, work: Work) -> None:
        """Queue it, and wait until it was done: what is said unprompted keeps to the order, too."""
        done = asyncio.Event()

        async def walked() -> None:
            try:
                await work()
            finally:
                done.set()

        self.put(lane, walked)
        await done.wait()

    async def room_for_more(self, deepest: int) -> None:
        """Wait until fewer than this many are in the lanes: Telegram keeps the others meanwhile."""
        while self.waiting > deepest:
            await asyncio.wait(self._tasks, return_when=asyncio.FIRST_COMPLETED)

    async def empty(self) -> None:
        """Wait until every lane is done."""
        while self._tasks:
            await asyncio.gather(*self._tasks)

    async def _walk(self, lane: bytes) -> None:
        queue = self._lanes[lane]
        async with self._room:
            while queue:
                await self._do(queue[0])
                queue.popleft()
        del self._lanes[lane]

    async def _do(self, work: Work) -> None:
        """A fault that nobody understood must not close the lane for ever."""
        try:
            await work()
        except Exception as fault:  # noqa: BLE001 - its words could be a person's
            log.error("something in a lane failed: %s", where(fault))  # noqa: TRY400
