"""Dates-to-be: what a phrase says of one date, and the words that stand before, between and after them."""

from __future__ import annotations

from dataclasses import dataclass, field

from bot.date_words.lags import Lag
from bot.date_words.tokens import Token

SAID_ONCE = ("year", "month", "season", "day", "part", "lag", "fixed", "told", "decade")


@dataclass(slots=True)
class Group:
    """What is said of one date. `short_year` is of two digits; `numbers` stand alone, a day or a year.

    `last`: -1 for "last spring", 0 for "this"; `relative`: so many months, weeks or days from today; `told`: so many
    years from the event told before; `lag_digits`: with how many digits a time was counted; `in_words`: "the
    seventeenth year", a date only beside a month or a season.
    """

    year: int | None = None
    short_year: int | None = None
    month: int | None = None
    season: int | None = None
    day: int | None = None
    numbers: list[Token] = field(default_factory=list)
    part: str | None = None
    lag: Lag | None = None
    is_half: bool = False
    lag_digits: int = 0
    in_words: bool = False
    fixed: str | None = None
    relative: tuple[str, int] | None = None
    last: int | None = None
    told: int | None = None
    decade: bool = False
    weekday: bool = False
    is_from: bool = False
    is_ago: bool = False

    def fields(self) -> set[str]:
        """What is known of it."""
        known = {name for name in SAID_ONCE if getattr(self, name) not in {None, False}}
        known |= {"year"} if self.short_year is not None else set()
        known |= {"fixed"} if self.relative else set()
        return known | ({"number"} if self.numbers else set())


Part = Group | str


@dataclass(slots=True)
class Gathered:
    """`parts` are groups and operators in their order; `unknown`: something was said that no table knows."""

    parts: list[Part] = field(default_factory=list)
    about: bool = False
    unknown: bool = False
    negated: bool = False

    def groups(self) -> list[Group]:
        """The dates-to-be."""
        return [part for part in self.parts if isinstance(part, Group)]
