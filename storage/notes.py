"""Notes: what organizers write about a report. Words only sealed, under the report's own key."""

from sqlmodel import Session, col, select

from storage import dialects
from storage.desk_records import Note


def add(tx: Session, note: Note) -> None:
    """Keep a note."""
    dialects.add(tx, note)


def get(tx: Session, note_id: str) -> Note | None:
    """The note with this id."""
    found = dialects.copies(tx, tx.exec(select(Note).where(Note.id == note_id)))
    return found[0] if found else None


def of_report(tx: Session, report_id: str, kind: str) -> list[Note]:
    """All notes of a kind about one report, oldest first."""
    query = select(Note).where(Note.report_id == report_id, Note.kind == kind)
    return dialects.copies(tx, tx.exec(query.order_by(col(Note.at), col(Note.id))))
