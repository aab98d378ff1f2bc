"""What holds now: of everything told, the newest with a date. Nothing is written over; this only chooses. Pure."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date

from bot import dates
from bot.interview.conditions import chosen
from bot.interview.engine import Interview
from bot.interview.kinds import Value, When
from bot.interview.moves import Address, Answered, Move
from bot.questions.facts import DEAD

IMPLIED = {"died": "dead", "released": "released_watched", "retaken": "police_custody"}
"""What an event of the history says of the state, where no state was told with it."""

TELL_OF_A_DEATH = frozenset({Address("event.kind"), Address("status.now")})


@dataclass(frozen=True, slots=True)
class Now:
    """A state, when it was true, who told it and how sure: each as answered.

    `at` is where it was told, `day` the last day its date can mean.
    """

    state: str
    at: Address
    on: When | None = field(repr=False)
    day: date
    source: Value | None = field(default=None, repr=False)
    certainty: Value | None = field(default=None, repr=False)


def now_of(interview: Interview) -> Now | None:
    """The state with the newest date. A dated one comes before all undated; of equal ones the one told last."""
    told = [each for each in _told(interview) if each.on is not None or each.at.item is None]
    return max(enumerate(told), key=lambda pair: (pair[1].day, pair[0]))[1] if told else None


def is_dead(interview: Interview) -> bool:
    """Whether the person is reported dead: by the newest word, an undated one, or what was told at first.

    In doubt yes: a family that mourns must not be asked for news.
    """
    now = now_of(interview)
    if any(each.on is None and each.state == "dead" for each in _told(interview)):
        return True
    return now.state == "dead" if now is not None and now.at.item is not None else interview.path.holds(DEAD)


def _told(interview: Interview) -> Iterator[Now]:
    """What she was asked of the present, then the history as told."""
    path, items = interview.path, interview.standing.items.get("history", ())
    for state in chosen(path.value(Address("status.now"))):
        on = _date(interview, Address("status.as_of"), Address("status.heard_on"))
        source = path.value(Address("status.source")) or path.value(Address("event.source"))
        certainty = path.value(Address("status.certainty"))
        yield Now(state, Address("status.now"), *on, source, certainty)
    for item in items if path.has(Address("history")) else ():
        yield from _of_item(interview, item)


def _of_item(interview: Interview, item: int) -> Iterator[Now]:
    def value(name: str) -> Value | None:
        return interview.path.value(Address(f"history[].{name}", item))

    states = chosen(value("state")) or {IMPLIED[what] for what in chosen(value("what")) if what in IMPLIED}
    on = _date(interview, Address("history[].date", item), Address("history[].heard_on", item))
    for state in states:
        at = Address("history[].state", item)
        yield Now(state, at, *on, value("source"), value("certainty"))


def _date(interview: Interview, *addresses: Address) -> tuple[When | None, date]:
    """The first of these dates that is told, and the last day it can mean: no later than the day it was said."""
    for address in addresses:
        value = interview.path.value(address)
        if isinstance(value, When) and value.edtf is not None:
            said_on = date.fromisoformat(interview.standing.answers[address].said_on)
            return value, min(dates.latest(value.edtf), said_on)
    return None, date.min


def first_told_of_death(before: Interview, after: Interview, made: tuple[Move, ...]) -> bool:
    """Whether these moves are the first word of it."""
    if not any(isinstance(move, Answered) and move.address in TELL_OF_A_DEATH for move in made):
        return False
    return after.path.holds(DEAD) and not before.path.holds(DEAD)
