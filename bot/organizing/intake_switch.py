"""Closing intake in one step, and opening it again: a coordinator's, for the day something went wrong."""

from __future__ import annotations

from datetime import datetime

from bot.organizing.access import Coordinator
from storage import events, intake
from storage.database import Session


def close(tx: Session, by: Coordinator, now: datetime) -> None:
    """Nothing is taken and nobody is asked for more from now on. What was told stays."""
    if not intake.is_closed(tx):
        intake.close(tx, now)
        events.add(tx, "intake_closed", now, actor=by.id)


def reopen(tx: Session, by: Coordinator, now: datetime) -> None:
    """As before; what fell due meanwhile is asked now."""
    if intake.is_closed(tx):
        intake.reopen(tx)
        events.add(tx, "intake_opened", now, actor=by.id)
