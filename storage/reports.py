"""Reports: what one reporter tells of one missing person, and how all of it is erased."""

from collections.abc import Collection, Sequence
from datetime import datetime

from sqlalchemy import bindparam, delete, or_, select, update
from sqlmodel import Session, col
from sqlmodel import select as select_records

from storage import case_files, dialects, events, exports, keys, organizers, shown_cases, tasks
from storage.desk_records import Disclosure, FamilyQuestion, Introduction, Note
from storage.prepared import Changed, Inserted, Prepared
from storage.records import Attachment, Checkin, Move, OutboxRow, Rendering, Report, Reporter, Shown, Task
from storage.states import ReportState

ERASED = "erased"
HANGING_ON_IT = (
    *(Move, Rendering, Attachment, Checkin, OutboxRow, Shown, Task),
    *(Note, FamilyQuestion, Disclosure),
)
_REPORT = dialects.table_of(Report)
_REPORTER = dialects.table_of(Reporter)
_BY_ID = select(_REPORT).where(_REPORT.c.id == bindparam("wanted"))
_BY_CODE = select(_REPORT).where(_REPORT.c.code_index == bindparam("index"))
_SOME = select(_REPORT).where(_REPORT.c.id.in_(bindparam("wanted", expanding=True)))
_TOUCH = Prepared(
    update(_REPORT)
    .where(_REPORT.c.id == bindparam("wanted"), _REPORT.c.revision == bindparam("expected"))
    .values(revision=_REPORT.c.revision + 1, changed_at=bindparam("now"))
)
_ADD, _CHANGE = Inserted(Report), Changed(Report)


def add(tx: Session, report: Report) -> None:
    """Keep a new report."""
    _ADD.add(tx, report)


def get(tx: Session, report_id: str) -> Report | None:
    """The report with this id."""
    return dialects.one(tx, Report, _BY_ID, {"wanted": report_id})


def some(tx: Session, report_ids: Sequence[str]) -> dict[str, Report]:
    """Those of these reports that are here, by their ids."""
    rows = dialects.execute(tx, _SOME, {"wanted": report_ids})
    return {row.id: dialects.copy_of(Report, row) for row in rows}


def by_code(tx: Session, code_index: bytes) -> Report | None:
    """The report with this case code, found by its keyed hash."""
    return dialects.one(tx, Report, _BY_CODE, {"index": code_index})


def hold(tx: Session, report_ids: Collection[str]) -> None:
    """Nobody else changes these until the transaction ends; read them after this. SQLite has one writer anyway."""
    these = select(_REPORT.c.id).where(_REPORT.c.id.in_(report_ids)).order_by(_REPORT.c.id)
    dialects.execute(tx, these.with_for_update()).all()


def of_reporter(tx: Session, reporter_id: str) -> list[Report]:
    """Everything one reporter tells, oldest first."""
    query = select_records(Report).where(Report.reporter_id == reporter_id)
    return dialects.copies(tx, tx.exec(query.order_by(col(Report.created_at), col(Report.id))))


def being_entered(tx: Session, organizer_id: str) -> list[Report]:
    """What an organizer is writing down for families, not handed in yet, the oldest first."""
    query = select_records(Report).where(
        Report.entered_by == organizer_id, Report.state == ReportState.DRAFT, col(Report.erase_at).is_(None)
    )
    return dialects.copies(tx, tx.exec(query.order_by(col(Report.created_at), col(Report.id))))


def entered(tx: Session, organizer_id: str, since: datetime, limit: int) -> list[Report]:
    """What an organizer wrote down for families and handed in since then, the newest first."""
    handed_in = (col(Report.handed_in_at) >= since, col(Report.erase_at).is_(None))
    query = select_records(Report).where(Report.entered_by == organizer_id, *handed_in)
    return dialects.copies(tx, tx.exec(query.order_by(col(Report.handed_in_at).desc(), col(Report.id)).limit(limit)))


def beginning(tx: Session, reporter_id: str, opening: str) -> Report | None:
    """The oldest of one reporter's reports whose id begins so, unless it is to be erased."""
    hers = (_REPORT.c.reporter_id == reporter_id) & _REPORT.c.erase_at.is_(None)
    query = select(_REPORT).where(hers, _REPORT.c.id.startswith(opening, autoescape=True))
    row = dialects.execute(tx, query.order_by(_REPORT.c.created_at, _REPORT.c.id).limit(1)).first()
    return None if row is None else dialects.copy_of(Report, row)


def everything(tx: Session) -> list[Report]:
    """All reports, oldest first."""
    return dialects.copies(tx, tx.exec(select_records(Report).order_by(col(Report.created_at), col(Report.id))))


def touch(tx: Session, report_id: str, expected_revision: int, at: datetime) -> bool:
    """Count one more revision. False if the report is not at the expected one: somebody else was faster."""
    parameters = {"wanted": report_id, "expected": expected_revision, "now": at}
    return _TOUCH.changed(tx, parameters) == 1


def change(tx: Session, report_id: str, **columns: object) -> bool:
    """Change columns. False if there is no such report."""
    return _CHANGE.row(tx, report_id, columns)


def move_on(
    tx: Session, report_id: str, states: Collection[str], held_by: Collection[str | None] | None, **columns: object
) -> bool:
    """Change columns, only in one of these states and, with `held_by`, claimed by one of these (None: by nobody)."""
    this = (_REPORT.c.id == report_id) & _REPORT.c.state.in_(states) & _REPORT.c.erase_at.is_(None)
    if held_by is not None:
        named = _REPORT.c.claimed_by.in_([each for each in held_by if each is not None])
        this &= or_(named, _REPORT.c.claimed_by.is_(None)) if None in held_by else named
    return dialects.execute(tx, update(_REPORT).where(this).values(**columns)).rowcount == 1


def held_by(tx: Session, organizer_id: str, among: Collection[str] | None = None) -> list[Report]:
    """What she has claimed, in any state; `among`: only of these."""
    query = select_records(Report).where(col(Report.claimed_by) == organizer_id)
    if among is not None:
        query = query.where(col(Report.id).in_(among))
    return dialects.copies(tx, tx.exec(query.order_by(col(Report.id))))


def due_for_erasure(tx: Session, now: datetime) -> list[str]:
    """Ids of reports whose time has come, the longest overdue first."""
    query = select(_REPORT.c.id).where(_REPORT.c.erase_at <= now).order_by(_REPORT.c.erase_at)
    return list(dialects.execute(tx, query).scalars())


def erase(tx: Session, report_id: str, at: datetime) -> list[str]:
    """Erase a report and everything that hangs on it. The audit trail stays: ids and times, and that it was erased.

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
    _drop_introductions(tx, report_id)
    for record in HANGING_ON_IT:
        table = dialects.table_of(record)
        dialects.execute(tx, delete(table).where(table.c.report_id == report_id))
    row = get(tx, report_id)
    if row is not None and row.code_index is not None:
        tasks.forget_code(tx, row.code_index)
    organizers.let_go_of(tx, report_id)
    _let_go(tx, report_id)
    change(tx, report_id, sealed_card=None, code_index=None)
    if dialects.execute(tx, delete(_REPORT).where(_REPORT.c.id == report_id)).rowcount:
        events.add(tx, ERASED, at, report_id)
    if row is not None and row.case_id is not None:
        case_files.drop_empty(tx, row.case_id)
    return stored


def _drop_introductions(tx: Session, report_id: str) -> None:
    introduction = dialects.table_of(Introduction)
    told = (introduction.c.one == report_id) | (introduction.c.other == report_id)
    dialects.execute(tx, delete(introduction).where(told))


def _let_go(tx: Session, report_id: str) -> None:
    """Nothing refers to it any more."""
    dialects.execute(tx, update(_REPORT).where(_REPORT.c.linked_to == report_id).values(linked_to=None))
    current = _REPORTER.c.current_report_id == report_id
    dialects.execute(tx, update(_REPORTER).where(current).values(current_report_id=None))
