"""Organizers are told that something waits: rows of the outbox that say nothing of what it is."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime, timedelta

from storage import organizers, outbox
from storage.database import Session
from storage.desk_records import Organizer
from storage.records import OutboxRow, Report
from storage.states import UNPROMPTED

URGENT = "desk-alert-urgent"
ANSWERED = "desk-alert-answered"
TASK_DUE = "desk-alert-task"
LINK_ENDED = "desk-alert-link-ended"
SECOND_YES = "desk-alert-second-yes"
HANDED_OVER = "desk-alert-handed-over"
DIGEST = "desk-digest"
SPACED = timedelta(minutes=1)
"""An organizer is told at most one thing a minute, by day and by night: she chose her ringing herself."""
SAID_WITHIN = timedelta(days=3)


def urgent(tx: Session, report: Report, now: datetime) -> None:
    """Something of this report cannot wait: everybody is told who has joined and is not kept out of it."""
    about = [report.id, report.case_id or report.id]
    everybody = organizers.joined(tx)
    tell(tx, (each for each in everybody if not organizers.is_kept_out(tx, each.id, about)), URGENT, now)


def tell_one(tx: Session, organizer_id: str, phrase: str, now: datetime) -> None:
    """Tell one organizer, if she is still in the team."""
    tell(tx, (each for each in organizers.joined(tx) if each.id == organizer_id), phrase, now)


def tell(tx: Session, whom: Iterable[Organizer], phrase: str, now: datetime) -> None:
    """Say it to each of them as soon as a minute has passed since the last; what waits already is not said twice."""
    for each in whom:
        lately = outbox.of_desk(tx, each.reporter_id, now - SPACED)
        if not any(row.phrase == phrase and row.sent_at is None for row in lately):
            free = max([now, *((row.sent_at or row.due_at) + SPACED for row in lately)])
            outbox.add(tx, _row(each, phrase, free))


def _row(organizer: Organizer, phrase: str, due_at: datetime) -> OutboxRow:
    days = [[due_at.isoformat(), (due_at + SAID_WITHIN).isoformat()]]
    return OutboxRow(
        reporter_id=organizer.reporter_id, purpose=UNPROMPTED, phrase=phrase, ids={"days": days}, due_at=due_at
    )
