"""A date as people really write it: in digits, in words of the report's language, of another one, or of two at once."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from bot.date_words.points import Telling
from bot.date_words.spoken import Heard, Said, hear
from bot.date_words.tables import LANGUAGE_OF
from bot.date_words.typed_digits import Unclear, read_date

LETTERS = re.compile(r"[^\W\d_]")
MIXED_IN = ("ru", "zh", "tr", "en")
"""Whose words slip into a phrase of another language."""


def read_said(words: str, languages: Sequence[str], telling: Telling) -> str | Unclear | Said:
    """The EDTF of a date, "don't know", or why it is asked; `languages`: the report's first, then others. Never raises.

    Another language is heard only where the first does not know every word, and taken only where all agree.
    """
    typed = read_date(words, telling.said_on, may_lie_ahead=telling.may_lie_ahead)
    if isinstance(typed, str) or not LETTERS.search(words):
        return typed
    first, *others = dict.fromkeys(LANGUAGE_OF.get(each, each) for each in languages)
    own = hear(words, first, telling)
    if own.understood or isinstance(own.meaning, Said):
        return own.meaning
    heard = [each for each in (hear(words, other, telling) for other in others) if each.understood]
    if not heard:
        mixed = (hear(words, first, telling, also) for also in MIXED_IN if also in others)
        heard = [each for each in mixed if each.understood]
    return _agreed(heard, telling) or own.meaning


def _agreed(heard: Iterable[Heard], telling: Telling) -> str | Unclear | Said | None:
    """What all who understood say; asked where they differ, None where nobody did."""
    meanings = list(dict.fromkeys(each.meaning for each in heard))
    if len(meanings) <= 1:
        return meanings[0] if meanings else None
    found: list[str] = []
    for meaning in meanings:
        match meaning:
            case str():
                found.append(meaning)
            case Unclear(_, candidates):
                found += candidates
            case _:
                pass
    return telling.asked(found)
