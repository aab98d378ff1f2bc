"""What the use cases need from outside: the time."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path

Clock = Callable[[], datetime]
"""The present moment, aware, in UTC."""


def system_clock() -> datetime:
    """The machine's own time."""
    return datetime.now(UTC)


def clock_moved_by(offset_file: Path) -> Clock:
    """The machine's time plus the seconds in a file: for the demo and for tests, where days can be skipped."""

    def now() -> datetime:
        try:
            seconds = float(offset_file.read_text(encoding="ascii"))
        except (OSError, ValueError):
            seconds = 0.0
        return datetime.now(UTC) + timedelta(seconds=seconds)

    return now


def clock_with(offset_file: Path | None) -> Clock:
    """The real time, or the demo's where a file moves it."""
    return clock_moved_by(offset_file) if offset_file else system_clock
