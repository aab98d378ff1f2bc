"""The groups of report states that mean something to a relative, or to organizers."""

from __future__ import annotations

from storage.states import ReportState as State

HANDED = frozenset({State.HANDED_IN, State.QUARANTINED, State.IN_REVIEW, State.ACCEPTED, State.RETURNED, State.CLOSED})
"""For her it is handed in. Whoever lies in quarantine must not be able to tell."""

OPEN = frozenset({State.HANDED_IN, State.IN_REVIEW, State.RETURNED})
"""Organizers, or the family, have something to do."""
DECIDED = frozenset({State.ACCEPTED, State.CLOSED})
"""Organizers have said what becomes of it."""
EXPLAINED = frozenset({State.RETURNED, State.CLOSED})
"""The family is told why."""
THE_FAMILYS = frozenset({State.DRAFT, State.WITHDRAWN, State.ERASED})
"""Nobody but the family sees it."""


def as_told(state: str) -> str:
    """The state by the name its family is told: in quarantine it is handed in, like any other."""
    return (State.HANDED_IN if state == State.QUARANTINED else state).replace("_", "-")


__all__ = ["DECIDED", "EXPLAINED", "HANDED", "OPEN", "THE_FAMILYS", "State", "as_told"]
