"""Approximate dates as EDTF (ISO 8601-2): making them, their bounds, and the parts of their read-back.

The subset in use: `2017`, `2017-04`, `2017-04-15`, each with `~` for "about"; `2017-21` … `2017-24` for spring to
winter; `a/b` for between, `a/..` for a or later, `../b` for b or earlier.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from bot.date_points import SPRING, Point, Precision, first_day, last_day, read_point, sharpness, slack

OPEN = ".."


@dataclass(frozen=True, slots=True)
class DatePhrase:
    """A date ready for the locales: a phrase `id`, its parts, and for `date-between` both ends as phrases.

    `year` is text, because a year must never be grouped like a number. With `about`, the finished date goes into
    `date-about` as `$date`; the ends of an interval go into it as `$start` and `$end`.
    """

    id: str
    parts: tuple[tuple[str, str | int], ...] = ()
    about: bool = False
    start: DatePhrase | None = None
    end: DatePhrase | None = None


def is_valid(edtf: str) -> bool:
    """Whether this is a date of our subset that can exist, with its end not before its start."""
    ends = _ends(edtf)
    if ends is None:
        return False
    start, end = ends
    return start is None or end is None or first_day(start) <= last_day(end)


def precision(edtf: str) -> Precision:
    """How sharp a valid date is."""
    if "/" in edtf:
        return Precision.INTERVAL
    return sharpness(point(edtf))


def is_about(edtf: str) -> bool:
    """Whether a valid date, or one of its ends, was told as approximate."""
    return "~" in edtf


def point(edtf: str) -> Point:
    """The numbers of a single date; raises ValueError when it is an interval or cannot exist."""
    found = read_point(edtf)
    if found is None:
        raise ValueError("not a single date of our subset")
    return found


def earliest(edtf: str) -> date:
    """The first day a valid date can mean, taken at its word; the first of all days when it is open."""
    start = (_ends(edtf) or (None, None))[0]
    return date.min if start is None else first_day(start)


def latest(edtf: str) -> date:
    """The last day a valid date can mean, taken at its word; the last of all days when it is open."""
    end = (_ends(edtf) or (None, None))[1]
    return date.max if end is None else last_day(end)


def widest(edtf: str) -> tuple[date, date]:
    """The bounds when "about" is taken seriously: a year, a month or a week more on either side."""
    start, end = _ends(edtf) or (None, None)
    first = date.min if start is None else moved_days(first_day(start), -slack(start))
    last = date.max if end is None else moved_days(last_day(end), slack(end))
    return first, last


def year(number: int) -> str:
    """A year alone, e.g. `2017`."""
    return f"{number:04d}"


def month(year_number: int, number: int) -> str:
    """A month, 1 to 12."""
    return _valid(f"{year_number:04d}-{number:02d}")


def day(when: date) -> str:
    """A whole day."""
    return when.isoformat()


def season(year_number: int, number: int) -> str:
    """A season: 1 spring, 2 summer, 3 autumn, 4 winter."""
    if not 1 <= number <= 4:
        raise ValueError("seasons are 1 to 4")
    return f"{year_number:04d}-{SPRING - 1 + number}"


def about(edtf: str) -> str:
    """The same date, told as approximate. A season has no sharp edges: it stays as it is, as does an interval."""
    if precision(edtf) in {Precision.SEASON, Precision.INTERVAL} or is_about(edtf):
        return edtf
    return f"{edtf}~"


def between(start: str, end: str) -> str:
    """An interval between two single dates; raises ValueError when the end lies before the start."""
    return _valid(f"{start}/{end}")


def since(edtf: str) -> str:
    """That date or later."""
    return _valid(f"{edtf}/{OPEN}")


def until(edtf: str) -> str:
    """That date or earlier."""
    return _valid(f"{OPEN}/{edtf}")


def describe(edtf: str | None) -> DatePhrase:
    """What the read-back says, as a phrase with parts; None, when only words were kept, is `date-unknown`."""
    ends = _ends(edtf) if edtf else None
    if edtf is None or ends is None:
        return DatePhrase("date-unknown")
    if "/" not in edtf:
        return _phrase(point(edtf))
    match ends:
        case (None, Point() as end):
            return DatePhrase("date-before", end=_phrase(end))
        case (Point() as start, None):
            return DatePhrase("date-after", start=_phrase(start))
        case (Point() as start, Point() as end):
            return DatePhrase("date-between", start=_phrase(start), end=_phrase(end))
        case _:
            return DatePhrase("date-unknown")


def moved_days(when: date, days: int) -> date:
    """That many days later (or earlier), stopping at the first and the last of all days."""
    ordinal = min(max(when.toordinal() + days, date.min.toordinal()), date.max.toordinal())
    return date.fromordinal(ordinal)


def _ends(edtf: str) -> tuple[Point | None, Point | None] | None:
    """Both ends of a date (the same point twice when it is single), None for an open end; None when it is not ours."""
    if "/" not in edtf:
        single = read_point(edtf)
        return (single, single) if single else None
    first, _, second = edtf.partition("/")
    ends = read_point(first), read_point(second)
    texts = (first, second)
    closed = [end for end in ends if end]
    is_ours = all(end or text == OPEN for end, text in zip(ends, texts, strict=True))
    return ends if closed and is_ours else None


def _phrase(made: Point) -> DatePhrase:
    year_part = ("year", str(made.year))
    match sharpness(made), made.month, made.day:
        case Precision.DAY, int(number), int(day_number):
            return DatePhrase("date-day", (year_part, ("month", number), ("day", day_number)), made.about)
        case Precision.MONTH, int(number), _:
            return DatePhrase("date-month", (year_part, ("month", number)), made.about)
        case Precision.SEASON, int(number), _:
            return DatePhrase("date-season", (year_part, ("season", number - SPRING + 1)), made.about)
        case _:
            return DatePhrase("date-year", (year_part,), made.about)


def _valid(edtf: str) -> str:
    if not is_valid(edtf):
        raise ValueError("that date cannot exist")
    return edtf
