"""The bones of a word: one plain Latin spelling for every script, so that one table reads all the ways of writing it.

`апрелдә`, `ئاپرېلدە`, `aprélde` and a hasty `aprelde` become the same letters. Only for comparing, never kept.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping

CYRILLIC = dict(
    zip("абвгдзиіыйклмноөўпрстуүұфхһҳшщчцжҗэеңқғ", "abvgdziiiiklmnoooprstuuufhhhssccjjeenkg", strict=True)
) | {"ё": "io", "ю": "iu", "я": "ia", "ә": "a", "ъ": "", "ь": "", "ѳ": "o", "ҡ": "k"}
ARABIC = dict(
    zip(
        "اأإآٱبپتثجچحخدذرزژسشصضطظعغفقکكگڭلمنوۇۈۉۆۋھهەةىيېیؤ",
        "aaaaabptsjchhdzrzjsssdtzggfkkkgnlmnouuuovheeeiieio",
        strict=True,
    )
) | {"ئ": "", "ء": "", "ٴ": "", "ٵ": "a", "ٶ": "o", "ٷ": "u", "ٸ": "i", "ـ": ""}
LATIN = {
    "y": "i",
    "q": "k",
    "w": "v",
    "x": "h",
    "ı": "i",
    "ø": "o",
    "æ": "ae",
    "ß": "ss",
    "ə": "e",
    "œ": "oe",
    "ł": "l",
}
PAIRS = (("zh", "j"), ("sh", "s"), ("ch", "c"), ("kh", "h"), ("gh", "g"), ("ng", "n"), ("ts", "c"))
ONE_LANGUAGES: Mapping[str, Mapping[str, str]] = {
    "ug": {"ә": "e", "ä": "e", "ئە": "e"},
    "kk": {"ۋ": "u", "ۆ": "v", "ٶ": "o"},
    "ru": {"ё": "e", "j": "i"},
    "nb": {"ø": "oe"},
}
"""Letters that one language sounds otherwise than the others."""
TRADITIONAL = str.maketrans(
    "個歲號後來點從間與記開頭過這幾兩當時們約應該裏裡現還難說沒曉誰樣週憶內進節歷曆農結禮離億萬貳參陸兒關獄抓給間並於幹幫歸學長幺為無覺剛實請陽確詳聽總處對麼體舊陣會僅獲軍",
    "个岁号后来点从间与记开头过这几两当时们约应该里里现还难说没晓谁样周忆内进节历历农结礼离亿万二三六儿关狱抓给间并于干帮归学长一为无觉刚实请阳确详听总处对么体旧阵会仅获军",
)
DOUBLED = re.compile(r"([a-z])\1+")


def bones(word: str, language: str) -> str:
    """One word, without spaces, as its bones; Han signs as simplified ones."""
    own = ONE_LANGUAGES.get(language, {})
    letters = "".join(own.get(sign) or _plain(sign) for sign in word.translate(TRADITIONAL))
    for pair, one in PAIRS:
        letters = letters.replace(pair, one)
    letters = "".join(LATIN.get(sign, sign) for sign in letters)
    if language == "ug" and letters.startswith("ji"):
        letters = letters[1:]
    if letters.startswith("ie"):
        letters = letters[1:]
    return DOUBLED.sub(r"\1", letters)


def _plain(sign: str) -> str:
    if sign in CYRILLIC:
        return CYRILLIC[sign]
    if sign in ARABIC:
        return ARABIC[sign]
    return "".join(part for part in unicodedata.normalize("NFD", sign) if unicodedata.category(part) != "Mn")
