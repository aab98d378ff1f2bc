"""The groups of report states that mean something to a relative."""

from __future__ import annotations

from storage.states import ReportState as State

HANDED = frozenset({State.HANDED_IN, State.IN_REVIEW, State.ACCEPTED, State.RETURNED, State.CLOSED})
"""Organizers have it."""

__all__ = ["HANDED", "State"]
