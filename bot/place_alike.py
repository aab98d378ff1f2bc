"""Which names of places are nearly what somebody wrote: by the letters, and by how they sound in any script."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from rapidfuzz import process
from rapidfuzz.distance import OSA

from bot.place_endings import bare
from bot.place_sounds import sounds

MOST = 6
"""Words that are looked at."""
SHORTEST = 4
"""Letters below which one of them more or less is another name."""
SHORTEST_HAN = 3
SHORTEST_SOUND = 3
BY_SOUND = 0.5
"""A name that only sounds alike stands behind one written alike, by half a letter."""


@dataclass(frozen=True, slots=True)
class Names:
    """Codes of places by their names without accents, and by how these sound."""

    by_letters: Mapping[str, tuple[str, ...]]
    by_sound: Mapping[str, tuple[str, ...]]

    @classmethod
    def of(cls, names: Iterable[tuple[str, str]]) -> Names:
        """`names`: folded names with the code of their place."""
        letters: dict[str, dict[str, None]] = {}
        heard: dict[str, dict[str, None]] = {}
        for name, code in names:
            letters.setdefault(letters_of(name), {})[code] = None
            for sound in sounds(name):
                heard.setdefault(sound, {})[code] = None
        return cls(*({key: tuple(codes) for key, codes in each.items()} for each in (letters, heard)))


def most_alike(words: Sequence[str], names: Names) -> list[str]:
    """Codes of the places whose names are nearest to these words, or to some of them, the nearest first."""
    best: dict[str, float] = {}
    for run in _runs(words[:MOST]):
        is_whole = len(run) == len(words)
        for written in dict.fromkeys([" ".join(run), *bare(run)]):
            for code, distance in _near(written, names, is_whole=is_whole):
                best[code] = min(distance, best.get(code, distance))
    return sorted(best, key=lambda code: best[code])


def letters_of(name: str) -> str:
    """Without spaces, accents and signs."""
    return "".join(sign for sign in unicodedata.normalize("NFD", name.replace("ı", "i")) if sign.isalnum())


def _runs(words: Sequence[str]) -> list[list[str]]:
    """The words together, and each pair and each word alone."""
    runs = (
        [*words[start : start + length]] for length in (len(words), 2, 1) for start in range(len(words) - length + 1)
    )
    return [list(run) for run in dict.fromkeys(map(tuple, runs)) if run]


def _near(written: str, names: Names, *, is_whole: bool) -> Iterator[tuple[str, float]]:
    """Among other words a name has to be longer, and nearer: most words are no place."""
    letters, extra = letters_of(written), 0 if is_whole else 2
    is_han = "\u3400" <= letters[:1] <= "\u9fff"
    if len(letters) < (SHORTEST_HAN if is_han else SHORTEST + extra):
        return
    yield from _closest(letters, names.by_letters, 1 + (len(letters) > 8 and is_whole), 0.0)
    for sound in sounds(written):
        if len(sound) >= SHORTEST_SOUND + extra:
            yield from _closest(sound, names.by_sound, ((len(sound) > 4) + (len(sound) > 8)) * is_whole, BY_SOUND)


def _closest(key: str, known: Mapping[str, tuple[str, ...]], most: int, more: float) -> Iterator[tuple[str, float]]:
    if not most:
        yield from ((code, more) for code in known.get(key, ()))
        return
    for name, distance, _ in process.extract(key, known.keys(), scorer=OSA.distance, score_cutoff=most, limit=20):
        if len(name) >= SHORTEST_SOUND:
            yield from ((code, distance + more) for code in known[name])
