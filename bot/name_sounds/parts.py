"""A name cut into its parts, each with the ways it can be heard; endings that only say "child of" taken off."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass

from bot.name_sounds import chinese, latin
from bot.name_sounds.endings import CHILD_OF, CHILD_OF_ALONE, CHILD_OF_HAN, SERVANT_OF, without
from bot.name_sounds.known import also_said
from bot.name_sounds.letters import ARABIC, CYRILLIC, UYGHUR, pattern, spoken, table
from bot.name_sounds.sounds import Reading, Way, reading

MOST_PARTS = 6
LONGEST_NAME = 300
LONGEST_PART = 40
SURELY_PINYIN = 3
"""So many syllables are pinyin even beside a word that is none (a slip of the finger, a Turkic father's name)."""
HAN = "㐀-鿿豈-﫿"
WORDS = re.compile(rf"[{HAN}]+|(?:[^\W\d_{HAN}]|')+")
UNSEEN = re.compile("[\u0300-\u036f\u064b-\u065f\u0670\u0640\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\u00ad]+")
"""Marks that NFKC could not join to a letter, vowel signs of Arabic, the lengthening stroke, invisible controls."""
APOSTROPHES = dict.fromkeys(map(ord, "‘’ʼʻʽˈ`´′ˊʹ"), "'")
UYGHUR_LETTERS = frozenset("ەېۇۆۈۋڭھگئۅۉٴ")
ARABIC_LETTERS = frozenset("أإآةصضطظثذؤ")
ARTICLE = "ال"
DEAR = ("jan", "Jan")
OPENINGS = table(
    "a=a A=a e=a i=a I=a o=a O=a u=a U=a b=bp p=pf f=fp v=vw w=vwa d=td t=td z=zjs s=sS c=cs S=sS J=j k=k q=k "
    "g=kG G=kGha x=xhk h=xha y=ya l=lr r=r C=CS N=n"
)


@dataclass(frozen=True, slots=True, repr=False)
class Part:
    """One part of a name: the ways it can be heard, and whether it is an initial only."""

    readings: tuple[Reading, ...]
    is_initial: bool = False


def parts_of(name: str) -> tuple[Part, ...]:
    """The parts of a name, in the order written. Never raises; words without any known letter have no part."""
    words = [word[:LONGEST_PART] for word in words_of(name)]
    kept = _servants([word for word in words if word not in CHILD_OF_ALONE] or words)[:MOST_PARTS]
    cuts = [chinese.syllables_of_pinyin(word) for word in kept]
    is_pinyin = all(cut is not None or not _is_latin(word) for word, cut in zip(kept, cuts, strict=True))
    heard = [_part_of(word, _sure(cut, is_pinyin)) for word, cut in zip(kept, cuts, strict=True)]
    return tuple(part for part in heard if part.readings)


def _is_latin(word: str) -> bool:
    return word.isascii() and len(word) > 1


def _sure(cut: tuple[str, ...] | None, is_pinyin: bool) -> tuple[str, ...]:
    """The syllables of a word in a name that is pinyin as a whole, or of a word long enough to be."""
    return cut if cut and (is_pinyin or len(cut) >= SURELY_PINYIN) else ()


def words_of(name: str) -> list[str]:
    """The words of a name, small, letters and apostrophes only; Chinese characters apart from other letters."""
    plain = UNSEEN.sub("", unicodedata.normalize("NFKC", name[:LONGEST_NAME]).casefold())
    return [word for found in WORDS.findall(plain.translate(APOSTROPHES)) if (word := found.strip("'"))]


def joined(one: Part, other: Part) -> Part:
    """Two parts as one word: `Mehmet Emin`, `Memetimin`. Only what is read the same way goes together."""
    if one.is_initial or other.is_initial:
        return Part(())
    pairs = [(mine, theirs) for mine in one.readings for theirs in other.readings if mine.way == theirs.way]
    return _part([reading(mine.way, mine.signs + theirs.signs) for mine, theirs in pairs])


def without_dear(part: Part) -> tuple[Reading, ...]:
    """The part without -jan, dear: `Tursun` of `Tursunjan`; nothing where it has none."""
    dear = (each for each in part.readings if each.signs.endswith(DEAR) and len(each.signs) > 6)
    return tuple(reading(each.way, each.signs[:-3]) for each in dear)


def openings(part: Part) -> set[str]:
    """What it may begin with in other scripts, with and without a breath or a glide."""
    firsts = {sign for each in part.readings for sign in (each.signs[0], (each.signs.lstrip("hywG") or each.signs)[0])}
    return {opening for sign in firsts for opening in OPENINGS.get(sign, sign)}


def _servants(words: list[str]) -> list[str]:
    """`Abdul Rahim` and `عبد الرحيم` are one name, not two."""
    kept: list[str] = []
    for word in words:
        bare = word[2:] if word.startswith(ARTICLE) and len(word) > 4 else word
        if kept and kept[-1] in SERVANT_OF:
            kept[-1] += bare
        else:
            kept.append(bare)
    return kept


def _part_of(word: str, syllables: tuple[str, ...]) -> Part:
    """The ways one word can be heard: also as Chinese, where it can be cut into these syllables of pinyin."""
    if len(word) == 1 and word < "㐀":
        return Part(tuple(each for each in _readings(word, ()) if each.signs), is_initial=True)
    return _part(_readings(word, syllables))


def _part(heard: list[Reading]) -> Part:
    """Of two readings that sound the same, the first."""
    found: dict[str, Reading] = {}
    for each in heard:
        if each.signs and each.signs not in found:
            found[each.signs] = each
            if (also := also_said(each.signs)) and also not in found:
                found[also] = reading(Way.PLAIN, also)
    return Part(tuple(found.values()))


def _readings(word: str, syllables: tuple[str, ...]) -> list[Reading]:
    """By its first letter: whoever mixes scripts inside one word is read by the script it begins with."""
    first = word[0]
    if first >= "㐀":
        return [_chinese(chinese.syllables_of_han(without(word, CHILD_OF_HAN)))]
    if "Ѐ" <= first <= "ԯ":
        return [reading(Way.PLAIN, spoken(without(word, CHILD_OF), CYRILLIC, CYRILLIC_PATTERN))]
    if "\u0600" <= first <= "ۿ":
        return _arabic(without(word, CHILD_OF))
    heard = [reading(Way.PLAIN, latin.turkic(without(word, CHILD_OF)))]
    return [*heard, _chinese(syllables)] if len(syllables) > 1 else heard


def _arabic(word: str) -> list[Reading]:
    """Uyghur and Kazakh write their vowels; Arabic does not, and a word may be either."""
    heard = []
    if ARABIC_LETTERS.isdisjoint(word):
        heard.append(reading(Way.PLAIN, spoken(word, UYGHUR, UYGHUR_PATTERN)))
    if UYGHUR_LETTERS.isdisjoint(word):
        heard.append(reading(Way.ARABIC, spoken(word, ARABIC, ARABIC_PATTERN)))
    return heard


def _chinese(syllables: tuple[str, ...]) -> Reading:
    return reading(Way.CHINESE, chinese.spoken(syllables))


CYRILLIC_PATTERN, UYGHUR_PATTERN, ARABIC_PATTERN = pattern(CYRILLIC), pattern(UYGHUR), pattern(ARABIC)
