"""A condition of the questionnaire in the formula language of XLSForm."""

from __future__ import annotations

from collections.abc import Iterable
from typing import assert_never

from bot.interview.conditions import (
    All,
    Condition,
    Dated,
    InCountry,
    Is,
    IsEmpty,
    IsUnsaid,
    Not,
    Some,
    SomeAloud,
    SomeItem,
    Yes,
)


def name_of(key: str) -> str:
    """The name of a question in a form: `history[].date` -> `history_date`."""
    return key.replace("[]", "").replace(".", "_")


def formula(condition: Condition) -> str:
    """The same condition, true for the same answers, as near as a form of plain fields allows."""
    match condition:
        case Is(key, options):
            return _any(f"selected(${{{name_of(key)}}}, '{option}')" for option in sorted(options))
        case SomeItem(key, options):
            # Outside its list a field means all its values: joined, they read like a choice of several.
            every = f"join(' ', ${{{name_of(key)}}})"
            return _any(f"selected({every}, '{option}')" for option in sorted(options))
        case Yes(key):
            return f"${{{name_of(key)}}} = 'yes'"
        case IsUnsaid(key):
            return f"${{{name_of(key)}}} = ''"
        case IsEmpty(key):
            return f"count(${{{name_of(key)}}}) = 0"
        case InCountry(key) | Dated(key):
            # Countries and dates are plain words in a form: nothing but «something was written» can be asked of them.
            return f"${{{name_of(key)}}} != ''"
        case SomeAloud():
            return "false()"  # a form is filled in by typing
        case Not(inner):
            return f"not({formula(inner)})"
        case All(conditions):
            return "(" + " and ".join(formula(each) for each in conditions) + ")"
        case Some(conditions):
            return _any(formula(each) for each in conditions)
        case _:
            assert_never(condition)


def _any(formulas: Iterable[str]) -> str:
    return "(" + " or ".join(formulas) + ")"
