"""Figures over the cards in memory: how many by place, status, month and reason; and what must be hidden outside."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Mapping
from datetime import datetime
from enum import StrEnum
from types import MappingProxyType

from bot.cards import Card
from bot.organizing.access import AtWork
from bot.organizing.cards import Cards
from bot.organizing.scope import visible
from bot.place_units import chain, units
from storage import cards as kept
from storage import events
from storage.database import Session

LEAST = 5
"""A cell that stands for fewer people than this may point at one of them."""
ENOUGH_MIXED = 3
NOT_TOLD = ""
OUTSIDE = "research"
"""The consent without which a report is in no figure that leaves: to be given on without names."""


class Figure(StrEnum):
    """What is counted by."""

    COUNTY = "county"
    PREFECTURE = "prefecture"
    STATUS = "status"
    MONTH = "month"
    REASON = "reason"


class Figures:
    """Counts reports. Inside, all that she may see; for outside, only those whose family allows it."""

    def __init__(self, cards: Cards) -> None:
        """Nothing is counted in the database: it has no columns to count by."""
        self._cards = cards

    def count(self, tx: Session, who: AtWork, figure: Figure, now: datetime, *, outside: bool) -> dict[str, int]:
        """How many reports by code, option or month; several reports of one case count once."""
        events.add(tx, f"counted_{'outside' if outside else 'inside'}", now, actor=who.id)
        self._cards.ready(tx)
        counted: set[tuple[str, str]] = set()
        for row in visible(tx, who, kept.standings(tx)):
            card = self._cards.get(row.id)
            if card is not None and (not outside or OUTSIDE in card.allows):
                counted |= {(row.case_id or row.id, each) for each in keys_of(figure, card)}
        return dict(Counter(each for _, each in counted))


def _county(card: Card) -> tuple[str, ...]:
    return (_unit(card, "county"),)


def _prefecture(card: Card) -> tuple[str, ...]:
    return (_unit(card, "prefecture"),)


def _month(card: Card) -> tuple[str, ...]:
    """The month or, where no more was told, the year."""
    if card.happened is None:
        return (NOT_TOLD,)
    first, last = card.happened
    shared = next((size for size in (7, 4) if first[:size] == last[:size]), 0)
    return (first[:shared],)


def _reason(card: Card) -> tuple[str, ...]:
    return card.reasons or (NOT_TOLD,)


def _status(card: Card) -> tuple[str, ...]:
    return (card.status or NOT_TOLD,)


KEYS: Mapping[Figure, Callable[[Card], tuple[str, ...]]] = MappingProxyType(
    {
        Figure.COUNTY: _county,
        Figure.PREFECTURE: _prefecture,
        Figure.STATUS: _status,
        Figure.MONTH: _month,
        Figure.REASON: _reason,
    }
)


def keys_of(figure: Figure, card: Card) -> tuple[str, ...]:
    """Where a card is counted: codes, options, months; `NOT_TOLD` where it does not say."""
    return KEYS[figure](card)


def _unit(card: Card, level: str) -> str:
    """Where it happened, or else where home is; a place told less exactly than that is not told."""
    code = card.taken_at or card.home
    return next((each for each in chain(code or "") if units()[each].level == level), NOT_TOLD)


def around(county: str) -> str:
    """The prefecture of a county: both figures are given out, so the one must not give the other away."""
    return next((each for each in chain(county) if units()[each].level == "prefecture"), NOT_TOLD)


def hidden_below(
    counts: Mapping[str, int], least: int = LEAST, within: Callable[[str], str] | None = None
) -> dict[str, int | None]:
    """Counts fit to leave: cells under `least` are None, and so many more that no sum gives them away.

    Whoever knows the sum of all cells, or with `within` the sum of each group of them, can work out no hidden cell.
    Cells of nobody are left out.
    """
    told = {key: count for key, count in counts.items() if count > 0}
    hidden = {key for key, count in told.items() if count < least}
    groups: dict[str, list[str]] = {}
    for key in told:
        groups.setdefault(within(key) if within else "", []).append(key)
    before: set[str] = set()
    while before != hidden:  # what is hidden for the sake of the whole must not be given away by its group
        before = set(hidden)
        for members in [*groups.values(), list(told)]:
            hidden |= _enough(told, members, hidden, least)
    return {key: None if key in hidden else count for key, count in told.items()}


def _enough(told: Mapping[str, int], members: list[str], hidden: set[str], least: int) -> set[str]:
    """What must be hidden among these cells, the fewest people first, so that their sum gives none away."""
    mine = {key for key in members if key in hidden}
    rest = sorted((key for key in members if key not in hidden), key=lambda key: (told[key], key))
    while mine and rest and not _is_safe([told[key] for key in mine], least):
        smallest = told[rest[0]]
        mine |= {
            key for key in rest if told[key] == smallest
        }  # all that are equal: which one was taken tells something
        rest = [key for key in rest if key not in mine]
    return mine


def _is_safe(counts: list[int], least: int) -> bool:
    """Whether the sum of hidden cells leaves each of them open.

    If all are small, their sum must not force them to be all ones or all as great as can be. Greater ones among them
    are the smallest of their kind, which whoever knows this rule can use: so there must be three, and twice `least`.
    """
    total, cells = sum(counts), len(counts)
    if cells < 2 or total < least:
        return False
    if max(counts) < least:
        return cells < total < cells * (least - 1)
    return cells >= ENOUGH_MIXED and total >= 2 * least
