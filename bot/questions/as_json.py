"""The whole questionnaire as plain JSON, with every language's words: for other programs, and for reading it over."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import fields
from typing import TypeAlias

from bot.interview.conditions import Condition
from bot.interview.questionnaire import Options, Question, Questionnaire, Section
from bot.phrases import phrase_id
from bot.questions.tongues import PhrasesByLanguage, own_name

Json: TypeAlias = "str | bool | Sequence[Json] | Mapping[str, Json] | None"
_MARKS = ("core", "must", "sensitive", "several", "shared", "own_key")
_WORDS = {"question": "", "label": "label", "hint": "hint", "why": "why"}


def as_json(questionnaire: Questionnaire, phrases_by_language: PhrasesByLanguage) -> dict[str, Json]:
    """`phrases_by_language`: language code -> message id -> words, already rendered."""
    return {
        "version": questionnaire.version,
        "languages": list(phrases_by_language),
        "sections": [_section(section, phrases_by_language) for section in questionnaire.sections],
        "retired": [_question(question, phrases_by_language) for question in questionnaire.retired],
    }


def _section(section: Section, phrases: PhrasesByLanguage) -> Json:
    return {
        "key": section.key,
        "title": _words(f"section-{section.key}", phrases),
        "about": _words(f"section-{section.key}--about", phrases),
        "questions": [_question(question, phrases) for question in section.questions],
    }


def _question(question: Question, phrases: PhrasesByLanguage) -> Json:
    written: dict[str, Json] = {"key": question.key, "kind": question.kind.value}
    written |= {mark: True for mark in _MARKS if getattr(question, mark)}
    written["words"] = {
        part: words for part, suffix in _WORDS.items() if (words := _words(phrase_id(question.key, suffix), phrases))
    }
    if question.asked_if is not None:
        written["asked_if"] = _condition(question.asked_if)
    if question.screen:
        written["screen"] = question.screen
    if question.options:
        written["options"] = _options(question.options, phrases)
    if question.suggestion:
        written["suggestion"] = {"from": question.suggestion.key, "pairs": dict(question.suggestion.pairs)}
    if question.items:
        written["fields"] = [_question(field, phrases) for field in question.items]
    return written


def _options(options: Options, phrases: PhrasesByLanguage) -> Json:
    offered_if = dict(options.offered_if)
    return [_option(options, name, offered_if.get(name), phrases) for name in options.names]


def _option(options: Options, name: str, offered_if: Condition | None, phrases: PhrasesByLanguage) -> Json:
    own = own_name(options, name)
    words = dict.fromkeys(phrases, own) if own else _words(phrase_id(options.key, f"o-{name}"), phrases)
    written: dict[str, Json] = {"name": name, "words": words}
    if offered_if is not None:
        written["offered_if"] = _condition(offered_if)
    return written


def _words(phrase: str, phrases: PhrasesByLanguage) -> dict[str, Json]:
    return {language: words[phrase] for language, words in phrases.items() if phrase in words}


def _condition(condition: Condition) -> Json:
    """`{"is": {"key": …, "options": […]}}`: the kind of condition, then what it looks at."""
    told = {field.name: _part(getattr(condition, field.name)) for field in fields(condition)}
    inside = told.get("condition", told.get("conditions"))
    return {_snake(type(condition).__name__): told if inside is None else inside}


def _part(part: object) -> Json:
    match part:
        case str():
            return part
        case frozenset():
            return sorted(str(each) for each in part)
        case tuple():
            return [_condition(each) for each in part]
        case _:
            return _condition(part)  # type: ignore[arg-type]


def _snake(name: str) -> str:
    """`SomeItem` -> some_item."""
    return "".join(f"_{letter.lower()}" if letter.isupper() else letter for letter in name).removeprefix("_")
