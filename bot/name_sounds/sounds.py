"""The sounds that names are compared in: one sign each, an onset or a coda.

a A e i I o O u U   vowels (A is ä, I is ı, O is ö, U is ü), `-` the filler vowel of a Chinese syllable (提 ti for t)
S C J N G q x       sh, ch, zh, ng, gh, q and kh; c is ts, j as in John; the other letters are themselves
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import IntEnum
from itertools import pairwise

VOWELS = "aAeiIoOuU-"
CONSONANTS = "bpfvwmtdszcSJCjkgqGxhNnlry"
SIGNS = VOWELS + CONSONANTS
CODA = len(SIGNS)
"""Added to the number of a consonant that closes a syllable (Chinese drops those), or a vowel that begins a word."""
NUMBER = {sign: place for place, sign in enumerate(SIGNS)}
WEIGHTS = dict.fromkeys(SIGNS, 1.0) | dict.fromkeys(VOWELS, 0.3) | {"h": 0.4, "y": 0.3, "w": 0.5, "-": 0.05}
"""Consonants carry a name; vowels change from script to script."""
ROUGH = str.maketrans("bpftdszcSJCjkgqGmnNlrv", "pppttssssssskkkkmnnllv", VOWELS + "xhyw")
DOUBLED = re.compile(r"(.)\1+")
LONGEST = 24
"""In sounds. No part of a name is longer; what is, is cut, so that hostile words cost no time."""


class Way(IntEnum):
    """How a word was read. Chinese spelling loses sounds; Arabic spelling leaves short vowels out."""

    PLAIN = 0
    ARABIC = 1
    CHINESE = 2


@dataclass(frozen=True, slots=True, repr=False)
class Reading:
    """One way a word can be heard: its sounds as signs and as numbers, how much there is of it, and its skeleton.

    The skeleton is what is left when sounds that are easily taken for each other are one, and vowels none.
    """

    way: Way
    signs: str
    numbers: tuple[int, ...]
    weight: float
    skeleton: str


def reading(way: Way, signs: str) -> Reading:
    """Sounds as they are compared: doubled ones once, closing consonants marked."""
    once = DOUBLED.sub(r"\1", signs.replace("ng", "N"))[:LONGEST]
    numbers = [PLACED[sign + after] for sign, after in pairwise(once + " ")]
    if once and once[0] in VOWELS:
        numbers[0] += CODA
    weight = sum(map(WEIGHTS.__getitem__, once))
    return Reading(way, once, tuple(numbers), weight, once.translate(ROUGH) or once[:1])


def _placed(sign: str, after: str) -> int:
    """The number of a sound by what follows it; a y closes only a word, since ay and ey are vowels to most ears."""
    closes = after == " " if sign == "y" else sign not in VOWELS and after not in VOWELS
    return NUMBER[sign] + CODA * closes


PLACED = {sign + after: _placed(sign, after) for sign in SIGNS for after in SIGNS + " "}
