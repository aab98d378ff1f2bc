"""What a questionnaire is made of: sections of questions, read in order like a paper form."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from functools import cached_property
from types import MappingProxyType

from bot.interview.conditions import Condition
from bot.interview.kinds import Kind
from bot.interview.moves import Address

OTHER = "other"


class Purpose(StrEnum):
    """Under which of a report's two keys an answer is sealed."""

    CASE = "case"
    REPORTER = "reporter"


@dataclass(frozen=True)
class Options:
    """The options of a choice, in order. `key` owns their words: sets used twice keep the first owner's key.

    `own_names`: they are languages, and each is called what its speakers call it, whoever reads.
    """

    key: str
    names: tuple[str, ...]
    offered_if: tuple[tuple[str, Condition], ...] = ()
    own_names: bool = False

    def is_own_name(self, name: str) -> bool:
        """Whether this option is a language called by its own name: no phrase speaks for it."""
        return self.own_names and name != OTHER


@dataclass(frozen=True)
class Suggestion:
    """An option proposed from an earlier answer: (option told there, option proposed here)."""

    key: str
    pairs: tuple[tuple[str, str], ...]


@dataclass(frozen=True)
class Question:
    """One question. The key is for ever; words live in `locales/` under the same key.

    `at_once`: it asks about what was just told, so it does not wait for its turn.
    """

    key: str
    kind: Kind
    options: Options | None = field(default=None, repr=False)
    core: bool = False
    must: bool = False
    sensitive: bool = False
    asked_if: Condition | None = field(default=None, repr=False)
    items: tuple[Question, ...] = field(default=(), repr=False)
    several: bool = False
    shared: bool = False
    screen: str | None = None
    suggestion: Suggestion | None = None
    own_key: bool = False
    at_once: bool = False

    @property
    def purpose(self) -> Purpose:
        """What is told about the reporter is kept apart from the case."""
        return Purpose.REPORTER if self.own_key else Purpose.CASE


Place = tuple[Address, Question]


def _place(question: Question) -> Place:
    return Address(question.key), question


@dataclass(frozen=True)
class Section:
    """A named run of questions; sections but the first two are offered from the «tell more» menu."""

    key: str
    questions: tuple[Question, ...]

    @cached_property
    def places(self) -> tuple[tuple[Place, tuple[Place, ...]], ...]:
        """Every question at its address, with those inside it if it is a group; one object for all interviews."""
        return tuple(
            (_place(question), tuple(map(_place, question.items)) if question.kind is Kind.GROUP else ())
            for question in self.questions
        )


@dataclass(frozen=True)
class Questionnaire:
    """All sections, in order, under one version."""

    version: str
    sections: tuple[Section, ...] = field(repr=False)
    retired: tuple[Question, ...] = field(default=())

    @cached_property
    def by_key(self) -> Mapping[str, Question]:
        """Every question and every field of a list or group by its key, retired ones too."""
        found = {question.key: question for question in self.retired}
        found.update({question.key: question for question in self.walk()})
        return MappingProxyType(found)

    @cached_property
    def retired_keys(self) -> frozenset[str]:
        """Questions asked no more; what was answered to them is kept."""
        return frozenset(question.key for question in self.retired)

    @cached_property
    def at_once(self) -> tuple[Address, ...]:
        """Where the questions stand that do not wait for their turn."""
        return tuple(Address(question.key) for question in self.walk() if question.at_once)

    @cached_property
    def always_on_path(self) -> frozenset[tuple[str, None]]:
        """The top-level questions without a condition, by the addresses they have: decided once for all."""
        return frozenset((question.key, None) for question in self.walk() if _stands_free(question))

    @cached_property
    def by_section(self) -> Mapping[str, Section]:
        """Sections by key."""
        return MappingProxyType({section.key: section for section in self.sections})

    @cached_property
    def section_of(self) -> Mapping[str, Section]:
        """The first section in which a top-level question stands."""
        found: dict[str, Section] = {}
        for section in self.sections:
            for question in section.questions:
                found.setdefault(question.key, section)
        return MappingProxyType(found)

    def walk(self) -> Iterator[Question]:
        """Every question once, in order, each list or group followed by its fields."""
        seen: set[str] = set()
        for section in self.sections:
            for question in section.questions:
                if question.key not in seen:
                    seen.add(question.key)
                    yield question
                    yield from question.items


def _stands_free(question: Question) -> bool:
    return question.asked_if is None and "[]" not in question.key
