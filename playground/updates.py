"""What waits for a bot: its updates in order, until it asks for a higher offset or a day has passed."""

import asyncio
from collections import deque
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import islice, takewhile
from random import Random
from typing import Any

from playground.clock import VirtualClock
from playground.journal import Journal
from playground.refusals import Refused

Json = dict[str, Any]

KEPT_SECONDS = 24 * 3600
QUIET_SECONDS = 7 * 24 * 3600
NOT_SENT_UNASKED = frozenset({"chat_member", "message_reaction", "message_reaction_count"})
OTHER_POLLER = "Conflict: terminated by other getUpdates request; make sure that only one bot instance is running"


@dataclass(frozen=True)
class Waiting:
    update: Json
    since: float


class UpdateQueue:
    """One bot's updates. Acknowledged means: asked for with a higher offset; a time-out acknowledges nothing."""

    def __init__(self, bot_id: int, journal: Journal, clock: VirtualClock, random: Random) -> None:
        self._bot_id, self._journal, self._clock, self._random = bot_id, journal, clock, random
        kept = dict(journal.rows("queue")).get(str(bot_id), {})
        self.allowed: list[str] = kept.get("allowed", [])
        self.webhook: Json = kept.get("webhook", {})
        self._next_id: int = kept.get("next_id", random.randrange(100_000_000, 900_000_000))
        self._last_at: float = kept.get("last_at", clock.timestamp())
        rows = [(int(key.split(":")[1]), row) for key, row in journal.rows("update") if key.startswith(f"{bot_id}:")]
        self._waiting = {key: Waiting(row["update"], row["since"]) for key, row in sorted(rows)}
        self._acknowledged: deque[Json] = deque(maxlen=100)
        self._arrived = asyncio.Event()
        self._poller = 0
        self._interrupted = 0
        self._batch_starts: set[int] = set()
        self.closing = False

    def __len__(self) -> int:
        return len(self._waiting)

    def keep(self) -> None:
        row = {"allowed": self.allowed, "webhook": self.webhook, "next_id": self._next_id, "last_at": self._last_at}
        self._journal.put("queue", self._bot_id, row)

    def allow(self, kinds: Sequence[str]) -> None:
        """Remembered until said otherwise, as Telegram does; an empty list means the usual kinds."""
        self.allowed = list(kinds)
        self.keep()

    def add(self, kind: str, payload: Json) -> None:
        if kind not in self.allowed if self.allowed else kind in NOT_SENT_UNASKED:
            return
        now = self._clock.timestamp()
        if now - self._last_at > QUIET_SECONDS:
            self._drop_old()  # so that what waits is always in the order of its ids
            self._next_id = self._random.randrange(100_000_000, 900_000_000)
        update = {"update_id": self._next_id, kind: payload}
        self._waiting[self._next_id] = Waiting(update, now)
        self._journal.put("update", f"{self._bot_id}:{self._next_id}", {"update": update, "since": now})
        self._next_id += 1
        self._last_at = now
        self.keep()
        self._arrived.set()

    def acknowledge(self, offset: int) -> None:
        """Forget everything before the offset; a negative one counts from the end."""
        if offset < 0:
            offset = ([0, *self._waiting])[offset:][0]
        for update_id in list(takewhile(lambda known: known < offset, self._waiting)):
            self._acknowledged.append(self._waiting[update_id].update)
            self._forget(update_id)

    def first(self, limit: int) -> list[Json]:
        self._drop_old()
        found = [waiting.update for waiting in islice(self._waiting.values(), limit)]
        if not self._batch_starts:
            return found
        breaks = (place for place, one in enumerate(found) if place and one["update_id"] in self._batch_starts)
        return found[: next(breaks, limit)]

    def split_here(self) -> None:
        """What comes next is not handed out together with what came before."""
        self._batch_starts.add(self._next_id)

    def acknowledged(self) -> list[Json]:
        """The last hundred, for those who want to see them twice."""
        return list(self._acknowledged)

    def forget_all(self) -> None:
        for update_id in list(self._waiting):
            self._forget(update_id)

    async def poll(self, offset: int, limit: int, seconds: float) -> list[Json]:
        """Long polling; a second poller ends the first with a conflict."""
        self._poller += 1
        me = self._poller
        self._arrived.set()  # wake the poller before us, so that it learns of the conflict
        self.acknowledge(offset)
        loop = asyncio.get_running_loop()
        until = loop.time() + seconds
        while not (found := self.first(limit)) and not self.closing and (left := until - loop.time()) > 0:
            self._arrived.clear()
            await self._wait(left)
            if self._poller != me:
                raise Refused(409, OTHER_POLLER)
            if self._interrupted >= me:
                raise Refused(502, "Bad Gateway")
        return found

    async def _wait(self, seconds: float) -> None:
        try:
            async with asyncio.timeout(seconds):
                await self._arrived.wait()
        except TimeoutError:
            return

    async def arrival(self, seconds: float) -> None:
        """Until something is waiting, or the time is over (webhooks)."""
        if not self._waiting:
            self._arrived.clear()
            await self._wait(seconds)

    def take(self, update_id: int) -> None:
        """One update was delivered by webhook."""
        if update_id in self._waiting:
            self._acknowledged.append(self._waiting[update_id].update)
            self._forget(update_id)

    def nudge(self) -> None:
        """Wake whoever waits, to look again."""
        self._arrived.set()

    def interrupt(self) -> None:
        """End the poll that waits, as when the server behind it goes away."""
        self._interrupted = self._poller
        self._arrived.set()

    def close(self) -> None:
        """Let everybody who waits go."""
        self.closing = True
        self._arrived.set()

    def _forget(self, update_id: int) -> None:
        del self._waiting[update_id]
        self._journal.drop("update", f"{self._bot_id}:{update_id}")

    def _drop_old(self) -> None:
        oldest = self._clock.timestamp() - KEPT_SECONDS
        for update_id in list(takewhile(lambda known: self._waiting[known].since < oldest, self._waiting)):
            self._forget(update_id)
