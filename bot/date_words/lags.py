"""How long after another event: `18 months` after `2017-04` is about `2018-10`, no sharper than either of the two."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from bot import dates
from bot.as_typed import fold
from bot.date_points import Point, Precision, first_day, last_day


class Unit(StrEnum):
    DAY = "day"
    WEEK = "week"
    MONTH = "month"
    YEAR = "year"


@dataclass(frozen=True, slots=True)
class Lag:
    """A span of time as it was said."""

    count: int
    unit: Unit


SHARPEST = {Unit.DAY: Precision.DAY, Unit.WEEK: Precision.MONTH, Unit.MONTH: Precision.MONTH, Unit.YEAR: Precision.YEAR}
"""Who counts in years does not mean the month."""
LONGEST = {Unit.DAY: 3700, Unit.WEEK: 530, Unit.MONTH: 480, Unit.YEAR: 60}
WORDS = {
    Unit.DAY: "d day days كۈن күн дней дня день gün gun 天 日 jour jours kun кун",
    Unit.WEEK: "w week weeks ھەپتە апта неделя недели недель hafta 周 星期 个星期 個星期 semaine semaines һәптә жума",
    Unit.MONTH: "m month months ئاي ай месяц месяца месяцев ay 月 个月 個月 mois oy ой",
    Unit.YEAR: "y year years يىل жыл год года лет yıl yil 年 an ans йил жил",
}
UNITS = {fold(word): unit for unit, words in WORDS.items() for word in words.split()}
LAG = re.compile(r"(\d{1,4}) ?(\D+)")


def read_lag(words: str) -> Lag | None:
    """A whole number and one known unit, nothing else; None when it is said in any other way."""
    found = LAG.fullmatch(fold(words))
    unit = UNITS.get(found[2].strip()) if found else None
    if not found or not unit or not 0 < int(found[1]) <= LONGEST[unit]:
        return None
    return Lag(int(found[1]), unit)


def after(edtf: str, lag: Lag) -> str | None:
    """The date that long after another one, always "about"; None when that other date has no end to count from."""
    first, last = dates.earliest(edtf), dates.latest(edtf)
    if date.min in (first, last) or date.max in (first, last):
        return None
    sharpness = max(dates.precision(edtf), SHARPEST[lag.unit])
    start, end = _rounded(_moved(first, lag), sharpness), _rounded(_moved(last, lag), sharpness)
    return dates.about(start) if start == end else dates.between(start, end)


def _moved(when: date, lag: Lag) -> date:
    match lag.unit:
        case Unit.DAY:
            return dates.moved_days(when, lag.count)
        case Unit.WEEK:
            return dates.moved_days(when, 7 * lag.count)
        case Unit.MONTH:
            return _months_later(when, lag.count)
        case Unit.YEAR:
            return _months_later(when, 12 * lag.count)


def _months_later(when: date, count: int) -> date:
    years, month = divmod(when.month - 1 + count, 12)
    into = Point(min(when.year + years, 9998), month + 1)
    return min(dates.moved_days(first_day(into), when.day - 1), last_day(into))


def _rounded(when: date, sharpness: Precision) -> str:
    """A season or an interval counted on from stays as wide as it was: its ends are given as months."""
    if sharpness is Precision.DAY:
        return dates.day(when)
    return dates.year(when.year) if sharpness is Precision.YEAR else dates.month(when.year, when.month)
