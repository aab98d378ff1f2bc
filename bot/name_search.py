"""Searching many names at once: a first look at consonants finds candidates, the exact comparison orders them."""

from __future__ import annotations

import heapq
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import pairwise

from rapidfuzz import process
from rapidfuzz.distance import Levenshtein

from bot.name_sounds.parts import Part, joined, parts_of
from bot.names import compare

ALIKE = 0.5
"""A skeleton less like the one asked for is no candidate."""
LOOKED_AT = 5_000
"""So many names are looked at for each part of what is asked, the likeliest skeletons first."""
COMPARED = 150


@dataclass(frozen=True, slots=True)
class Found:
    """A name of the index by its place there, and how alike it is, from 0 to 1."""

    place: int
    score: float


@dataclass(frozen=True, slots=True)
class NameIndex:
    """Names as they sound. It holds them in memory only, and whoever made it lets go of it with them."""

    names: Sequence[tuple[Part, ...]] = field(repr=False)
    skeletons: tuple[str, ...] = field(repr=False)
    places: Mapping[str, tuple[int, ...]] = field(repr=False)


def index_of(names: Iterable[str]) -> NameIndex:
    """An index of these names; a name is found again by its place in this order. About 40 µs a name."""
    shared: dict[tuple[object, ...], Part] = {}
    heard = [tuple(shared.setdefault(_key(part), part) for part in parts_of(name)) for name in names]
    places: dict[str, dict[int, None]] = {}
    for place, parts in enumerate(heard):
        for skeleton in {reading.skeleton for part in parts for reading in part.readings}:
            places.setdefault(skeleton, {})[place] = None
    return NameIndex(heard, tuple(places), {skeleton: tuple(found) for skeleton, found in places.items()})


def search(index: NameIndex, words: str, limit: int = 10) -> tuple[Found, ...]:
    """The names most like these words, the best first; a hint for a person, who decides."""
    asked = parts_of(words)
    scores: dict[int, float] = {}
    for part in _with_joined(asked):
        for place, alike in _candidates(index, part).items():
            scores[place] = scores.get(place, 0.0) + alike
    likely = heapq.nlargest(COMPARED, scores, key=scores.__getitem__)
    found = (Found(place, compare(asked, index.names[place])) for place in likely)
    return tuple(heapq.nsmallest(limit, found, key=lambda each: (-each.score, each.place)))


def _candidates(index: NameIndex, part: Part) -> dict[int, float]:
    """The places of names with a part whose consonants are like this one's."""
    likeness: dict[str, float] = {}
    for skeleton in {reading.skeleton for reading in part.readings}:
        near = process.extract(
            skeleton, index.skeletons, scorer=Levenshtein.normalized_similarity, score_cutoff=ALIKE, limit=COMPARED
        )
        for other, alike, _ in near:
            likeness[other] = max(alike, likeness.get(other, 0.0))
    found: dict[int, float] = {}
    for other in sorted(likeness, key=likeness.__getitem__, reverse=True):
        for place in index.places[other]:
            found.setdefault(place, likeness[other])
        if len(found) > LOOKED_AT:
            break
    return found


def _with_joined(parts: tuple[Part, ...]) -> tuple[Part, ...]:
    """The parts, and two and two as one word: `Mehmet Emin` is looked for as Memetimin too."""
    pairs = (joined(one, other) for one, other in pairwise(parts))
    return (*parts, *(pair for pair in pairs if pair.readings))


def _key(part: Part) -> tuple[object, ...]:
    return (part.is_initial, *((reading.way, reading.signs) for reading in part.readings))
