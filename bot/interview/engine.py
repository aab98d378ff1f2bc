"""The one verb of an interview: `advance(interview, reply) -> Turn`. Pure; standard library only."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import assert_never

from bot.interview.asking import Ask, Menu, Pair, Prompt, ask, asked, opening_sections
from bot.interview.kinds import (
    READ_BACK,
    WORDS,
    ChosenMany,
    Consent,
    Destroyed,
    Done,
    Kind,
    Parts,
    ToldAloud,
    Unsaid,
    Value,
)
from bot.interview.moves import (
    AddedItem,
    Address,
    Answered,
    Confirmed,
    Continued,
    Dropped,
    Move,
    Opened,
    OpenedItem,
    Proposed,
    RemovedItem,
    WentTo,
)
from bot.interview.path import Path
from bot.interview.questionnaire import Question, Questionnaire
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
from bot.interview.standing import Standing, fold

MOST_ITEMS = 50
_NO_NON_ANSWER = frozenset({Kind.LANGUAGE, Kind.CONSENT, Kind.NOTICE})
Outcome = tuple[Move, ...] | Rejection


@dataclass(frozen=True, slots=True)
class Origin:
    """In which language a reply was given, and on which ISO day (where the relative is)."""

    language: str
    said_on: str


@dataclass(frozen=True)
class Interview:
    """A questionnaire and where the moves so far have led."""

    questionnaire: Questionnaire
    standing: Standing

    @property
    def prompt(self) -> Prompt:
        """What is asked now."""
        return asked(self.questionnaire, self.standing)

    @property
    def path(self) -> Path:
        """The questions on the path, and the values in force."""
        return Path(self.questionnaire, self.standing)


@dataclass(frozen=True)
class Turn:
    """What a reply led to: the interview after it, the moves to keep, what to ask next, or why nothing changed."""

    interview: Interview
    moves: tuple[Move, ...]
    prompt: Prompt
    rejection: Rejection | None = field(default=None)


def begin(questionnaire: Questionnaire, moves: tuple[Move, ...] = ()) -> Interview:
    """A new interview, or one taken up again from its kept moves."""
    first = opening_sections(questionnaire)[0].key
    return Interview(questionnaire, fold(Standing(section=first), moves))


def advance(interview: Interview, reply: Reply, origin: Origin) -> Turn:
    """Apply one reply. A rejected reply changes nothing; an accepted one only ever adds moves."""
    outcome = _Replying(interview, interview.path, interview.prompt, origin).moves(reply)
    if isinstance(outcome, Rejection):
        return Turn(interview, (), interview.prompt, outcome)
    moved = Interview(interview.questionnaire, fold(interview.standing, outcome))
    return Turn(moved, outcome, moved.prompt)


@dataclass(frozen=True, slots=True)
class _Replying:
    """One reply being weighed against what is asked."""

    interview: Interview
    path: Path
    prompt: Prompt
    origin: Origin

    def moves(self, reply: Reply) -> Outcome:
        match reply:
            case Say() | Pass() | Toggle() | Switch() | Settle() | Add() | Confirm() | Correct():
                return self._to_question(reply)
            case GoBack():
                return self._back()
            case Open(section):
                return self._open(section)
            case Continue():
                return (Continued(),)
            case AddItem(list_key):
                return self._add_item(list_key)
            case OpenItem(list_key, item):
                return self._known_item(list_key, item) or (OpenedItem(list_key, item),)
            case RemoveItem(list_key, item):
                return self._known_item(list_key, item) or (RemovedItem(list_key, item),)
            case Change(address, to_change):
                return self._change(address, to_change=to_change)
            case Record(address, value):
                return self._record(address, value)
            case RecordItem(list_key, values):
                return self._record_item(list_key, values)
            case _:
                assert_never(reply)

    def _to_question(self, reply: Say | Pass | Toggle | Switch | Settle | Add | Confirm | Correct) -> Outcome:
        here = self.prompt
        if not isinstance(here, Ask):
            return Rejection(Reason.OLD_BUTTON)
        if reply.to is not None and reply.to not in {here.address, *(address for address, _ in here.screen)}:
            return Rejection(Reason.OLD_BUTTON)
        match reply:
            case Say(value, _, sure):
                return self._say(here, value, sure=sure)
            case Pass(why):
                return self._say(here, Unsaid(why), sure=True)
            case Toggle(option):
                return self._toggle(here, option)
            case Switch(consent, to):
                return (self._proposed(to, consent),)
            case Settle(values):
                return self._settle(here, values)
            case Add(part):
                return self._add(here, part)
            case Confirm():
                return self._confirm(here)
            case Correct():
                return (Dropped(here.address),)
            case _:
                assert_never(reply)

    def _say(self, here: Ask, value: Value, *, sure: bool) -> Outcome:
        if problem := self._refused(here.address, here.question, value):
            return problem
        told_plainly = sure or isinstance(value, Unsaid | ToldAloud)
        if here.question.kind in READ_BACK and not told_plainly:
            return (self._proposed(here.address, value),)
        return (self._answered(here.address, value),)

    def _refused(self, address: Address, question: Question, value: Value) -> Rejection | None:
        if question.kind in _NO_NON_ANSWER and isinstance(value, Unsaid):
            return Rejection(Reason.MUST_BE_SAID)
        if isinstance(value, ToldAloud) and question.kind not in WORDS:
            return Rejection(Reason.NOT_THIS_KIND)
        offered = self.path.options(address)
        named = _named(value)
        if question.options and any(option not in offered for option in named):
            return Rejection(Reason.NOT_OFFERED)
        return None

    def _toggle(self, here: Ask, option: str) -> Outcome:
        if here.question.kind is not Kind.CHOICES or option not in self.path.options(here.address):
            return Rejection(Reason.NOT_OFFERED)
        ticked = here.proposal or here.answer
        told = ticked if isinstance(ticked, ChosenMany) else ChosenMany(())
        wanted = set(told.options) ^ {option}
        ordered = tuple(name for name in self.path.options(here.address) if name in wanted)
        return (self._proposed(here.address, ChosenMany(ordered, told.words)),)

    def _settle(self, here: Ask, values: tuple[tuple[Address, Value], ...]) -> Outcome:
        if {address for address, _ in values} != {address for address, _ in here.screen}:
            return Rejection(Reason.OLD_BUTTON)
        if not all(isinstance(value, Consent) for _, value in values):
            return Rejection(Reason.MUST_BE_SAID)
        return tuple(self._answered(address, value) for address, value in values)

    def _add(self, here: Ask, part: object) -> Outcome:
        if not here.question.several:
            return Rejection(Reason.NOT_THIS_KIND)
        told = here.answer.parts if isinstance(here.answer, Parts) else ()
        grown = Parts((*told, part))  # type: ignore[arg-type]
        to_change = bool(self.interview.standing.focus and self.interview.standing.focus.to_change)
        return (self._answered(here.address, grown), WentTo(here.address, to_change))

    def _confirm(self, here: Ask) -> Outcome:
        if here.question.kind in {Kind.LIST, Kind.NOTICE}:
            return (self._answered(here.address, Done()),)
        if (here.proposal or here.answer) in {None, ChosenMany(())}:
            return Rejection(Reason.NOTHING_TO_CONFIRM)
        return (Confirmed(here.address),)

    def _back(self) -> Outcome:
        if not isinstance(self.prompt, Ask):
            return (Continued(),)
        before = _before(self._alongside(self.prompt), self.prompt)
        if before is not None:
            return (WentTo(before),)
        if self.prompt.address.item is not None:
            return (WentTo(Address(self.prompt.address.key.partition("[]")[0])),)
        return (Opened(None),)

    def _alongside(self, here: Ask) -> list[Pair]:
        """The questions on the path beside this one: of its item, or of its section (and the opening one before)."""
        if here.address.item is not None:
            return list(self.path.fields(here.address.key.partition("[]")[0], here.address.item))
        sections = [self.interview.questionnaire.by_section[here.section]] if here.section else []
        opening = opening_sections(self.interview.questionnaire)
        if here.section == opening[-1].key:
            sections = list(opening)
        return [pair for section in sections for pair in self.path.questions(section)]

    def _open(self, section: str | None) -> Outcome:
        if section is not None and section not in self.interview.questionnaire.by_section:
            return Rejection(Reason.NO_SUCH_PLACE)
        return (Opened(section),)

    def _add_item(self, list_key: str) -> Outcome:
        if problem := self._no_more_items(list_key):
            return problem
        item = self._next_item(list_key)
        return (AddedItem(list_key, item), OpenedItem(list_key, item))

    def _record_item(self, list_key: str, values: tuple[tuple[str, Value], ...]) -> Outcome:
        if problem := self._no_more_items(list_key):
            return problem
        item = self._next_item(list_key)
        told = tuple(self._answered(Address(key, item), value) for key, value in values)
        return (AddedItem(list_key, item), *told)

    def _no_more_items(self, list_key: str) -> Rejection | None:
        if not self._is_list(list_key):
            return Rejection(Reason.NO_SUCH_PLACE)
        full = len(self.interview.standing.items.get(list_key, ())) >= MOST_ITEMS
        return Rejection(Reason.LIST_IS_FULL) if full else None

    def _next_item(self, list_key: str) -> int:
        return max(self.interview.standing.items_ever.get(list_key, ()), default=0) + 1

    def _known_item(self, list_key: str, item: int) -> Rejection | None:
        known = item in self.interview.standing.items.get(list_key, ())
        return None if known else Rejection(Reason.NO_SUCH_PLACE)

    def _is_list(self, list_key: str) -> bool:
        question = self.interview.questionnaire.by_key.get(list_key)
        return question is not None and question.kind is Kind.LIST and self.path.has(Address(list_key))

    def _change(self, address: Address, *, to_change: bool) -> Outcome:
        if not self.path.has(address):
            return Rejection(Reason.NO_SUCH_PLACE)
        return (WentTo(address, to_change),)

    def _record(self, address: Address, value: Value) -> Outcome:
        question = self.interview.questionnaire.by_key.get(address.key)
        if question is None:
            return Rejection(Reason.NO_SUCH_PLACE)
        if isinstance(value, Destroyed):
            return (self._answered(address, value),)
        return self._refused(address, question, value) or (self._answered(address, value),)

    def _answered(self, address: Address, value: Value) -> Answered:
        return Answered(address, value, self.origin.language, self.origin.said_on, self._version)

    def _proposed(self, address: Address, value: Value) -> Proposed:
        return Proposed(address, value, self.origin.language, self.origin.said_on, self._version)

    @property
    def _version(self) -> str:
        return self.interview.questionnaire.version


def _before(pairs: list[Pair], here: Ask) -> Address | None:
    """The question before this one (a screen counts as its first question)."""
    addresses = [address for address, _ in pairs]
    first = here.screen[0][0] if here.screen else here.address
    place = addresses.index(first) if first in addresses else 0
    return addresses[place - 1] if place else None


def _named(value: Value) -> tuple[str, ...]:
    match value:
        case ChosenMany(options=options):
            return options
        case _:
            option = getattr(value, "option", None)
            return (option,) if option is not None else ()


__all__ = ["Interview", "Menu", "Origin", "Turn", "advance", "ask", "begin"]
