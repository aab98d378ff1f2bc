"""How a card or passport may spell a name in Latin letters: guesses to choose from, never an answer of our own."""

from __future__ import annotations

import re
from collections.abc import Callable

from bot.name_sounds import chinese
from bot.name_sounds.card_syllables import pinyin_of
from bot.name_sounds.endings import CHILD_OF, without
from bot.name_sounds.letters import CYRILLIC, UYGHUR, pattern, spoken, table
from bot.name_sounds.parts import words_of

MOST = 4
LONGEST = 40
"""In letters: what a button still shows whole."""
CHINESE_NAME = (2, 3)
"""So many characters, with no dot among them, are most often a family name of one and a given name."""
LATIN = table(
    "a=a A=a e=e i=i I=y o=o O=o u=u U=u b=b p=p f=f v=v w=w m=m t=t d=d s=s z=z c=ts S=sh J=zh C=ch j=j k=k g=g "
    "q=k G=g x=kh h=h N=ng n=n l=l r=r y=y"
)
"""How passports write these sounds outside China."""
CYRILLIC_PATTERN, UYGHUR_PATTERN = pattern(CYRILLIC), pattern(UYGHUR)
SMALL_Y = re.compile("iy(?=[aeou])")


def card_spellings(name: str) -> tuple[str, ...]:
    """Up to four plausible spellings in capital letters, the likeliest first: `ئايشە سالىم` -> `AYIXIE SALIMU` ….

    Nothing for a name in Latin letters, which may stand on the card as it is, or in no letters we know. Never raises.
    """
    words = words_of(name)[:MOST]
    if not words or any(_is_latin(word) for word in words):
        return ()
    if all(word >= "㐀" for word in words):
        guesses = _of_chinese(words)
    else:
        guesses = [_each(words, _as_pinyin), _each(words, _as_pinyin_by_rule), _each(words, _as_abroad)]
    capitals = dict.fromkeys(guess.upper() for guess in guesses if guess and len(guess) <= LONGEST)
    return tuple(capitals)[:MOST]


def _each(words: list[str], spell: Callable[[str], str]) -> str:
    return " ".join(filter(None, map(spell, words)))


def _is_latin(word: str) -> bool:
    return word[0] < "Ͱ"


def _of_chinese(words: list[str]) -> list[str]:
    """As pinyin, a word a part; a name of two or three characters also as family name and given name."""
    syllables = [chinese.syllables_of_han(word) for word in words]
    whole = " ".join("".join(each) for each in syllables if each)
    if len(words) == 1 and len(syllables[0]) in CHINESE_NAME:
        first, *rest = syllables[0]
        return [f"{first} {''.join(rest)}", whole]
    return [whole]


def _sounds(word: str) -> str:
    if "Ѐ" <= word[0] <= "ԯ":
        return spoken(word, CYRILLIC, CYRILLIC_PATTERN)
    return spoken(word, UYGHUR, UYGHUR_PATTERN)


def _as_pinyin(word: str) -> str:
    return pinyin_of(_sounds(without(word, CHILD_OF)), known=True)


def _as_pinyin_by_rule(word: str) -> str:
    return pinyin_of(_sounds(without(word, CHILD_OF)), known=False)


def _as_abroad(word: str) -> str:
    """Letter by letter, with the ending that says whose child she is."""
    return SMALL_Y.sub("iy", "".join(LATIN.get(sign, "") for sign in _sounds(word)))
