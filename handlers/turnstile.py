"""One update at a time per person, many people at once."""

from __future__ import annotations

import asyncio
from collections import deque
from collections.abc import Awaitable, Callable
from typing import Generic, TypeVar

T = TypeVar("T")


class Turnstile(Generic[T]):
    """Lanes by person: within a lane in order, across lanes together. A lane lives only while it has work."""

    def __init__(self, handle: Callable[[T], Awaitable[None]], at_once: int = 256) -> None:
        """`handle` must not raise; `at_once` lanes run together at most."""
        self._handle = handle
        self._lanes: dict[bytes, deque[T]] = {}
        self._tasks: set[asyncio.Task[None]] = set()
        self._room = asyncio.Semaphore(at_once)

    @property
    def waiting(self) -> int:
        """How many are in the lanes."""
        return sum(len(lane) for lane in self._lanes.values())

    def put(self, lane: bytes, item: T) -> None:
        """Queue behind what the same person said before."""
        if lane in self._lanes:
            self._lanes[lane].append(item)
            return
        self._lanes[lane] = deque([item])
        task = asyncio.create_task(self._walk(lane))
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)

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
                await self._handle(queue[0])
                queue.popleft()
        del self._lanes[lane]
