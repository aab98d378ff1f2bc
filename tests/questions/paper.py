"""Reads the table copied by hand from the paper form, so that the code can be compared with it."""

import csv
from dataclasses import dataclass
from pathlib import Path

FORM = Path(__file__).with_name("paper_form.tsv")
MARKS = {"C": "core", "M": "must", "S": "sensitive"}


@dataclass(frozen=True)
class Line:
    """One question or field as it stands on paper."""

    section: str
    key: str
    kind: str
    marks: frozenset[str]
    options: tuple[str, ...]
    some_times: frozenset[str]
    words_of: str
    asked_if: str
    looks_at: frozenset[str]
    options_look_at: frozenset[str]


def lines() -> tuple[Line, ...]:
    """Every question and field once, in the order of the form."""
    read: dict[str, Line] = {}
    for section, cells in _rows():
        if not cells[0].endswith(" again"):
            read[cells[0]] = _line(section, [*cells, *[""] * 6][:7], read)
    return tuple(read.values())


def order() -> dict[str, list[str]]:
    """The keys of each section in order; those told a second time too."""
    found: dict[str, list[str]] = {}
    for section, cells in _rows():
        found.setdefault(section, []).append(cells[0].removesuffix(" again"))
    return found


def _rows() -> list[tuple[str, list[str]]]:
    rows: list[tuple[str, list[str]]] = []
    section = ""
    for cells in csv.reader(FORM.read_text(encoding="utf-8").splitlines(), delimiter="\t"):
        if cells[0].startswith("## "):
            section = cells[0].removeprefix("## ")
        elif not cells[0].startswith("# "):
            rows.append((section, cells))
    return rows


def _line(section: str, cells: list[str], above: dict[str, Line]) -> Line:
    key, kind, marks, options, asked_if, looks_at, options_look_at = cells
    names, sometimes, words_of = _options(key, options, above)
    return Line(
        section,
        key,
        kind,
        frozenset(MARKS[mark] for mark in marks),
        names,
        sometimes,
        words_of,
        asked_if,
        frozenset(looks_at.split()),
        frozenset(options_look_at.split()),
    )


def _options(key: str, written: str, above: dict[str, Line]) -> tuple[tuple[str, ...], frozenset[str], str]:
    """The options, which of them are offered only sometimes, and the key that has their words."""
    if not written:
        return (), frozenset(), ""
    if written.startswith("as "):
        owner = above[written.removeprefix("as ")]
        return owner.options, frozenset(), owner.key
    listed = written.removeprefix("=").split()
    names = tuple(name.rstrip("?") for name in listed)
    sometimes = frozenset(name.rstrip("?") for name in listed if name.endswith("?"))
    return (names if written.startswith("=") else (*names, "other")), sometimes, key
