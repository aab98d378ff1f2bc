"""Latin letters to sounds: read as a Turkic language, and as Chinese pinyin wherever that is possible."""

from __future__ import annotations

from bot.name_sounds.letters import LATIN, TURKISH_LETTERS, pattern, spoken

PATTERN = pattern(LATIN)


def turkic(word: str) -> str:
    """The sounds of a word in Uyghur, Uzbek, Turkish, Kazakh or loosely typed Latin letters."""
    if "c" in word and TURKISH_LETTERS & set(word) or _has_turkish_c(word):
        word = _turkish_c(word)
    return spoken(word, LATIN, PATTERN)


def _has_turkish_c(word: str) -> bool:
    """`Can`, `Cemil`: a c before a vowel that is no ch is a j in these names."""
    return any(word[place : place + 2] in C_AS_J for place in range(len(word) - 1))


C_AS_J = frozenset({"ca", "ce", "ci", "cu", "cı", "cü", "co", "cö"})


def _turkish_c(word: str) -> str:
    return "".join("j" if sign == "c" and word[place + 1 : place + 2] != "h" else sign for place, sign in enumerate(word))
