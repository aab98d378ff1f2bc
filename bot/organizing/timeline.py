"""What happened, in the order it happened: the event, the history, the last word, by bounds. Pure."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date

from bot import dates
from bot.interview.engine import Interview
from bot.interview.kinds import After, When
from bot.interview.moves import Address

_DATED = (
    ("event.last_contact", ("event.last_contact_means",)),
    ("event.came_back_date", ("event.came_back_from",)),
    ("event.date", ("event.kind", "event.place")),
    ("status.trial_date", ("status.court",)),
    ("status.as_of", ("status.now", "status.facility")),
    ("status.death.date", ("status.death.place",)),
)
"""Where a date is told, and what else belongs on its line."""
_OF_ITEM = ("history[].what", "history[].state", "history[].place", "history[].who", "history[].words")
_UNDATED = (date.max, date.max, 1)
Bounds = tuple[date, date, int]


@dataclass(frozen=True, slots=True)
class Moment:
    """One line: where its date was told (if it was), and what belongs to it. `bounds` order the lines."""

    bounds: Bounds
    at: Address
    about: tuple[Address, ...] = field(repr=False)

    @property
    def is_dated(self) -> bool:
        """Whether it has a place in time."""
        return self.bounds[:2] != _UNDATED[:2]


def timeline(interview: Interview) -> list[Moment]:
    """Earliest first; of two that begin alike the sharper; undated last, in the order told."""
    return sorted(_moments(interview), key=lambda moment: moment.bounds)


def _moments(interview: Interview) -> Iterator[Moment]:
    path = interview.path
    for key, about in _DATED:
        told = tuple(Address(each) for each in about if path.value(Address(each)) is not None)
        if path.value(Address(key)) is not None and (told or key != "status.death.date"):
            yield Moment(_bounds(interview, Address(key)), Address(key), told)
    if path.has(Address("history")):
        for item in interview.standing.items.get("history", ()):
            told = tuple(Address(each, item) for each in _OF_ITEM if path.value(Address(each, item)) is not None)
            if told:
                yield Moment(_of_item(interview, item), Address("history[].date", item), told)


def _of_item(interview: Interview, item: int) -> Bounds:
    """By its own date; else right behind what it came after."""
    bounds = _bounds(interview, Address("history[].date", item))
    after = interview.path.value(Address("history[].after", item))
    if bounds == _UNDATED and isinstance(after, After) and after.event:
        first, last, rank = _bounds(interview, Address.parse(after.event))
        return first, last, rank + 1
    return bounds


def _bounds(interview: Interview, address: Address) -> Bounds:
    value = interview.path.value(address)
    if not isinstance(value, When) or value.edtf is None:
        return _UNDATED
    return dates.earliest(value.edtf), dates.latest(value.edtf), 0
