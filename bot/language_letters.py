"""Which languages a text can be in at all, by its script and by letters that only some of them have."""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from collections.abc import Mapping
from enum import StrEnum


class Script(StrEnum):
    LATIN = "latin"
    CYRILLIC = "cyrillic"
    ARABIC = "arabic"
    HAN = "han"


BY_SCRIPT: Mapping[Script, frozenset[str]] = {
    Script.LATIN: frozenset({"en", "tr", "uz", "ug-Latn", "fr", "de", "nl", "sv", "nb"}),
    Script.CYRILLIC: frozenset({"kk", "ky", "ru", "uz-Cyrl", "ug-Cyrl"}),
    Script.ARABIC: frozenset({"ug", "kk-Arab", "ar"}),
    Script.HAN: frozenset({"zh", "zh-Hant"}),
}
RULES: Mapping[Script, tuple[tuple[re.Pattern[str], frozenset[str]], ...]] = {
    Script.LATIN: (
        (re.compile("ß"), frozenset({"de"})),
        (re.compile("ı"), frozenset({"tr"})),
        (re.compile("[ğş]"), frozenset({"tr", "ug-Latn"})),
        (re.compile("[øæ]"), frozenset({"nb"})),
        (re.compile("å"), frozenset({"nb", "sv"})),
        (re.compile("ä"), frozenset({"de", "sv", "ug-Latn"})),
        (re.compile("[öü]"), frozenset({"tr", "ug-Latn", "de", "nl", "sv"})),
    ),
    Script.CYRILLIC: (
        (re.compile("[іұ]"), frozenset({"kk"})),
        (re.compile("җ"), frozenset({"ug-Cyrl"})),
        (re.compile("ә"), frozenset({"kk", "ug-Cyrl"})),
        (re.compile("[ўҳ]"), frozenset({"uz-Cyrl"})),
        (re.compile("[ңөү]"), frozenset({"kk", "ky", "ug-Cyrl"})),
        (re.compile("[қғ]"), frozenset({"kk", "uz-Cyrl", "ug-Cyrl"})),
        (re.compile("[ыщ]"), frozenset({"kk", "ky", "ru"})),
        (re.compile("э"), frozenset({"kk", "ky", "ru", "uz-Cyrl"})),
    ),
    Script.ARABIC: (
        (re.compile("ٴ"), frozenset({"kk-Arab"})),
        (re.compile(r"[ېۈ]|(?<![\w\u064b-\u0652])ئ"), frozenset({"ug"})),
    ),
    Script.HAN: (),
}
"""Each rule narrows what is left; one that would leave nothing is passed over (a quoted word, a slip)."""
BLOCKS = (
    (range(0x250), Script.LATIN),
    (range(0x1E00, 0x1F00), Script.LATIN),
    (range(0x400, 0x530), Script.CYRILLIC),
    (range(0x600, 0x780), Script.ARABIC),
    (range(0x3400, 0xA000), Script.HAN),
)
LATIN_IN_CYRILLIC = str.maketrans({"i": "і", "ə": "ә", "h": "һ"})
"""Before Unicode reached phones, Kazakhs borrowed these from Latin keyboards."""


def script_of(text: str) -> Script | None:
    """The script most of its letters are in; None when there is none of ours."""
    counted: Counter[Script] = Counter()
    for sign, times in Counter(text).items():
        if sign.isalpha() and (script := _script(sign)):
            counted[script] += times
    return max(counted, key=counted.__getitem__) if counted else None


def tidy(text: str, script: Script) -> str:
    """Lower case, and Latin look-alikes inside Cyrillic words as the letters that were meant."""
    lower = unicodedata.normalize("NFC", text.replace("İ", "i").lower())
    if script is not Script.CYRILLIC:
        return lower
    return re.sub(r"\w*[\u0400-\u04ff]\w*", lambda word: word[0].translate(LATIN_IN_CYRILLIC), lower)


def candidates(tidied: str, script: Script) -> frozenset[str]:
    """The languages that can have these letters; never empty."""
    left = BY_SCRIPT[script]
    for letters, languages in RULES[script]:
        if letters.search(tidied):
            left = (left & languages) or left
    return _by_characters(tidied) or left if script is Script.HAN else left


def _script(sign: str) -> Script | None:
    point = ord(sign)
    return next((script for block, script in BLOCKS if point in block), None)


def _by_characters(text: str) -> frozenset[str]:
    """Simplified or traditional, by the characters that only GB 2312 or only Big5 can write."""
    simplified = sum(_fits(sign, "gb2312") and not _fits(sign, "big5") for sign in text)
    traditional = sum(_fits(sign, "big5") and not _fits(sign, "gb2312") for sign in text)
    if simplified == traditional:
        return frozenset()
    return frozenset({"zh" if simplified > traditional else "zh-Hant"})


def _fits(sign: str, encoding: str) -> bool:
    try:
        sign.encode(encoding)
    except UnicodeEncodeError:
        return False
    return True
