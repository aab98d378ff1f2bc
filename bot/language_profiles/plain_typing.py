"""How people type a language on a phone without its national letters: made from proper sentences, by rule."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable, Mapping
from types import MappingProxyType

from bot.letter_sequences import APOSTROPHES

Rule = Callable[[str], str]
ASIDE = str.maketrans("й", "\0")
BACK = str.maketrans("\0", "й")
WHOLE = str.maketrans({"ı": "i", "ø": "o", "æ": "ae", "ß": "ss"})
RUSSIAN_LETTERS = str.maketrans("әғқңөұүһіўҳҗ", "агкноуухиухж")
RUSSIAN_LETTERS_AND_Y = str.maketrans("әғқңөұүһіўҳҗ", "агкноуухыухж")
RUSSIAN_LETTERS_AND_E = str.maketrans("әғқңөұүһўҳҗ", "эгкноуухухж")
ARABIC_LETTERS = str.maketrans("أإآةىئؤ", "اااهييو")
UMLAUTS = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue"})


def plainly_typed(text: str) -> str:
    """Without national letters and accents."""
    letters = unicodedata.normalize("NFD", text.translate(WHOLE).translate(RUSSIAN_LETTERS).translate(ASIDE))
    return "".join(sign for sign in letters if not unicodedata.combining(sign)).translate(BACK)


def _bare(text: str) -> str:
    return plainly_typed(text.translate(APOSTROPHES).replace("'", ""))


def _replacing(*pairs: tuple[str, str]) -> Rule:
    def typed(text: str) -> str:
        for sounds, written in pairs:
            text = text.replace(sounds, written)
        return text

    return typed


def _loosely(*pairs: tuple[str, str]) -> Rule:
    rewritten = _replacing(*pairs)
    return lambda text: _bare(rewritten(text))


PLAINLY: tuple[Rule, ...] = (plainly_typed,)
LOOSE_UYGHUR: tuple[Rule, ...] = (
    _bare,
    _loosely(("sh", "x"), ("ch", "q")),
    _loosely(("gh", "g"), ("zh", "j")),
    _loosely(("w", "v"), ("gh", "g"), ("x", "h"), ("sh", "s")),
    _loosely(("w", "v"), ("q", "k"), ("gh", "g"), ("x", "h")),
    _replacing(("sh", "ş"), ("ch", "ç"), ("gh", "ğ"), ("w", "v"), ("e", "ä"), ("é", "e")),
)
"""As learnt at school, as in the old pinyin alphabet, and as those write who live among Turks."""
RULES: Mapping[str, tuple[Rule, ...]] = MappingProxyType(
    {
        "kk": (
            plainly_typed,
            lambda text: text.translate(RUSSIAN_LETTERS_AND_Y),
            lambda text: text.translate(RUSSIAN_LETTERS_AND_E),
        ),
        "ky": PLAINLY,
        "uz-Cyrl": PLAINLY,
        "ug-Cyrl": PLAINLY,
        "uz": (_bare,),
        "ug-Latn": LOOSE_UYGHUR,
        "tr": PLAINLY,
        "fr": PLAINLY,
        "de": (plainly_typed, lambda text: plainly_typed(text.translate(UMLAUTS))),
        "sv": (plainly_typed, lambda text: plainly_typed(text.replace("å", "aa"))),
        "nb": (plainly_typed, lambda text: plainly_typed(text.replace("å", "aa"))),
    }
)
"""Languages whose plain typing differs enough to be counted in a column of its own."""
SLIPS: Mapping[str, Rule] = MappingProxyType(
    {
        "ar": lambda text: text.translate(ARABIC_LETTERS),
        "ug": lambda text: text.replace("ئ", ""),
        "kk-Arab": lambda text: text.replace("ٴ", ""),
        "ru": lambda text: text.replace("ё", "е"),
        "nl": plainly_typed,
    }
)
"""Languages of which only a sign or two is left out: counted in the same column, with half the weight."""


def variants(code: str, tidied: str) -> tuple[str, ...]:
    """Every plain way to type it; the text itself where nothing in it is left out."""
    return tuple(dict.fromkeys(rule(tidied) for rule in RULES.get(code, ())))
