"""Kazakh in Cyrillic letters, written in Arabic ones: töte jazu, which Kazakhs of Xinjiang learnt at school."""

from __future__ import annotations

import re
from types import MappingProxyType

HAMZA = "ٴ"
ARABIC = MappingProxyType(
    dict(
        zip(
            "аәбвгғдежзийкқлмнңоөпрстуұүфхһчшыіэ",
            "اابۆگعدەجزييكقلمنڭووپرستۋۇۇفحھچشىىە",
            strict=True,
        )
    )
    | {"ц": "تس", "щ": "شش", "ю": "يۋ", "я": "يا", "ё": "يو", "ъ": "", "ь": ""}
)
_WORD = re.compile(r"[а-яёәғқңөұүһі]+", re.IGNORECASE)
_ABBREVIATION = re.compile(r"(?<!\w)[БҰ]{3}(?!\w)")
_MEGABYTES = re.compile(r"(?<!\w)МБ(?!\w)")
_COMMA_IN_TEXT = re.compile(r",(?!\d)")
_SHOWS_FRONT = re.compile("[екгэ]")
_BEGINS_FRONT = re.compile("[^аоұыәөүі]*[әөү]")
_FRONT = re.compile("[әөүі]")
_BACK = re.compile("[аоұығқ]")


def to_arabic(text: str) -> str:
    """The text in töte jazu. Capitals have no counterpart; an abbreviation is written letter by letter."""
    text = _MEGABYTES.sub("MB", text)
    text = _ABBREVIATION.sub(lambda found: " ".join(ARABIC[sign] for sign in found[0].lower()), text)
    text = _WORD.sub(lambda found: word_in_arabic(found[0]), text)
    return _COMMA_IN_TEXT.sub("،", text).replace("?", "؟").replace(";", "؛")


def word_in_arabic(word: str) -> str:
    """One word. The hamza before it says that its vowels are front ones.

    It is not written where ە, ك or گ already say so, nor in a mixed word (қазір, бірақ), unless that one begins with
    ә, ө or ү (әрқайсы).
    """
    lower = word.lower()
    letters = "".join(ARABIC[sign] for sign in lower.replace("ия", "я").replace("ию", "ю"))
    return HAMZA + letters if _needs_hamza(lower) else letters


def _needs_hamza(word: str) -> bool:
    if _SHOWS_FRONT.search(word):
        return False
    return bool(_BEGINS_FRONT.match(word) or (_FRONT.search(word) and not _BACK.search(word)))
