"""Cases: one missing person as organizers understand it, the reports they gather, and what was noted about them."""

from datetime import datetime

from sqlalchemy import delete, select, update
from sqlmodel import Session, col
from sqlmodel import select as select_records

from storage import chain, dialects, organizers
from storage.desk_records import CaseFile, KeptOut, Note
from storage.records import Event, Report

TOLD_APART = "told_apart"
_CASE = dialects.table_of(CaseFile)
_REPORT = dialects.table_of(Report)


def add(tx: Session, case: CaseFile) -> None:
    """A new case, with no report yet."""
    dialects.add(tx, case)


def get(tx: Session, case_id: str) -> CaseFile | None:
    """The case with this id."""
    found = dialects.copies(tx, tx.exec(select_records(CaseFile).where(CaseFile.id == case_id)))
    return found[0] if found else None


def change(tx: Session, case_id: str, now: datetime, **columns: object) -> None:
    """Change columns of a case."""
    dialects.execute(tx, update(_CASE).where(_CASE.c.id == case_id).values(changed_at=now, **columns))


def reports_of(tx: Session, case_id: str) -> list[Report]:
    """The reports a case gathers, oldest first."""
    query = select_records(Report).where(Report.case_id == case_id)
    return dialects.copies(tx, tx.exec(query.order_by(col(Report.created_at), col(Report.id))))


def gather(tx: Session, report_id: str, case_id: str | None) -> None:
    """Put a report to a case, or take it out."""
    dialects.execute(tx, update(_REPORT).where(_REPORT.c.id == report_id).values(case_id=case_id))


def take_out(tx: Session, report_id: str, case_id: str) -> None:
    """The report stands by itself. Whoever was kept out of the case stays kept out of the report."""
    keep_closed(tx, case_id, report_id)
    gather(tx, report_id, None)
    drop_empty(tx, case_id)


def keep_closed(tx: Session, about: str, also: str) -> None:
    """Whoever must not see the one must not see the other: neither joining nor leaving a case opens anything."""
    for each in kept_out_of(tx, about):
        kept = KeptOut(organizer_id=each.organizer_id, about=also, made_by=each.made_by, at=each.at)
        organizers.keep_out(tx, kept)


def drop_empty(tx: Session, case_id: str) -> None:
    """A case without a report is none: it goes, with what organizers were kept out of by its name."""
    left = select(_REPORT.c.id).where(_REPORT.c.case_id == case_id).limit(1)
    if dialects.execute(tx, left).first() is None:
        organizers.let_go_of(tx, case_id)
        dialects.execute(tx, delete(_CASE).where(_CASE.c.id == case_id))


def kept_out_of(tx: Session, about: str) -> list[KeptOut]:
    """Who must not see this report or case."""
    return dialects.copies(tx, tx.exec(select_records(KeptOut).where(KeptOut.about == about)))


def note(tx: Session, note: Note) -> None:
    """Keep what an organizer wrote."""
    dialects.add(tx, note)


def newest_note(tx: Session, report_ids: list[str], kind: str) -> Note | None:
    """The note of a kind that was written last about any of these reports."""
    query = select_records(Note).where(col(Note.report_id).in_(report_ids), Note.kind == kind)
    query = query.order_by(col(Note.at).desc(), col(Note.id)).limit(1)
    found = dialects.copies(tx, tx.exec(query))
    return found[0] if found else None


def told_apart(tx: Session, report_id: str) -> set[str]:
    """Reports of which an organizer said that they are about somebody else."""
    chain.write(tx)  # what this transaction noted itself is among them
    query = select_records(Event).where(
        Event.what == TOLD_APART, (Event.report_id == report_id) | (Event.about == report_id)
    )
    found = {each for row in tx.exec(query) for each in (row.report_id, row.about) if each}
    return found - {report_id}
