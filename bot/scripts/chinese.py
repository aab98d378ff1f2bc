"""Simplified Chinese in traditional characters as written in Taiwan."""

from __future__ import annotations

import re
from functools import lru_cache

from opencc import OpenCC

CONVERSION = "s2tw"
"""Characters only. The one that also exchanges words (s2twp) puts 資訊 and 列印 into the mouths of people from
Xinjiang, and is wrong wherever a word has a second meaning; a sentence has to be read anyway."""
QUOTES = str.maketrans("“”‘’", "「」『』")

MENDED = (
    (re.compile("(?<![說拿認])不準"), "不准"),
    (re.compile("是不是隻"), "是不是只"),
    (re.compile("知道里面"), "知道裡面"),
    (re.compile("托別人"), "託別人"),
    (re.compile("捱打"), "挨打"),
    (re.compile("銷燬"), "銷毀"),
)
"""Where one character stands for two, and the conversion takes the wrong one in our sentences."""


def to_traditional(text: str) -> str:
    """The text in traditional characters, with the quotation marks that belong to them."""
    converted = str(_converter().convert(text)).translate(QUOTES)
    for taken_wrongly, right in MENDED:
        converted = taken_wrongly.sub(right, converted)
    return converted


@lru_cache(maxsize=1)
def _converter() -> OpenCC:
    return OpenCC(CONVERSION)
