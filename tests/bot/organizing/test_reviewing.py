"""Deciding about a report: what is allowed from where, who may, one event each, and what the family hears of it."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta

import pytest

from bot.checkins import GRAVE
from bot.handing_in import hand_in, questions_answered, withdraw
from bot.organizing.access import AtWork
from bot.organizing.grave_news import Grave
from bot.organizing.reviewing import Ending, Question
from bot.organizing.something_new import SOMETHING_NEW
from bot.phrases import Phrases
from bot.states import State
from bot.transitions import TABLE, By, Transition, make
from storage import checkins, notes, organizers, reports, tasks
from storage.database import Session
from tests.bot.organizing.desks import NO, House


def claimed(house: House) -> tuple[str, AtWork]:
    report_id, who = house.tell(), house.reviewer()
    house.do(lambda tx: house.office.reviewing.claim(tx, who, report_id, house.now))
    return report_id, who


@pytest.mark.parametrize("what", list(Transition))
def test_a_transition_works_from_its_states_and_from_no_other_and_leaves_one_event(
    what: Transition, small_house: House
) -> None:
    for state in State:
        report_id = small_house.tell()
        put_in(small_house, report_id, state)
        before = small_house.trail(report_id)
        done = made(small_house, report_id, what)
        assert done is (state in TABLE[what].of)
        assert small_house.row(report_id).state == ((TABLE[what].to or state) if done else state)
        assert small_house.trail(report_id) == [*before, *([(str(what), "somebody")] if done else [])]


def put_in(house: House, report_id: str, state: State) -> None:
    house.do(lambda tx: reports.change(tx, report_id, state=state))


def made(house: House, report_id: str, what: Transition) -> bool:
    return house.do(lambda tx: make(tx, what, report_id, By(house.now, "somebody"), claimed_by="somebody"))


def test_whoever_claims_has_it_and_nobody_else_gets_it(house: House) -> None:
    report_id, who = claimed(house)
    assert (house.row(report_id).state, house.row(report_id).claimed_by) == (State.IN_REVIEW, who.id)
    other, reviewing = house.reviewer(), house.office.reviewing
    assert house.refusal(lambda tx: reviewing.claim(tx, other, report_id, house.now)) == "desk-claimed-already"
    assert house.row(report_id).claimed_by == who.id


def test_of_many_who_claim_at_once_one_wins(house: House) -> None:
    report_id, team = house.tell(), [house.reviewer() for _ in range(6)]
    reviewing = house.office.reviewing

    def claims(who: AtWork) -> str | None:
        return house.refusal(lambda tx: reviewing.claim(tx, who, report_id, house.now))

    with ThreadPoolExecutor(len(team)) as pool:
        refused = list(pool.map(claims, team))
    assert sorted(map(str, refused)) == ["None", *["desk-claimed-already"] * 5]
    assert house.row(report_id).claimed_by == team[refused.index(None)].id
    assert [what for what, _ in house.trail(report_id)].count("claimed") == 1


def test_only_who_has_it_or_a_coordinator_decides(house: House) -> None:
    report_id, who = claimed(house)
    reviewing, other, coordinator = house.office.reviewing, house.reviewer(), house.coordinator()
    for work in (
        lambda tx: reviewing.accept(tx, other, report_id, house.now),
        lambda tx: reviewing.return_(tx, other, report_id, Question.PERSON, house.now),
        lambda tx: reviewing.close(tx, other, report_id, Ending.DONE, house.now),
        lambda tx: reviewing.let_go(tx, other, report_id, house.now),
    ):
        assert house.refusal(work) == "desk-held-by-another"
    assert house.row(report_id).state == State.IN_REVIEW
    house.do(lambda tx: reviewing.accept(tx, coordinator, report_id, house.now))
    assert house.row(report_id).state == State.ACCEPTED
    assert house.trail(report_id)[-1] == ("accepted", coordinator.id)
    assert house.refusal(lambda tx: reviewing.accept(tx, who, report_id, house.now)) == "desk-moved-on"


def test_a_report_is_handed_over_to_whoever_may_see_it(house: House) -> None:
    report_id, who = claimed(house)
    other, kept_out, boss = house.reviewer(), house.reviewer(), house.coordinator()
    reviewing, access = house.office.reviewing, house.office.access

    def to(tx: Session, organizer: AtWork) -> None:
        row = organizers.get(tx, organizer.id)
        assert row is not None
        reviewing.hand_over(tx, who, report_id, row, house.now)

    house.do(lambda tx: access.keep_out(tx, boss, kept_out.id, report_id, house.now))
    assert house.refusal(lambda tx: to(tx, kept_out)) == "desk-nobody-there"
    house.do(lambda tx: to(tx, other))
    assert house.row(report_id).claimed_by == other.id
    assert house.refusal(lambda tx: reviewing.accept(tx, who, report_id, house.now)) == "desk-held-by-another"
    house.do(lambda tx: reviewing.accept(tx, other, report_id, house.now))


def test_what_she_is_kept_out_of_looks_as_if_it_were_not_there(house: House) -> None:
    report_id, who, boss = house.tell(), house.reviewer(), house.coordinator()
    house.do(lambda tx: house.office.access.keep_out(tx, boss, who.id, report_id, house.now))
    for which in (report_id, "00000000-0000-0000-0000-000000000000"):
        for work in (
            lambda tx, each=which: house.office.reviewing.claim(tx, who, each, house.now),
            lambda tx, each=which: house.office.reviewing.accept(tx, who, each, house.now),
            lambda tx, each=which: house.office.grave_news.learned(tx, who, each, Grave.DEATH, house.now),
            lambda tx, each=which: house.office.evidence.all_of(tx, who, each, house.now),
            lambda tx, each=which: house.office.opening.report(tx, who, each, house.now),
        ):
            assert house.refusal(work) == "desk-not-found"
    assert [actor for _, actor in house.trail(report_id)].count(who.id) == 0


def test_what_the_family_answered_lies_with_the_same_person_again(house: House) -> None:
    report_id, who = claimed(house)
    house.do(lambda tx: house.office.reviewing.return_(tx, who, report_id, Question.PAPERS, house.now))
    assert (house.row(report_id).state, house.row(report_id).reason) == (State.RETURNED, "reason-return-papers")

    def answers(tx: Session) -> bool:
        return questions_answered(tx, house.room.archive, house.room.archive.open(tx, report_id), house.now)

    assert house.do(answers)
    row = house.row(report_id)
    assert (row.state, row.reason, row.claimed_by) == (State.HANDED_IN, None, who.id)
    assert not house.do(answers)


def test_who_leaves_lets_go_of_what_she_had(house: House) -> None:
    report_id, who = claimed(house)
    boss = house.coordinator()
    house.do(lambda tx: house.office.access.revoke(tx, boss, who.id, house.now))
    assert house.row(report_id).claimed_by is None


def test_a_withdrawn_report_is_nobodys_and_comes_back_as_a_new_one(house: House) -> None:
    report_id, who = claimed(house)
    archive = house.room.archive
    house.do(lambda tx: withdraw(tx, archive, archive.open(tx, report_id), house.now))
    assert (house.row(report_id).state, house.row(report_id).claimed_by) == (State.WITHDRAWN, None)
    assert house.refusal(lambda tx: house.office.opening.row(tx, who, report_id)) == "desk-not-found"
    house.do(lambda tx: hand_in(tx, archive, archive.open(tx, report_id), house.now))
    assert (house.row(report_id).state, house.row(report_id).claimed_by) == (State.HANDED_IN, None)


def test_what_is_quarantined_does_not_come_out_by_being_handed_in_again(small_house: House) -> None:
    report_id, archive = small_house.tell(), small_house.room.archive
    small_house.do(lambda tx: make(tx, Transition.QUARANTINE, report_id, By(small_house.now)))
    small_house.do(lambda tx: hand_in(tx, archive, archive.open(tx, report_id), small_house.now))
    assert small_house.row(report_id).state == State.QUARANTINED


def test_a_decision_is_announced_once_and_without_a_word_of_it(house: House) -> None:
    report_id, who = claimed(house)
    house.do(lambda tx: house.office.reviewing.close(tx, who, report_id, Ending.NOT_OURS, house.now))
    house.do(lambda tx: house.office.reviewing.reopen(tx, who, report_id, house.now))
    house.do(lambda tx: house.office.reviewing.accept(tx, who, report_id, house.now))
    rows = house.waiting()
    assert [(row.phrase, row.report_id, set(row.ids)) for row in rows] == [(SOMETHING_NEW, report_id, {"days"})]


def test_who_does_not_want_to_be_written_to_is_not(house: House) -> None:
    report_id, who = house.tell(consent__contact=NO), house.reviewer()
    house.do(lambda tx: house.office.reviewing.claim(tx, who, report_id, house.now))
    house.do(lambda tx: house.office.reviewing.accept(tx, who, report_id, house.now))
    assert house.waiting() == []


def test_in_a_pause_it_waits_for_the_end_of_the_pause(house: House) -> None:
    report_id, who = claimed(house)
    until = house.now + timedelta(hours=30)
    house.do(lambda tx: checkins.change(tx, [report_id], paused_until=until))
    house.do(lambda tx: house.office.reviewing.accept(tx, who, report_id, house.now))
    assert [row.due_at >= until for row in house.waiting()] == [True]


@pytest.mark.parametrize("what", list(Grave))
def test_bad_news_is_a_persons_task_and_the_family_hears_nothing(what: Grave, house: House) -> None:
    report_id, who = claimed(house)
    house.do(lambda tx: house.office.reviewing.return_(tx, who, report_id, Question.PERSON, house.now))
    before = house.row(report_id)
    house.do(lambda tx: house.office.grave_news.learned(tx, who, report_id, what, house.now))
    assert house.tasks(report_id) == [GRAVE]
    assert house.waiting() == []  # what was to be said before is not said either
    after = house.row(report_id)
    assert (after.state, after.reason) == (before.state, before.reason)
    house.do(lambda tx: house.office.reviewing.close(tx, who, report_id, Ending.DONE, house.now))
    assert house.waiting() == []
    planned = house.do(lambda tx: checkins.get(tx, report_id))
    assert planned is not None
    assert (planned.due_at, planned.asked_at) == (None, None)


def test_what_was_learned_is_sealed_and_goes_with_the_report(house: House) -> None:
    report_id, who = claimed(house)
    house.do(lambda tx: house.office.grave_news.learned(tx, who, report_id, Grave.DEATH, house.now))
    kept = house.do(lambda tx: notes.of_report(tx, report_id, "grave"))
    assert [b"death" in note.sealed for note in kept] == [False]
    house.do(lambda tx: reports.erase(tx, report_id, house.now))
    assert house.do(lambda tx: notes.of_report(tx, report_id, "grave")) == []


def test_once_a_person_has_told_them_the_bot_asks_again(house: House) -> None:
    report_id, who = claimed(house)
    house.do(lambda tx: house.office.grave_news.learned(tx, who, report_id, Grave.HARM, house.now))

    def due(tx: Session) -> object:
        planned = checkins.get(tx, report_id)
        return planned.due_at if planned else None

    assert house.do(due) is None
    task = next(each for each in house.do(tasks.open_ones) if each.kind == GRAVE)
    house.do(lambda tx: house.office.notes.done(tx, who, task.id, house.now))
    assert house.do(due) is not None


def test_every_reason_has_words_in_every_language() -> None:
    phrases = Phrases()
    reasons = [each.phrase for kind in (Question, Ending) for each in kind]
    steps = [f"next-{state}" for state in ("handed-in", "in-review", "accepted", "returned", "closed")]
    lacking = [
        (code, phrase) for code in phrases.languages for phrase in (*reasons, *steps) if not phrases.has(code, phrase)
    ]
    assert lacking == []
