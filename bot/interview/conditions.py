"""When a question is asked: conditions on what was told earlier in the questionnaire, as plain facts."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import assert_never

from bot.interview.kinds import Chosen, ChosenMany, Consent, Country, Unsaid, Value, When, YesNo

Told = Callable[[str], Value | None]
"""Looks up the value in force of a key; a key with `[]` means the list item being asked about."""
ItemsTold = Callable[[str], list[Value | None]]
"""All values in force of one field over the items of its list, e.g. of `history[].what`."""
SpokenTold = Callable[[], bool]
"""Whether anything was told by voice or video."""


@dataclass(frozen=True, slots=True)
class Is:
    """The answer to `key` is, or contains, one of `options`."""

    key: str
    options: frozenset[str]


@dataclass(frozen=True, slots=True)
class Yes:
    """The answer to a yes/no or consent question is yes."""

    key: str


@dataclass(frozen=True, slots=True)
class IsUnsaid:
    """The question was passed over (don't know, prefer not to say, later)."""

    key: str


@dataclass(frozen=True, slots=True)
class IsEmpty:
    """The list has no item."""

    key: str


@dataclass(frozen=True, slots=True)
class SomeItem:
    """Some item of a list has one of `options` in the field `key` (e.g. `history[].what`)."""

    key: str
    options: frozenset[str]


@dataclass(frozen=True, slots=True)
class InCountry:
    """The answer to `key` is a country with one of these ISO 3166 codes."""

    key: str
    codes: frozenset[str]


@dataclass(frozen=True, slots=True)
class Dated:
    """The answer to `key` is a date that could be understood, however roughly."""

    key: str


@dataclass(frozen=True, slots=True)
class SomeAloud:
    """Something was told by voice or video, whatever it answered."""


@dataclass(frozen=True, slots=True)
class Not:
    """The condition does not hold."""

    condition: Condition


@dataclass(frozen=True, slots=True)
class All:
    """Every condition holds."""

    conditions: tuple[Condition, ...]


@dataclass(frozen=True, slots=True)
class Some:
    """At least one condition holds."""

    conditions: tuple[Condition, ...]


OfOneAnswer = Is | Yes | IsUnsaid | InCountry | Dated
Condition = OfOneAnswer | IsEmpty | SomeItem | SomeAloud | Not | All | Some


def one_of(key: str, *options: str) -> Is:
    """The answer to `key` is one of these options."""
    return Is(key, frozenset(options))


def some_item(key: str, *options: str) -> SomeItem:
    """Some list item has one of these options in that field."""
    return SomeItem(key, frozenset(options))


def all_of(*conditions: Condition) -> All:
    """Every one of them."""
    return All(conditions)


def any_of(*conditions: Condition) -> Some:
    """At least one of them."""
    return Some(conditions)


def chosen(value: Value | None) -> frozenset[str]:
    """The options an answer holds."""
    match value:
        case Chosen(option=option):
            return frozenset({option})
        case ChosenMany(options=options):
            return frozenset(options)
        case _:
            return frozenset()


def said_yes(value: Value | None) -> bool:
    """Whether a yes/no or consent answer is yes."""
    match value:
        case YesNo(yes=yes):
            return yes
        case Consent(given=given):
            return given
        case _:
            return False


def holds(condition: Condition | None, told: Told, items: ItemsTold, aloud: SpokenTold) -> bool:
    """Whether a question with this condition is on the path."""
    match condition:
        case None:
            return True
        case Is() | Yes() | IsUnsaid() | InCountry() | Dated():
            return _fits(condition, told(condition.key))
        case IsEmpty(key):
            return not items(key)
        case SomeItem(key, options):
            return any(chosen(value) & options for value in items(key))
        case Not(inner):
            return not holds(inner, told, items, aloud)
        case All(conditions):
            return all(holds(each, told, items, aloud) for each in conditions)
        case Some(conditions):
            return any(holds(each, told, items, aloud) for each in conditions)
        case SomeAloud():
            return aloud()
        case _:
            assert_never(condition)


def _fits(condition: OfOneAnswer, value: Value | None) -> bool:
    match condition:
        case Is(options=options):
            return bool(chosen(value) & options)
        case Yes():
            return said_yes(value)
        case IsUnsaid():
            return isinstance(value, Unsaid)
        case InCountry(codes=codes):
            return isinstance(value, Country) and value.code in codes
        case Dated():
            return isinstance(value, When) and value.edtf is not None
        case _:
            assert_never(condition)


def keys_of(condition: Condition | None) -> Iterator[str]:
    """Every key a condition looks at."""
    match condition:
        case None | SomeAloud():
            return
        case Not(inner):
            yield from keys_of(inner)
        case All(conditions) | Some(conditions):
            for each in conditions:
                yield from keys_of(each)
        case Is() | Yes() | IsUnsaid() | InCountry() | Dated() | IsEmpty() | SomeItem():
            yield condition.key
        case _:
            assert_never(condition)
