"""Words become typed values here: one small reader per kind of question. What is not sure is asked, never guessed."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from types import MappingProxyType

from bot.as_typed import clean
from bot.interview.kinds import Kind
from bot.interview.questionnaire import Question
from bot.readers import counted, located, options, plain
from bot.readers.said import Read, ReadingContext, Said
from bot.rejections import Reason, Rejected

__all__ = ["LONGEST", "READERS", "Read", "ReadingContext", "Reason", "Rejected", "Said", "read"]

LONGEST: Mapping[Kind, int] = MappingProxyType(
    {Kind.NAME: 300, Kind.PLACE: 500, Kind.DATE: 300, Kind.BIRTH: 300, Kind.AFTER: 300, Kind.CONTACT: 500}
)
"""In characters. Longer words are a story in the wrong place: better to say so than to file it under a name."""

READERS: Mapping[Kind, Callable[[Question, Said, ReadingContext], Read]] = MappingProxyType(
    {
        Kind.TEXT: plain.text,
        Kind.LONG_TEXT: plain.text,
        Kind.NAME: plain.text,
        Kind.CONTACT: plain.text,
        Kind.URL: plain.link,
        Kind.FILES: plain.only_files,
        Kind.CHOICE: options.choice,
        Kind.CHOICES: options.choices,
        Kind.YES_NO: options.yes_or_no,
        Kind.CONSENT: options.yes_or_no,
        Kind.LANGUAGE: options.language,
        Kind.NUMBER: counted.number,
        Kind.AGE: counted.age,
        Kind.DATE: counted.when,
        Kind.BIRTH: counted.birth,
        Kind.AFTER: counted.lag_after,
        Kind.PLACE: located.place,
        Kind.COUNTRY: located.country,
        Kind.ZONE: located.zone,
        Kind.GROUP: plain.only_buttons,
        Kind.LIST: plain.only_buttons,
        Kind.NOTICE: plain.only_buttons,
        Kind.DERIVED: plain.only_buttons,
    }
)
"""Every kind has its reader (a test holds it so)."""


def read(question: Question, said: Said, within: ReadingContext) -> Read:
    """The value of these words for this question, or why they cannot be one. Never raises, whatever the words."""
    words = clean(said.words)
    if not words:
        return Rejected(Reason.EMPTY)
    if unsaid := options.unsaid(question, words, within):
        return unsaid
    if len(words) > LONGEST.get(question.kind, len(words)):
        return Rejected(Reason.TOO_LONG)
    return READERS[question.kind](question, Said(words, said.language, said.said_on), within)
