"""A clock that runs like the real one but can be moved, so that weeks pass in a test."""

import time
from collections.abc import Callable
from datetime import UTC, datetime, timedelta


class VirtualClock:
    """Real time plus an offset. Give `at` to begin at another moment (aware datetime)."""

    def __init__(self, at: datetime | None = None) -> None:
        self.offset_seconds = at.timestamp() - time.time() if at else 0.0
        self.listeners: list[Callable[[], None]] = []

    def timestamp(self) -> float:
        return time.time() + self.offset_seconds

    def now(self) -> datetime:
        return datetime.fromtimestamp(self.timestamp(), UTC)

    def advance(self, by: timedelta | float) -> None:
        """Move by a timedelta or by seconds; tells everybody who listens."""
        self.move_to(self.offset_seconds + (by.total_seconds() if isinstance(by, timedelta) else by))

    def move_to(self, offset_seconds: float) -> None:
        self.offset_seconds = offset_seconds
        for listener in self.listeners:
            listener()
