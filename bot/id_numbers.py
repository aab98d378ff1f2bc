"""Chinese ID numbers: what their digits say, and where that differs from what was told. Never a reason to refuse."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum

from bot import dates, places
from bot.as_typed import clean
from bot.digits import fold_digits
from bot.provinces import PROVINCES

FORM = re.compile(r"\d{17}[\dX]|\d{15}", re.ASCII)
LIKE_X = str.maketrans({"х": "X", "Х": "X", "×": "X", "✕": "X", "*": "X"})
SPACES = re.compile(r"[\s\-‐‑‒–—_.,:/\\]+")
WEIGHTS = (7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2)
CHECKS = "10X98765432"
"""Weights and check signs of GB 11643-1999 (ISO 7064, MOD 11-2)."""


@dataclass(frozen=True, slots=True)
class IdNumber:
    """What an ID number says of itself. `check_ok` is None for 15 digits, which carry no check sign.

    `area` are its first six digits: the county of first registration, as it was coded then.
    """

    well_formed: bool
    check_ok: bool | None = None
    born_on: date | None = field(default=None, repr=False)
    area: str | None = field(default=None, repr=False)


class Differs(StrEnum):
    """In what a number differs from what was told."""

    BIRTH = "birth"
    COUNTY = "county"


@dataclass(frozen=True, slots=True)
class Difference:
    """`told` is the EDTF of the birth, or the code of the place, that does not fit."""

    what: Differs
    told: str = field(repr=False)


def read_id_number(words: str) -> IdNumber:
    """Reads a number in any digits, with spaces or dashes, with X in either case or alphabet."""
    digits = SPACES.sub("", fold_digits(clean(words))).upper().translate(LIKE_X)
    if not FORM.fullmatch(digits):
        return IdNumber(well_formed=False)
    is_old = len(digits) == 15
    check_ok = None if is_old else check_sign(digits[:17]) == digits[17]
    born = f"19{digits[6:12]}" if is_old else digits[6:14]
    return IdNumber(well_formed=True, check_ok=check_ok, born_on=_day(born), area=digits[:6])


def check_sign(digits: str) -> str:
    """The last sign that belongs to the first seventeen digits."""
    return CHECKS[sum(weight * int(digit) for weight, digit in zip(WEIGHTS, digits, strict=True)) % 11]


def registered_in(area: str) -> str | None:
    """Today's code of the unit a number begins with: its county, else its prefecture, else the province's number.

    Outside Xinjiang only the first two digits are known to us; None when not even these are a province.
    """
    candidates = (places.current_code(code) for code in (area, f"{area[:4]}00"))
    known = next(filter(None, candidates), None)
    return known or (area[:2] if area[:2] in PROVINCES else None)


def compare(number: IdNumber, birth: str | None, hukou: str | None, birthplace: str | None) -> tuple[Difference, ...]:
    """Where a number differs from the birth told (EDTF) and the places told (codes).

    A person was first registered at the one or the other place: only when neither fits is there a difference.
    """
    found = [_birth_difference(number, birth), _county_difference(number, [hukou, birthplace])]
    return tuple(each for each in found if each)


def _birth_difference(number: IdNumber, birth: str | None) -> Difference | None:
    if number.born_on is None or birth is None:
        return None
    first, last = dates.widest(birth)
    return None if first <= number.born_on <= last else Difference(Differs.BIRTH, birth)


def _county_difference(number: IdNumber, told: list[str | None]) -> Difference | None:
    area = registered_in(number.area) if number.area else None
    known = [code for code in told if code]
    if area is None or not known or any(_fits(area, code) for code in known):
        return None
    return Difference(Differs.COUNTY, known[0])


def _fits(area: str, told: str) -> bool:
    """The same place, or one inside the other: who tells the prefecture need not tell the county."""
    return places.lies_in(area, told) or places.lies_in(told, area)


def _day(digits: str) -> date | None:
    try:
        return date(int(digits[:4]), int(digits[4:6]), int(digits[6:]))
    except ValueError:
        return None
