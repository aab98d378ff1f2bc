"""What cannot wait in a report: from its answers alone, on the day it is looked at. Pure."""

from __future__ import annotations

from datetime import date
from enum import StrEnum

from bot import dates
from bot.ages import under_18
from bot.interview.conditions import chosen
from bot.interview.engine import Interview
from bot.interview.kinds import Value, When
from bot.interview.moves import Address
from bot.plans import month_later

DANGERS = frozenset({"life_in_danger", "gravely_ill", "child_alone"})
MINORS = frozenset({"under_16", "16_17"})
UN_MONTHS = 3
"""So long after the taking the UN working group takes a case up at once."""
OF_URGENCY = frozenset({"status.danger", "event.kind", "event.date", "person.birth", "reporter.age_group"})
"""Answers that may make a report urgent."""


class Urgent(StrEnum):
    """Why something cannot wait."""

    DANGER = "danger"
    CHILD = "child"
    RECENT = "recent"


def urgent(interview: Interview, today: date) -> frozenset[Urgent]:
    """Somebody in great danger; a child taken or telling; somebody taken less than three months ago."""

    def told(key: str) -> Value | None:
        return interview.path.value(Address(key))

    found = set()
    if chosen(told("status.danger")) & DANGERS:
        found.add(Urgent.DANGER)
    child = under_18(told("person.birth"), told("event.date"), today)
    tells = chosen(told("reporter.age_group")) & MINORS
    if tells or "taken_child" in chosen(told("event.kind")) or child.at_event or child.now:
        found.add(Urgent.CHILD)
    if _is_recent(told("event.date"), today):
        found.add(Urgent.RECENT)
    return frozenset(found)


def _is_recent(taken: Value | None, today: date) -> bool:
    """In doubt yes: «this year» may be last week. A time without an end («since 2017») is none."""
    if not isinstance(taken, When) or taken.edtf is None:
        return False
    last = dates.latest(taken.edtf)
    return last.year < date.max.year and month_later(last, UN_MONTHS) > today
