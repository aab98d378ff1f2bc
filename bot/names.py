"""Names compared across scripts: how likely two spellings are one name. A hint for a person, never a merge."""

from __future__ import annotations

from itertools import permutations

from bot.name_sounds.costs import distance
from bot.name_sounds.parts import Part, parts_of

WORST_SHARE = 0.55
MISSING = 0.05
INITIAL = 0.82
JOINED = 0.03


def similarity(one: str, other: str) -> float:
    """How alike two names are, from 0 to 1, whatever scripts they are in. The same both ways; never raises."""
    if one == other:
        return 1.0
    return compare(parts_of(one), parts_of(other))


def compare(one: tuple[Part, ...], other: tuple[Part, ...]) -> float:
    """The same for names already cut into parts."""
    if not one or not other:
        return 0.0
    if len(one) > len(other):
        one, other = other, one
    alike = [[part_similarity(mine, theirs) for theirs in other] for mine in one]
    best = 0.0
    for order in permutations(range(len(other)), len(one)):
        found = [alike[place][chosen] for place, chosen in enumerate(order)]
        best = max(best, (1 - WORST_SHARE) * sum(found) / len(found) + WORST_SHARE * min(found))
    return max(0.0, best - MISSING * (len(other) - len(one)))


def part_similarity(one: Part, other: Part) -> float:
    """How alike two parts of names are, from 0 to 1, by the readings that fit best."""
    if one.is_initial or other.is_initial:
        return INITIAL if one.readings[0].signs[:1] == other.readings[0].signs[:1] else 0.0
    return max(_alike(mine, theirs) for mine in one.readings for theirs in other.readings)


def _alike(one, other) -> float:
    weight = max(one.weight, other.weight)
    return max(0.0, 1 - distance(one, other) / weight) if weight else 0.0
