"""What must be known of the database before keys are opened."""

from __future__ import annotations

from storage import keys
from storage.database import Session


def keys_reports_are_sealed_to(tx: Session) -> frozenset[str]:
    """The ids of all recipients that kept reports are sealed to; empty in a new database."""
    return keys.recipients(tx)
