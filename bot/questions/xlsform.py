"""Writes the questionnaire as an XLSForm, for organizers who ask it with KoboToolbox or ODK instead of a chat.

A form has no «don't know», no read-back and no dates that are only about right: dates are words, nothing but the
language and the permission to keep is required, and any other question may simply stay empty.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import assert_never

from bot.interview.conditions import Condition, Yes
from bot.interview.kinds import Kind
from bot.interview.questionnaire import OTHER, Options, Question, Questionnaire, Section
from bot.phrases import phrase_id
from bot.questions.tongues import PhrasesByLanguage, Row, Tongues
from bot.questions.workbook import write_workbook
from bot.questions.xpath import formula, name_of

_REQUIRED = frozenset({"language", "consent.store"})
_BEFORE = "before"
_AGREED = Yes("consent.store")


def write_xlsform(questionnaire: Questionnaire, phrases_by_language: PhrasesByLanguage, path: Path) -> None:
    """Write the form. `phrases_by_language`: language code -> message id -> words, already rendered."""
    tongues = Tongues(phrases_by_language)
    settings = {
        "form_title": "Report of a missing or detained person",
        "form_id": "report",
        "version": questionnaire.version,
        "default_language": tongues.default,
    }
    sheets = {
        "survey": _table(_survey(questionnaire, tongues)),
        "choices": _table(_choices(questionnaire, tongues)),
        "settings": _table([settings]),
    }
    write_workbook(sheets, path)


def _survey(questionnaire: Questionnaire, tongues: Tongues) -> Iterator[Row]:
    asked: set[str] = set()
    for section in questionnaire.sections:
        fresh = [question for question in section.questions if question.key not in asked]
        asked.update(question.key for question in fresh)
        yield from _inside("group", f"section_{section.key}", _section_words(section, tongues), fresh, tongues)


def _section_words(section: Section, tongues: Tongues) -> Row:
    """A section's title. Without the permission to keep anything, nothing more is asked."""
    title = tongues.cells("label", f"section-{section.key}")
    return title if section.key == _BEFORE else title | {"relevant": formula(_AGREED)}


def _inside(kind: str, name: str, cells: Row, questions: Iterable[Question], tongues: Tongues) -> Iterator[Row]:
    """The rows of a group or of something that is asked repeatedly."""
    yield {"type": f"begin_{kind}", "name": name, **cells}
    for question in questions:
        yield from _rows(question, tongues)
    yield {"type": f"end_{kind}", "name": name}


def _rows(question: Question, tongues: Tongues) -> Iterator[Row]:
    """One question: a row, or several where a form needs them."""
    name, cells = name_of(question.key), _cells(question, tongues)
    match question.kind:
        case Kind.DERIVED:
            return
        case Kind.GROUP:
            yield from _inside("group", name, cells, question.items, tongues)
        case Kind.LIST:
            yield from _inside("repeat", name, cells, question.items, tongues)
        case Kind.FILES:
            yield {"type": "begin_repeat", "name": name, **cells}
            yield {"type": "file", "name": f"{name}_file", **tongues.cells("label", phrase_id(question.key, "label"))}
            yield {"type": "end_repeat", "name": name}
        case Kind.CHOICE | Kind.CHOICES:
            yield {"type": _type_of(question), "name": name, **cells}
            yield from _other_words(question, tongues)
        case _:
            yield {"type": _type_of(question), "name": name, **cells}


def _cells(question: Question, tongues: Tongues) -> Row:
    phrase = phrase_id(question.key)
    cells = tongues.cells("label", phrase) | tongues.cells("hint", f"{phrase}--hint")
    cells |= tongues.cells("guidance_hint", f"{phrase}--why")
    if question.asked_if is not None:
        cells["relevant"] = formula(question.asked_if)
    if question.kind is Kind.LONG_TEXT:
        cells["appearance"] = "multiline"
    if question.key in _REQUIRED:
        cells["required"] = "yes"
    if question.options and question.options.offered_if:
        cells["choice_filter"] = _filter(question.options)
    return cells


def _type_of(question: Question) -> str:
    match question.kind:
        case Kind.CHOICE:
            return f"select_one {name_of(question.key)}"
        case Kind.CHOICES:
            return f"select_multiple {name_of(question.key)}"
        case Kind.YES_NO | Kind.CONSENT:
            return "select_one yes_no"
        case Kind.LANGUAGE:
            return "select_one languages"
        case Kind.NOTICE:
            return "note"
        case Kind.NUMBER | Kind.AGE:
            return "decimal"
        case Kind.DERIVED | Kind.GROUP | Kind.LIST | Kind.FILES:
            raise ValueError(f"{question.key} is not one row of a form")
        case (
            Kind.TEXT | Kind.LONG_TEXT | Kind.NAME | Kind.PLACE | Kind.COUNTRY | Kind.CONTACT | Kind.ZONE | Kind.URL
            | Kind.DATE | Kind.BIRTH | Kind.AFTER
        ):  # fmt: skip
            return "text"
        case _:
            assert_never(question.kind)


def _other_words(question: Question, tongues: Tongues) -> Iterator[Row]:
    """What «other» means, in words."""
    assert question.options is not None
    if OTHER not in question.options.names:
        return
    name = name_of(question.key)
    chosen = f"selected(${{{name}}}, '{OTHER}')"
    label = tongues.option(question.options, OTHER)
    yield {"type": "text", "name": f"{name}_{OTHER}", "relevant": chosen, **label}


def _filter(options: Options) -> str:
    """An option without a `when` is always offered, any other while its condition holds."""
    held = "".join(f" or (when = '{when}' and {formula(condition)})" for when, condition in _conditions(options))
    return f"not(string-length(when) > 0){held}"


def _conditions(options: Options) -> list[tuple[str, Condition]]:
    """The different conditions of an option set, each under a short name."""
    different = dict.fromkeys(condition for _, condition in options.offered_if)
    return [(f"c{number}", condition) for number, condition in enumerate(different, start=1)]


def _choices(questionnaire: Questionnaire, tongues: Tongues) -> Iterator[Row]:
    for answer in ("yes", "no"):
        yield {"list_name": "yes_no", "name": answer, **tongues.cells("label", f"button-{answer}")}
    for code, own_name in tongues.own_names():
        yield {"list_name": "languages", "name": code, **tongues.everywhere("label", own_name)}
    for question in questionnaire.walk():
        if question.options:
            yield from _options(name_of(question.key), question.options, tongues)


def _options(list_name: str, options: Options, tongues: Tongues) -> Iterator[Row]:
    offered_if = dict(options.offered_if)
    short = {condition: when for when, condition in _conditions(options)}
    for name in options.names:
        words = tongues.option(options, name)
        when = {"when": short[offered_if[name]]} if name in offered_if else {}
        yield {"list_name": list_name, "name": name, **words, **when}


def _table(rows: Iterable[Row]) -> list[list[str]]:
    """Rows of named cells as a sheet: the names first, in the order they were met."""
    kept = list(rows)
    columns = list(dict.fromkeys(name for row in kept for name in row))
    return [columns, *([row.get(name, "") for name in columns] for row in kept)]
