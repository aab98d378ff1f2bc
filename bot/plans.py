"""When somebody is written to unasked: the rhythm she chose, the hours of her day, never at night. Pure."""

from __future__ import annotations

import calendar
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time, timedelta
from hashlib import blake2s
from types import MappingProxyType
from zoneinfo import ZoneInfo

MORNING, EVENING = time(9), time(20)
"""Between them a person may be written to, by her own clock."""
HOURS: Mapping[str, tuple[time, time]] = MappingProxyType(
    {
        "morning": (MORNING, time(12)),
        "midday": (time(12), time(16)),
        "evening": (time(16), EVENING),
        "any": (MORNING, EVENING),
    }
)
NOWHERE = "Etc/UTC"
"""The clock of somebody who never said where she lives."""
DAY_EVERYWHERE = (time(14), time(15))
"""By UTC: in this hour it is day from New York (9 or 10 o'clock) to Almaty (19 o'clock)."""
MONTHS: Mapping[str, int] = MappingProxyType({"monthly": 1, "every_3_months": 3, "every_6_months": 6, "yearly": 12})
RHYTHMS = ("weekly", *MONTHS)
LESS_OFTEN: Mapping[str, str] = MappingProxyType(dict(zip(RHYTHMS, (*RHYTHMS[1:], "only_if_news"), strict=True)))
LATER_TODAY = timedelta(hours=3)
ANOTHER_DAY = timedelta(days=3)
NUDGES = (timedelta(days=1), timedelta(days=3), timedelta(days=7))
NOTICE_BEFORE = timedelta(days=7)


@dataclass(frozen=True, slots=True)
class Plan:
    """What a family chose. `zone` is an IANA name; `key` spreads families over their hours, always the same way."""

    rhythm: str | None
    hours: str
    zone: str
    key: str

    @property
    def window(self) -> tuple[time, time]:
        """Between which times of her day she is written to."""
        return DAY_EVERYWHERE if self.zone == NOWHERE else HOURS[self.hours]


@dataclass(frozen=True, slots=True)
class Moment:
    """A local wall time in a zone: both are kept, because the zone's rules may change before it comes."""

    wall: datetime
    zone: str

    @property
    def utc(self) -> datetime:
        """When that is. An hour that a clock skips counts as the one after it, one that comes twice as the first."""
        return self.wall.replace(tzinfo=ZoneInfo(self.zone), fold=0).astimezone(UTC)


def next_check_in(plan: Plan, anchor: date, after: datetime) -> Moment | None:
    """The first check-in after a moment (UTC), counted in steps of the rhythm from the local day `anchor`.

    The day of the month stays: the 31st is the 30th in June and the 31st again in July. None without a rhythm.
    """
    if plan.rhythm not in RHYTHMS:
        return None
    count = 0
    while True:
        count += 1
        moment = _on(plan, _stepped(anchor, plan.rhythm, count))
        if moment.utc > after:
            return moment


def next_nudge(plan: Plan, since: datetime, step: int) -> Moment:
    """The reminder of a draft: a day, three days, a week after her last word."""
    return _on(plan, local_day(since + NUDGES[step], plan.zone))


def notice_at(plan: Plan, since: datetime, kept: timedelta) -> Moment:
    """When she is told of the day of erasure: a week before, or a day where drafts are kept for less than two weeks."""
    before = NOTICE_BEFORE if kept >= 2 * NOTICE_BEFORE else timedelta(days=1)
    return _on(plan, local_day(since + max(kept - before, timedelta(0)), plan.zone))


def end_of_draft(since: datetime, kept: timedelta, noticed_at: datetime) -> datetime:
    """When a draft goes: after its time, and never sooner after the notice than the notice promises."""
    before = NOTICE_BEFORE if kept >= 2 * NOTICE_BEFORE else timedelta(days=1)
    return max(since + kept, noticed_at + before)


def soon(plan: Plan, now: datetime, wait: timedelta = timedelta(0)) -> Moment:
    """As soon as her hours allow after the wait: today, if there is time left, else the next day."""
    local = (now + wait).astimezone(ZoneInfo(plan.zone)).replace(tzinfo=None)
    start, end = plan.window
    if start <= local.time() < end:
        return Moment(local, plan.zone)
    today = local.date() if local.time() < start else local.date() + timedelta(days=1)
    return _on(plan, today)


def later_today(plan: Plan, now: datetime) -> Moment:
    """In three hours; or, where it would be night by then, at her next hours."""
    return soon(replace(plan, hours="any"), now, LATER_TODAY)


def another_day(plan: Plan, now: datetime) -> Moment:
    """In three days, at her hours."""
    return _on(plan, local_day(now + ANOTHER_DAY, plan.zone))


def in_a_week(plan: Plan, now: datetime) -> Moment:
    """In seven days, at her hours."""
    return _on(plan, local_day(now + timedelta(days=7), plan.zone))


def tomorrow(plan: Plan, now: datetime) -> Moment:
    """At her hours of the next day."""
    return _on(plan, local_day(now, plan.zone) + timedelta(days=1))


def may_write(plan: Plan, now: datetime) -> bool:
    """Whether it is day where she is."""
    start, end = _day_of(plan, local_day(now, plan.zone))
    return start <= now < end


def night_falls(plan: Plan, now: datetime) -> datetime:
    """The moment (UTC) from which she is not written to any more today."""
    return _day_of(plan, local_day(now, plan.zone))[1]


def days(plan: Plan, now: datetime, count: int = 3) -> list[tuple[datetime, datetime]]:
    """Between which moments (UTC) she may be written to, today and on the next days."""
    today = local_day(now, plan.zone)
    return [_day_of(plan, today + timedelta(days=each)) for each in range(count)]


def _day_of(plan: Plan, day: date) -> tuple[datetime, datetime]:
    start, end = DAY_EVERYWHERE if plan.zone == NOWHERE else (MORNING, EVENING)
    return Moment(datetime.combine(day, start), plan.zone).utc, Moment(datetime.combine(day, end), plan.zone).utc


def local_day(moment: datetime, zone: str) -> date:
    """The day it is there."""
    return moment.astimezone(ZoneInfo(zone)).date()


def month_later(day: date, months: int = 1) -> date:
    """The same day some months later, or the last day of a shorter month."""
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    return date(year, month + 1, min(day.day, calendar.monthrange(year, month + 1)[1]))


def _stepped(anchor: date, rhythm: str, count: int) -> date:
    return anchor + timedelta(weeks=count) if rhythm == "weekly" else month_later(anchor, MONTHS[rhythm] * count)


def _on(plan: Plan, day: date) -> Moment:
    """A minute of her hours on that day: families are spread over them, so that not all are due at nine."""
    start, end = plan.window
    minutes = (end.hour - start.hour) * 60
    place = int.from_bytes(blake2s(plan.key.encode(), digest_size=8).digest()) % minutes
    return Moment(datetime.combine(day, start) + timedelta(minutes=place), plan.zone)
