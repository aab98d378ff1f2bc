"""Telegram's limits on how fast a bot may speak: off unless asked for, because most tests are about something else."""

import math
from collections import defaultdict, deque
from enum import StrEnum

from playground.clock import VirtualClock
from playground.refusals import too_many_requests


class RateLimits(StrEnum):
    """OFF lets everything through; TELEGRAM keeps 1 a second per chat, 20 a minute per group, 30 a second overall."""

    OFF = "off"
    TELEGRAM = "telegram"


class Limits:
    """Counts what each bot has sent. A reply to a person who has just spoken is not bound by the limits."""

    def __init__(self, rates: RateLimits, clock: VirtualClock) -> None:
        self.rates = rates
        self._clock = clock
        self._sent: defaultdict[tuple[int, int], deque[float]] = defaultdict(deque)

    def allow(self, bot_id: int, chat_id: int, *, is_reply: bool) -> None:
        """Count one message; raises Refused (429) when it is one too many. A refused message is not counted."""
        if self.rates is RateLimits.OFF or is_reply:
            return
        now = self._clock.timestamp()
        bounds = [((bot_id, chat_id), 1, 1.0), ((bot_id, 0), 30, 1.0)]
        if chat_id < 0:
            bounds.append(((bot_id, chat_id), 20, 60.0))
        wait = max(self._wait(key, most, seconds, now) for key, most, seconds in bounds)
        if wait > 0:
            raise too_many_requests(math.ceil(wait))
        self._sent[bot_id, chat_id].append(now)
        self._sent[bot_id, 0].append(now)

    def _wait(self, key: tuple[int, int], most: int, seconds: float, now: float) -> float:
        sent = self._sent[key]
        while sent and sent[0] <= now - 60:
            sent.popleft()
        recent = [at for at in sent if at > now - seconds]
        return recent[-most] + seconds - now if len(recent) >= most else 0.0
