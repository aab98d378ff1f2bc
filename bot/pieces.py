"""Answers made of pieces: a long story in several messages, a paper in several pictures."""

from __future__ import annotations

from bot.interview.kinds import Country, FileRef, Parts, Text, ToldAloud, Value
from bot.interview.questionnaire import Question
from bot.interview.replies import Add, Reply, Say
from bot.reading_context import was_read_from_a_word


def saying(question: Question, value: Value) -> Reply:
    """A message of a long story is one more piece of it; anything else the answer."""
    return Add(value) if question.several and isinstance(value, Text) else said(value)


def said(value: Value) -> Say:
    """A known country needs no asking; an option that was read from a word for a relative does."""
    return Say(value, sure=isinstance(value, Country) and value.code is not None, unsure=was_read_from_a_word(value))


def with_one_more(told: Value | None, question: Question, file: FileRef) -> Value:
    """An answer given in files, with one file more."""
    if isinstance(told, Parts) or (question.several and not isinstance(told, ToldAloud)):
        return Parts((*(told.parts if isinstance(told, Parts) else ()), file))
    return ToldAloud((*(told.files if isinstance(told, ToldAloud) else ()), file))
