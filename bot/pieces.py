"""Answers made of pieces: a long story in several messages, a paper in several pictures."""

from __future__ import annotations

from dataclasses import replace

from bot.interview.kinds import Chosen, Country, FileRef, Parts, Text, ToldAloud, Value
from bot.interview.questionnaire import Question
from bot.interview.replies import Add, Reply, Say
from bot.reading_context import was_read_from_a_word


def saying(question: Question, value: Value) -> Reply:
    """A message of a long story is one more piece of it; anything else the answer, read back where it may be none."""
    if question.several and isinstance(value, Text):
        return Add(value)
    say = said(value)
    return replace(say, unsure=say.unsure or _is_unknown_tongue(question, value))


def _is_unknown_tongue(question: Question, value: Value) -> bool:
    """A language we do not know by that name; or the story went on, and this is no language at all."""
    own_names = question.options is not None and question.options.own_names
    return own_names and isinstance(value, Chosen) and value.words is not None


def said(value: Value) -> Say:
    """A known country needs no asking; an option that was read from a word for a relative does."""
    return Say(value, sure=isinstance(value, Country) and value.code is not None, unsure=was_read_from_a_word(value))


def with_one_more(told: Value | None, question: Question, file: FileRef) -> Value:
    """An answer given in files, with one file more."""
    if isinstance(told, Parts) or (question.several and not isinstance(told, ToldAloud)):
        return Parts((*(told.parts if isinstance(told, Parts) else ()), file))
    return ToldAloud((*(told.files if isinstance(told, ToldAloud) else ()), file))
