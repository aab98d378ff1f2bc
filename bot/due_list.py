"""What is due when, without content: counts by hour, for the operator."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime, timedelta

from storage import checkins, outbox, tasks
from storage.database import Session

LOOKS_AHEAD = timedelta(days=7)


def due_list(tx: Session, now: datetime) -> Iterator[str]:
    """Lines to print. Hours are UTC; numbers count reports, not people."""
    planned, not_planned = checkins.how_many(tx)
    counts = outbox.counts(tx)
    yield f"planned: {planned} reports; nothing planned: {not_planned}"
    for hour, count in checkins.due_by_hour(tx, now + LOOKS_AHEAD):
        late = " (overdue)" if hour < now - timedelta(hours=1) else ""
        yield f"  {hour:%Y-%m-%d %H}:00 UTC  {count}{late}"
    yield f"decided and waiting to be sent: {counts['waiting']}"
    yield f"could not be delivered for good: {counts['undeliverable']}"
    yield f"sent again because nobody knew whether it had been sent: {counts['in_doubt']} (in the last days)"
    for kind, count in sorted(tasks.open_by_kind(tx).items()):
        yield f"waiting for a person: {kind.replace('_', ' ')}  {count}"
