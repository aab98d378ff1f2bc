"""An answer as an organizer reads it: in her language, the family's own words and their language beside it."""

from __future__ import annotations

from bot.archive import OpenReport
from bot.interview.kinds import After, Aged, Number, Parts, Place, Text, Unsaid, Value, When
from bot.interview.moves import Address
from bot.interview.questionnaire import Question
from bot.languages import name_in
from bot.wording import CODE_WORD, Voice


def told(voice: Voice, report: OpenReport, key: str, item: int | None = None) -> str | None:
    """The answer to one question, if it was told and is in force."""
    address = Address(key, item)
    value = report.interview.path.value(address)
    question = report.interview.questionnaire.by_key[key]
    return None if value is None else in_words(voice, report, address, question, value)


def in_words(voice: Voice, report: OpenReport, address: Address, question: Question, value: Value) -> str:
    """The value in her language; then how it was said, where that is something else."""
    shown = voice.value(question, value)
    answer = report.interview.standing.answers.get(address) or report.interview.standing.proposals.get(address)
    if answer is None or question.key == CODE_WORD or isinstance(value, Unsaid):
        return shown
    language = name_in(answer.language, voice.language)
    words = original_words(value)
    if words is not None and words != shown:
        return voice.say("desk-original", value=shown, words=words, tongue=language)
    if _is_words(value) and answer.language != voice.language:
        return voice.say("desk-in-language", value=shown, tongue=language)
    return shown


def original_words(value: Value) -> str | None:
    """What was typed for a value that is more than its words."""
    match value:
        case When(words=words) | Place(words=words) | Aged(words=words) | Number(words=words):
            return words or None
        case _:
            return None


def _is_words(value: Value) -> bool:
    match value:
        case Text() | After():
            return True
        case Parts(parts):
            return any(isinstance(part, Text) for part in parts)
        case When(edtf=edtf):
            return edtf is None
        case _:
            return False
