"""The language her words are in: noted with each answer, and offered where it is another than the chat speaks."""

from __future__ import annotations

from collections.abc import Collection
from itertools import islice

from bot.interview.asking import Ask
from bot.interview.engine import Interview
from bot.interview.kinds import Kind, Parts, Text, Value
from bot.interview.questionnaire import Question
from bot.interview.replies import Add, Record, Reply, Say
from bot.languages import closest
from bot.written_in import guess

SENTENCES = frozenset({Kind.TEXT, Kind.LONG_TEXT})
"""Names, places and contacts say nothing about who writes them."""
SURE = 0.95
LEAVES_NO_DOUBT = 0.999
ENOUGH = 2
"""Answers that must be in another language before it is offered."""


def written_in(interview: Interview, reply: Reply) -> str | None:
    """The language a reply's words seem to be in; None for what is no sentence, too short, or not sure."""
    found = guess(*_told_by(interview, reply))
    return found.code if found is not None and found.likelihood >= SURE else None


def better_language(interview: Interview, spoken: str, offered: Collection[str]) -> str | None:
    """A language offered that her latest sentences are in, without doubt, while the chat speaks another one."""
    answers = interview.standing.answers.values()
    if all(each.written_in in {None, spoken} for each in answers):
        return None
    latest = _latest_sentences(interview)
    alone = {found.code for text in latest if (found := guess(text)) is not None}
    together = guess(*latest)
    if len(latest) < ENOUGH or together is None or alone != {together.code} or together.likelihood < LEAVES_NO_DOUBT:
        return None
    found_in = closest(together.code, offered)
    return found_in if found_in != spoken else None


def _told_by(interview: Interview, reply: Reply) -> tuple[str, ...]:
    """The sentences of one reply, the newest first."""
    here = interview.prompt
    match reply:
        case Say(value) if isinstance(here, Ask):
            return _sentences(here.question, value)
        case Add(Text() as piece) if isinstance(here, Ask):
            before = () if here.answer is None else _sentences(here.question, here.answer)
            return (*_sentences(here.question, piece), *before)
        case Record(address, value) if address.key in interview.questionnaire.by_key:
            return _sentences(interview.questionnaire.by_key[address.key], value)
        case _:
            return ()


def _latest_sentences(interview: Interview) -> list[str]:
    """The newest sentences that are long enough to be judged, the newest first."""
    by_key = interview.questionnaire.by_key
    answers = reversed([*interview.standing.answers.items()])
    told = (text for address, each in answers for text in _sentences(by_key.get(address.key), each.value))
    return [*islice((text for text in told if guess(text) is not None), ENOUGH)]


def _sentences(question: Question | None, value: Value) -> tuple[str, ...]:
    if question is None or question.kind not in SENTENCES:
        return ()
    match value:
        case Text(words):
            return (_without_names(words),)
        case Parts(parts):
            return tuple(_without_names(part.words) for part in reversed(parts) if isinstance(part, Text))
        case _:
            return ()


def _without_names(words: str) -> str:
    """A row of names is no sentence: capitals inside it are left out, unless everything is typed in capitals."""
    if words.isupper():
        return words
    first, *others = words.split() or [""]
    return " ".join([first, *(each for each in others if not each[0].isupper())])
