"""Places of Xinjiang: what people write in any script, matched exactly, and the names they read back."""

from __future__ import annotations

import csv
import re
import unicodedata
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from types import MappingProxyType

from bot import place_names
from bot.as_typed import fold

GAZETTEER = Path(__file__).with_name("gazetteer.tsv")
MOST = 5
"""A phone shows five buttons well; who meant a sixth place writes more of it."""
REGION = "650000"
PARTS = re.compile(r"[,،、，;؛\n]")
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


@dataclass(frozen=True, slots=True)
class PlaceMatch:
    """A place that words may mean."""

    code: str
    level: str


def find(words: str) -> tuple[PlaceMatch, ...]:
    """The places whose name is exactly these words, whatever script, case, apostrophe, hyphen or type word.

    `Künes, Ili` is the Künes inside Ili; a part nobody knows (a village) is passed over. More than one match means
    ask, more than five are cut; none is normal: the words are kept all the same.
    """
    found = [codes for part in PARTS.split(words)[:8] if (codes := _codes_of(part))]
    return tuple(PlaceMatch(code, _units()[code].level) for code in _narrowed(found)[:MOST])


def name_of(code: str, language: str) -> str:
    """In the reader's language, with the unit it lies in: `Künes (Xinyuan), Ili`; an unknown code as it is."""
    unit = _units().get(current_code(code) or "")
    return place_names.label(_named(unit), language) if unit else code


def is_known(code: str) -> bool:
    """Whether this is the code of a unit of today."""
    return code in _units()


def current_code(code: str) -> str | None:
    """Today's code of a unit by any code it ever had; None for a code outside the gazetteer."""
    return code if code in _units() else _successors().get(code)


def lies_in(code: str, outer: str) -> bool:
    """Whether a unit is another one, or lies inside it."""
    return outer in _chain(code)


def known_codes() -> tuple[str, ...]:
    """Every code of the gazetteer, in its order."""
    return tuple(_units())


@lru_cache(maxsize=1)
def _units() -> Mapping[str, Unit]:
    with GAZETTEER.open(encoding="utf-8", newline="") as lines:
        rows = list(csv.DictReader(lines, delimiter="\t", quoting=csv.QUOTE_NONE))
    return MappingProxyType({row["code"]: _unit(row) for row in rows})


def _unit(row: dict[str, str]) -> Unit:
    names = {column: row[column] for column in NAME_COLUMNS if row[column]}
    others, old_codes = (tuple(filter(None, row[column].split("|"))) for column in ("other_names", "old_codes"))
    return Unit(row["code"], row["level"], row["parent"], MappingProxyType(names), others, old_codes)


@lru_cache(maxsize=1)
def _successors() -> Mapping[str, str]:
    return MappingProxyType({old: unit.code for unit in _units().values() for old in unit.old_codes})


@lru_cache(maxsize=1)
def _by_key() -> Mapping[str, tuple[str, ...]]:
    """Codes by every form in which a name may be typed."""
    found: dict[str, dict[str, None]] = {}
    for unit in _units().values():
        for name in (*unit.names.values(), *unit.others):
            for form in _forms(name):
                found.setdefault(form, {})[unit.code] = None
    return MappingProxyType({form: tuple(codes) for form, codes in found.items()})


def _codes_of(part: str) -> tuple[str, ...]:
    """An exact name first; only when there is none, the name without its type word."""
    forms = _forms(part)
    return next((codes for form in forms if (codes := _by_key().get(form))), ())


def _forms(name: str) -> tuple[str, ...]:
    """The name as a key, then without its type word: `künes nahiyisi`, `künes`."""
    whole = fold(name)
    stem = place_names.stem(whole)
    return tuple(dict.fromkeys(_key(form) for form in (whole, stem) if form))


def _key(folded: str) -> str:
    """Without spaces and accents: `Ala'er`, `ala er` and `Kunes`, `Künes` are written as it comes."""
    letters = unicodedata.normalize("NFD", folded.replace("ı", "i"))
    return "".join(sign for sign in letters if sign.isalnum())


def _narrowed(found: list[tuple[str, ...]]) -> tuple[str, ...]:
    """With several parts, the units that lie inside what every other part names; all of them when none does."""
    inner = [code for codes in found for code in codes if all(_lies_in_one(code, others) for others in found)]
    return tuple(dict.fromkeys(inner or (code for codes in found for code in codes)))


def _lies_in_one(code: str, others: Iterable[str]) -> bool:
    return any(lies_in(code, other) for other in others)


def _chain(code: str) -> Iterator[str]:
    """A unit, and every unit around it."""
    while code in _units():
        yield code
        yield from INSIDE_ILI.get(code, ())
        code = _units()[code].parent


def _named(unit: Unit) -> place_names.Named:
    """A unit with what its label needs; the region above the prefectures goes without saying."""
    parent = _units().get(unit.parent)
    outer = parent.names if parent and parent.code != REGION else None
    is_shared = len(_by_key().get(_key(fold(place_names.stem(unit.names["en"]))), ())) > 1
    return place_names.Named(unit.names, outer, is_shared)
