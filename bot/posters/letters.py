"""Which letters each font of a poster needs: alphabets whole, of Chinese only what stands on a poster."""

from __future__ import annotations

import string
from collections.abc import Iterator

from bot.languages import LANGUAGES
from bot.phrases import Phrases
from bot.posters.lettering import HAN, LATIN, hand_of

LINE = "poster-line"


def letters(phrases: Phrases) -> dict[str, str]:
    """For each font, every letter. A line mended later needs new letters only in Chinese."""
    needed: dict[str, set[str]] = {LATIN: set(string.printable[:95]) | {"·"}}
    for code in phrases.languages:
        font = hand_of(code).font
        needed.setdefault(font, {" "}).update(_written(phrases, code, whole=font != HAN))
    return {font: "".join(sorted(each for each in kept if each.isprintable())) for font, kept in needed.items()}


def _written(phrases: Phrases, code: str, *, whole: bool) -> Iterator[str]:
    yield from LANGUAGES[code].own_name
    yield from phrases.label(code, LINE)
    if not whole:
        return
    hand = hand_of(code)
    for words in phrases.all_words()[code].values():
        yield from (each for each in words if _belongs(each, right_to_left=hand.right_to_left))


def _belongs(character: str, *, right_to_left: bool) -> bool:
    """Letters and stops of the script itself: no emoji, no foreign word."""
    if right_to_left:
        return "\u0600" <= character <= "\u06ff" or character in "«»“”"
    return character < "\u0530" or "\u2010" <= character <= "\u203a" or "\u1e00" <= character <= "\u1eff"
