"""How much is taken from one account, and from all: numbers an operator sets. docs/intake.md says what they do."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta

DAY = timedelta(days=1)
HOUR = timedelta(hours=1)


@dataclass(frozen=True, slots=True)
class Limits:
    """A day is the last 24 hours, an hour the last 60 minutes. `quick` is less time than a person needs to tell."""

    reports_a_day: int = 5
    drafts_a_day: int = 30
    wave: int = 10
    most_an_hour: int = 60
    quick: timedelta = timedelta(minutes=10)
