"""What cannot wait is told at once and says nothing; the daily digest comes even when it says zero."""

from __future__ import annotations

from datetime import timedelta
from functools import partial

import pytest

from bot import alerts
from bot.interview.kinds import Chosen, ChosenMany, Value, When
from bot.organizing.access import AtWork, Coordinator, Role
from bot.organizing.handing_out.recipients import Recipient
from bot.refusals import Refusal
from storage import organizers, outbox, reports
from storage.desk_records import KeptOut
from storage.states import ReportState
from tests.bot.organizing.team_room import NOON, TeamRoom

URGENT = "desk-alert-urgent"


def phrases(here: TeamRoom, who: AtWork) -> list[str]:
    return [row.phrase for row in here.said_to(who)]


@pytest.mark.parametrize(
    ("told", "hurries"),
    [
        ({}, False),
        ({"status.danger": ChosenMany(("gravely_ill",))}, True),
        ({"status.danger": ChosenMany(("none",))}, False),
        ({"event.kind": Chosen("taken_child")}, True),
        ({"person.birth": When("2003", "2003"), "event.date": When("2017-04", "2017-04")}, True),
        ({"person.birth": When("1990", "1990")}, False),
        ({"reporter.age_group": Chosen("under_16")}, True),
        ({"event.date": When("2026-03", "March")}, True),
        ({"event.date": When("2026-01", "January")}, False),
        ({"event.date": When("2017/..", "since 2017")}, False),
    ],
)
async def test_what_is_urgent_is_told_to_everybody_in_the_team_at_once(
    here: TeamRoom, told: dict[str, Value], hurries: bool
) -> None:
    reviewer, coordinator = here.organizer(), here.organizer(Role.COORDINATOR)
    report_id = here.family(**told)
    expected = [URGENT] if hurries else []
    assert (phrases(here, reviewer), phrases(here, coordinator)) == (expected, expected)
    assert here.report(report_id).row.urgent is hurries


async def test_it_is_told_outside_a_working_session_but_not_to_the_revoked_or_kept_out(here: TeamRoom) -> None:
    coordinator = here.organizer(Role.COORDINATOR)
    assert isinstance(coordinator, Coordinator)
    asleep, gone, kept_out = here.organizer(), here.organizer(), here.organizer()
    report_id = here.family()
    here.do(lambda tx: here.office.access.end_work(tx, asleep, NOON))
    here.do(lambda tx: here.office.access.revoke(tx, coordinator, gone.id, NOON))
    row = KeptOut(organizer_id=kept_out.id, about=report_id, made_by=coordinator.id, at=NOON)
    here.do(lambda tx: organizers.keep_out(tx, row))
    here.tell(report_id, "status.danger", ChosenMany(("life_in_danger",)))
    assert [phrases(here, each) for each in (asleep, gone, kept_out)] == [[URGENT], [], []]


async def test_what_lies_in_quarantine_rings_for_nobody_until_it_is_released(here: TeamRoom) -> None:
    coordinator = here.organizer(Role.COORDINATOR)
    assert isinstance(coordinator, Coordinator)
    report_id = here.family()
    here.do(lambda tx: reports.change(tx, report_id, state=ReportState.QUARANTINED))
    here.tell(report_id, "status.danger", ChosenMany(("life_in_danger",)))
    assert (phrases(here, coordinator), here.report(report_id).row.urgent) == ([], True)
    here.do(lambda tx: here.office.quarantine.release(tx, coordinator, report_id, NOON))
    assert phrases(here, coordinator) == [URGENT]


async def test_rows_hold_a_phrase_and_times_and_no_report(here: TeamRoom) -> None:
    who = here.organizer()
    here.family(**{"status.danger": ChosenMany(("life_in_danger",))})
    row = here.said_to(who)[0]
    assert (row.report_id, set(row.ids)) == (None, {"days"})


async def test_an_organizer_is_told_one_thing_a_minute(here: TeamRoom) -> None:
    who = here.organizer()
    for phrase in (alerts.URGENT, alerts.URGENT, alerts.ANSWERED, alerts.TASK_DUE):
        here.do(partial(alerts.tell_one, organizer_id=who.id, phrase=phrase, now=NOON))
    minutes = [(row.due_at - NOON) / timedelta(minutes=1) for row in here.said_to(who)]
    assert minutes == [0, 1, 2]


async def test_the_digest_comes_every_day_at_her_hour_also_when_it_says_zero(here: TeamRoom) -> None:
    who = here.organizer()
    digests = here.office.digests
    here.do(lambda tx: digests.live_in(tx, who, "Asia/Almaty", NOON))  # UTC+5: 8 o'clock is 3 o'clock
    for hours in range(49):
        here.do(partial(digests.some, now=NOON + timedelta(hours=hours)))
        for row in here.said_to(who):
            here.do(partial(outbox.sent, ids=[row.id], at=row.due_at))
    assert [row.due_at.hour for row in here.said_to(who)] == [3, 3]
    counted = here.do(lambda tx: digests.counted(tx, who.id, NOON))
    assert set(counted.lanes.values()) == {0}
    assert counted.trail_head is not None  # to be compared with tomorrow's


async def test_the_digest_counts_by_lane_without_what_she_is_kept_out_of(here: TeamRoom) -> None:
    who, kept_out = here.organizer(), here.organizer()
    urgent, quiet = here.family(**{"status.danger": ChosenMany(("life_in_danger",))}), here.family()
    here.do(lambda tx: reports.change(tx, quiet, asks=1))
    row = KeptOut(organizer_id=kept_out.id, about=urgent, made_by=who.id, at=NOON)
    here.do(lambda tx: organizers.keep_out(tx, row))
    count = here.office.digests.counted
    hers, less = (here.do(partial(count, organizer_id=each.id, now=NOON)) for each in (who, kept_out))
    assert (hers.lanes["new"], hers.lanes["urgent"], hers.lanes["waiting"]) == (2, 1, 1)
    assert (less.lanes["new"], less.lanes["urgent"], less.lanes["waiting"]) == (1, 0, 1)


async def test_every_other_coordinator_is_told_at_once_that_an_export_of_everything_waits(here: TeamRoom) -> None:
    asks, other = here.organizer(Role.COORDINATOR), here.organizer(Role.COORDINATOR)
    gone, reviewer = here.organizer(Role.COORDINATOR), here.organizer()
    assert isinstance(asks, Coordinator)
    here.do(lambda tx: here.office.access.end_work(tx, other, NOON))
    here.do(lambda tx: here.office.access.revoke(tx, asks, gone.id, NOON))
    here.do(lambda tx: here.office.handing_out.ask_for_all(tx, asks, Recipient.UN, NOON))
    assert [phrases(here, each) for each in (other, asks, gone, reviewer)] == [["desk-alert-second-yes"], [], [], []]
    [row] = here.said_to(other)
    assert (row.due_at, row.report_id, set(row.ids)) == (NOON, None, {"days"})


async def test_whoever_is_handed_a_report_is_told_at_once_and_nobody_else(here: TeamRoom) -> None:
    gives, receives, other = here.organizer(), here.organizer(), here.organizer()
    report_id, reviewing = here.family(), here.office.reviewing
    here.do(lambda tx: reviewing.claim(tx, gives, report_id, NOON))
    to = here.do(lambda tx: organizers.get(tx, receives.id))
    assert to is not None
    here.do(lambda tx: reviewing.hand_over(tx, gives, report_id, to, NOON))
    assert [phrases(here, each) for each in (receives, gives, other)] == [["desk-alert-handed-over"], [], []]
    [row] = here.said_to(receives)
    assert (row.due_at, row.report_id, set(row.ids)) == (NOON, None, {"days"})


async def test_a_hand_over_that_is_refused_alerts_nobody(here: TeamRoom) -> None:
    claims, other, receives = here.organizer(), here.organizer(), here.organizer()
    report_id, reviewing = here.family(), here.office.reviewing
    here.do(lambda tx: reviewing.claim(tx, claims, report_id, NOON))
    to = here.do(lambda tx: organizers.get(tx, receives.id))
    assert to is not None
    with pytest.raises(Refusal, match="desk-held-by-another"):
        here.do(lambda tx: reviewing.hand_over(tx, other, report_id, to, NOON))
    assert phrases(here, receives) == []
