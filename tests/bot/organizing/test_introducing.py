"""Introductions: both said yes beforehand, a coordinator vouches for each; a no looks like no match."""

from datetime import timedelta

import pytest

from bot.checkins import SPEAK_FIRST
from bot.interview.kinds import Chosen, Value
from bot.organizing.introducing import TASK, Answer
from bot.refusals import Refusal
from storage import outbox, tasks
from storage.records import OutboxRow
from tests.bot.organizing.families_told import NO, Circle


def linked(circle: Circle, **second: Value | None) -> tuple[str, str]:
    one, other, reviewer = circle.tell(), circle.tell(**second), circle.reviewer()
    circle.do(lambda tx: circle.office.cases.link(tx, reviewer, (one, other), circle.now))
    return one, other


def vouch(circle: Circle, one: str, other: str) -> None:
    coordinator = circle.coordinator()
    circle.do(lambda tx: circle.office.introducing.vouch(tx, coordinator, (one, other), circle.now))


def vouched(circle: Circle, one: str, other: str) -> None:
    vouch(circle, one, other)
    vouch(circle, other, one)


def to_be_said(circle: Circle) -> list[OutboxRow]:
    until = circle.now + timedelta(days=2)
    return circle.do(lambda tx: outbox.claim_unprompted(tx, until, timedelta(minutes=1), 100, "us"))


def tell(circle: Circle, report: str) -> None:
    """She says that it is a good moment."""
    circle.do(lambda tx: circle.office.introducing.tell(tx, circle.room.archive.open(tx, report)))


def answer(circle: Circle, report: str, says: Answer) -> bool:
    introducing, archive = circle.office.introducing, circle.room.archive
    tell(circle, report)
    return circle.do(lambda tx: introducing.answer(tx, archive.open(tx, report), says, circle.now))


def tasks_of(circle: Circle) -> list[str]:
    return [task.kind for task in circle.do(lambda tx: tasks.open_ones(tx, TASK))]


async def test_nothing_is_said_before_both_are_vouched_for(circle: Circle) -> None:
    one, other = linked(circle)
    first, second, introducing = circle.coordinator(), circle.coordinator(), circle.office.introducing
    circle.do(lambda tx: introducing.vouch(tx, first, (one, other), circle.now))
    circle.do(lambda tx: introducing.vouch(tx, first, (one, other), circle.now))
    assert to_be_said(circle) == []
    with pytest.raises(Refusal, match="desk-vouch-other"):
        circle.do(lambda tx: introducing.vouch(tx, first, (other, one), circle.now))
    circle.do(lambda tx: introducing.vouch(tx, second, (other, one), circle.now))
    said = to_be_said(circle)
    assert sorted(row.report_id or "" for row in said) == sorted((one, other))
    assert {(row.phrase, tuple(row.ids)) for row in said} == {("introduction-told", ("days",))}


@pytest.mark.parametrize("consent", ["connect_families", "match", "contact"])
@pytest.mark.parametrize("whose", [0, 1])
async def test_one_no_and_nobody_can_vouch(circle: Circle, consent: str, whose: int) -> None:
    pair = linked(circle)
    circle.change(pair[whose], f"consent.{consent}", NO)
    coordinator = circle.coordinator()
    why = "desk-introduce-not-linked" if consent == "match" else "desk-introduce-no-consent"
    with pytest.raises(Refusal, match=why):
        circle.do(lambda tx: circle.office.introducing.vouch(tx, coordinator, pair, circle.now))
    assert to_be_said(circle) == []


async def test_reports_that_are_not_linked_or_of_one_person_are_not_introduced(circle: Circle) -> None:
    reviewer = circle.reviewer()
    apart = (circle.tell(), circle.tell())
    hers = (circle.tell_as(77, {}), circle.tell_as(77, {}))
    circle.do(lambda tx: circle.office.cases.link(tx, reviewer, hers, circle.now))
    for pair in (apart, hers):
        with pytest.raises(Refusal, match="desk-introduce-not-linked"):
            vouch(circle, *pair)


async def test_after_a_death_somebody_speaks_to_the_family_first(circle: Circle) -> None:
    one, other = linked(circle, status__now=Chosen("dead"))
    coordinator, introducing = circle.coordinator(), circle.office.introducing
    with pytest.raises(Refusal, match="desk-introduce-speak-first"):
        circle.do(lambda tx: introducing.vouch(tx, coordinator, (one, other), circle.now))
    [task] = circle.do(lambda tx: tasks.of_report(tx, other, SPEAK_FIRST))
    circle.do(lambda tx: tasks.done(tx, task.id, circle.now))
    circle.do(lambda tx: introducing.vouch(tx, coordinator, (one, other), circle.now))


async def test_a_yes_of_both_is_a_task_for_a_person_and_no_other_answer_is(circle: Circle) -> None:
    one, other = linked(circle)
    assert not answer(circle, one, Answer.YES), "nothing was asked yet"
    vouched(circle, one, other)
    assert answer(circle, one, Answer.YES)
    assert not answer(circle, one, Answer.NO), "she has answered"
    assert tasks_of(circle) == []
    assert answer(circle, other, Answer.YES)
    assert tasks_of(circle) == [TASK]


async def test_whatever_the_other_family_says_or_has_said_she_sees_the_same(circle: Circle) -> None:
    """What may be seen of one family: rows of her outbox, whether her answer is taken, what waits for her."""
    seen = []
    for others_answer in (None, Answer.YES, Answer.NO):
        one, other = linked(circle)
        vouched(circle, one, other)
        if others_answer is not None:
            answer(circle, other, others_answer)
        hers = [row for row in to_be_said(circle) if row.report_id == one]
        taken = answer(circle, one, Answer.YES)
        after = [row for row in to_be_said(circle) if row.report_id == one]
        seen.append(([(row.phrase, row.ids, row.purpose) for row in hers], taken, after))
    assert seen[0] == seen[1] == seen[2]


async def test_a_no_beforehand_and_no_match_at_all_look_the_same(circle: Circle) -> None:
    seen = []
    for how in ("no match", "a no", "a no, after being vouched for once"):
        one, other = (circle.tell(), circle.tell()) if how == "no match" else linked(circle)
        if how.endswith("once"):
            vouch(circle, one, other)
        if how != "no match":
            circle.change(other, "consent.connect_families", NO)
            with pytest.raises(Refusal):
                vouch(circle, other, one)
        rows = [row for row in to_be_said(circle) if row.report_id == one]
        seen.append((rows, answer(circle, one, Answer.YES)))
    assert seen == [([], False)] * 3


async def test_consent_taken_back_before_the_good_moment_ends_it(circle: Circle) -> None:
    one, other = linked(circle)
    vouched(circle, one, other)
    circle.change(other, "consent.connect_families", NO)
    assert not answer(circle, one, Answer.YES)
    assert not answer(circle, other, Answer.YES)


async def test_consent_taken_back_after_the_telling_is_not_seen_by_the_other(circle: Circle) -> None:
    one, other = linked(circle)
    vouched(circle, one, other)
    tell(circle, one)
    circle.change(other, "consent.connect_families", NO)
    assert answer(circle, one, Answer.YES)
    assert tasks_of(circle) == []


async def test_an_answer_to_what_was_never_told_is_none(circle: Circle) -> None:
    one, other = linked(circle)
    vouched(circle, one, other)
    introducing, archive = circle.office.introducing, circle.room.archive
    assert not circle.do(lambda tx: introducing.answer(tx, archive.open(tx, one), Answer.YES, circle.now))
