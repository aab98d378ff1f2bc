"""The words of dates, one small file a language under `tables/`, read when the language is first needed.

A line is a class, a value where the class has one, and after a colon the words: `season 1: spring, springtime`.
`months 1: january/jan, february` is a row of them: every comma is the next value, every stroke another word for it.
Words of several parts are found as a whole. The classes are named in `CLASSES`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cache, lru_cache
from pathlib import Path

from bot.date_words.skeletons import bones

FOLDER = Path(__file__).with_name("tables")
CLASSES = frozenset(
    {
        *(
            "month",
            "season",
            "number",
            "nth",
            "unit",
            "counted",
            "year",
            "numbered",
            "relative",
            "told",
            "last",
            "this",
        ),
        *(
            "part",
            "about",
            "before",
            "after",
            "since",
            "until",
            "from",
            "to",
            "to_or_in",
            "between",
            "and",
            "or",
            "ago",
        ),
        *(
            "later",
            "event",
            "counter",
            "half",
            "span",
            "not",
            "dont_know",
            "filler",
            "lead",
            "age",
            "weekday",
            "decade",
        ),
        *("with_and", "ending", "prefix"),
    }
)
"""`unit`: what is counted; `year`: a word that only goes with a year of the calendar; `numbered`: the month in "the
fourth month"; `relative`: so many days, months, years from the day it is said; `told`: from the event told before;
`counted`: a unit that no year of the calendar stands beside ("лет"); `counter`: what is counted but no time;
`lead`: "he was taken": only at the beginning or the end."""
ROWS = {
    "months": ("month", 1),
    "numbers": ("number", 1),
    "nths": ("nth", 1),
    "tens": ("number", 10),
    "nth_tens": ("nth", 10),
}
SWITCHES = frozenset(
    {
        "numbered months",
        "after the date",
        "before is ago",
        "since is ago",
        "units first",
        "short years",
        "from is of",
        "bare short years",
    }
)
LANGUAGE_OF = {"ug-Latn": "ug", "ug-Cyrl": "ug", "kk-Arab": "kk", "uz-Cyrl": "uz", "zh-Hant": "zh", "zh-Hans": "zh"}
HAN = re.compile("[\u3007\u3400-\u9fff]")
WORD = re.compile(r"[\u3007\u3400-\u9fff]|[^\W\d_\u3007\u3400-\u9fff]+|\d+")
APOSTROPHES = re.compile("['’‘ʼʻʽˈ`´′ˊ\u064b-\u0652]")


@dataclass(frozen=True, slots=True)
class Meaning:
    """What a word of a table means."""

    kind: str
    value: str


@dataclass(slots=True)
class Node:
    """Words that begin alike."""

    meaning: Meaning | None = None
    follows: dict[str, Node] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Table:
    """One language's words; `endings` and `prefixes` by their bones, with what they mean."""

    language: str
    words: Node
    endings: dict[str, str]
    prefixes: dict[str, str]
    switches: frozenset[str]
    numbers: dict[str, int]


@lru_cache(maxsize=64)
def has_table(language: str) -> bool:
    """Whether this language has words for dates."""
    return (FOLDER / f"{LANGUAGE_OF.get(language, language)}.txt").exists()


def table_of(language: str) -> Table:
    """The table of a language or of the one it is another script of; LookupError when there is none."""
    if not has_table(language):
        raise LookupError("no table for this language")
    return _table(LANGUAGE_OF.get(language, language))


@cache
def _table(language: str) -> Table:
    made = Table(language, Node(), {}, {}, frozenset(_switches(language)), {})
    for kind, value, words in _lines(language):
        for word in words:
            parts = split(word, language)
            if kind == "ending":
                made.endings["".join(parts)] = value
            elif kind == "prefix":
                made.prefixes["".join(parts)] = value
            elif parts:
                _add(made, parts, Meaning(kind, value))
    return made


def split(text: str, language: str) -> list[str]:
    """The bones of the words of a text; every Han sign is a word."""
    return [bones(part, language) for part in WORD.findall(APOSTROPHES.sub("", text).casefold().replace("\u0307", ""))]


def _add(made: Table, parts: list[str], meaning: Meaning) -> None:
    node = made.words
    for part in parts:
        node = node.follows.setdefault(part, Node())
    node.meaning = node.meaning or meaning
    if meaning.kind in {"number", "nth"} and len(parts) == 1:
        made.numbers.setdefault(parts[0], int(meaning.value))


def _lines(language: str) -> Iterator[tuple[str, str, list[str]]]:
    for line in (FOLDER / f"{language}.txt").read_text(encoding="utf-8").splitlines():
        head, colon, words = line.partition(":")
        if colon and not line.startswith("#") and head != "is":
            kind, _, value = head.strip().partition(" ")
            listed = [word.strip() for word in words.split(",") if word.strip()]
            if kind in ROWS:
                one, step = ROWS[kind]
                for place, alike in enumerate(listed):
                    yield one, str(int(value) + step * place), alike.split("/")
            else:
                yield kind, value, listed


def _switches(language: str) -> Iterator[str]:
    for line in (FOLDER / f"{language}.txt").read_text(encoding="utf-8").splitlines():
        if line.startswith("is:"):
            yield from (word.strip() for word in line[3:].split(","))
