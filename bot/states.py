"""The groups of report states that mean something to a relative."""

from __future__ import annotations

from storage.states import ReportState as State

HANDED = frozenset({State.HANDED_IN, State.QUARANTINED, State.IN_REVIEW, State.ACCEPTED, State.RETURNED, State.CLOSED})
"""For her it is handed in. Whoever lies in quarantine must not be able to tell."""

__all__ = ["HANDED", "State"]
