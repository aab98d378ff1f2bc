"""The sounds that names are compared in: one sign each, an onset or a coda.

a A e i I o O u U   vowels (A is ä, I is ı, O is ö, U is ü), `-` the filler vowel of a Chinese syllable (提 ti for t)
S C J N G q x       sh, ch, zh, ng, gh, q and kh; c is ts, j as in John; the other letters are themselves
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import IntEnum

VOWELS = "aAeiIoOuU-"
CONSONANTS = "bpfvwmtdszcSJCjkgqGxhNnlry"
SIGNS = VOWELS + CONSONANTS
CODA = len(SIGNS)
"""Added to the number of a consonant that closes a syllable: Chinese ears drop those, and no others."""
NUMBER = {sign: place for place, sign in enumerate(SIGNS)}
LIGHT = {"h": 0.4, "y": 0.3, "w": 0.5, "-": 0.05}
LONGEST = 24
"""In sounds. No part of a name is longer; what is, is cut, so that hostile words cost no time."""


class Way(IntEnum):
    """How a word was read. Chinese spelling loses sounds; Arabic spelling leaves short vowels out."""

    PLAIN = 0
    CHINESE = 1
    ARABIC = 2


@dataclass(frozen=True, slots=True, repr=False)
class Reading:
    """One way a word can be heard: its sounds as signs and as numbers, and how much there is of it."""

    way: Way
    signs: str
    numbers: tuple[int, ...]
    weight: float


def reading(way: Way, signs: str) -> Reading:
    """Sounds as they are compared: doubled ones once, closing consonants marked."""
    once = _once(signs.replace("ng", "N"))[:LONGEST]
    numbers = tuple(
        NUMBER[sign] + (CODA if sign not in VOWELS and (after == "" or after not in VOWELS) else 0)
        for sign, after in zip(once, [*once[1:], ""][: len(once)], strict=True)
    )
    return Reading(way, once, numbers, sum(map(weight_of, once)))


def weight_of(sign: str) -> float:
    """Consonants carry a name; vowels change from script to script."""
    return LIGHT.get(sign, 0.3 if sign in VOWELS else 1.0)


def _once(signs: str) -> str:
    kept = ""
    for sign in signs:
        if sign in NUMBER and not kept.endswith(sign):
            kept += sign
    return kept
