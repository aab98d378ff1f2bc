"""Chinese spelling to sounds: characters through pinyin, pinyin syllables to what they stand for in these names."""

from __future__ import annotations

import re
from functools import lru_cache

INITIALS = {
    "zh": "J", "ch": "C", "sh": "S", "b": "b", "p": "p", "m": "m", "f": "f", "d": "d", "t": "t", "n": "n", "l": "l",
    "g": "g", "k": "k", "h": "x", "j": "j", "q": "C", "x": "S", "r": "r", "z": "z", "c": "c", "s": "s", "y": "y", "w": "w",
}  # fmt: skip
FINALS = {
    "a": "a", "ai": "Ay", "ao": "aw", "an": "an", "ang": "aN", "e": "A", "ei": "ey", "en": "An", "eng": "AN", "i": "i",
    "ia": "a", "ian": "An", "iang": "an", "iao": "aw", "ie": "e", "in": "in", "ing": "iN", "iong": "uN", "iu": "u",
    "o": "o", "ong": "uN", "ou": "u", "u": "u", "ua": "wa", "uai": "way", "uan": "wan", "uang": "waN", "ui": "ui",
    "un": "un", "uo": "o", "v": "U", "ue": "We", "ve": "We", "van": "wan", "vn": "un", "er": "Ar", "yu": "U",
}  # fmt: skip
WHOLE = {
    "er": "r", "yi": "i", "wu": "u", "yu": "U", "ti": "t-", "te": "t-", "ke": "k-", "mu": "m-", "fu": "f-", "bu": "b-",
    "pu": "p-", "de": "d-", "di": "d-", "zi": "z-", "si": "s-", "shi": "S-", "ci": "c-", "chi": "C-", "zhi": "J-",
    "li": "l-", "le": "l-", "ge": "g-", "he": "x-", "ri": "r-", "re": "rA", "ze": "z-", "se": "s-", "qi": "C-", "ye": "ye",
    "yan": "yan", "xi": "Si", "xu": "Su", "xun": "sun", "xue": "SO", "ju": "ju", "qu": "Cu", "lyu": "lU", "nyu": "nU",
    "lu": "l-", "hei": "xi", "wai": "wA", "mai": "mA", "yin": "in", "yang": "yan", "ning": "nin", "ming": "min",
}  # fmt: skip
"""Syllables that stand for a consonant alone, or for something else than their letters say."""
ONSETS = "(?:[zcs]h|[bpmfdtnlgkhjqxrzcsyw])?"
RHYMES = "(?:iang|iong|uang|ang|eng|ing|ong|ian|iao|uai|uan|yu|ai|ao|an|ei|en|er|ia|ie|in|iu|ou|ua|ui|un|uo|ue|ve|a|e|i|o|u|v|ü)"
SYLLABLE = re.compile(f"({ONSETS})({RHYMES})")
NO_SYLLABLE = re.compile("(?:[bpmf](?:ia|iang|iong|iu|ua|uo|ui|un|uan|uai|uang)|[dt](?:iang|iong|en|uai|uang|in)|[jqx](?:a|e|o|ai|an|ang|en|eng|ou|ong|ei)|[gkh](?:i|ia|in|ing|ie|iu|ian|iang|iao)|[zcs]h?(?:ia|in|ing|ie|iu|ian|iang|iao)|r(?:i[a-z]+|a|ai|ei|ia)|y(?:i[a-mo-z]|ai|en|eng|ei|er|ia|ie|ui|uo|iu)|w(?:i|e|u[a-z]|ou|in|ie|ao|ong)|[bpmf]e|[mf]ong|f(?:i|ai|ao|ie|in|ing)|[^ln]v|l(?:en))$")
NOT_READ_SO = {"都": "du", "哈": "ha", "夏": "xia", "茹": "ru", "朱": "zhu", "沙": "sha", "曼": "man", "佐": "zuo", "合": "he",
    "行": "xing", "乐": "le", "尔": "er", "爾": "er", "卡": "ka", "喀": "ka", "什": "shi", "车": "che", "塔": "ta", "吾": "wu",
    "肖": "xiao", "艾": "ai", "单": "dan", "翟": "zhai", "仇": "qiu", "曾": "zeng", "解": "xie", "拜": "bai", "万": "wan"}  # fmt: skip


def syllables_of_han(word: str) -> tuple[str, ...]:
    """Pinyin without tones, a syllable a character; characters nobody knows have none."""
    return tuple(syllable for sign in word if (syllable := _syllable(sign)))


@lru_cache(maxsize=4096)
def _syllable(sign: str) -> str:
    from pypinyin import Style, lazy_pinyin  # noqa: PLC0415

    if sign in NOT_READ_SO:
        return NOT_READ_SO[sign]
    return lazy_pinyin(sign, style=Style.NORMAL, errors="ignore", v_to_u=False)[0] if lazy_pinyin(sign, errors="ignore") else ""


def syllables_of_pinyin(word: str) -> tuple[str, ...] | None:
    """A Latin word cut into pinyin syllables; None where it cannot be."""
    if not word.isascii() or len(word) > 40:
        return None
    return _cut(word)


def _cut(word: str) -> tuple[str, ...] | None:
    """From the left, the longest syllable first; every tail is tried once."""
    cut: dict[int, tuple[str, ...] | None] = {len(word): ()}
    for start in range(len(word) - 1, -1, -1):
        cut[start] = None
        best: tuple[str, ...] | None = None
        for end in range(min(len(word), start + 6), start, -1):
            rest = cut[end]
            if rest is None or not is_syllable(word[start:end]):
                continue
            if best is None or len(rest) + 1 < len(best):
                best = (word[start:end], *rest)
        cut[start] = best
    return cut[0]


@lru_cache(maxsize=2048)
def is_syllable(text: str) -> bool:
    return bool(SYLLABLE.fullmatch(text)) and not NO_SYLLABLE.match(text)


def spoken(syllables: tuple[str, ...]) -> str:
    """The sounds that Chinese syllables stand for."""
    heard = "".join(_sounds(syllable, place == 0) for place, syllable in enumerate(syllables))
    return heard


@lru_cache(maxsize=2048)
def _sounds(syllable: str, is_first: bool) -> str:
    if is_first and syllable == "er":
        return "Ar"
    if syllable in WHOLE:
        return WHOLE[syllable]
    found = SYLLABLE.fullmatch(syllable)
    if not found:
        return ""
    onset, rhyme = found.groups()
    return INITIALS.get(onset, "") + FINALS.get(rhyme.replace("ü", "v"), "").replace("W", "w")
