"""The lanes of the queue: which reports organizers have to look at, by columns in clear, a page at a time."""

from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Any

from sqlalchemy import ColumnElement, and_, case, func, or_, select, text
from sqlmodel import Session

from storage import dialects
from storage.records import OPEN_TASK, UNREACHABLE, Report, Reporter, Task
from storage.states import ReportState

_REPORT = dialects.table_of(Report)
_REPORTER = dialects.table_of(Reporter)
_TASK = dialects.table_of(Task)


class Lane(StrEnum):
    """What a report waits for."""

    NEW = "new"
    URGENT = "urgent"
    MINE = "mine"
    WAITING = "waiting"
    SILENT = "silent"
    UNREACHABLE = "unreachable"
    ALOUD = "aloud"
    TASKS = "tasks"


@dataclass(frozen=True, slots=True)
class Reader:
    """Who looks, when, and the ids of reports and cases she is kept out of."""

    id: str
    now: datetime
    kept_out: frozenset[str]


@dataclass(frozen=True, slots=True)
class Counts:
    """How many lie in each lane, and how many open reports there are in each language."""

    lanes: Mapping[Lane, int]
    languages: Mapping[str, int]


_UNDECIDED = (ReportState.HANDED_IN, ReportState.IN_REVIEW)
_OPEN = (*_UNDECIDED, ReportState.RETURNED)
_KEPT = (*_OPEN, ReportState.ACCEPTED, ReportState.CLOSED)
_STATES: Mapping[Lane, tuple[ReportState, ...]] = {
    Lane.NEW: (ReportState.HANDED_IN,),
    Lane.URGENT: _UNDECIDED,
    Lane.MINE: _UNDECIDED,
    Lane.WAITING: (ReportState.RETURNED,),
}


def counts(tx: Session, reader: Reader) -> Counts:
    """Everything the first screen shows."""
    hers = case((_REPORT.c.claimed_by == reader.id, 1), else_=0)
    free = case((_REPORT.c.claimed_by.is_(None), 1), else_=0)
    columns = (_REPORT.c.state, _REPORT.c.urgent, _REPORT.c.language, hers, free)
    grouped = select(*columns, func.count()).where(_REPORT.c.state.in_(_OPEN), *_visible(reader)).group_by(*columns)
    lanes, languages = Counter(dict.fromkeys(Lane, 0)), Counter[str]()
    for row in dialects.execute(tx, grouped):
        state, urgent, language, mine, nobodys, many = tuple(row)
        languages[language] += many
        undecided = state in _UNDECIDED
        lanes[Lane.NEW] += many * (state == ReportState.HANDED_IN and bool(nobodys))
        lanes[Lane.URGENT] += many * (undecided and urgent)
        lanes[Lane.MINE] += many * (undecided and bool(mine))
        lanes[Lane.WAITING] += many * (state == ReportState.RETURNED)
    for lane in (Lane.SILENT, Lane.UNREACHABLE, Lane.ALOUD, Lane.TASKS):
        query = select(func.count()).select_from(_REPORT).where(_REPORT.c.state.in_(_KEPT), *_visible(reader))
        lanes[lane] = dialects.execute(tx, query.where(*_in_lane(lane, reader))).scalar_one()
    return Counts(lanes, languages)


def page(tx: Session, lane: Lane | str, reader: Reader, after: Report | None, limit: int) -> list[Report]:
    """So many reports of a lane, or of a language: urgent ones first, then those that wait longest; `after` this."""
    found: list[Report] = []
    for urgent in (True, False) if after is None or after.urgent else (False,):
        start = after if after is not None and after.urgent == urgent else None
        some = [row for state in _states(lane) for row in _slice(tx, lane, reader, (state, urgent, start, limit))]
        found += sorted(some, key=lambda row: (row.handed_in_at, row.id))[: limit - len(found)]
        if len(found) == limit or lane == Lane.URGENT:
            break
    return found


def _slice(
    tx: Session, lane: Lane | str, reader: Reader, where: tuple[ReportState, bool, Report | None, int]
) -> Iterator[Report]:
    """In the order of the index, from where the page before ended."""
    state, urgent, start, limit = where
    query = select(_REPORT).where(_REPORT.c.state == state, _REPORT.c.urgent == urgent, *_visible(reader))
    query = query.where(*_in_lane(lane, reader))
    if start is not None:
        at, last = _REPORT.c.handed_in_at, start.handed_in_at
        query = query.where(at >= last, or_(at > last, _REPORT.c.id > start.id))
    rows = dialects.execute(tx, query.order_by(_REPORT.c.handed_in_at, _REPORT.c.id).limit(limit))
    return (dialects.copy_of(Report, row) for row in rows)


def _states(lane: Lane | str) -> tuple[ReportState, ...]:
    return _STATES.get(lane, _KEPT) if isinstance(lane, Lane) else _OPEN


def _visible(reader: Reader) -> list[ColumnElement[bool]]:
    """What is to be erased is nobody's to see, and what she is kept out of is not hers."""
    conditions: list[ColumnElement[bool]] = [_REPORT.c.erase_at.is_(None)]
    if reader.kept_out:
        case_id = _REPORT.c.case_id
        conditions.append(_REPORT.c.id.not_in(reader.kept_out))
        conditions.append(or_(case_id.is_(None), case_id.not_in(reader.kept_out)))
    return conditions


def _in_lane(lane: Lane | str, reader: Reader) -> list[ColumnElement[bool]]:
    """What a lane asks beside the state."""
    match lane:
        case Lane.NEW:
            return [_REPORT.c.claimed_by.is_(None)]
        case Lane.MINE:
            return [_REPORT.c.claimed_by == reader.id]
        case Lane.URGENT | Lane.WAITING:
            return []
        case Lane.SILENT:
            return [_has_task(_TASK.c.kind == "silence")]
        case Lane.ALOUD:
            return [_has_task(_TASK.c.kind == "write_down")]
        case Lane.TASKS:
            return [_has_task(or_(_TASK.c.due_at.is_(None), _TASK.c.due_at <= reader.now))]
        case Lane.UNREACHABLE:
            return [_REPORT.c.reporter_id.in_(select(_REPORTER.c.id).where(text(UNREACHABLE)))]
        case _:
            return [_REPORT.c.language == lane]


def _has_task(which: ColumnElement[Any]) -> ColumnElement[bool]:
    """Whether an open task of this sort is about it."""
    return _REPORT.c.id.in_(
        select(_TASK.c.report_id).where(and_(text(OPEN_TASK), _TASK.c.report_id.is_not(None), which))
    )
