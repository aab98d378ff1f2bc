"""Reports: what one reporter tells of one missing person, and how all of it is erased."""

from datetime import datetime

from sqlalchemy import bindparam, delete, select, update
from sqlmodel import Session, col
from sqlmodel import select as select_records

from storage import dialects, events, exports, keys, shown_cases
from storage.desk_records import Disclosure, FamilyQuestion, Introduction, Note
from storage.prepared import Prepared
from storage.records import Attachment, Checkin, Event, Move, OutboxRow, Report, Reporter, Shown, Task

ERASED = "erased"
_REPORT = dialects.table_of(Report)
_REPORTER = dialects.table_of(Reporter)
_BY_ID = select(_REPORT).where(_REPORT.c.id == bindparam("wanted"))
_BY_CODE = select(_REPORT).where(_REPORT.c.code_index == bindparam("index"))
_TOUCH = Prepared(
    update(_REPORT)
    .where(_REPORT.c.id == bindparam("wanted"), _REPORT.c.revision == bindparam("expected"))
    .values(revision=_REPORT.c.revision + 1, changed_at=bindparam("now"))
)


def add(tx: Session, report: Report) -> None:
    """Keep a new report."""
    dialects.add(tx, report)


def get(tx: Session, report_id: str) -> Report | None:
    """The report with this id."""
    return dialects.one(tx, Report, _BY_ID, {"wanted": report_id})


def by_code(tx: Session, code_index: bytes) -> Report | None:
    """The report with this case code, found by its keyed hash."""
    return dialects.one(tx, Report, _BY_CODE, {"index": code_index})


def of_reporter(tx: Session, reporter_id: str) -> list[Report]:
    """Everything one reporter tells, oldest first."""
    query = select_records(Report).where(Report.reporter_id == reporter_id)
    return dialects.copies(tx, tx.exec(query.order_by(col(Report.created_at), col(Report.id))))


def everything(tx: Session) -> list[Report]:
    """All reports, oldest first."""
    return dialects.copies(tx, tx.exec(select_records(Report).order_by(col(Report.created_at), col(Report.id))))


def touch(tx: Session, report_id: str, expected_revision: int, at: datetime) -> bool:
    """Count one more revision. False if the report is not at the expected one: somebody else was faster."""
    parameters = {"wanted": report_id, "expected": expected_revision, "now": at}
    return _TOUCH.changed(tx, parameters) == 1


def change(tx: Session, report_id: str, **columns: object) -> bool:
    """Change columns. False if there is no such report."""
    statement = update(_REPORT).where(_REPORT.c.id == report_id).values(**columns)
    return dialects.execute(tx, statement).rowcount == 1


def due_for_erasure(tx: Session, now: datetime) -> list[str]:
    """Ids of reports whose time has come, the longest overdue first."""
    query = select(_REPORT.c.id).where(_REPORT.c.erase_at <= now).order_by(_REPORT.c.erase_at)
    return list(dialects.execute(tx, query).scalars())


def erase(tx: Session, report_id: str, at: datetime) -> list[str]:
    """Erase a report and everything that hangs on it; one event stays, which says that something was erased.

    Gives the names of stored files: unlink them once this is committed, then call `Database.scrub`. Updates of the
    reporter that lie in the inbox are `inbox.forget`'s.
    """
    keys.destroy(tx, report_id)
    attachment = dialects.table_of(Attachment)
    names = select(attachment.c.stored_as).where(
        attachment.c.report_id == report_id, attachment.c.stored_as.is_not(None)
    )
    stored = list(dialects.execute(tx, names).scalars())
    shown_cases.hide_report(tx, report_id, at)
    exports.let_go(tx, report_id)
    introduction = dialects.table_of(Introduction)
    told = (introduction.c.one == report_id) | (introduction.c.other == report_id)
    dialects.execute(tx, delete(introduction).where(told))
    for record in (Move, Attachment, Checkin, OutboxRow, Shown, Task, Event, Note, FamilyQuestion, Disclosure):
        table = dialects.table_of(record)
        dialects.execute(tx, delete(table).where(table.c.report_id == report_id))
    _let_go(tx, report_id)
    change(tx, report_id, sealed_card=None, code_index=None)
    if dialects.execute(tx, delete(_REPORT).where(_REPORT.c.id == report_id)).rowcount:
        events.add(tx, ERASED, at, report_id)
    return stored


def _let_go(tx: Session, report_id: str) -> None:
    """Nothing refers to it any more."""
    dialects.execute(tx, update(_REPORT).where(_REPORT.c.linked_to == report_id).values(linked_to=None))
    current = _REPORTER.c.current_report_id == report_id
    dialects.execute(tx, update(_REPORTER).where(current).values(current_report_id=None))
