"""Small constructors, so that a section of the questionnaire reads like the paper form."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import TypedDict, Unpack

from bot.interview.conditions import Condition, all_of
from bot.interview.kinds import Kind
from bot.interview.questionnaire import OTHER, Options, Question, Section, Suggestion

OfferedIf = Mapping[str, Condition]
_SHARED = ("language", "reporter.", "consent.", "follow_up.")
"""Answers about the reporter, which her next report may start from."""


class Marks(TypedDict, total=False):
    """The marks of the paper form: ● core, ★ must, S sensitive, «if», and consents put on one screen.

    `at_once` is ours: asked as soon as its condition holds.
    """

    core: bool
    must: bool
    sensitive: bool
    asked_if: Condition
    screen: str
    at_once: bool


def options(key: str, names: str, offered_if: OfferedIf | None = None) -> Options:
    """Options as on paper: in order, ending with «other» unless they begin with `=`."""
    closed, listed_names = names.startswith("="), tuple(names.removeprefix("=").split())
    return Options(key, listed_names if closed else (*listed_names, OTHER), tuple((offered_if or {}).items()))


def tongues(key: str, codes: str) -> Options:
    """Languages as they are spoken, each under its own name, and «other»."""
    return replace(options(key, codes), own_names=True)


def section(key: str, *questions: Question) -> Section:
    return Section(key, questions)


def choice(
    key: str,
    names: str | Options,
    suggestion: Suggestion | None = None,
    offered_if: OfferedIf | None = None,
    **marks: Unpack[Marks],
) -> Question:
    """One option out of several."""
    offered = options(key, names, offered_if) if isinstance(names, str) else names
    return replace(_question(key, Kind.CHOICE, marks), options=offered, suggestion=suggestion)


def choices(key: str, names: str | Options, offered_if: OfferedIf | None = None, **marks: Unpack[Marks]) -> Question:
    """Any number of options."""
    offered = options(key, names, offered_if) if isinstance(names, str) else names
    return replace(_question(key, Kind.CHOICES, marks), options=offered)


def listed(key: str, *fields: Question, **marks: Unpack[Marks]) -> Question:
    """A list of things with these fields. The reason given for a sensitive list holds for its fields too."""
    return replace(_question(key, Kind.LIST, marks), items=fields)


def group(key: str, *fields: Question, **marks: Unpack[Marks]) -> Question:
    """Questions that belong together. A condition on the group is one on each of its fields."""
    condition = marks.get("asked_if")
    inside = tuple(_asked_too_if(condition, each) for each in fields)
    return replace(_question(key, Kind.GROUP, marks), items=inside)


def long_text(key: str, *, several: bool = False, **marks: Unpack[Marks]) -> Question:
    """Words as long as they like; `several` takes many messages."""
    return replace(_question(key, Kind.LONG_TEXT, marks), several=several)


def text(key: str, **marks: Unpack[Marks]) -> Question:
    return _question(key, Kind.TEXT, marks)


def name(key: str, **marks: Unpack[Marks]) -> Question:
    return _question(key, Kind.NAME, marks)


def date(key: str, **marks: Unpack[Marks]) -> Question:
    return _question(key, Kind.DATE, marks)


def birth(key: str, **marks: Unpack[Marks]) -> Question:
    return _question(key, Kind.BIRTH, marks)


def after(key: str, **marks: Unpack[Marks]) -> Question:
    return _question(key, Kind.AFTER, marks)


def age(key: str, **marks: Unpack[Marks]) -> Question:
    return _question(key, Kind.AGE, marks)


def place(key: str, **marks: Unpack[Marks]) -> Question:
    return _question(key, Kind.PLACE, marks)


def country(key: str, **marks: Unpack[Marks]) -> Question:
    return _question(key, Kind.COUNTRY, marks)


def number(key: str, **marks: Unpack[Marks]) -> Question:
    return _question(key, Kind.NUMBER, marks)


def contact(key: str, **marks: Unpack[Marks]) -> Question:
    return _question(key, Kind.CONTACT, marks)


def zone(key: str, **marks: Unpack[Marks]) -> Question:
    return _question(key, Kind.ZONE, marks)


def url(key: str, **marks: Unpack[Marks]) -> Question:
    return _question(key, Kind.URL, marks)


def files(key: str, **marks: Unpack[Marks]) -> Question:
    """Photos, papers, recordings: always as many as wished."""
    return replace(_question(key, Kind.FILES, marks), several=True)


def yes_no(key: str, **marks: Unpack[Marks]) -> Question:
    return _question(key, Kind.YES_NO, marks)


def consent(key: str, **marks: Unpack[Marks]) -> Question:
    return _question(key, Kind.CONSENT, marks)


def language(key: str, **marks: Unpack[Marks]) -> Question:
    return _question(key, Kind.LANGUAGE, marks)


def notice(key: str, **marks: Unpack[Marks]) -> Question:
    return _question(key, Kind.NOTICE, marks)


def derived(key: str) -> Question:
    """Never asked: worked out from other answers, and printed as worked out."""
    return _question(key, Kind.DERIVED, {})


def _question(key: str, kind: Kind, marks: Marks) -> Question:
    return Question(key, kind, shared=key.startswith(_SHARED), own_key=key.startswith("reporter."), **marks)


def _asked_too_if(condition: Condition | None, field: Question) -> Question:
    conditions = [each for each in (condition, field.asked_if) if each is not None]
    return replace(field, asked_if=all_of(*conditions) if len(conditions) > 1 else next(iter(conditions), None))
