"""Replies to the question that is asked."""

from __future__ import annotations

from typing import assert_never

from bot.interview.asking import Ask
from bot.interview.kinds import (
    READ_BACK,
    WORDS,
    ChosenMany,
    Consent,
    Done,
    Kind,
    Parts,
    ToldAloud,
    Unsaid,
    Value,
)
from bot.interview.moves import (
    Address,
    Confirmed,
    Dropped,
    WentTo,
)
from bot.interview.questionnaire import Question
from bot.interview.replies import (
    Add,
    Confirm,
    Correct,
    Pass,
    Reason,
    Rejection,
    Say,
    Settle,
    Switch,
    Toggle,
)
from bot.interview.weighing import Outcome, Weighing

STANDS_ALONE = frozenset({"none", "unknown", "not_known", "only_record"})
"""Options that say «nothing of all this»: ticking one unticks the rest."""
_NO_NON_ANSWER = frozenset({Kind.LANGUAGE, Kind.CONSENT, Kind.NOTICE})


def to_question(weighing: Weighing, reply: Say | Pass | Toggle | Switch | Settle | Add | Confirm | Correct) -> Outcome:
    here = weighing.prompt
    if not isinstance(here, Ask):
        return Rejection(Reason.OLD_BUTTON)
    if reply.to is not None and reply.to not in {here.address, *(address for address, _ in here.screen)}:
        return Rejection(Reason.OLD_BUTTON)
    match reply:
        case Say():
            return _say(weighing, here, reply)
        case Pass(why):
            return _say(weighing, here, Say(Unsaid(why)))
        case Toggle(option):
            return _toggle(weighing, here, option)
        case Switch(consent, to):
            return (weighing.proposed(to, consent),)
        case Settle(values):
            return _settle(weighing, here, values)
        case Add(part):
            return _add(weighing, here, part)
        case Confirm():
            return _confirm(weighing, here)
        case Correct():
            return (Dropped(here.address),)
        case _:
            assert_never(reply)


def _say(weighing: Weighing, here: Ask, said: Say) -> Outcome:
    value = said.value
    if problem := refused(weighing, here.address, here.question, value):
        return problem
    told_plainly = said.sure or isinstance(value, Unsaid | ToldAloud)
    if (said.unsure or here.question.kind in READ_BACK) and not told_plainly:
        return (weighing.proposed(here.address, value),)
    return (weighing.answered(here.address, value),)


def refused(weighing: Weighing, address: Address, question: Question, value: Value) -> Rejection | None:
    if question.kind in _NO_NON_ANSWER and isinstance(value, Unsaid):
        return Rejection(Reason.MUST_BE_SAID)
    if isinstance(value, ToldAloud) and question.kind not in WORDS:
        return Rejection(Reason.NOT_THIS_KIND)
    offered = weighing.path.options(address)
    named = _named(value)
    if question.options and any(option not in offered for option in named):
        return Rejection(Reason.NOT_OFFERED)
    return None


def _toggle(weighing: Weighing, here: Ask, option: str) -> Outcome:
    if here.question.kind is not Kind.CHOICES or option not in weighing.path.options(here.address):
        return Rejection(Reason.NOT_OFFERED)
    ticked = here.proposal or here.answer
    told = ticked if isinstance(ticked, ChosenMany) else ChosenMany(())
    wanted = _ticked(set(told.options), option)
    ordered = tuple(name for name in weighing.path.options(here.address) if name in wanted)
    return (weighing.proposed(here.address, ChosenMany(ordered, told.words)),)


def _settle(weighing: Weighing, here: Ask, values: tuple[tuple[Address, Value], ...]) -> Outcome:
    if {address for address, _ in values} != {address for address, _ in here.screen}:
        return Rejection(Reason.OLD_BUTTON)
    if not all(isinstance(value, Consent) for _, value in values):
        return Rejection(Reason.MUST_BE_SAID)
    return tuple(weighing.answered(address, value) for address, value in values)


def _add(weighing: Weighing, here: Ask, part: object) -> Outcome:
    if not here.question.several:
        return Rejection(Reason.NOT_THIS_KIND)
    told = here.answer.parts if isinstance(here.answer, Parts) else ()
    grown = Parts((*told, part))  # type: ignore[arg-type]
    to_change = bool(weighing.standing.focus and weighing.standing.focus.to_change)
    return (weighing.answered(here.address, grown), WentTo(here.address, to_change))


def _confirm(weighing: Weighing, here: Ask) -> Outcome:
    if here.question.kind in {Kind.LIST, Kind.NOTICE}:
        return (weighing.answered(here.address, Done()),)
    if (here.proposal or here.answer) in {None, ChosenMany(())}:
        return Rejection(Reason.NOTHING_TO_CONFIRM)
    return (Confirmed(here.address),)


def _ticked(told: set[str], option: str) -> set[str]:
    """Tick or untick; «none» and its like stand alone."""
    if option in told:
        return told - {option}
    return {option} if option in STANDS_ALONE else (told - STANDS_ALONE) | {option}


def _named(value: Value) -> tuple[str, ...]:
    match value:
        case ChosenMany(options=options):
            return options
        case _:
            option = getattr(value, "option", None)
            return (option,) if option is not None else ()
