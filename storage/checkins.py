"""Check-ins: rows that fall due, one a report. Whoever handles one holds its reporter: she hears one message."""

from collections.abc import Iterable, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import bindparam, func, or_, select, text, update
from sqlmodel import Session

from storage import dialects
from storage.prepared import Prepared
from storage.records import PLANNED, Checkin, Report, Reporter
from storage.states import ReporterState, ReportState

_CHECKIN = dialects.table_of(Checkin)
_REPORTER = dialects.table_of(Reporter)
_REPORT = dialects.table_of(Report)
_OF_REPORT = select(_CHECKIN).where(_CHECKIN.c.report_id == bindparam("wanted"))
_OF_REPORTER = select(_CHECKIN).where(_CHECKIN.c.reporter_id == bindparam("whose")).order_by(_CHECKIN.c.report_id)
_DUE = (
    select(_CHECKIN.c.reporter_id)
    .where(text(PLANNED), _CHECKIN.c.due_at <= bindparam("now"))
    .order_by(_CHECKIN.c.due_at)
    .limit(bindparam("most"))
)
# PostgreSQL: reporters whom another worker is just thinking of are passed by; answers of theirs need not wait.
_TAKE = (
    select(_REPORTER.c.id)
    .where(_REPORTER.c.id.in_(bindparam("whose", expanding=True)))
    .order_by(_REPORTER.c.id)
    .with_for_update(skip_locked=True, key_share=True)
)


def _put(insert: Any) -> Any:
    new = insert(_CHECKIN)
    changed = {column.name: new.excluded[column.name] for column in _CHECKIN.c if not column.primary_key}
    return new.on_conflict_do_update(index_elements=["report_id"], set_=changed)


_COLUMNS = tuple(_CHECKIN.c.keys())
_PUT = Prepared(dialects.ForBoth(_put), _COLUMNS)


def put(tx: Session, row: Checkin) -> None:
    """Plan it, instead of what was planned for this report before."""
    _PUT.changed(tx, {name: getattr(row, name) for name in _COLUMNS})


def get(tx: Session, report_id: str) -> Checkin | None:
    """What is planned for a report."""
    return dialects.one(tx, Checkin, _OF_REPORT, {"wanted": report_id})


def of_reporter(tx: Session, reporter_id: str) -> list[Checkin]:
    """What is planned for all reports of a reporter."""
    return [dialects.copy_of(Checkin, row) for row in dialects.execute(tx, _OF_REPORTER, {"whose": reporter_id})]


def take_due(tx: Session, now: datetime, limit: int) -> list[str]:
    """Ids of reporters for whom something is due, held until the transaction ends, the longest overdue looked at first.

    Look again at what is due for each of them: another worker may have been faster.
    """
    overdue = set(dialects.execute(tx, _DUE, {"now": now, "most": 4 * limit}).scalars())
    if not overdue:
        return []
    return list(dialects.execute(tx, _TAKE.limit(limit), {"whose": sorted(overdue)}).scalars())


def change(tx: Session, report_ids: Sequence[str], **columns: object) -> None:
    """Change columns of some rows."""
    these = _CHECKIN.c.report_id.in_(report_ids)
    dialects.execute(tx, update(_CHECKIN).where(these).values(**columns))


def after(tx: Session, report_id: str, limit: int) -> list[Checkin]:
    """The next rows by report id, for whoever walks through all of them."""
    query = select(_CHECKIN).where(_CHECKIN.c.report_id > report_id).order_by(_CHECKIN.c.report_id).limit(limit)
    return [dialects.copy_of(Checkin, row) for row in dialects.execute(tx, query)]


def open_reporters(tx: Session, after_id: str, limit: int) -> list[tuple[str, str]]:
    """Whoever can be reached and has a draft or an unanswered check-in: her id and one report's, in order."""
    is_open = or_(_REPORT.c.state == ReportState.DRAFT, _CHECKIN.c.asked_at.is_not(None))
    query = (
        select(_CHECKIN.c.reporter_id, func.min(_CHECKIN.c.report_id).label("report_id"))
        .join(_REPORTER, _REPORTER.c.id == _CHECKIN.c.reporter_id)
        .join(_REPORT, _REPORT.c.id == _CHECKIN.c.report_id)
        .where(_CHECKIN.c.reporter_id > after_id, _REPORTER.c.state == ReporterState.ACTIVE)
        .where(is_open, _REPORT.c.erase_at.is_(None))
        .group_by(_CHECKIN.c.reporter_id)
        .order_by(_CHECKIN.c.reporter_id)
        .limit(limit)
    )
    return [(str(row.reporter_id), str(row.report_id)) for row in dialects.execute(tx, query)]


def due_by_hour(tx: Session, until: datetime) -> Iterable[tuple[datetime, int]]:
    """Until then: every hour (UTC) in which something is due, and how much."""
    query = select(_CHECKIN.c.due_at).where(text(PLANNED), _CHECKIN.c.due_at <= until).order_by(_CHECKIN.c.due_at)
    counted: dict[datetime, int] = {}
    for moment in dialects.execute(tx, query).scalars():
        hour = moment.replace(minute=0, second=0, microsecond=0)
        counted[hour] = counted.get(hour, 0) + 1
    return counted.items()


def how_many(tx: Session) -> tuple[int, int]:
    """How many reports have something planned, and how many have not."""
    planned = dialects.execute(tx, select(func.count(_CHECKIN.c.due_at))).scalar_one()
    rows = dialects.execute(tx, select(func.count(_CHECKIN.c.report_id))).scalar_one()
    return int(planned), int(rows) - int(planned)
