"""Updates that wait for the bot, as Telegram keeps them: handed out by getUpdates, dropped by a higher offset."""

import asyncio
from collections import deque
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from itertools import count, islice
from typing import Final

from benchmarks.wire import Call

MOST_AT_ONCE: Final = 100
CONFLICT: Final = (
    b'{"ok":false,"error_code":409,"description":"Conflict: terminated by other getUpdates request; '
    b'make sure that only one bot instance is running"}'
)


@dataclass(frozen=True, slots=True)
class Poll:
    """One getUpdates that waits for something to happen."""

    call: Call
    limit: int
    expiry: asyncio.TimerHandle


@dataclass
class Mailbox:
    send: Callable[[Call, bytes], None]
    polls: int = 0
    _ids: Iterator[int] = field(default_factory=lambda: count(1_000_001))
    _waiting: deque[tuple[int, bytes]] = field(default_factory=deque)
    _poll: Poll | None = None

    def put(self, update: bytes) -> None:
        """Keep an update, given without its number; a poll that waits gets all of this moment at once."""
        number = next(self._ids)
        self._waiting.append((number, b'{"update_id":%d,%b' % (number, update)))
        if self._poll is not None and len(self._waiting) == 1:
            asyncio.get_running_loop().call_soon(self._hand_out)

    def poll(self, call: Call, fields: dict[str, str]) -> None:
        self.polls += 1
        self._confirm(int(fields.get("offset", "0")))
        limit = min(int(fields.get("limit", "100")), MOST_AT_ONCE)
        self._end_poll(CONFLICT)
        patience = float(fields.get("timeout", "0"))
        expiry = asyncio.get_running_loop().call_later(patience, self._end_poll, b'{"ok":true,"result":[]}')
        self._poll = Poll(call, limit, expiry)
        self._hand_out()

    def _confirm(self, offset: int) -> None:
        while self._waiting and self._waiting[0][0] < offset:
            self._waiting.popleft()

    def _hand_out(self) -> None:
        if self._poll is None or not self._waiting:
            return
        updates = [update for _, update in islice(self._waiting, self._poll.limit)]
        self._end_poll(b'{"ok":true,"result":[%b]}' % b",".join(updates))

    def _end_poll(self, answer: bytes) -> None:
        poll, self._poll = self._poll, None
        if poll is not None:
            poll.expiry.cancel()
            self.send(poll.call, answer)
