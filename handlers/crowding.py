"""One chat may say so much in a minute: a flood from one of them must not make all others wait."""

from __future__ import annotations

import time
from collections import Counter
from collections.abc import Callable, Sequence

from handlers.inbox import Item

MINUTE = 60.0


class Crowding:
    """Counts by lane, a minute at a time, in memory only: after a restart everybody begins anew."""

    def __init__(self, most: int, seconds: Callable[[], float] = time.monotonic) -> None:
        """`most` updates of one chat are taken in a minute."""
        self._most = most
        self._seconds = seconds
        self._since = seconds()
        self._taken: Counter[bytes] = Counter()

    def not_taken(self, items: Sequence[Item]) -> None:
        """They could not be kept, and Telegram will send them again."""
        self._taken.subtract(item.lane for item in items)

    def sorted_out(self, items: Sequence[Item]) -> tuple[list[Item], list[Item]]:
        """Those to be taken, and the first of every chat that said too much: she is to be told, once a minute."""
        if self._seconds() - self._since >= MINUTE:
            self._since, self._taken = self._seconds(), Counter()
        taken, told = [], []
        for item in items:
            self._taken[item.lane] += 1
            if self._taken[item.lane] <= self._most:
                taken.append(item)
            elif self._taken[item.lane] == self._most + 1:
                told.append(item)
        return taken, told
