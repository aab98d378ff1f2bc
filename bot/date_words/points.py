"""One date of a phrase as EDTF: only when everything said of it fits together and leaves nothing over."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date, timedelta

from bot import dates
from bot.date_words.groups import Group
from bot.date_words.lags import Lag, Unit, after
from bot.date_words.tables import Table
from bot.date_words.typed_digits import Bounds, Unclear, read_date
from bot.rejections import Reason

SEASON_MONTHS = {1: (3, 4, 5), 2: (6, 7, 8), 3: (9, 10, 11), 4: (12, 1, 2)}
YEAR_PARTS = {"start": (1, 4), "middle": (5, 8), "end": (9, 12)}
MONTH_PARTS = {"start": (1, 10), "middle": (11, 20), "end": (21, 31)}
UNREAD = Unclear(Reason.NOT_A_DATE)


@dataclass(frozen=True, slots=True)
class Telling:
    """When it was said, and the EDTF of the event it is told against; `after_it`: bare times count from that event."""

    said_on: date
    event: str | None = field(default=None, repr=False)
    after_it: bool = False
    may_lie_ahead: bool = False

    def bounds(self) -> Bounds:
        """What can be meant on that day."""
        return Bounds(self.said_on, self.may_lie_ahead)

    def asked(self, candidates: Iterable[str | None]) -> Unclear:
        """Several readings, or one that is not sure."""
        found = self.bounds().possible(candidates)
        return Unclear(Reason.WHICH_DATE, found[:4]) if found else UNREAD


def point_of(group: Group, telling: Telling, table: Table) -> str | Unclear:
    """The date a group means."""
    known = group.fields()
    if "fixed" in known:
        return _fixed(group, telling) if known == {"fixed"} else UNREAD
    if group.lag and (unclear := _settle_lag(group, telling, table)) is not None:
        return unclear
    if group.told is not None and not _settle_told(group, telling):
        return UNREAD
    if group.in_words and not known & {"month", "season"}:
        return telling.asked([dates.year(_full_year(group.short_year or 0, telling.said_on))])
    if group.short_year is not None:
        group.year = _full_year(group.short_year, telling.said_on)
    if group.month and group.season and group.month not in SEASON_MONTHS[group.season]:
        return UNREAD
    if group.numbers and (unclear := _settle_numbers(group, telling)) is not None:
        return unclear
    if group.last is not None:
        return _last(group, telling)
    return _built(group, telling)


def _fixed(group: Group, telling: Telling) -> str | Unclear:
    if group.fixed is not None:
        return read_date(group.fixed, telling.said_on, may_lie_ahead=telling.may_lie_ahead)
    unit, number = group.relative or ("day", 0)
    if unit == "day":
        return dates.day(dates.moved_days(telling.said_on, number))
    if unit == "month":
        return _month_from(telling.said_on, number)
    monday = telling.said_on - timedelta(days=telling.said_on.weekday()) + timedelta(weeks=number)
    sunday = min(monday + timedelta(days=6), telling.said_on) if number == 0 else monday + timedelta(days=6)
    return telling.asked([dates.between(dates.day(monday), dates.day(sunday)), dates.month(monday.year, monday.month)])


def _month_from(day: date, months: int) -> str:
    years, month = divmod(day.month - 1 + months, 12)
    return dates.month(day.year + years, month + 1)


def _settle_lag(group: Group, telling: Telling, table: Table) -> str | Unclear | None:
    """A time that is a date in disguise, or that long ago; a result when that settles it all."""
    lag, known = group.lag, group.fields()
    if lag is None:
        return None
    if group.is_ago:
        return _ago(group, lag, telling, table)
    group.lag = None
    if group.is_half:
        return UNREAD
    is_numbered = "numbered months" in table.switches and group.lag_digits > 0
    if lag.unit is Unit.DAY and group.month and group.day is None and lag.count <= 31 and is_numbered:
        group.day = lag.count
        return None
    if lag.unit is Unit.MONTH and "year" in known and not known & {"month", "season"}:
        group.month = lag.count
        return None if is_numbered and lag.count <= 12 else UNREAD
    if lag.unit is Unit.YEAR and group.lag_digits == 2 and "year" not in known:
        if known & {"month", "season"} or "bare short years" in table.switches:
            group.short_year = lag.count
            return None
        return telling.asked([dates.year(_full_year(lag.count, telling.said_on))])
    return UNREAD


def _ago(group: Group, lag: Lag, telling: Telling, table: Table) -> str | Unclear | None:
    others = group.fields() - {"lag"}
    if lag.unit is Unit.YEAR and not group.is_half and others and others <= {"month", "season"}:
        group.lag, group.year = None, telling.said_on.year - lag.count
        return None
    if others:
        return UNREAD
    if group.is_half:
        months = 12 * lag.count + 6 if lag.unit is Unit.YEAR else 0
        said = dates.month(telling.said_on.year, telling.said_on.month)
        return telling.asked([after(said, Lag(-months, Unit.MONTH))]) if months else UNREAD
    if lag.unit is Unit.YEAR and group.lag_digits == 2 and "bare short years" in table.switches:
        short = dates.year(_full_year(lag.count, telling.said_on))
        return telling.asked([dates.year(telling.said_on.year - lag.count), dates.until(short)])
    today = dates.day(telling.said_on)
    made = after(today, Lag(-lag.count, lag.unit))
    if lag.unit is Unit.WEEK:
        return telling.asked([after(today, Lag(-7 * lag.count, Unit.DAY)), made])
    return telling.bounds().judged(made)


def _settle_told(group: Group, telling: Telling) -> bool:
    if telling.event is None or "year" in group.fields():
        return False
    first, last = dates.earliest(telling.event), dates.latest(telling.event)
    group.year = first.year + (group.told or 0)
    group.told = None
    return first.year == last.year


def _full_year(short: int, said_on: date) -> int:
    """17 -> 2017, 85 -> 1985."""
    nearest = said_on.year // 100 * 100 + short
    return nearest - 100 if nearest > said_on.year else nearest


def _settle_numbers(group: Group, telling: Telling) -> Unclear | None:
    """A number that stands alone is a day beside a month and a year; else it may be a year, and is asked."""
    numbers = [token.number for token in group.numbers]
    year = _full_year(numbers[-1], telling.said_on) if group.numbers[-1].digits == 2 else None
    if len(numbers) == 1 and group.year and group.month and group.day is None and 1 <= numbers[0] <= 31:
        group.day = numbers[0]
    elif len(numbers) == 1 and year and group.season and group.year is None:
        group.year = year
    elif year and group.year is None and len(numbers) == 1 and group.month:
        return telling.asked([_edtf(year, group.month, group.day)])
    elif year and group.year is None and len(numbers) == 1 and group.fields() == {"number"}:
        return telling.asked([dates.year(year)])
    elif year and len(numbers) == 2 and group.month and group.year is None and group.day is None:
        return telling.asked([_edtf(year, group.month, numbers[0])])
    else:
        return UNREAD
    return None


def _edtf(year: int, month: int | None, day: int | None) -> str | None:
    made = dates.year(year) + (f"-{month:02d}" if month else "") + (f"-{day:02d}" if month and day else "")
    return made if dates.is_valid(made) else None


def _last(group: Group, telling: Telling) -> str | Unclear:
    """The last spring is the one that is over, and that of last year: asked where these are two."""
    this_year = telling.said_on.year
    if group.year is not None or group.fields() - {"month", "season"}:
        return UNREAD
    if group.last == 0:
        return _of_year(group, this_year, telling)
    over = [year for year in (this_year, this_year - 1) if _is_over(group, year, telling.said_on)]
    readings = [made for year in [*over[:1], this_year - 1] if isinstance(made := _of_year(group, year, telling), str)]
    return readings[0] if len(set(readings)) == 1 else telling.asked(readings)


def _is_over(group: Group, year: int, said_on: date) -> bool:
    if group.season == 4:
        return said_on > date(year + 1, 2, 28)
    month = group.month or SEASON_MONTHS[group.season or 1][-1]
    return (said_on.year, said_on.month) > (year, month)


def _of_year(group: Group, year: int, telling: Telling) -> str | Unclear:
    group.year, group.last = year, None
    made = _built(group, telling)
    group.year = None
    return made


def _built(group: Group, telling: Telling) -> str | Unclear:
    if group.year is None:
        is_part_of_a_date = group.month or group.season or group.day
        return Unclear(Reason.NO_YEAR) if is_part_of_a_date else UNREAD
    if not dates.is_valid(dates.year(group.year)):
        return UNREAD
    if group.part:
        return telling.asked(_parts(group, group.year))
    if group.decade and group.year % 10 == 0 and not (group.month or group.season):
        return telling.bounds().judged(dates.between(dates.year(group.year), dates.year(group.year + 9)))
    if group.decade and not (group.month or group.season):
        return dates.about(dates.year(group.year))
    if group.decade:
        return UNREAD
    if group.season and not group.month:
        return UNREAD if group.day else telling.bounds().judged(dates.season(group.year, group.season))
    if group.day and not group.month:
        return UNREAD
    return telling.bounds().judged(_edtf(group.year, group.month, group.day))


def _parts(group: Group, year: int) -> list[str | None]:
    """The third of a year or a month as it may be meant, and the whole: nobody knows where a beginning ends."""
    if group.day or group.season:
        return [dates.season(year, group.season)] if group.season and not group.day else []
    whole = _edtf(year, group.month, None)
    if group.month is None:
        first, last = YEAR_PARTS[group.part or "start"]
        return [dates.between(dates.month(year, first), dates.month(year, last)), whole]
    first, last = MONTH_PARTS[group.part or "start"]
    end = next(made for day in (last, 30, 29, 28) if day <= last and (made := _edtf(year, group.month, day)))
    return [dates.between(_edtf(year, group.month, first) or "", end), whole]
