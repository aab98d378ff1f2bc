"""The questionnaire changes while a hundred drafts are open: nothing told is lost, and every interview goes on."""

from __future__ import annotations

import random
from dataclasses import replace

import pytest

from bot.interview import plain
from bot.interview.asking import Ask, Menu
from bot.interview.engine import Interview, Origin, advance, begin
from bot.interview.kinds import Kind, Language, NonAnswer, Text
from bot.interview.moves import Address, Move
from bot.interview.questionnaire import Question, Questionnaire, Section
from bot.interview.replies import Confirm, Open, Pass, Reply, Say, Settle
from bot.questions import QUESTIONNAIRE
from tests.interview.relatives import FITTING, value_for

HERE = Origin("ug", "2026-01-01")
DRAFTS = 100
NEW = Question("event.weather", Kind.TEXT)


def changed() -> Questionnaire:
    """One question asked no more, one new, one of another kind, one option less, and the core in another order."""
    sections = tuple(_changed_core(section) if section.key == "core" else section for section in QUESTIONNAIRE.sections)
    retired = (QUESTIONNAIRE.by_key["event.circumstances"],)
    return Questionnaire("2", sections, retired)


def _changed_core(section: Section) -> Section:
    kept = [question for question in section.questions if question.key != "event.circumstances"]
    kept = [replace(question, kind=Kind.LONG_TEXT) if question.key == "person.name" else question for question in kept]
    kept = [_without(question, "arrested") if question.key == "event.kind" else question for question in kept]
    place = next(number for number, question in enumerate(kept) if question.key == "event.place")
    kept[place : place + 1] = [NEW, kept[place]]
    residence = next(question for question in kept if question.key == "person.residence")
    return Section("core", (residence, *(question for question in kept if question is not residence)))


def _without(question: Question, option: str) -> Question:
    assert question.options is not None
    names = tuple(name for name in question.options.names if name != option)
    return replace(question, options=replace(question.options, names=names))


def draft(seed: int) -> list[Move]:
    """A relative who stopped somewhere."""
    chance, interview = random.Random(seed), begin(QUESTIONNAIRE)
    kept: list[Move] = []
    for _ in range(chance.randint(3, 60)):
        turn = advance(interview, _reply(interview, chance), HERE)
        kept += turn.moves
        interview = turn.interview
    return kept


def _reply(interview: Interview, chance: random.Random) -> Reply:
    prompt = interview.prompt
    if not isinstance(prompt, Ask):
        return Open(chance.choice(["person", "event", "family", "actions"]))
    if prompt.proposal is not None or prompt.question.kind is Kind.LIST:
        return Confirm()
    if prompt.screen:
        return Settle(tuple((address, FITTING[Kind.CONSENT]) for address, _ in prompt.screen))
    value = value_for(interview, prompt)
    if value is None or prompt.question.several:
        return Confirm() if value is None else Pass(NonAnswer.LATER)
    must = prompt.question.kind in {Kind.CONSENT, Kind.LANGUAGE}
    return Say(value) if must or chance.random() < 0.7 else Pass(chance.choice(list(NonAnswer)))


@pytest.mark.parametrize("seed", range(DRAFTS))
def test_nothing_told_is_lost_and_the_interview_goes_on(seed: int) -> None:
    kept = [plain.load(plain.dump(move)) for move in draft(seed)]
    before, after = begin(QUESTIONNAIRE, tuple(kept)), begin(changed(), tuple(kept))
    assert after.standing.answers == before.standing.answers
    assert {told.version for told in after.standing.answers.values()} <= {"1"}
    went_on = _to_the_menu(after)
    assert Address("event.weather") in went_on.standing.answers
    assert went_on.standing.answers[Address("event.weather")].version == "2"
    assert set(before.standing.answers) <= set(went_on.standing.answers)


def _to_the_menu(interview: Interview) -> Interview:
    interview = advance(interview, Open("core"), HERE).interview
    for _ in range(120):
        prompt = interview.prompt
        if isinstance(prompt, Menu):
            return interview
        assert isinstance(prompt, Ask)
        replies: list[Reply] = [Pass(NonAnswer.DONT_KNOW), Confirm()]
        if prompt.screen:
            replies = [Settle(tuple((address, FITTING[Kind.CONSENT]) for address, _ in prompt.screen))]
        elif prompt.question.kind is Kind.CONSENT:
            replies = [Say(FITTING[Kind.CONSENT])]
        elif prompt.question.kind is Kind.LANGUAGE:
            replies = [Say(Language("ug"))]
        elif prompt.address == Address("event.weather"):
            replies = [Say(Text("snow"))]
        turns = (advance(interview, reply, HERE) for reply in replies)
        interview = next(turn.interview for turn in turns if turn.rejection is None)
    raise AssertionError("the end was not reached")
