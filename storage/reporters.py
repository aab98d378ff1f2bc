"""Reporters: one row a chat."""

from sqlalchemy import bindparam, delete, select
from sqlmodel import Session

from storage import dialects
from storage.prepared import Changed, Inserted, Prepared
from storage.records import OutboxRow, Report, Reporter, Shown, Task

_REPORTER = dialects.table_of(Reporter)
_BY_CHAT = select(_REPORTER).where(_REPORTER.c.chat_index == bindparam("index"))
_REPORT = dialects.table_of(Report)
_REPORTER_COLUMNS, _REPORT_COLUMNS = tuple(_REPORTER.c.keys()), tuple(_REPORT.c.keys())
_WIDTH = len(_REPORTER_COLUMNS)
_WITH_REPORT = Prepared(
    select(_REPORTER, _REPORT)
    .outerjoin(_REPORT, _REPORT.c.id == _REPORTER.c.current_report_id)
    .where(_REPORTER.c.chat_index == bindparam("index"))
)
_BY_ID = select(_REPORTER).where(_REPORTER.c.id == bindparam("wanted"))
_BY_REPORT = select(_REPORTER).join(dialects.table_of(Report)).where(dialects.table_of(Report).c.id == bindparam("of"))
_ADD, _CHANGE = Inserted(Reporter), Changed(Reporter)


def by_chat(tx: Session, chat_index: bytes) -> Reporter | None:
    """The reporter of a chat, found by its keyed hash."""
    return dialects.one(tx, Reporter, _BY_CHAT, {"index": chat_index})


def with_report(tx: Session, chat_index: bytes) -> tuple[Reporter, Report | None] | None:
    """The reporter of a chat and the report she is telling now, in one look: every update begins with this."""
    rows = _WITH_REPORT.rows(tx, {"index": chat_index})
    if not rows:
        return None
    reporter, report = rows[0][:_WIDTH], rows[0][_WIDTH:]
    told = None if report[0] is None else dialects.made_of(Report, dict(zip(_REPORT_COLUMNS, report, strict=True)))
    return dialects.made_of(Reporter, dict(zip(_REPORTER_COLUMNS, reporter, strict=True))), told


def get(tx: Session, reporter_id: str) -> Reporter | None:
    """The reporter with this id."""
    return dialects.one(tx, Reporter, _BY_ID, {"wanted": reporter_id})


def of_report(tx: Session, report_id: str) -> Reporter | None:
    """The reporter who tells this report."""
    return dialects.one(tx, Reporter, _BY_REPORT, {"of": report_id})


def add(tx: Session, reporter: Reporter) -> None:
    """Keep a reporter met for the first time."""
    _ADD.add(tx, reporter)


def change(tx: Session, reporter_id: str, **columns: object) -> bool:
    """Change columns. False if there is no such reporter."""
    return _CHANGE.row(tx, reporter_id, columns)


def erase(tx: Session, reporter_id: str) -> bool:
    """Forget a reporter and all messages to and from her. False while there are reports of hers: erase those first."""
    report = dialects.table_of(Report)
    if dialects.execute(tx, select(report.c.id).where(report.c.reporter_id == reporter_id).limit(1)).first():
        return False
    for record in (OutboxRow, Shown, Task):
        table = dialects.table_of(record)
        dialects.execute(tx, delete(table).where(table.c.reporter_id == reporter_id))
    change(tx, reporter_id, sealed_chat=b"", sealed_awaits=None)
    dialects.execute(tx, delete(_REPORTER).where(_REPORTER.c.id == reporter_id))
    return True
