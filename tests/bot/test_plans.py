"""When somebody is written to: by her own clock, at her hours, never at night, whatever the clocks do."""

# ruff: noqa: DTZ001 - a wall time has no zone
from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as some

from bot import plans, zones
from bot.plans import NOWHERE, RHYTHMS, Moment, Plan

PARIS, NEW_YORK, ALMATY, ISTANBUL = "Europe/Paris", "America/New_York", "Asia/Almaty", "Europe/Istanbul"
EVERYWHERE = (PARIS, NEW_YORK, ALMATY, ISTANBUL, "America/Los_Angeles", "Australia/Sydney", NOWHERE)
MOMENTS = some.datetimes(datetime(2020, 1, 1), datetime(2040, 1, 1), timezones=some.just(UTC))
PLANS = some.builds(
    Plan, some.sampled_from(RHYTHMS), some.sampled_from(sorted(plans.HOURS)), some.sampled_from(EVERYWHERE), some.text()
)


def at(*parts: int) -> datetime:
    return datetime(*parts, tzinfo=UTC)  # type: ignore[arg-type, misc]


def local(moment: datetime, zone: str) -> time:
    return moment.astimezone(ZoneInfo(zone)).time()


@pytest.mark.parametrize(
    ("zone", "wall", "utc"),
    [
        (PARIS, datetime(2026, 3, 28, 10, 30), at(2026, 3, 28, 9, 30)),  # the day before the clocks go forward
        (PARIS, datetime(2026, 3, 29, 10, 30), at(2026, 3, 29, 8, 30)),
        (PARIS, datetime(2026, 3, 29, 2, 30), at(2026, 3, 29, 1, 30)),  # an hour that is skipped: half past three
        (PARIS, datetime(2026, 10, 25, 2, 30), at(2026, 10, 25, 0, 30)),  # an hour that comes twice: the first
        (PARIS, datetime(2026, 10, 25, 10, 30), at(2026, 10, 25, 9, 30)),
        (NEW_YORK, datetime(2026, 3, 7, 10, 30), at(2026, 3, 7, 15, 30)),
        (NEW_YORK, datetime(2026, 3, 8, 10, 30), at(2026, 3, 8, 14, 30)),
        (NEW_YORK, datetime(2026, 11, 1, 10, 30), at(2026, 11, 1, 15, 30)),
        (ALMATY, datetime(2026, 1, 15, 10, 30), at(2026, 1, 15, 5, 30)),  # UTC+5 since 2024, summer and winter
        (ALMATY, datetime(2026, 7, 15, 10, 30), at(2026, 7, 15, 5, 30)),
        (ISTANBUL, datetime(2026, 1, 15, 10, 30), at(2026, 1, 15, 7, 30)),
        (ISTANBUL, datetime(2026, 7, 15, 10, 30), at(2026, 7, 15, 7, 30)),
    ],
)
def test_a_wall_time_is_the_right_moment_where_clocks_change_and_where_they_do_not(
    zone: str, wall: datetime, utc: datetime
) -> None:
    assert Moment(wall, zone).utc == utc


@given(PLANS, some.dates(date(2020, 1, 1), date(2040, 1, 1)), MOMENTS)
def test_every_check_in_lies_in_her_hours_and_after_now(plan: Plan, anchor: date, now: datetime) -> None:
    moment = plans.next_check_in(plan, anchor, now)
    assert moment is not None
    start, end = plan.window
    assert moment.utc > now
    assert start <= local(moment.utc, plan.zone) < end


@given(PLANS, MOMENTS)
def test_nothing_unprompted_is_ever_planned_for_the_night(plan: Plan, now: datetime) -> None:
    planned = [
        *(plans.next_nudge(plan, now, step) for step in range(3)),
        plans.notice_at(plan, now, timedelta(days=30)),
        plans.soon(plan, now),
        plans.tomorrow(plan, now),
        plans.later_today(plan, now),
        plans.another_day(plan, now),
    ]
    assert [each for each in planned if not plans.may_write(plan, each.utc)] == []


@given(PLANS, MOMENTS)
def test_the_days_on_which_she_may_be_written_to_are_days(plan: Plan, now: datetime) -> None:
    for start, end in plans.days(plan, now):
        assert plans.may_write(plan, start)
        assert plans.may_write(plan, end - timedelta(seconds=1))
        assert not plans.may_write(plan, end)


# Almaty lives by UTC+5 since March 2024.
@given(some.datetimes(datetime(2025, 1, 1), datetime(2040, 1, 1), timezones=some.just(UTC)))
def test_who_never_said_where_she_lives_is_written_to_by_day_from_new_york_to_almaty(now: datetime) -> None:
    plan = Plan("monthly", "any", NOWHERE, "somebody")
    moment = plans.next_check_in(plan, now.date(), now)
    assert moment is not None
    for zone in (NEW_YORK, PARIS, ISTANBUL, ALMATY):
        assert plans.MORNING <= local(moment.utc, zone) < plans.EVENING


def test_the_thirty_first_is_the_last_day_of_a_short_month_and_itself_again_after_it() -> None:
    plan = Plan("monthly", "morning", ALMATY, "somebody")
    days, after = [], at(2026, 1, 31, 12)
    for _ in range(4):
        moment = plans.next_check_in(plan, date(2026, 1, 31), after)
        assert moment is not None
        days.append(moment.wall.date().isoformat())
        after = moment.utc
    assert days == ["2026-02-28", "2026-03-31", "2026-04-30", "2026-05-31"]


def test_the_same_wall_time_is_kept_over_a_year_of_changing_clocks() -> None:
    plan = Plan("weekly", "morning", PARIS, "somebody")
    walls, after = set(), at(2026, 1, 1)
    for _ in range(52):
        moment = plans.next_check_in(plan, date(2026, 1, 1), after)
        assert moment is not None
        walls.add(local(moment.utc, PARIS))
        after = moment.utc
    assert len(walls) == 1


def test_a_rhythm_without_steps_plans_nothing() -> None:
    for rhythm in ("only_if_news", "never", None):
        assert plans.next_check_in(Plan(rhythm, "any", PARIS, ""), date(2026, 1, 1), at(2026, 1, 1)) is None


def test_families_are_spread_over_their_hours() -> None:
    moments = [plans.tomorrow(Plan("monthly", "morning", PARIS, str(each)), at(2026, 1, 1)) for each in range(500)]
    assert len({moment.wall for moment in moments}) > 120


def test_later_today_is_three_hours_later_or_the_next_morning_where_it_would_be_night() -> None:
    plan = Plan("monthly", "morning", PARIS, "somebody")
    assert plans.later_today(plan, at(2026, 5, 14, 8)).wall == datetime(2026, 5, 14, 13)
    late = plans.later_today(plan, at(2026, 5, 14, 16, 30))
    assert (late.wall.date(), late.wall.time() >= plans.MORNING) == (date(2026, 5, 15), True)


def test_a_draft_goes_after_its_time_and_never_sooner_after_the_notice_than_it_says() -> None:
    since, kept = at(2026, 5, 1), timedelta(days=30)
    assert plans.end_of_draft(since, kept, at(2026, 5, 24)) == at(2026, 5, 31)
    assert plans.end_of_draft(since, kept, at(2026, 8, 1)) == at(2026, 8, 8)  # the bot was away for the summer


def test_new_rules_of_a_zone_change_their_fingerprint(monkeypatch: pytest.MonkeyPatch) -> None:
    before = zones.rules()
    assert zones.rules() == before
    monkeypatch.setattr(zones, "_clock", lambda zone: (timedelta(hours=1),))
    assert zones.rules() != before


def test_another_rhythm_is_less_often_until_she_asks_herself() -> None:
    slower = ["weekly"]
    while slower[-1] in plans.LESS_OFTEN:
        slower.append(plans.LESS_OFTEN[slower[-1]])
    assert slower == [*RHYTHMS, "only_if_news"]
    assert replace(Plan("weekly", "any", PARIS, ""), rhythm=slower[1]).rhythm == "monthly"
