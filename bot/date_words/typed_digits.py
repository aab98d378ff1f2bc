"""Dates typed in digits: 2017, 4/2017, 15.04.2017, 2017年4月15日, 2017-03/2017-06. What has two meanings is asked."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from datetime import date

from bot import dates
from bot.as_typed import clean
from bot.date_points import Point, first_day, read_point
from bot.digits import fold_digits
from bot.rejections import Reason

OLDEST = 1900
FARTHEST = 100
"""Years a sentence may still run: beyond that a year is a slip of the finger."""
OTHER_CALENDARS = range(1300, 1451)
"""Years of the solar and the lunar Hijri calendar in which somebody alive can have been born or taken."""
ABOUT = re.compile(r"^(?:~|≈|±|ca\.? ?|c\. ?)|[~?]$", re.IGNORECASE)
DASHES = re.compile(r"[‐‑‒–—―−]")
HAN = re.compile(r"(\d{2,4})年(?:(\d{1,2})月(?:(\d{1,2})[日号號])?)?份?")
HAN_WITHOUT_YEAR = re.compile(r"\d{1,2}月(?:\d{1,2}[日号號]?)?")
NUMBERS = re.compile(r"\d{1,8}(?:(?: ?[-./] ?| )\d{1,4}){0,2}")
YEARS = re.compile(r"(\d{4}) ?[-/] ?(\d{4})")


@dataclass(frozen=True, slots=True)
class Unclear:
    """Not taken as a date: why, and the dates it may mean, the likeliest first."""

    reason: Reason
    candidates: tuple[str, ...] = field(default=(), repr=False)


@dataclass(frozen=True, slots=True)
class Bounds:
    """The first and the last day that may be meant."""

    said_on: date
    may_lie_ahead: bool

    def last(self) -> date:
        """A person may live a day ahead of the clock that stamped the message."""
        if self.may_lie_ahead:
            return date(min(self.said_on.year + FARTHEST, 9998), 12, 31)
        return dates.moved_days(self.said_on, 1)

    def reason_against(self, made: str) -> Reason | None:
        """Why a well-written date cannot be meant."""
        first, last = dates.earliest(made), dates.latest(made)
        years = {each.year for each in (first, last) if each not in (date.min, date.max)}
        if any(number in OTHER_CALENDARS for number in years):
            return Reason.OTHER_CALENDAR
        if any(number < OLDEST for number in years):
            return Reason.TOO_LONG_AGO
        ends = [end for end in made.split("/") if end != dates.OPEN]
        if any(first_day(point) > self.last() for point in map(read_point, ends) if point):
            return Reason.IN_THE_FUTURE
        return None

    def judged(self, made: str | None) -> str | Unclear:
        """The date itself, unless it cannot exist or cannot be meant."""
        if made is None or not dates.is_valid(made):
            return Unclear(Reason.IMPOSSIBLE_DATE)
        reason = self.reason_against(made)
        return Unclear(reason) if reason else made

    def possible(self, candidates: Iterable[str | None]) -> tuple[str, ...]:
        """Those that can be meant, each once, in order."""
        kept = [made for made in candidates if made and dates.is_valid(made) and not self.reason_against(made)]
        return tuple(dict.fromkeys(kept))

    def asked(self, candidates: Iterable[str | None]) -> str | Unclear:
        """Several readings: asked, even when only one of them can be meant."""
        found = self.possible(candidates)
        return Unclear(Reason.WHICH_DATE, found[:4]) if found else Unclear(Reason.IMPOSSIBLE_DATE)


def read_date(words: str, said_on: date, *, may_lie_ahead: bool = False) -> str | Unclear:
    """The EDTF of a date typed in digits, in any digit script; never more precise than typed, never guessed."""
    reader = Bounds(said_on, may_lie_ahead)
    text = DASHES.sub("-", fold_digits(clean(words)))
    if "/" in text and (found := _interval(text)):
        return _judged_interval(reader, found)
    bare = ABOUT.sub("", text).strip()
    made = _single(reader, bare)
    if bare == text:
        return made
    match made:
        case str():
            return dates.about(made)
        case Unclear(reason, candidates):
            return Unclear(reason, tuple(map(dates.about, candidates)))


def _interval(text: str) -> tuple[str, str] | None:
    """Both ends of an ISO interval; a bare `2017/2018` counts as one."""
    first, _, second = (part.strip() for part in text.partition("/"))
    ends = [end == dates.OPEN or read_point(end) is not None for end in (first, second)]
    return (first, second) if all(ends) and (first, second) != (dates.OPEN, dates.OPEN) else None


def _judged_interval(reader: Bounds, ends: tuple[str, str]) -> str | Unclear:
    start, end = ends
    if dates.is_valid(f"{start}/{end}"):
        return reader.judged(f"{start}/{end}")
    return Unclear(Reason.ENDS_BEFORE_START, reader.possible([f"{end}/{start}"]))


def _single(reader: Bounds, text: str) -> str | Unclear:
    if han := HAN.fullmatch(text.replace(" ", "")):
        return _year_first(reader, [part for part in han.groups() if part])
    if HAN_WITHOUT_YEAR.fullmatch(text.replace(" ", "")):
        return Unclear(Reason.NO_YEAR)
    if years := YEARS.fullmatch(text):
        return _judged_interval(reader, (years[1], years[2]))
    if not NUMBERS.fullmatch(text):
        return Unclear(Reason.NOT_A_DATE)
    match re.findall(r"\d+", text):
        case [alone]:
            return _alone(reader, alone)
        case [first, second]:
            return _two(reader, first, second)
        case parts:
            return _three(reader, parts)


def _alone(reader: Bounds, digits: str) -> str | Unclear:
    match len(digits):
        case 4:
            return reader.judged(digits) if digits != "0000" else Unclear(Reason.IMPOSSIBLE_DATE)
        case 2:
            return reader.asked(_full_years(reader, digits))
        case 6:
            return reader.asked(_six_digits(reader, digits))
        case 8:
            return _eight_digits(reader, digits)
        case _:
            return Unclear(Reason.NOT_A_DATE)


def _eight_digits(reader: Bounds, digits: str) -> str | Unclear:
    """20170415 or 15042017: never both, since no month begins with 19 or 20."""
    year_first = _iso(digits[:4], digits[4:6], digits[6:])
    return reader.judged(year_first or _iso(digits[4:], digits[2:4], digits[:2]))


def _six_digits(reader: Bounds, digits: str) -> Iterator[str | None]:
    """201704 is a month; 150417 is a day; some are both."""
    yield _iso(digits[:4], digits[4:])
    yield from _short_years(reader, [digits[:2], digits[2:4], digits[4:]])


def _two(reader: Bounds, first: str, second: str) -> str | Unclear:
    match len(first), len(second):
        case 4, 1 | 2 if len(second) == 2 and int(second) > 12:
            return reader.asked(_month_too_high(first, second))
        case 4, 1 | 2:
            return reader.judged(_iso(first, second))
        case 1 | 2, 4:
            return reader.judged(_iso(second, first))
        case 1 | 2, 1 | 2:
            return _day_and_month(reader, first, second)
        case _:
            return Unclear(Reason.NOT_A_DATE)


def _month_too_high(first: str, second: str) -> Iterator[str]:
    """2017-22 is summer 2017 in ISO 8601-2, and 2017 to 2022 to most people."""
    if 21 <= int(second) <= 24:
        yield f"{first}-{second}"
    if second > first[2:]:
        yield f"{first}/{first[:2]}{second}"


def _day_and_month(reader: Bounds, first: str, second: str) -> str | Unclear:
    """15.04 lacks its year; 4/17 may be a month of 2017."""
    years = _full_years(reader, second) if len(second) == 2 else []
    found = reader.possible(_iso(year, first) for year in years)
    return Unclear(Reason.NO_YEAR, found)


def _three(reader: Bounds, parts: list[str]) -> str | Unclear:
    match [len(part) for part in parts]:
        case [4, 1 | 2, 1 | 2]:
            return _year_first(reader, parts)
        case [1 | 2, 1 | 2, 4]:
            return _year_last(reader, parts)
        case [1 | 2, 1 | 2, 1 | 2]:
            return reader.asked(_short_years(reader, parts))
        case _:
            return Unclear(Reason.NOT_A_DATE)


def _year_first(reader: Bounds, parts: list[str]) -> str | Unclear:
    if len(parts[0]) == 2:
        return reader.asked(_iso(year, *parts[1:]) for year in _full_years(reader, parts[0]))
    if len(parts[0]) != 4:
        return Unclear(Reason.NOT_A_DATE)
    made = _iso(*parts)
    if made is None and len(parts) == 3 and _iso(parts[0], parts[2], parts[1]):
        return reader.asked([_iso(parts[0], parts[2], parts[1])])
    return reader.judged(made)


def _year_last(reader: Bounds, parts: list[str]) -> str | Unclear:
    """Day first is the custom of these countries, month first that of others: asked when both can be."""
    first, second, year = parts
    readings = [made for made in (_iso(year, second, first), _iso(year, first, second)) if made]
    if len(set(readings)) == 1:
        return reader.judged(readings[0])
    if any(_is_plain(reader, made) for made in readings):
        return reader.asked(readings)
    return reader.judged(readings[0] if readings else None)


def _is_plain(reader: Bounds, made: str) -> bool:
    return reader.reason_against(made) is None


def _short_years(reader: Bounds, parts: list[str]) -> Iterator[str | None]:
    """Day-month-year, then year-month-day, then month-day-year, with a year of two digits."""
    first, second, third = parts
    orders = ((third, second, first), (first, second, third), (third, first, second))
    for year, month, day in orders:
        if len(year) == 2:
            for full in _full_years(reader, year):
                yield _iso(full, month, day)


def _full_years(reader: Bounds, short: str) -> list[str]:
    """17 -> 2017; 85 -> 1985, and 2085 as well only where a date may lie ahead."""
    this_century = reader.said_on.year // 100 * 100
    nearest = this_century + int(short)
    years = [nearest, nearest - 100] if nearest > reader.said_on.year else [nearest]
    return [f"{year:04d}" for year in years]


def _iso(year: str, month: str | None = None, day: str | None = None) -> str | None:
    """Year, month and day as EDTF, None when there is no such day."""
    parts = [f"{int(part):0{4 if place == 0 else 2}d}" for place, part in enumerate((year, month, day)) if part]
    made = "-".join(parts)
    found = read_point(made)
    is_season = isinstance(found, Point) and found.month is not None and found.month > 12
    return None if found is None or is_season else made
