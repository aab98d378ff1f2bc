"""The audit trail: what happened, when, to which report; no words and no persons."""

from datetime import datetime

from sqlmodel import Session, col, select

from storage import dialects
from storage.records import Event


def add(tx: Session, what: str, at: datetime, report_id: str | None = None) -> None:
    """Write one line."""
    dialects.add(tx, Event(what=what, at=at, report_id=report_id))


def of_report(tx: Session, report_id: str) -> list[Event]:
    """The lines about one report, in order."""
    return dialects.copies(tx, tx.exec(select(Event).where(Event.report_id == report_id).order_by(col(Event.id))))
