"""What surrounds a question when words are read for it: labels, dates told, the wording of a consent."""

from __future__ import annotations

import hashlib

from bot.interview.kinds import Chosen, Country, Kind, NonAnswer, Place, Value, When
from bot.interview.moves import Address
from bot.interview.path import Path
from bot.interview.questionnaire import OTHER, Question
from bot.phrases import Phrases, phrase_id
from bot.reading import ReadingContext, Rejected
from bot.wording import option_words, person_of

_REPLIES = {
    "yes": ("button-yes", "yes", "button-yes-right", "button-i-agree"),
    "no": ("button-no", "no"),
    NonAnswer.DONT_KNOW.value: ("button-dont-know", "unsaid-dont_know"),
    NonAnswer.PREFER_NOT.value: ("button-prefer-not", "unsaid-prefer_not"),
    NonAnswer.LATER.value: ("button-later", "unsaid-later"),
}


def context_for(path: Path, address: Address, question: Question, language: str, phrases: Phrases) -> ReadingContext:
    """Gather it for one question in one language."""
    labels = {}
    if question.options is not None:
        options = question.options
        labels = {name: option_words(phrases, language, options, name) for name in path.options(address)}
    country = path.value(Address("reporter.country"))
    return ReadingContext(
        labels=labels,
        replies=_replies(phrases, language),
        told=_dates_told(path, address),
        wording=wording_of(phrases, language, question.key, path) if question.kind is Kind.CONSENT else "",
        spoken=frozenset(phrases.languages),
        country=country.code if isinstance(country, Country) else None,
    )


def wording_of(phrases: Phrases, language: str, key: str, path: Path) -> str:
    """The hash of a consent's exact wording as it was shown, about this person: SHA-256, in hex."""
    return hashlib.sha256(phrases.label(language, phrase_id(key), **person_of(path)).encode()).hexdigest()


def _replies(phrases: Phrases, language: str) -> dict[str, tuple[str, ...]]:
    return {reply: tuple(phrases.label(language, each) for each in ids) for reply, ids in _REPLIES.items()}


def _dates_told(path: Path, here: Address) -> dict[str, str]:
    told = {address: path.value(address) for address in path.standing.answers if address != here}
    return {str(address): value.edtf for address, value in told.items() if isinstance(value, When) and value.edtf}


def kept_as_words(unread: Rejected) -> Value | None:
    """Words that mean several things, or nothing we know, are kept as they are while it is asked which is meant."""
    return next((value for value in unread.suggestions if _is_words_only(value)), None)


def was_read_from_a_word(value: Value) -> bool:
    """Whether an option was not chosen but read from what was typed: it is read back like a date or a place."""
    return isinstance(value, Chosen) and value.words is not None and value.option != OTHER


def _is_words_only(value: Value) -> bool:
    match value:
        case When(edtf=None) | Place(code=None) | Country(code=None):
            return True
        case Chosen(option=option):
            return option == OTHER
        case _:
            return False
