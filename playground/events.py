"""Tells whoever watches (the web chat, tests) that something in a chat has changed."""

import asyncio
from typing import Any

Json = dict[str, Any]


class Watchers:
    """Everybody who listens to server-sent events; a watcher that does not keep up loses the oldest ones."""

    def __init__(self) -> None:
        self._queues: set[asyncio.Queue[Json | None]] = set()

    def join(self) -> asyncio.Queue[Json | None]:
        queue: asyncio.Queue[Json | None] = asyncio.Queue(maxsize=1000)
        self._queues.add(queue)
        return queue

    def leave(self, queue: asyncio.Queue[Json | None]) -> None:
        self._queues.discard(queue)

    def tell(self, kind: str, person: int | None = None) -> None:
        """Kinds: message, edited, deleted, typing, toast, clock, blocked, profile."""
        for queue in self._queues:
            put(queue, {"person": person, "kind": kind})

    def close(self) -> None:
        for queue in self._queues:
            put(queue, None)


def put(queue: asyncio.Queue[Json | None], event: Json | None) -> None:
    if queue.full():
        queue.get_nowait()
    queue.put_nowait(event)
