"""Names compared across scripts: how likely two spellings are one name. A hint for a person, never a merge."""

from __future__ import annotations

from itertools import permutations

from rapidfuzz.distance import OSA, Levenshtein

from bot.name_sounds.costs import distance
from bot.name_sounds.parts import Part, joined, openings, parts_of, without_dear
from bot.name_sounds.sounds import Reading

WORST_SHARE = 0.55
MISSING = 0.05
INITIAL = 0.82
HOPELESS = 0.45
"""Where so little of the consonants agrees, the exact distance is not worth its time."""
DEAR = 0.86
"""Tursunjan may be called Tursun; but there are also a Tursun and a Tursunjan."""
SWAPPED = 0.5
"""What two letters in the wrong order cost."""
MOST_ORDERED = 4


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
    one, other = one[:MOST_ORDERED], other[:MOST_ORDERED]
    best = _aligned(one, other)
    if len(one) < len(other):
        for place in range(len(other) - 1):
            pair = joined(other[place], other[place + 1])
            if pair.readings:
                best = max(best, _aligned(one, (*other[:place], pair, *other[place + 2 :])))
    return best


def _aligned(one: tuple[Part, ...], other: tuple[Part, ...]) -> float:
    """Every part of the shorter name with the part of the longer one that makes the whole fit best."""
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
        return INITIAL if openings(one) & openings(other) else 0.0
    best = max(_alike(mine, theirs) for mine in one.readings for theirs in other.readings)
    if best < DEAR and bool(mine := without_dear(one)) != bool(theirs := without_dear(other)):
        bare = max(_alike(this, that) for this in mine or one.readings for that in theirs or other.readings)
        best = max(best, DEAR * bare)
    return best


def _alike(one: Reading, other: Reading) -> float:
    if one.numbers == other.numbers:
        return 1.0
    rough = Levenshtein.normalized_similarity(one.skeleton, other.skeleton)
    if rough < HOPELESS:
        return rough / 2
    weight = max(one.weight, other.weight)
    cost = SWAPPED if _is_swapped(one.signs, other.signs) else distance(one, other)
    return max(0.0, 1 - cost / weight) if weight else 0.0


def _is_swapped(one: str, other: str) -> bool:
    """Whether a finger only took two neighbours in the wrong order."""
    return len(one) == len(other) and OSA.distance(one, other) == 1 and sorted(one) == sorted(other)
