"""What somebody worked on goes back to the team: when she leaves, or must not see it any more."""

from __future__ import annotations

from collections.abc import Collection
from datetime import datetime

from bot import transitions
from bot.transitions import By, Transition
from storage import reports, tasks
from storage.database import Session


def give_back(
    tx: Session, organizer_id: str, by: str, now: datetime, of_reports: Collection[str] | None = None
) -> None:
    """Reports she has claimed and tasks given to her are nobody's again; `of_reports`: only those about these.

    What she was reading is new again: as claimed by nobody it would lie in no lane of the queue.
    """
    for row in reports.held_by(tx, organizer_id, of_reports):
        told = By(now, by, organizer_id)
        if not transitions.make(tx, Transition.LET_GO, row.id, told, claimed_by=None):
            reports.change(tx, row.id, claimed_by=None)
    tasks.give_back(tx, organizer_id, of_reports)
