"""Gentle remarks on an answer that was taken: what does not fit together, shown and never refused."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from enum import StrEnum

from bot import dates, places
from bot.ages import birth_of
from bot.id_numbers import Differs, IdNumber, compare, read_id_number, registered_in
from bot.interview.conditions import Told
from bot.interview.kinds import Place, Text, Value, When
from bot.interview.questionnaire import Question
from bot.provinces import PROVINCES

ID_NUMBER = "person.id_number"
BIRTH = "person.birth"
HUKOU = "person.hukou"
BIRTHPLACE = "person.birthplace"


class RemarkCode(StrEnum):
    """The phrase of a remark is its code."""

    ID_FORM = "remark-id-form"
    ID_CHECK = "remark-id-check"
    ID_DATE = "remark-id-date"
    ID_AREA = "remark-id-area"
    ID_BIRTH = "remark-id-birth"
    ID_COUNTY = "remark-id-county"


@dataclass(frozen=True, slots=True)
class Remark:
    """A phrase with values to be shown in the reader's language: `county`, `born` and `told`."""

    code: RemarkCode
    values: tuple[tuple[str, Value], ...] = field(default=(), repr=False)


def remarks(question: Question, value: Value, told: Told) -> tuple[Remark, ...]:
    """What to remark on this answer, given what was told before. `told` gives the value in force of a key."""

    def now(key: str) -> Value | None:
        return value if key == question.key else told(key)

    number = now(ID_NUMBER)
    if question.key not in {ID_NUMBER, BIRTH, HUKOU, BIRTHPLACE} or not isinstance(number, Text):
        return ()
    read = read_id_number(number.words)
    own = _on_itself(read) if question.key == ID_NUMBER else ()
    return (*own, *_on_differences(read, now))


def _on_itself(number: IdNumber) -> Iterator[Remark]:
    if not number.well_formed:
        yield Remark(RemarkCode.ID_FORM)
        return
    if number.check_ok is False:
        yield Remark(RemarkCode.ID_CHECK)
    if number.born_on is None:
        yield Remark(RemarkCode.ID_DATE)
    if registered_in(number.area or "") is None:
        yield Remark(RemarkCode.ID_AREA)


def _on_differences(number: IdNumber, told: Told) -> Iterator[Remark]:
    birth = birth_of(told(BIRTH))
    for difference in compare(number, birth, _code(told(HUKOU)), _code(told(BIRTHPLACE))):
        match difference.what:
            case Differs.BIRTH if number.born_on:
                born = When(dates.day(number.born_on), "")
                yield Remark(RemarkCode.ID_BIRTH, (("born", born), ("told", told(BIRTH) or born)))
            case Differs.COUNTY:
                county = _place(registered_in(number.area or "") or "")
                yield Remark(RemarkCode.ID_COUNTY, (("county", county), ("told", _place(difference.told))))
            case _:
                continue


def _code(value: Value | None) -> str | None:
    return value.code if isinstance(value, Place) else None


def _place(code: str) -> Place:
    """A unit of the gazetteer by its code; a province elsewhere by both its names, as words."""
    return Place("", code) if places.is_known(code) else Place(" ".join(PROVINCES.get(code[:2], (code,))))
