"""The table of places, read once: units with their names, today's codes for old ones, and what lies in what."""

from __future__ import annotations

import csv
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from types import MappingProxyType

GAZETTEER = Path(__file__).with_name("gazetteer.tsv")
REGION = "650000"
INSIDE_ILI: Mapping[str, tuple[str, ...]] = MappingProxyType({"654200": ("654000",), "654300": ("654000",)})
"""Tarbaghatay and Altay belong to Ili, though their codes do not say so."""
NAME_COLUMNS = ("zh", "pinyin", "en", "ug", "ug_latn", "kk", "kk_arab", "cyrillic")


@dataclass(frozen=True, slots=True)
class Unit:
    """A unit of administration by its GB/T 2260 code, with its names by column and its former codes."""

    code: str
    level: str
    parent: str
    names: Mapping[str, str]
    others: tuple[str, ...]
    old_codes: tuple[str, ...]


@lru_cache(maxsize=1)
def units() -> Mapping[str, Unit]:
    """Every unit of today by its code, in the order of the table."""
    with GAZETTEER.open(encoding="utf-8", newline="") as lines:
        rows = list(csv.DictReader(lines, delimiter="\t", quoting=csv.QUOTE_NONE))
    return MappingProxyType({row["code"]: _unit(row) for row in rows})


@lru_cache(maxsize=1)
def successors() -> Mapping[str, str]:
    """Today's code by a former one."""
    return MappingProxyType({old: unit.code for unit in units().values() for old in unit.old_codes})


def chain(code: str) -> Iterator[str]:
    """A unit, and every unit around it."""
    while code in units():
        yield code
        yield from INSIDE_ILI.get(code, ())
        code = units()[code].parent


def _unit(row: dict[str, str]) -> Unit:
    names = {column: row[column] for column in NAME_COLUMNS if row[column]}
    others, old_codes = (tuple(filter(None, row[column].split("|"))) for column in ("other_names", "old_codes"))
    return Unit(row["code"], row["level"], row["parent"], MappingProxyType(names), others, old_codes)
