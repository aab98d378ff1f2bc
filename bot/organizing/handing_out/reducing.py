"""One answer as a recipient may have it: whole, without typed words, or coarse. Pure."""

from __future__ import annotations

from dataclasses import dataclass
from typing import assert_never

from bot import dates
from bot.interview.kinds import (
    After,
    Aged,
    Chosen,
    ChosenMany,
    Consent,
    Country,
    Destroyed,
    Done,
    FileRef,
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
from bot.organizing.handing_out.parts import part_of
from bot.organizing.handing_out.permissions import Permissions
from bot.organizing.handing_out.recipients import PROFILES, Detail, Part, Recipient
from bot.place_units import chain, units
from bot.places import current_code

EXACT = "exact"
PREFECTURE = "prefecture"


@dataclass(frozen=True, slots=True)
class Reducing:
    """Cuts the values of one report down for one recipient."""

    permissions: Permissions
    recipient: Recipient

    @property
    def detail(self) -> Detail:
        """How much of a value this recipient gets."""
        return PROFILES[self.recipient].detail

    def value(self, key: str, value: Value) -> Value | None:
        """What is left of it; None: nothing."""
        if self.detail is Detail.WHOLE:
            return value
        match value:
            case Place():
                return self._place(value)
            case Text():
                return value if part_of(key) is Part.NAME else None
            case When():
                return self._date(value)
            case Parts(parts):
                return Parts(tuple(_bare(part) for part in parts if isinstance(part, FileRef)))
            case FileRef():
                return _bare(value)
            case ToldAloud() | After() | Zone() | Language():
                return None
            case Chosen() | ChosenMany() | Aged() | Country() | Number():
                return self._counted(value)
            case Unsaid() | YesNo() | Consent() | Done() | Destroyed():
                return value
            case _:
                assert_never(value)

    def _counted(self, value: Chosen | ChosenMany | Aged | Country | Number) -> Value | None:
        match value:
            case Chosen(option):
                return Chosen(option)
            case ChosenMany(options):
                return ChosenMany(options)
            case Aged(years, on):
                return Aged(years, on[:4] if self.detail is Detail.COARSE else on, "")
            case Country(code):
                return Country(code) if code else None
            case Number(number):
                return Number(number, "")

    def _date(self, value: When) -> Value | None:
        if value.edtf is None:
            return None
        return When(coarse(value.edtf) if self.detail is Detail.COARSE else value.edtf, "")

    def _place(self, value: Place) -> Value | None:
        """The public sees places as exactly as the family said, research the prefecture only."""
        level = PREFECTURE if self.detail is Detail.COARSE else self.permissions.location
        if level == EXACT:
            return value
        code = _code_at(value.code, level) if value.code else None
        return Place("", code) if code else None


def coarse(edtf: str) -> str:
    """The year, or the years from and to."""
    ends = [end if end == dates.OPEN else end[:4] for end in edtf.split("/")]
    return "/".join(dict.fromkeys(ends))


def _code_at(code: str, level: str) -> str | None:
    """The unit of this level that a place lies in. A place known less exactly is as exact as it is."""
    around = [units()[each] for each in chain(current_code(code) or "")]
    levels = (PREFECTURE,) if level == PREFECTURE else (level, PREFECTURE)
    return next((unit.code for wanted in levels for unit in around if unit.level == wanted), None)


def _bare(file: FileRef) -> FileRef:
    return FileRef(file.attachment, file.medium)
