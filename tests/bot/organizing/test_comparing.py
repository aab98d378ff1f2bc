"""A family takes back that its report is compared: every link over it ends, and no other family can tell."""

from __future__ import annotations

from dataclasses import replace

import pytest

from bot.comparing import LINK_ENDED, MEET
from bot.interview.kinds import Text
from bot.interview.moves import Address
from bot.interview.replies import Record
from bot.organizing.access import AtWork
from bot.organizing.introducing import Answer
from bot.refusals import Refusal
from storage import events, outbox, reports, tasks
from storage.database import Session
from storage.dialects import changed
from storage.records import Report, Task
from tests.bot.organizing.families_told import NO, YES, Circle
from tests.bot.organizing.test_introducing import answer, linked, tell, to_be_said, vouched

MATCH = "consent.match"


def row(circle: Circle, report_id: str) -> Report:
    found = circle.do(lambda tx: reports.get(tx, report_id))
    assert found is not None
    return found


def link_ended(circle: Circle) -> dict[str | None, Task]:
    return {each.report_id: each for each in circle.do(lambda tx: tasks.open_ones(tx, LINK_ENDED))}


def told(circle: Circle, who: AtWork) -> list[str]:
    return [each.phrase for each in circle.do(lambda tx: outbox.of_desk(tx, who.chat, circle.now))]


@pytest.mark.parametrize("whose", [0, 1])
async def test_her_report_stands_by_itself_and_the_trail_says_so(circle: Circle, whose: int) -> None:
    pair = linked(circle)
    hers, other = pair[whose], pair[1 - whose]
    case_id = row(circle, other).case_id
    circle.change(hers, MATCH, NO)
    assert (row(circle, hers).case_id, row(circle, other).case_id) == (None, case_id)
    line = circle.do(lambda tx: events.of_report(tx, hers))[-1]
    assert (line.what, line.about, line.actor) == ("link_ended", case_id, None)


async def test_the_others_of_the_case_stay_together(circle: Circle) -> None:
    one, two = linked(circle)
    three, reviewer = circle.tell(), circle.reviewer()
    circle.do(lambda tx: circle.office.cases.link(tx, reviewer, (one, three), circle.now))
    circle.change(two, MATCH, NO)
    assert row(circle, two).case_id is None
    assert row(circle, one).case_id == row(circle, three).case_id is not None


async def test_a_link_made_in_the_moment_she_takes_it_back_ends_too(circle: Circle) -> None:
    """What was read of her report knows nothing of it yet."""
    hers, other = linked(circle)

    def takes_back(tx: Session) -> None:
        report = circle.room.archive.open(tx, hers)
        stale = replace(report, row=changed(report.row, case_id=None))
        circle.room.reporting.reply(tx, stale, Record(Address(MATCH), NO), circle.now)

    circle.do(takes_back)
    assert (row(circle, hers).case_id, row(circle, other).case_id is not None) == (None, True)


async def test_a_case_of_one_report_and_any_other_answer_end_nothing(circle: Circle) -> None:
    alone, reviewer = circle.tell(consent__match=NO), circle.reviewer()
    one, _ = linked(circle)
    circle.do(lambda tx: circle.office.cases.leave_open(tx, reviewer, alone, "Which prison", circle.now))
    before = row(circle, one).case_id
    for each in (alone, one):
        circle.change(each, "person.name", Text("Selim Hoshur"))
    circle.change(one, "consent.research", NO)
    assert row(circle, one).case_id == before
    assert link_ended(circle) == {}


async def test_whoever_works_on_either_gets_a_task_and_is_told_at_once(circle: Circle) -> None:
    one, other = linked(circle)
    hers, theirs, boss = circle.reviewer(), circle.reviewer(), circle.coordinator()
    for who, report_id in ((hers, one), (theirs, other)):
        circle.do(lambda tx, who=who, each=report_id: circle.office.reviewing.claim(tx, who, each, circle.now))  # type: ignore[misc]
    circle.change(one, MATCH, NO)
    assert {each: task.given_to for each, task in link_ended(circle).items()} == {one: hers.id, other: theirs.id}
    assert [told(circle, who) for who in (hers, theirs, boss)] == [["desk-alert-link-ended"]] * 2 + [[]]


async def test_where_nobody_works_on_it_the_task_is_anybodys_and_coordinators_are_told(circle: Circle) -> None:
    one, other = linked(circle)
    reviewer, boss, kept_out = circle.reviewer(), circle.coordinator(), circle.coordinator()
    circle.do(lambda tx: circle.office.access.keep_out(tx, boss, kept_out.id, one, circle.now))
    circle.do(lambda tx: circle.office.access.keep_out(tx, boss, kept_out.id, other, circle.now))
    circle.change(one, MATCH, NO)
    assert {each: task.given_to for each, task in link_ended(circle).items()} == {one: None, other: None}
    assert [told(circle, who) for who in (boss, kept_out, reviewer)] == [["desk-alert-link-ended"], [], []]


async def test_who_was_kept_out_of_the_case_stays_out_of_her_report(circle: Circle) -> None:
    one, other = linked(circle)
    boss, kept_out = circle.coordinator(), circle.reviewer()
    case_id = row(circle, one).case_id
    assert case_id is not None
    circle.do(lambda tx: circle.office.access.keep_out(tx, boss, kept_out.id, case_id, circle.now))
    circle.change(other, MATCH, NO)
    with pytest.raises(Refusal, match="desk-not-found"):
        circle.do(lambda tx: circle.office.opening.row(tx, kept_out, other))


async def test_it_can_be_linked_again_only_when_she_allows_it_again(circle: Circle) -> None:
    one, other = linked(circle)
    reviewer, cases = circle.reviewer(), circle.office.cases
    circle.change(other, MATCH, NO)
    with pytest.raises(Refusal, match="desk-match-no-consent"):
        circle.do(lambda tx: cases.link(tx, reviewer, (one, other), circle.now))
    circle.change(other, MATCH, YES)
    circle.do(lambda tx: cases.link(tx, reviewer, (one, other), circle.now))
    assert row(circle, one).case_id == row(circle, other).case_id


async def test_before_the_greeting_the_other_family_hears_what_it_hears_without_a_match(circle: Circle) -> None:
    """Nothing: what waited to be said has nothing to say, and an answer to it is none."""
    one, other = linked(circle)
    vouched(circle, one, other)
    circle.change(other, MATCH, NO)
    introducing, archive = circle.office.introducing, circle.room.archive
    opened = circle.do(lambda tx: [archive.open(tx, each) for each in (one, other)])
    assert circle.do(lambda tx: [introducing.waiting(tx, each) for each in opened]) == [None, None]
    assert not answer(circle, one, Answer.YES)


async def test_once_told_her_answer_is_taken_as_ever_and_comes_to_nothing(circle: Circle) -> None:
    one, other = linked(circle)
    vouched(circle, one, other)
    tell(circle, one)
    assert answer(circle, other, Answer.YES)
    circle.change(other, MATCH, NO)
    assert answer(circle, one, Answer.YES)
    assert circle.do(lambda tx: tasks.open_ones(tx, MEET)) == []


async def test_a_meeting_both_wished_is_nobodys_task_any_more(circle: Circle) -> None:
    one, other = linked(circle)
    vouched(circle, one, other)
    for each in (one, other):
        assert answer(circle, each, Answer.YES)
    assert len(circle.do(lambda tx: tasks.open_ones(tx, MEET))) == 1
    circle.change(one, MATCH, NO)
    assert circle.do(lambda tx: tasks.open_ones(tx, MEET)) == []


async def test_linked_again_nothing_of_the_ended_introduction_goes_on(circle: Circle) -> None:
    """Both must be vouched for anew, and both are told anew."""
    one, other = linked(circle)
    vouched(circle, one, other)
    for greeting in to_be_said(circle):
        circle.do(lambda tx, its=greeting.id: outbox.drop(tx, its))  # type: ignore[misc]
    circle.change(other, MATCH, NO)
    circle.change(other, MATCH, YES)
    reviewer, introducing, archive = circle.reviewer(), circle.office.introducing, circle.room.archive
    circle.do(lambda tx: circle.office.cases.link(tx, reviewer, (one, other), circle.now))
    assert circle.do(lambda tx: introducing.waiting(tx, archive.open(tx, one))) is None
    vouched(circle, one, other)
    assert circle.do(lambda tx: introducing.waiting(tx, archive.open(tx, one))) is not None
    assert answer(circle, one, Answer.YES)
