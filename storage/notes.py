"""Notes: what organizers write about a report, sealed under its key."""

from sqlmodel import Session, col, select

from storage import dialects
from storage.desk_records import Note


def add(tx: Session, note: Note) -> None:
    """Keep a note."""
    dialects.add(tx, note)


def of_report(tx: Session, report_id: str) -> list[Note]:
    """All notes about a report, the oldest first."""
    query = select(Note).where(Note.report_id == report_id).order_by(col(Note.at), col(Note.id))
    return dialects.copies(tx, tx.exec(query))
