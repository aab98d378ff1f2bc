"""A card in words, in the organizer's language; names and places that are told only in words stay as they were told."""

from __future__ import annotations

from base64 import urlsafe_b64decode, urlsafe_b64encode
from binascii import Error
from uuid import UUID

from bot import places
from bot.cards import Bounds, Card
from bot.case_codes import CaseCode, shown
from bot.dates import describe
from bot.interview.kinds import When
from bot.organizing.opening import NOT_FOUND
from bot.questions import QUESTIONNAIRE
from bot.refusals import Refusal
from bot.wording import Voice
from handlers.organizers.desk_taps import DeskTap, desk_callback
from handlers.screen import Button

LONGEST = 24
ID = 22
"""Letters of an id on a button: two of them fit, where hexadecimal ones would not."""


def line(voice: Voice, card: Card) -> str:
    """Name, place, date, status: what there is of them."""
    told = [card.names[0] if card.names else "", place_of(voice, card), date_of(voice, card.happened)]
    told.append(option(voice, "status.now", card.status) if card.status else "")
    return " · ".join(each for each in told if each)


def place_of(voice: Voice, card: Card) -> str:
    """Where it happened, or home, or what was told of a place."""
    code = card.taken_at or card.home
    return places.name_of(code, voice.language) if code else next(iter(card.place_words), "")


def date_of(voice: Voice, told: Bounds | None) -> str:
    """A day, a month or a year, as exactly as both ends agree; nothing where they do not."""
    if told is None:
        return ""
    shared = next((size for size in (10, 7, 4) if told[0][:size] == told[1][:size]), 0)
    return day_of(voice, told[0][:shared]) if shared else ""


def day_of(voice: Voice, edtf: str) -> str:
    """A date of any exactness in words."""
    return voice.date(When(edtf, describe(edtf).id))


def option(voice: Voice, key: str, name: str) -> str:
    """An option of the questionnaire in words."""
    return voice.option(QUESTIONNAIRE.by_key[key], name)


def code_of(card: Card) -> str:
    """The case code as it is read aloud."""
    return shown(CaseCode(card.code))


def cut(words: str) -> str:
    """Short enough for a button."""
    return words if len(words) <= LONGEST else f"{words[: LONGEST - 1].rstrip()}…"


def button(voice: Voice, phrase: str, topic: str, action: str, word: str = "") -> Button:
    """A button with words of the locales."""
    return Button(voice.label(phrase), desk_callback(topic, action, word))


def tight(report_id: str) -> str:
    """An id in 22 letters."""
    return urlsafe_b64encode(UUID(report_id).bytes).decode().rstrip("=")


def loose(word: str) -> str:
    """The id such letters stand for. Raises Refusal where they stand for none, as for an id that finds nothing."""
    try:
        return str(UUID(bytes=urlsafe_b64decode(f"{word}==")))
    except (Error, ValueError):
        raise Refusal(NOT_FOUND) from None


def named(tap: DeskTap) -> tuple[str, str]:
    """The report a button names, and what stands behind it: a choice, or another report."""
    return loose(tap.word[:ID]), tap.word[ID:]


def pair_named(tap: DeskTap) -> tuple[str, str]:
    """The two reports a button names."""
    return loose(tap.word[:ID]), loose(tap.word[ID:])
