"""A single approximate date as numbers: a year, a month, a season or a day, and the days it can mean."""

from __future__ import annotations

import calendar
import re
from dataclasses import dataclass
from datetime import date, timedelta
from enum import IntEnum

POINT = re.compile(r"(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?(~?)", re.ASCII)
SPRING = 21
WINTER = 24


class Precision(IntEnum):
    """How sharp a date is; a lower number is sharper."""

    DAY = 1
    MONTH = 2
    SEASON = 3
    YEAR = 4
    INTERVAL = 5


@dataclass(frozen=True, slots=True)
class Point:
    """One end of an interval, or a date by itself. A month of 21 to 24 is a season."""

    year: int
    month: int | None = None
    day: int | None = None
    about: bool = False


def read_point(text: str) -> Point | None:
    """The numbers of a single date that can exist, else None."""
    found = POINT.fullmatch(text)
    if not found:
        return None
    numbers = [int(each) if each else None for each in found.group(1, 2, 3)]
    made = Point(numbers[0] or 0, numbers[1], numbers[2], about=found[4] == "~")
    return made if _can_exist(made) else None


def first_day(start: Point) -> date:
    """The first day of a point. Winter 2017 may mean January as well as December 2017."""
    match start.month:
        case None:
            return date(start.year, 1, 1)
        case int(number) if number == WINTER:
            return date(start.year, 1, 1)
        case int(number) if number >= SPRING:
            return date(start.year, 3 * (number - SPRING) + 3, 1)
        case int(number):
            return date(start.year, number, start.day or 1)


def last_day(end: Point) -> date:
    """The last day of a point. Winter 2017 may last until the end of February 2018."""
    match end.month:
        case None:
            return date(end.year, 12, 31)
        case int(number) if number == WINTER:
            return date(end.year + 1, 3, 1) - timedelta(days=1)
        case int(number) if number >= SPRING:
            return _month_end(end.year, 3 * (number - SPRING) + 5)
        case int(number):
            return date(end.year, number, end.day) if end.day else _month_end(end.year, number)


def sharpness(made: Point) -> Precision:
    if made.month is None:
        return Precision.YEAR
    if made.month >= SPRING:
        return Precision.SEASON
    return Precision.MONTH if made.day is None else Precision.DAY


def slack(made: Point) -> int:
    if not made.about:
        return 0
    return {Precision.YEAR: 366, Precision.MONTH: 31, Precision.DAY: 7}.get(sharpness(made), 0)


def _can_exist(made: Point) -> bool:
    if not 1 <= made.year <= 9998:
        return False
    if made.month is None:
        return True
    if SPRING <= made.month <= WINTER:
        return made.day is None and not made.about
    if not 1 <= made.month <= 12:
        return False
    return made.day is None or 1 <= made.day <= calendar.monthrange(made.year, made.month)[1]


def _month_end(year_number: int, number: int) -> date:
    return date(year_number, number, calendar.monthrange(year_number, number)[1])
