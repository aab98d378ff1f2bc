"""What is to be handed out, what was, and to whom each report was given."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import delete, func, insert, select, update
from sqlmodel import Session, col
from sqlmodel import select as select_records

from storage import dialects
from storage.desk_records import CaseFile, Disclosure, Export, Note
from storage.records import Report, new_id
from storage.states import ExportState

_EXPORT = dialects.table_of(Export)
_DISCLOSURE = dialects.table_of(Disclosure)
_REPORT = dialects.table_of(Report)
_OPEN = (ExportState.WAITING, ExportState.READY)


@dataclass(frozen=True, slots=True)
class Picked:
    """A report that is to be handed out, and the case it belongs to: its own where it has none."""

    case: str
    report: str


def add(tx: Session, export: Export) -> None:
    """Something is to be handed out."""
    dialects.add(tx, export)


def get(tx: Session, export_id: str) -> Export | None:
    """The export with this id."""
    found = dialects.copies(tx, tx.exec(select_records(Export).where(Export.id == export_id)))
    return found[0] if found else None


def in_state(tx: Session, state: ExportState) -> list[Export]:
    """All exports in this state, oldest first."""
    query = select_records(Export).where(Export.state == state)
    return dialects.copies(tx, tx.exec(query.order_by(col(Export.made_at), col(Export.id))))


def move(tx: Session, export_id: str, before: ExportState, **columns: object) -> bool:
    """Change an export that is still in this state. False: somebody was faster."""
    this = (_EXPORT.c.id == export_id) & (_EXPORT.c.state == before)
    return dialects.execute(tx, update(_EXPORT).where(this).values(**columns)).rowcount == 1


def stop(tx: Session, report_id: str) -> None:
    """What was to be handed out of this report alone is not handed out any more."""
    these = (_EXPORT.c.about == report_id) & _EXPORT.c.state.in_(_OPEN)
    dialects.execute(tx, update(_EXPORT).where(these).values(state=ExportState.CANCELLED))


def let_go(tx: Session, report_id: str) -> None:
    """The report is erased: no export names it any more."""
    stop(tx, report_id)
    dialects.execute(tx, update(_EXPORT).where(_EXPORT.c.about == report_id).values(about=None))


def picked(tx: Session, states: Collection[str], *, report: str | None = None, case: str | None = None) -> list[Picked]:
    """Reports in these states that nobody asked to forget: all, one, or those of one case. Cases stay together."""
    of = func.coalesce(_REPORT.c.case_id, _REPORT.c.id)
    query = select(of.label("of_case"), _REPORT.c.id).where(_REPORT.c.state.in_(states), _REPORT.c.erase_at.is_(None))
    if report is not None:
        query = query.where(_REPORT.c.id == report)
    if case is not None:
        query = query.where(of == case)
    rows = dialects.execute(tx, query.order_by(of, _REPORT.c.created_at, _REPORT.c.id))
    return [Picked(row.of_case, row.id) for row in rows]


def rungs(tx: Session) -> dict[str, str]:
    """How far each case is verified."""
    case = dialects.table_of(CaseFile)
    rows = dialects.execute(tx, select(case.c.id, case.c.rung))
    return {row.id: row.rung for row in rows}


def disclose(tx: Session, export: Export, report_ids: Sequence[str], at: datetime) -> None:
    """These reports go out with this export. Families see it once the export is written."""
    same = {"export_id": export.id, "recipient": export.recipient, "at": at}
    rows: list[dict[str, Any]] = [{"id": new_id(), "report_id": each, **same} for each in report_ids]
    if rows:
        dialects.execute(tx, insert(_DISCLOSURE), rows)


def undisclose(tx: Session, export_id: str) -> None:
    """An attempt ended before anything was handed out."""
    dialects.execute(tx, delete(_DISCLOSURE).where(_DISCLOSURE.c.export_id == export_id))


def still_theirs_to_give(tx: Session, export_id: str, states: Collection[str]) -> int:
    """How many of the reports in an export may still go: not withdrawn, erased or being forgotten meanwhile."""
    joined = _DISCLOSURE.join(_REPORT, _DISCLOSURE.c.report_id == _REPORT.c.id)
    these = (_DISCLOSURE.c.export_id == export_id) & _REPORT.c.state.in_(states) & _REPORT.c.erase_at.is_(None)
    return int(dialects.execute(tx, select(func.count()).select_from(joined).where(these)).scalar_one())


def given(tx: Session, report_id: str) -> list[tuple[str, datetime]]:
    """To whom a report was given, and when, the first time first."""
    joined = _DISCLOSURE.join(_EXPORT, _DISCLOSURE.c.export_id == _EXPORT.c.id)
    query = select(_DISCLOSURE.c.recipient, _DISCLOSURE.c.at).select_from(joined)
    query = query.where(_DISCLOSURE.c.report_id == report_id, _EXPORT.c.state == ExportState.WRITTEN)
    rows = dialects.execute(tx, query.order_by(_DISCLOSURE.c.at, _DISCLOSURE.c.id))
    return [(row.recipient, row.at) for row in rows]


def notes_of(tx: Session, report_id: str) -> list[Note]:
    """Everything organizers wrote about a report, oldest first."""
    return notes_of_all(tx, [report_id])


def notes_of_all(tx: Session, report_ids: Sequence[str]) -> list[Note]:
    """Everything organizers wrote about these reports, oldest first."""
    query = select_records(Note).where(col(Note.report_id).in_(report_ids)).order_by(col(Note.at), col(Note.id))
    return dialects.copies(tx, tx.exec(query))
