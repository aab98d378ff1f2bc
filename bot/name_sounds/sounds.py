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
"""Added to the number of a consonant that closes a syllable, which Chinese ears drop, and of a vowel that begins a word."""
NUMBER = {sign: place for place, sign in enumerate(SIGNS)}
WEIGHTS = dict.fromkeys(SIGNS, 1.0) | dict.fromkeys(VOWELS, 0.3) | {"h": 0.4, "y": 0.3, "w": 0.5, "-": 0.05}
"""Consonants carry a name; vowels change from script to script."""
CLASSES = {
    sign: kind
    for kind, signs in {"p": "bpf", "t": "td", "s": "szcSJCj", "k": "kgqG", "m": "m", "n": "nN", "l": "lr", "v": "v"}.items()
    for sign in signs
}
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
    once = _once(signs.replace("ng", "N"))[:LONGEST]
    numbers = [NUMBER[sign] for sign in once]
    rough = []
    weight, last = 0.0, len(once) - 1
    for place, sign in enumerate(once):
        weight += WEIGHTS[sign]
        if (kind := CLASSES.get(sign)) is not None:
            rough.append(kind)
        if sign in VOWELS:
            numbers[place] += CODA if place == 0 else 0
        elif place == last or (sign != "y" and once[place + 1] not in VOWELS):
            numbers[place] += CODA
    return Reading(way, once, tuple(numbers), weight, "".join(rough) or once[:1])


def _once(signs: str) -> str:
    kept, before = [], ""
    for sign in signs:
        if sign != before and sign in NUMBER:
            kept.append(sign)
        before = sign
    return "".join(kept)
