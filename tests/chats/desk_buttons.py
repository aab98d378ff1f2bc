"""Which buttons the organizers' rooms make, read from their source, and what a .chat file writes for each."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator, Mapping
from pathlib import Path

from tests.chats.desk_taps import THE_REPORT
from tests.house.fluent_files import read
from tests.house.tree import ROOT, parsed

ROOMS = ROOT / "handlers" / "organizers"
WORDS = ROOT / "locales" / "organizers" / "en.ftl"
MAKES = frozenset({"button", "_button", "label", "_to"})
"""What gives a button its words."""
NO_BUTTONS = (
    *("desk-state-", "desk-fact-", "desk-un-", "desk-nothing-allowed", "desk-undated", "desk-number"),
    *("desk-figures-not-told", "desk-risk-for-", "desk-task-kind-", "desk-task-free", "desk-task-give"),
)
"""Words inside a text, or a part of what stands on a button with a day or a code beside it."""
CHOICES = (
    *(
        "desk-why-return-",
        "desk-why-close-",
        "desk-why-grave-",
        "desk-lane-",
        "desk-rung-",
        "desk-risk-",
        "desk-check-",
    ),
    *("desk-figures-by-", "desk-find-by-", "desk-export-to-", "desk-enter-agreed-"),
)
"""Of these one is as good as another: the same code takes whichever was chosen."""
NAMED_LATER = ("desk-rung-", "desk-risk-", "desk-check-")
"""Choices whose names are put together where no reader of the source sees it."""
WITH_CODES: Mapping[str, str] = {"desk-item": THE_REPORT}
"""Buttons that say a code only: how a .chat file names them."""
LONGEST_BUTTON = 24
ANYTHING = ".+"
PLACED = re.compile(r"\{[^{}]*(?:\{[^{}]*\}[^{}]*)*\}")
"""Something placed in a phrase, or one of its branches."""


def verbs() -> dict[str, list[re.Pattern[str]]]:
    """For each verb the words its buttons have; a choice is one verb with the words of all its buttons."""
    wanted = [each for path in sorted(ROOMS.glob("*.py")) for each in _phrases_in(path)]
    wanted += [f"{each}{ANYTHING}" for each in NAMED_LATER]
    found: dict[str, list[re.Pattern[str]]] = {}
    for name, phrase in read(WORDS).phrases.items():
        if name.startswith(NO_BUTTONS) or not any(_is_button(each, name, phrase.source) for each in wanted):
            continue
        verb = next((each for each in CHOICES if name.startswith(each)), name)
        found.setdefault(verb, []).append(_as_written(name, phrase.source))
    return found


def _phrases_in(path: Path) -> Iterator[str]:
    """What a room puts on buttons; where an f-string names the phrase, anything may stand in its gaps."""
    for node in ast.walk(parsed(path)):
        if isinstance(node, ast.Call) and _name(node.func) in MAKES:
            yield from (words for each in node.args if (words := _words(each)).startswith("desk-"))


def _name(function: ast.expr) -> str:
    return function.attr if isinstance(function, ast.Attribute) else getattr(function, "id", "")


def _words(argument: ast.expr) -> str:
    match argument:
        case ast.Constant(value=str(words)):
            return words
        case ast.JoinedStr(values=parts):
            return "".join(_words(part) if isinstance(part, ast.Constant) else ANYTHING for part in parts)
        case _:
            return ""


def _is_button(wanted: str, name: str, source: str) -> bool:
    """A gap lets in sentences that only begin with the same id: they are no buttons."""
    if ANYTHING not in wanted:
        return name == wanted
    short = len(source) <= LONGEST_BUTTON and "{" not in source and not source.endswith(".")
    return short and re.fullmatch(wanted, name) is not None


def _as_written(name: str, source: str) -> re.Pattern[str]:
    """Whatever is placed in a phrase, or chosen by a number, may be anything."""
    if name in WITH_CODES:
        return re.compile(re.escape(WITH_CODES[name]))
    pieces = PLACED.split(source.strip())
    return re.compile(ANYTHING.join(re.escape(each) for each in pieces))
