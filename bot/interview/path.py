"""Which questions are on the path, given what was told earlier in the questionnaire."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field

from bot.interview.conditions import Condition, holds
from bot.interview.kinds import WORDS, Destroyed, Kind, Value
from bot.interview.moves import Address
from bot.interview.questionnaire import Question, Questionnaire, Section
from bot.interview.standing import Standing

_NEVER_ASKED = frozenset({Kind.DERIVED})


@dataclass(slots=True)
class Path:
    """Looks at one standing; remembers what it found out, so make a new one after each move."""

    questionnaire: Questionnaire
    standing: Standing
    _known: dict[Address, bool] = field(default_factory=dict)
    _held: dict[int, bool] = field(default_factory=dict)
    _sections: dict[str, tuple[tuple[Address, Question], ...]] = field(default_factory=dict)

    def questions(self, section: Section) -> Sequence[tuple[Address, Question]]:
        """The questions of a section that are on the path, groups opened up, lists as one question."""
        if section.key not in self._sections:
            self._sections[section.key] = tuple(self._walked(section))
        return self._sections[section.key]

    def _walked(self, section: Section) -> Iterator[tuple[Address, Question]]:
        for place, within in section.places:
            if not within:
                yield from self._on_path((place,))
            elif self.has(place[0]):
                yield from self._on_path(within)

    def fields(self, list_key: str, item: int) -> Iterator[tuple[Address, Question]]:
        """The fields of one list item that are on the path."""
        question = self.questionnaire.by_key.get(list_key)
        if question is not None:
            yield from self._on_path((Address(each.key, item), each) for each in question.items)

    def worked_out(self, list_key: str, item: int) -> Iterator[tuple[Address, Question]]:
        """What is told in an item without being asked of the family: the question that the item answers."""
        question = self.questionnaire.by_key.get(list_key)
        for each in question.items if question is not None else ():
            place = Address(each.key, item)
            if each.kind in _NEVER_ASKED and self.value(place) is not None:
                yield place, each

    def has(self, address: Address) -> bool:
        """Whether the question at this address is on the path."""
        if address in self.questionnaire.always_on_path:
            return True
        known = self._known.get(address)
        if known is None:
            known = self._known[address] = self._decide(address)
        return known

    def value(self, address: Address) -> Value | None:
        """The value in force: told, not taken back, and its question on the path."""
        told = self.standing.answers.get(address)
        if told is None or isinstance(told.value, Destroyed) or not self.has(address):
            return None
        return told.value

    def options(self, address: Address) -> tuple[str, ...]:
        """The options offered here and now."""
        offered = self.questionnaire.by_key[address.key].options
        if offered is None:
            return ()
        conditions = dict(offered.offered_if)
        return tuple(name for name in offered.names if self._holds(conditions.get(name), address.item))

    def holds(self, condition: Condition | None) -> bool:
        """Whether a condition that is not about a list item holds now. Remembered by the condition's identity."""
        if id(condition) not in self._held:
            self._held[id(condition)] = self._holds(condition, None)
        return self._held[id(condition)]

    def _on_path(self, places: Iterable[tuple[Address, Question]]) -> Iterator[tuple[Address, Question]]:
        for place in places:
            if place[1].kind not in _NEVER_ASKED and self.has(place[0]):
                yield place

    def _decide(self, address: Address) -> bool:
        question = self.questionnaire.by_key.get(address.key)
        if question is None or address.key in self.questionnaire.retired_keys:
            return False
        if address.item is not None and address.item not in self.standing.items.get(_list_of(address.key), ()):
            return False
        return question.asked_if is None or self._holds(question.asked_if, address.item)

    def _holds(self, condition: Condition | None, item: int | None) -> bool:
        return holds(condition, lambda key: self.value(_beside(key, item)), self._items, self._aloud)

    def _aloud(self) -> bool:
        """Whether an answer that could have been typed was spoken. A recording among the papers is no such answer."""
        asked = (self.questionnaire.by_key.get(address.key) for address in self.standing.spoken)
        return any(question is not None and question.kind in WORDS for question in asked)

    def _items(self, key: str) -> list[Value | None]:
        """The values of one field over a list's items in force; of the list itself, one None an item."""
        list_key, _, rest = key.partition("[]")
        present = self.standing.items.get(list_key, ()) if self.has(Address(list_key)) else ()
        return [self.value(Address(key, item)) if rest else None for item in present]


def _list_of(key: str) -> str:
    return key.partition("[]")[0]


def _beside(key: str, item: int | None) -> Address:
    return Address(key, item if "[]" in key else None)
