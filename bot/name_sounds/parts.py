"""A name cut into its parts, each with the ways it can be heard; endings that only say "child of" taken off."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass

from bot.as_typed import clean
from bot.name_sounds import chinese, latin
from bot.name_sounds.known import also_said
from bot.name_sounds.letters import ARABIC, CYRILLIC, UYGHUR, pattern, spoken
from bot.name_sounds.sounds import CLASSES, Reading, Way, reading

MOST_PARTS = 6
LONGEST_PART = 40
OPENINGS = {
    "b": "bp", "p": "pf", "f": "fp", "v": "vw", "w": "vwa", "d": "td", "t": "td", "z": "zjs", "s": "sS", "c": "cs", "S": "sS", "J": "j",
    "k": "k", "q": "k", "g": "kG", "G": "kGha", "x": "xhk", "h": "xha", "y": "ya", "l": "lr", "r": "r", "C": "CS", "N": "n",
} | dict.fromkeys("aAeiIoOuU", "a")  # fmt: skip
BREAKS = re.compile(r"[\s.,،·•・‧∙⋅⸱_/\\()（）\[\]«»\"“”;:|+&،؛]+")
HYPHENS = re.compile("[-‐‑‒–—―−－ـ]+")
APOSTROPHES = dict.fromkeys(map(ord, "‘’ʼʻʽˈ`´′ˊ＇ʹ"), "'")
HAN = re.compile("[㐀-鿿豈-﫿]")
CYRILLIC_LETTERS = re.compile("[а-яёіїєґәғқңөұүһҳўҷӯҗӝ]")
ARABIC_LETTERS = re.compile("[ء-ۿ]")
UYGHUR_LETTERS = re.compile("[ەېۇۆۈۋڭھگئۅۉٴ]")
ARABIC_ONLY = re.compile("[أإآةصضطظثذؤ]")
CHILD_OF = re.compile(
    "(?<=..)(?:(?:ұлы|улы|ули|оғлы|оглы|оғли|огли|қызы|кызы|қизи|кизи|ович|евич|овна|евна|ова|ева|ов|ев)"
    "|(?:uly|ulı|ūly|uli|oglu|oğlu|ogly|ogli|oghli|oghlu|qyzy|qızı|kyzy|kizi|qizi|kızı|ovich|evich|owicz|ovna|evna|ova|eva|ov|ev|off)"
    "|(?:ۇلى|قىزى|ئوغلى|وۆ|وۆا))$"
)
CHILD_OF_HAN = re.compile("(?<=..)(?:诺娃|诺夫|耶夫|耶娃|欧夫|奥夫|乌里|吾勒|乌勒|吾力|克孜|克兹|柯孜|欧格里|奥格里|乌鲁)$")
CHILD_OF_ALONE = frozenset(
    "oghli oghlu oglu oğlu ogli ogly o'g'li og'li o'gli uulu uluu uly ulı uli qizi kizi kyzy qyzy qızı kızı bin ibn binti bint al "
    "оғли оглы оғлы огли ўғли углы уулу улуу улы ұлы қизи қызы кызы кизи гызы бин ибн ئوغلى قىزى ۇلى ۋۋلۋ ۇۇلۇ بن بنت ابن اوغلى اۋلى ۇۋلۋ ۋلۋ".split()
)
SERVANT_OF = frozenset("abd abdul abdu abdel abdur abdus ebdul ebdu абд абдул абду абдур عبد ئابدۇ".split())


@dataclass(frozen=True, slots=True, repr=False)
class Part:
    """One part of a name: the ways it can be heard; an initial is one letter."""

    readings: tuple[Reading, ...]
    is_initial: bool

    openings: frozenset[str]
    """What it may begin with, where the other name gives an initial only."""


def joined(one: Part, other: Part) -> Part:
    """Two parts as one word: `Mehmet Emin`, `Memetimin`. Only what is read the same way goes together."""
    pairs = [(mine, theirs) for mine in one.readings for theirs in other.readings if mine.way == theirs.way]
    if one.is_initial or other.is_initial:
        pairs = []
    return _part([reading(mine.way, mine.signs + theirs.signs) for mine, theirs in pairs], is_initial=False)


def parts_of(name: str) -> tuple[Part, ...]:
    """The parts of a name, in the order written. Never raises; words without any known letter have no part."""
    plain = unicodedata.normalize("NFKC", clean(name[:400])).casefold().replace("i̇", "i").translate(APOSTROPHES)
    words = [word for word in BREAKS.split(HYPHENS.sub("-", unicodedata.normalize("NFC", plain))) if word]
    split = [piece for word in words for piece in _pieces(word)]
    kept = _servants([word for word in split if word not in CHILD_OF_ALONE] or split)
    return tuple(part for word in kept[:MOST_PARTS] if (part := part_of(word)).readings)


def _servants(words: list[str]) -> list[str]:
    """`Abdul Rahim` and `عبد الرحيم` are one name, not two."""
    kept: list[str] = []
    for word in words:
        bare = word[2:] if word.startswith("ال") and len(word) > 4 else word
        if kept and kept[-1] in SERVANT_OF:
            kept[-1] += bare
        else:
            kept.append(bare)
    return kept


def _pieces(word: str) -> list[str]:
    """A hyphenated word in its pieces; Chinese characters and letters standing together apart."""
    pieces = [piece for piece in word.split("-") if piece]
    return [bit for piece in pieces for bit in re.findall("[㐀-鿿豈-﫿]+|[^㐀-鿿豈-﫿]+", piece)]


def part_of(word: str) -> Part:
    """The ways one part can be heard."""
    word = word[:LONGEST_PART]
    letters = sum(each.isalnum() for each in word)
    return _part(_readings(word), is_initial=letters == 1 and not HAN.match(word))


def _part(heard: list[Reading], *, is_initial: bool) -> Part:
    """Of two readings that sound the same, the first."""
    other = [reading(Way.PLAIN, also) for each in heard if (also := also_said(each.signs))]
    found = {each.signs: each for each in reversed(heard + other) if each.signs}
    readings = tuple(reversed(found.values()))
    return Part(readings, is_initial, frozenset(opening for each in readings for opening in _openings(each.signs)))


def _openings(signs: str) -> str:
    """What its first sound may be in other scripts, and the one behind a breath or a glide that they leave out."""
    bare = signs.lstrip("hywG") or signs
    return OPENINGS.get(signs[0], signs[0]) + OPENINGS.get(bare[0], bare[0])


def _readings(word: str) -> list[Reading]:
    if HAN.search(word):
        return [_chinese(chinese.syllables_of_han(CHILD_OF_HAN.sub("", word)))]
    stem = CHILD_OF.sub("", word)
    if CYRILLIC_LETTERS.search(word):
        return [_plain(spoken(stem, CYRILLIC, CYRILLIC_PATTERN))]
    if ARABIC_LETTERS.search(word):
        return _arabic(stem)
    syllables = chinese.syllables_of_pinyin(word.replace("'", ""))
    heard = [_plain(latin.turkic(unicodedata.normalize("NFC", stem)))]
    if syllables and len(syllables) > 1:
        heard.append(_chinese(syllables))
    return heard


def _arabic(word: str) -> list[Reading]:
    """Uyghur and Kazakh write their vowels; Arabic does not, and a word may be either."""
    heard = []
    if not ARABIC_ONLY.search(word):
        heard.append(_plain(spoken(word, UYGHUR, UYGHUR_PATTERN)))
    if not UYGHUR_LETTERS.search(word):
        heard.append(reading(Way.ARABIC, spoken(word, ARABIC, ARABIC_PATTERN)))
    return heard


def _plain(signs: str) -> Reading:
    return reading(Way.PLAIN, signs)


def _chinese(syllables: tuple[str, ...]) -> Reading:
    return reading(Way.CHINESE, chinese.spoken(syllables))


CYRILLIC_PATTERN, UYGHUR_PATTERN, ARABIC_PATTERN = pattern(CYRILLIC), pattern(UYGHUR), pattern(ARABIC)
