"""A value taken apart: what JSON has as an object, and a table as columns side by side."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from functools import lru_cache
from types import MappingProxyType
from typing import TypeAlias, assert_never

from bot import dates, places
from bot.interview.kinds import (
    WORDS,
    After,
    Aged,
    Chosen,
    ChosenMany,
    Consent,
    Country,
    Destroyed,
    Done,
    FileRef,
    Kind,
    Language,
    Number,
    Parts,
    Place,
    Text,
    ToldAloud,
    Unsaid,
    Value,
    When,
    YesNo,
    Zone,
)
from bot.interview.questionnaire import Question

Facet: TypeAlias = "str | bool | list[str]"
Facets = dict[str, Facet]
FileNames = Mapping[str, str]
"""Attachments that go out, each with the name of its file."""

MAIN = frozenset({"text", "option", "options", "event", "country", "number", "zone", "language", "yes"})
"""These stand in a column named like the question itself, all others behind a dot: `event.date.edtf`."""
_DATE = ("edtf", "earliest", "latest", "words", "after")
_BY_KIND: Mapping[Kind, tuple[str, ...]] = MappingProxyType(
    {
        Kind.CHOICE: ("option", "words", "kin"),
        Kind.CHOICES: ("options", "words"),
        Kind.DATE: _DATE,
        Kind.BIRTH: (*_DATE[:3], "years", "on", "words"),
        Kind.AFTER: ("event", "words"),
        Kind.AGE: ("years", "on", "words"),
        Kind.PLACE: ("code", "name", "words"),
        Kind.COUNTRY: ("country", "words"),
        Kind.NUMBER: ("number", "words"),
        Kind.ZONE: ("zone",),
        Kind.LANGUAGE: ("language",),
        Kind.YES_NO: ("yes",),
        Kind.CONSENT: ("yes",),
        Kind.FILES: ("files",),
        Kind.NOTICE: (),
        Kind.GROUP: (),
        Kind.LIST: (),
        Kind.DERIVED: (),
    }
)
UNDER_18 = "person.under_18"
WITH_KIN = frozenset({"person.relation", "others[].relation"})


def facet_names(question: Question) -> tuple[str, ...]:
    """What a value of this question may be taken apart into."""
    if question.key == UNDER_18:
        return ("at_event", "now")
    named = _BY_KIND.get(question.kind, ("text", "files") if question.several else ("text",))
    if question.key not in WITH_KIN:
        named = tuple(each for each in named if each != "kin")
    return (*named, "told_aloud") if question.kind in WORDS else named


def facets(value: Value, files: FileNames) -> Facets:
    """The parts of a value that are there."""
    match value:
        case Unsaid(why):
            return {"unsaid": str(why)}
        case Text(words):
            return {"text": words}
        case When(edtf, words, after):
            return _filled({**_bounds(edtf), "words": words, "after": after})
        case Place(words, code):
            return _filled({"code": code, "name": _english(code) if code else None, "words": words})
        case Chosen(option, words, kin):
            return _filled({"option": option, "words": words, "kin": kin})
        case ChosenMany(options, words):
            return _filled({"options": list(options), "words": words})
        case YesNo(yes) | Consent(yes, _, _):
            return {"yes": yes}
        case Parts() | FileRef() | ToldAloud():
            return _with_files(value, files)
        case _:
            return _filled(_rarer(value))


def _rarer(
    value: After | Aged | Country | Number | Zone | Language | Done | Destroyed,
) -> Mapping[str, Facet | None]:
    match value:
        case After(event, words):
            return {"event": event, "words": words}
        case Aged(years, on, words):
            return {"years": years, "on": on, "words": words}
        case Country(code, words):
            return {"country": code, "words": words}
        case Number(number, words):
            return {"number": number, "words": words}
        case Zone(name):
            return {"zone": name}
        case Language(code):
            return {"language": code}
        case Done() | Destroyed():
            return {}
        case _:
            assert_never(value)


def _with_files(value: Parts | FileRef | ToldAloud, files: FileNames) -> Facets:
    match value:
        case Parts(parts):
            words = "\n\n".join(part.words for part in parts if isinstance(part, Text))
            refs = [part for part in parts if isinstance(part, FileRef)]
            return _filled({"text": words, "files": _names(refs, files)})
        case ToldAloud(spoken):
            return {"told_aloud": True, **_filled({"files": _names(list(spoken), files)})}
        case FileRef():
            return _filled({"files": _names([value], files)})


def _names(refs: list[FileRef], files: FileNames) -> list[str]:
    return [files[ref.attachment] for ref in refs if ref.attachment in files]


@lru_cache(maxsize=4096)
def _english(code: str) -> str:
    return places.name_of(code, "en")


@lru_cache(maxsize=4096)
def _bounds(edtf: str | None) -> Mapping[str, str | None]:
    """The days a date can lie between, with "about" taken seriously. An open end has no day."""
    if edtf is None:
        return {}
    first, last = dates.widest(edtf)
    earliest = None if first == date.min else first.isoformat()
    return {"edtf": edtf, "earliest": earliest, "latest": None if last == date.max else last.isoformat()}


def _filled(some: Mapping[str, Facet | None]) -> Facets:
    return {name: each for name, each in some.items() if each not in (None, "", [])}
