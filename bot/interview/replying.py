"""What each kind of reply does to an interview: the moves it adds, or why it changes nothing."""

from __future__ import annotations

from typing import assert_never

from bot.interview.answering import refused, to_question
from bot.interview.asking import Ask, Pair, opening_sections
from bot.interview.kinds import (
    Destroyed,
    Kind,
    Value,
)
from bot.interview.moves import (
    AddedItem,
    Address,
    Continued,
    Opened,
    OpenedItem,
    RemovedItem,
    WentTo,
)
from bot.interview.replies import (
    Add,
    AddItem,
    Change,
    Confirm,
    Continue,
    Correct,
    GoBack,
    Open,
    OpenItem,
    Pass,
    Reason,
    Record,
    RecordItem,
    Rejection,
    RemoveItem,
    Reply,
    Say,
    Settle,
    Switch,
    Toggle,
)
from bot.interview.weighing import Outcome, Weighing

MOST_ITEMS = 50
_NEVER_PUT = frozenset({Kind.GROUP, Kind.DERIVED})


def moves_for(weighing: Weighing, reply: Reply) -> Outcome:
    match reply:
        case Say() | Pass() | Toggle() | Switch() | Settle() | Add() | Confirm() | Correct():
            return to_question(weighing, reply)
        case GoBack():
            return _back(weighing)
        case Open(section):
            return _open(weighing, section)
        case Continue():
            return (Continued(),)
        case AddItem(list_key):
            return _add_item(weighing, list_key)
        case OpenItem(list_key, item):
            return _known_item(weighing, list_key, item) or (OpenedItem(list_key, item),)
        case RemoveItem(list_key, item):
            return _known_item(weighing, list_key, item) or (RemovedItem(list_key, item),)
        case Change(address, to_change):
            return _change(weighing, address, to_change=to_change)
        case Record(address, value):
            return _record(weighing, address, value)
        case RecordItem(list_key, values):
            return _record_item(weighing, list_key, values)
        case _:
            assert_never(reply)


def _back(weighing: Weighing) -> Outcome:
    if not isinstance(weighing.prompt, Ask):
        return (Continued(),)
    if weighing.prompt.question.at_once and (told := _last_spoken(weighing)):
        return (WentTo(told),)
    before = _before(_alongside(weighing, weighing.prompt), weighing.prompt)
    if before is not None:
        return (WentTo(before),)
    if weighing.prompt.address.item is not None:
        return (WentTo(Address(weighing.prompt.address.key.partition("[]")[0])),)
    return (Opened(None),)


def _last_spoken(weighing: Weighing) -> Address | None:
    """The answer told aloud that the question asks about."""
    spoken = [each for each in weighing.standing.answers if each in weighing.standing.spoken]
    return next((each for each in reversed(spoken) if weighing.path.has(each)), None)


def _alongside(weighing: Weighing, here: Ask) -> list[Pair]:
    """The questions on the path beside this one: of its item, or of its section (and the opening one before)."""
    if here.address.item is not None:
        return list(weighing.path.fields(here.address.key.partition("[]")[0], here.address.item))
    sections = [weighing.questionnaire.by_section[here.section]] if here.section else []
    opening = opening_sections(weighing.questionnaire)
    if here.section == opening[-1].key:
        sections = list(opening)
    return [pair for section in sections for pair in weighing.path.questions(section)]


def _open(weighing: Weighing, section: str | None) -> Outcome:
    if section is not None and section not in weighing.questionnaire.by_section:
        return Rejection(Reason.NO_SUCH_PLACE)
    return (Opened(section),)


def _add_item(weighing: Weighing, list_key: str) -> Outcome:
    if problem := _no_more_items(weighing, list_key):
        return problem
    item = _next_item(weighing, list_key)
    return (AddedItem(list_key, item), OpenedItem(list_key, item))


def _record_item(weighing: Weighing, list_key: str, values: tuple[tuple[str, Value], ...]) -> Outcome:
    if problem := _no_more_items(weighing, list_key):
        return problem
    item = _next_item(weighing, list_key)
    told = tuple(weighing.answered(Address(key, item), value) for key, value in values)
    return (AddedItem(list_key, item), *told)


def _no_more_items(weighing: Weighing, list_key: str) -> Rejection | None:
    if not _is_list(weighing, list_key):
        return Rejection(Reason.NO_SUCH_PLACE)
    full = len(weighing.standing.items.get(list_key, ())) >= MOST_ITEMS
    return Rejection(Reason.LIST_IS_FULL) if full else None


def _next_item(weighing: Weighing, list_key: str) -> int:
    return max(weighing.standing.items_ever.get(list_key, ()), default=0) + 1


def _known_item(weighing: Weighing, list_key: str, item: int) -> Rejection | None:
    known = item in weighing.standing.items.get(list_key, ())
    return None if known else Rejection(Reason.NO_SUCH_PLACE)


def _is_list(weighing: Weighing, list_key: str) -> bool:
    question = weighing.questionnaire.by_key.get(list_key)
    return question is not None and question.kind is Kind.LIST and weighing.path.has(Address(list_key))


def _change(weighing: Weighing, address: Address, *, to_change: bool) -> Outcome:
    question = weighing.questionnaire.by_key.get(address.key)
    if question is None or question.kind in _NEVER_PUT or not weighing.path.has(address):
        return Rejection(Reason.NO_SUCH_PLACE)
    return (WentTo(address, to_change),)


def _record(weighing: Weighing, address: Address, value: Value) -> Outcome:
    question = weighing.questionnaire.by_key.get(address.key)
    if question is None:
        return Rejection(Reason.NO_SUCH_PLACE)
    if isinstance(value, Destroyed):
        return (weighing.answered(address, value),)
    return refused(weighing, address, question, value) or (weighing.answered(address, value),)


def _before(pairs: list[Pair], here: Ask) -> Address | None:
    """The question before this one (a screen counts as its first question)."""
    addresses = [address for address, _ in pairs]
    first = here.screen[0][0] if here.screen else here.address
    place = addresses.index(first) if first in addresses else 0
    return addresses[place - 1] if place else None
