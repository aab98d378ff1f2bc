"""Latin letters to sounds: read as a Turkic language, and as Chinese pinyin wherever that is possible."""

from __future__ import annotations

import re

from bot.name_sounds.letters import LATIN, pattern, spoken

PATTERN = pattern(LATIN)
TURKISH_C = re.compile("c(?![hkç])")
"""`Can`, `Cemil`: a c that is no ch is a j in these names."""


def turkic(word: str) -> str:
    """The sounds of a word in Uyghur, Uzbek, Turkish, Kazakh or loosely typed Latin letters."""
    if "c" in word:
        word = TURKISH_C.sub("j", word)
    return spoken(word, LATIN, PATTERN)
