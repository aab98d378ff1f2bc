"""A family is asked only if it allowed that; whoever asked knows of the answer; all of it goes with the report."""

from __future__ import annotations

from datetime import timedelta

import pytest

from bot.asked import ANSWER, LIST, Asked, Draft, InOtherWords
from bot.interview.kinds import Chosen, Consent, Kind, NonAnswer, Parts, Text, Unsaid
from bot.interview.moves import Address
from bot.interview.replies import Add, Change, RecordItem
from bot.organizing.access import Role
from bot.organizing.asking import pickable
from bot.refusals import Refusal
from storage import checkins, events, family_questions, organizers, tasks
from storage.database import Session
from storage.desk_records import KeptOut
from tests.bot.organizing.team_room import CONTACT, NOON, TeamRoom

CAR = Draft("Кто видел машину?", "ru")
WORK = Draft(key="person.occupation")
NO = Consent(given=False, wording="w", language="ug")


def asked_of(here: TeamRoom, report_id: str, *, open_only: bool = False) -> list[Asked]:
    report = here.report(report_id)
    return here.do(lambda tx: here.room.reporting.asked.of_report(tx, report, open_only=open_only))


def refused(here: TeamRoom, report_id: str) -> str:
    who = here.organizer()
    with pytest.raises(Refusal) as why:
        here.ask(who, report_id, CAR)
    return why.value.phrase


async def test_a_family_that_said_no_cannot_be_asked(here: TeamRoom) -> None:
    assert refused(here, here.family(consent__contact=NO)) == "desk-ask-not-allowed"
    assert refused(here, here.family(consent__contact=None)) == "desk-ask-not-allowed"


async def test_after_a_death_a_person_speaks_first(here: TeamRoom) -> None:
    report_id = here.family(status__now=Chosen("dead"))
    assert refused(here, report_id) == "desk-ask-speak-first"
    task = here.do(lambda tx: tasks.of_report(tx, report_id, "speak_to_the_family"))[0]
    here.do(lambda tx: tasks.done(tx, task.id, NOON))
    here.ask(here.organizer(), report_id, CAR)
    assert len(asked_of(here, report_id)) == 1


async def test_who_is_kept_out_finds_nothing(here: TeamRoom) -> None:
    report_id, who = here.family(), here.organizer()
    here.do(lambda tx: organizers.keep_out(tx, KeptOut(organizer_id=who.id, about=report_id, made_by="x", at=NOON)))
    with pytest.raises(Refusal, match="desk-not-found"):
        here.ask(who, report_id, CAR)
    assert asked_of(here, report_id) == []


async def test_several_questions_are_planned_as_one_message_at_her_hours(here: TeamRoom) -> None:
    report_id = here.family()
    here.now = NOON + timedelta(hours=9)  # midnight in Istanbul
    here.ask(here.organizer(), report_id, CAR, WORK)
    assert here.report(report_id).row.asks == 2
    row = here.do(lambda tx: checkins.get(tx, report_id))
    assert row is not None
    assert row.due_at is not None
    assert 6 <= row.due_at.hour < 17
    assert row.due_at - here.now < timedelta(hours=24)


async def test_the_same_question_of_ours_is_not_asked_twice(here: TeamRoom) -> None:
    report_id, who = here.family(), here.organizer()
    here.ask(who, report_id, WORK)
    here.ask(who, report_id, WORK)
    assert here.report(report_id).row.asks == 1


async def test_an_answer_to_a_picked_question_is_told_to_whoever_asked_once(here: TeamRoom) -> None:
    report_id, who, other = here.family(), here.organizer(), here.organizer()
    here.ask(who, report_id, WORK, Draft(key="person.workplace"))
    here.tell(report_id, "person.occupation", Text("ناۋاي"))
    here.tell(report_id, "person.workplace", Text("بازار"))
    assert [each.row.answered_at is not None for each in asked_of(here, report_id)] == [True, True]
    assert here.report(report_id).row.asks == 0
    assert [task.given_to for task in here.do(lambda tx: tasks.of_report(tx, report_id, "family_answered"))] == [who.id]
    assert [row.phrase for row in here.said_to(who)] == ["desk-alert-answered"]
    assert here.said_to(other) == []


async def test_later_is_no_answer(here: TeamRoom) -> None:
    report_id, who = here.family(), here.organizer()
    here.ask(who, report_id, WORK)
    here.tell(report_id, "person.occupation", Unsaid(NonAnswer.LATER))
    assert here.report(report_id).row.asks == 1
    here.tell(report_id, "person.occupation", Unsaid(NonAnswer.DONT_KNOW))
    assert here.report(report_id).row.asks == 0


async def test_free_words_are_answered_in_pieces_in_the_interview(here: TeamRoom) -> None:
    report_id, who = here.family(), here.organizer()
    here.ask(who, report_id, CAR)
    reporting = here.room.reporting

    def put(tx: Session) -> None:
        report = here.room.archive.open(tx, report_id)
        asked = reporting.asked.of_report(tx, report)[0]
        told = reporting.reply(tx, report, RecordItem(LIST, (("asked[].question", Text("?")),)), NOON)
        reporting.asked.change(tx, told.report, Asked(asked.row, asked.draft, 1))
        there = reporting.reply(tx, told.report, Change(Address(ANSWER, 1), to_change=False), NOON).report
        for words in ("one", "two"):
            there = reporting.reply(tx, there, Add(Text(words)), NOON).report

    here.do(put)
    _, answers = here.do(lambda tx: here.office.asking.everything(tx, who, report_id, NOON))
    assert answers[0].value == Parts((Text("one"), Text("two")))
    assert answers[0].asked.row.answered_at == NOON
    assert len(here.do(lambda tx: tasks.of_report(tx, report_id, "family_answered"))) == 1


async def test_a_translation_stands_beside_the_words_with_who_and_when(here: TeamRoom) -> None:
    report_id, who = here.family(), here.organizer()
    here.ask(who, report_id, CAR)
    asked = asked_of(here, report_id)[0]
    told = InOtherWords("ug", "ماشىنىنى كىم كۆردى؟", who.id, NOON.isoformat())
    here.do(lambda tx: here.office.asking.translate(tx, who, asked, told, NOON))
    again = asked_of(here, report_id)[0]
    assert (again.draft.words, again.in_language("ug"), again.in_language("kk")) == (CAR.words, told, None)


async def test_a_dropped_question_waits_no_more_and_the_rhythm_is_as_before(here: TeamRoom) -> None:
    report_id, who = here.family(), here.organizer()
    before = here.do(lambda tx: checkins.get(tx, report_id))
    here.ask(who, report_id, CAR)
    asked = asked_of(here, report_id)[0]
    here.do(lambda tx: here.office.asking.drop(tx, who, asked, NOON))
    assert (here.report(report_id).row.asks, asked_of(here, report_id)[0].dropped) == (0, True)
    after = here.do(lambda tx: checkins.get(tx, report_id))
    assert before is not None
    assert after is not None
    assert after.due_at == before.due_at


async def test_permissions_cannot_be_picked(here: TeamRoom) -> None:
    picked = [each for questions in pickable(here.report(here.family())).values() for each in questions]
    assert len(picked) > 50
    assert not [each.key for each in picked if each.kind is Kind.CONSENT or each.key.startswith("asked")]
    assert CONTACT not in {each.key for each in picked}


async def test_no_word_of_a_question_is_in_a_repr_or_in_clear_and_all_goes_with_the_report(here: TeamRoom) -> None:
    report_id, who = here.family(), here.organizer(Role.COORDINATOR)
    here.ask(who, report_id, CAR)
    assert "маш" not in repr(asked_of(here, report_id))
    row = here.do(lambda tx: family_questions.of_report(tx, report_id))[0]
    assert "маш".encode() not in row.sealed
    lines = [(line.what, line.actor) for line in here.do(lambda tx: events.of_report(tx, report_id))]
    assert ("asked", who.id) in lines
    here.do(lambda tx: here.room.forgetting.destroy(tx, report_id, NOON))
    assert here.do(lambda tx: family_questions.of_report(tx, report_id)) == []
