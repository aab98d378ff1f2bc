"""How much waits for organizers, lane by lane: numbers only, without what somebody is kept out of."""

from collections.abc import Collection
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, func, or_, select
from sqlmodel import Session

from storage import dialects
from storage.records import Report, Task
from storage.states import ReportState

_REPORT = dialects.table_of(Report)
_TASK = dialects.table_of(Task)
OPEN = (ReportState.HANDED_IN, ReportState.IN_REVIEW, ReportState.RETURNED, ReportState.ACCEPTED)


def reports(tx: Session, kept_out: Collection[str]) -> dict[str, int]:
    """Reports that are new, urgent, being worked on, and that wait for an answer of the family."""
    lanes = {
        "new": (_REPORT.c.state == ReportState.HANDED_IN) & _REPORT.c.claimed_by.is_(None),
        "urgent": _REPORT.c.urgent.is_(True) & _REPORT.c.state.in_((ReportState.HANDED_IN, ReportState.IN_REVIEW)),
        "working": _REPORT.c.state == ReportState.IN_REVIEW,
        "waiting": _REPORT.c.asks > 0,
    }
    columns = [func.count().filter(lane).label(name) for name, lane in lanes.items()]
    theirs = _REPORT.c.erase_at.is_(None) & _REPORT.c.state.in_(OPEN) & _seen(kept_out)
    row = dialects.execute(tx, select(*columns).select_from(_REPORT).where(theirs)).one()
    return {name: int(count) for name, count in row._mapping.items()}  # noqa: SLF001 - SQLAlchemy's public name


def tasks(tx: Session, organizer_id: str, now: datetime, kept_out: Collection[str]) -> dict[str, int]:
    """Families that fell silent or cannot be reached, what is to be written down, and her tasks that are due."""
    for_her = or_(_TASK.c.given_to.is_(None), _TASK.c.given_to == organizer_id)
    lanes = {
        "silent": _TASK.c.kind == "silence",
        "unreachable": _TASK.c.kind == "unreachable",
        "aloud": _TASK.c.kind == "write_down",
        "due": for_her & (_TASK.c.due_at <= now),
    }
    columns = [func.count().filter(lane).label(name) for name, lane in lanes.items()]
    open_ones = _TASK.c.done_at.is_(None) & or_(_TASK.c.report_id.is_(None), _seen(kept_out))
    joined = _TASK.outerjoin(_REPORT, _REPORT.c.id == _TASK.c.report_id)
    row = dialects.execute(tx, select(*columns).select_from(joined).where(open_ones)).one()
    return {name: int(count) for name, count in row._mapping.items()}  # noqa: SLF001 - SQLAlchemy's public name


def _seen(kept_out: Collection[str]) -> ColumnElement[Any]:
    case = func.coalesce(_REPORT.c.case_id, _REPORT.c.id)
    return _REPORT.c.id.not_in(kept_out) & case.not_in(kept_out)
