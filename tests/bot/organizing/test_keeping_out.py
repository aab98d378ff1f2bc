"""Who is kept out of a case finds nothing of it, and keeps no work on it and nothing that was shown; until let in."""

from __future__ import annotations

from datetime import timedelta

import pytest
from sqlmodel import col, select

from bot.interview.kinds import Consent
from bot.organizing.access import AtWork, Coordinator, Role
from bot.refusals import Refusal
from bot.states import State
from storage import organizers, reports, shown_cases, tasks
from storage.desk_records import ShownCase
from storage.records import Event
from tests.bot.organizing.team_room import NOON, TeamRoom

MATCHED = Consent(given=True, wording="w", language="ug")


@pytest.fixture
def boss(here: TeamRoom) -> Coordinator:
    who = here.organizer(Role.COORDINATOR)
    assert isinstance(who, Coordinator)
    return who


def sees(here: TeamRoom, who: AtWork, report_id: str) -> bool:
    return here.do(lambda tx: here.office.opening.sees(tx, who, report_id))


def toggle(here: TeamRoom, boss: Coordinator, report_id: str, who: AtWork) -> None:
    here.do(lambda tx: here.office.keeping_out.toggle(tx, boss, report_id, who.id, NOON))


async def test_a_tap_keeps_her_out_and_another_lets_her_in(here: TeamRoom, boss: Coordinator) -> None:
    report_id, other, who = here.family(), here.family(), here.organizer()
    toggle(here, boss, report_id, who)
    assert (sees(here, who, report_id), sees(here, who, other)) == (False, True)
    team = here.do(lambda tx: here.office.keeping_out.team(tx, boss, report_id))
    assert [(each.row.id, each.kept_out) for each in team] == [(who.id, True)]
    assert here.do(organizers.joined)[team[0].number - 1].id == who.id
    toggle(here, boss, report_id, who)
    assert sees(here, who, report_id)
    trail = here.do(lambda tx: [each.what for each in tx.exec(select(Event).order_by(col(Event.id)))])
    assert [each for each in trail if each in {"kept_out", "let_in"}] == ["kept_out", "let_in"]


async def test_it_holds_for_the_whole_case_and_so_does_letting_in(here: TeamRoom, boss: Coordinator) -> None:
    one, two, who = here.family(consent__match=MATCHED), here.family(consent__match=MATCHED), here.organizer()
    toggle(here, boss, two, who)
    here.do(lambda tx: here.office.cases.link(tx, boss, (one, two), NOON))
    assert (sees(here, who, one), sees(here, who, two)) == (False, False)
    toggle(here, boss, one, who)
    assert (sees(here, who, one), sees(here, who, two)) == (True, True)
    toggle(here, boss, one, who)
    assert (sees(here, who, one), sees(here, who, two)) == (False, False)


async def test_her_work_on_it_is_nobodys_and_what_she_was_shown_goes(here: TeamRoom, boss: Coordinator) -> None:
    report_id, other, who = here.family(), here.family(), here.organizer()
    for each in (report_id, other):
        here.do(lambda tx, each=each: here.office.reviewing.claim(tx, who, each, NOON))  # type: ignore[misc]
        here.do(lambda tx, each=each: here.office.notes.to_do(tx, who, each, "Call them", NOON))  # type: ignore[misc]
        later = NOON + timedelta(minutes=15)
        shown = ShownCase(reporter_id=who.chat, message_id=int(each == other), erase_at=later)
        here.do(lambda tx, shown=shown, each=each: shown_cases.add(tx, shown, [each], NOON))  # type: ignore[misc]
    toggle(here, boss, report_id, who)
    rows = {each.id: each for each in here.do(reports.everything)}
    assert (rows[report_id].state, rows[report_id].claimed_by) == (State.HANDED_IN, None)
    assert (rows[other].state, rows[other].claimed_by) == (State.IN_REVIEW, who.id)
    assert [each.report_id for each in here.do(lambda tx: tasks.given_to(tx, who.id))] == [other]
    assert [each.message_id for each in here.do(lambda tx: shown_cases.due(tx, NOON, 9))] == [0]


async def test_nobody_keeps_herself_out_and_what_is_not_hers_cannot_be_closed(
    here: TeamRoom, boss: Coordinator
) -> None:
    report_id, second = here.family(), here.organizer(Role.COORDINATOR)
    assert [each.row.id for each in here.do(lambda tx: here.office.keeping_out.team(tx, boss, report_id))] == [
        second.id
    ]
    assert isinstance(second, Coordinator)
    toggle(here, second, report_id, boss)
    with pytest.raises(Refusal, match="desk-not-found"):
        toggle(here, boss, report_id, second)


async def test_what_somebody_had_who_leaves_waits_in_the_queue_again(here: TeamRoom, boss: Coordinator) -> None:
    report_id, who = here.family(), here.organizer()
    here.do(lambda tx: here.office.reviewing.claim(tx, who, report_id, NOON))
    task_id = here.do(lambda tx: here.office.notes.to_do(tx, who, report_id, "Call them", NOON))
    here.do(lambda tx: here.office.access.revoke(tx, boss, who.id, NOON))
    counted = here.do(lambda tx: here.office.queue.counts(tx, boss, NOON))
    assert (counted.lanes["new"], counted.lanes["mine"]) == (1, 0)  # type: ignore[index]
    assert task_id in {each.id for each in here.do(lambda tx: here.office.notes.list_of(tx, boss))}
