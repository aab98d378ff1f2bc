"""Ages: the birth an age implies, and whether somebody was a child, as far as what was told can say."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from bot import dates
from bot.interview.kinds import Aged, Value, When

COMES_OF_AGE = 18
OLDEST = 150


@dataclass(frozen=True, slots=True)
class UnderAge:
    """Whether somebody was under 18 at the event and is now; None where what was told leaves it open."""

    at_event: bool | None
    now: bool | None


def birth_of(value: Value | None) -> str | None:
    """The EDTF of a birth told as a date or as an age; None when neither says when."""
    match value:
        case When(edtf=edtf):
            return edtf
        case Aged(years=years, on=on):
            return _birth_at_age(int(Decimal(years)), date.fromisoformat(on))
        case _:
            return None


def under_18(birth: Value | None, event: Value | None, today: date) -> UnderAge:
    """Derived, never asked: with bounds as wide as "about" needs, so that it is only said when it is sure."""
    born = birth_of(birth)
    happened = event.edtf if isinstance(event, When) else None
    at_event = _is_child(born, dates.widest(happened)) if born and happened else None
    return UnderAge(at_event, _is_child(born, (today, today)) if born else None)


def _birth_at_age(years: int, on: date) -> str | None:
    """Who is 34 today was born in one of two years; people round, so both ends are about."""
    if years > OLDEST:
        return None
    return dates.between(dates.about(dates.year(on.year - years - 1)), dates.about(dates.year(on.year - years)))


def _is_child(born: str, when: tuple[date, date]) -> bool | None:
    first_birth, last_birth = dates.widest(born)
    if _birthday(first_birth, COMES_OF_AGE) > when[1]:
        return True
    return False if _birthday(last_birth, COMES_OF_AGE) <= when[0] else None


def _birthday(born: date, years: int) -> date:
    """The day somebody turns that old; for a 29 February the day after the 28th."""
    year = min(born.year + years, date.max.year)
    try:
        return born.replace(year=year)
    except ValueError:
        return date(year, 3, 1)
