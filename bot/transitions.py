"""How a report goes from one state to the next: a table of what is allowed, one function, one event."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from types import MappingProxyType

from bot.states import State
from storage import events, reports
from storage.database import Session


class Transition(StrEnum):
    """What is done with a report; its value is what the trail says."""

    HAND_IN = "handed_in"
    WITHDRAW = "withdrawn"
    ANSWER = "questions_answered"
    CLAIM = "claimed"
    HAND_OVER = "handed_over"
    LET_GO = "let_go"
    RETURN = "returned"
    ACCEPT = "accepted"
    CLOSE = "closed"
    REOPEN = "reopened"
    QUARANTINE = "quarantined"
    LET_THROUGH = "released"


@dataclass(frozen=True, slots=True)
class Allowed:
    """From which states, and to which. Without `to` the state stays, and only who has it changes."""

    of: frozenset[State]
    to: State | None = None


@dataclass(frozen=True, slots=True)
class By:
    """Who does it, when, and whom it is about. Without `actor` it is the family herself."""

    now: datetime
    actor: str | None = None
    about: str | None = None


_WORKED_ON = frozenset(
    {State.HANDED_IN, State.QUARANTINED, State.IN_REVIEW, State.RETURNED, State.ACCEPTED, State.CLOSED}
)
TABLE: Mapping[Transition, Allowed] = MappingProxyType(
    {
        Transition.HAND_IN: Allowed(frozenset({State.DRAFT, State.WITHDRAWN}), State.HANDED_IN),
        Transition.WITHDRAW: Allowed(_WORKED_ON, State.WITHDRAWN),
        # Whoever has it keeps it: it lies among her own again.
        Transition.ANSWER: Allowed(frozenset({State.RETURNED}), State.HANDED_IN),
        Transition.CLAIM: Allowed(frozenset({State.HANDED_IN}), State.IN_REVIEW),
        Transition.HAND_OVER: Allowed(frozenset({State.HANDED_IN, State.IN_REVIEW, State.RETURNED})),
        Transition.LET_GO: Allowed(frozenset({State.IN_REVIEW}), State.HANDED_IN),
        Transition.RETURN: Allowed(frozenset({State.IN_REVIEW}), State.RETURNED),
        Transition.ACCEPT: Allowed(frozenset({State.IN_REVIEW}), State.ACCEPTED),
        Transition.CLOSE: Allowed(frozenset({State.IN_REVIEW, State.RETURNED, State.ACCEPTED}), State.CLOSED),
        Transition.REOPEN: Allowed(frozenset({State.RETURNED, State.ACCEPTED, State.CLOSED}), State.IN_REVIEW),
        Transition.QUARANTINE: Allowed(frozenset({State.HANDED_IN}), State.QUARANTINED),
        Transition.LET_THROUGH: Allowed(frozenset({State.QUARANTINED}), State.HANDED_IN),
    }
)


def make(tx: Session, what: Transition, report_id: str, by: By, **columns: object) -> bool:
    """Do it, and write it down. False if its state does not allow it (any more): then nothing has happened."""
    return make_if(tx, what, report_id, by, None, **columns)


def make_if(
    tx: Session, what: Transition, report_id: str, by: By, held_by: frozenset[str | None] | None, **columns: object
) -> bool:
    """The same, only while one of these has claimed it (None: nobody has). The database decides, so one wins."""
    allowed = TABLE[what]
    changed = {**columns, "state": allowed.to} if allowed.to else columns
    if not reports.move_on(tx, report_id, allowed.of, held_by, **changed):
        return False
    events.add(tx, what, by.now, report_id, actor=by.actor, about=by.about)
    return True
