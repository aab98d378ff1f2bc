"""The sealed cards of reports that were handed in, for whoever holds them open in memory."""

from collections.abc import Iterable, Iterator, Sequence
from datetime import datetime
from itertools import islice
from typing import NamedTuple

from sqlalchemy import select
from sqlmodel import Session

from storage import dialects
from storage.desk_records import Organizer
from storage.records import Report, ReportKey
from storage.states import OrganizerState

AT_ONCE = 400
_REPORT = dialects.table_of(Report)
_KEY = dialects.table_of(ReportKey)
_ORGANIZER = dialects.table_of(Organizer)


class Mark(NamedTuple):
    """A report that has a card, and how far it has come."""

    id: str
    revision: int
    changed_at: datetime


class Standing(NamedTuple):
    """How a report stands, without a word of it."""

    id: str
    state: str
    case_id: str | None
    erase_at: datetime | None


def marks(tx: Session, since: datetime | None) -> list[Mark]:
    """Every report with a card that was changed at that time or later."""
    query = select(_REPORT.c.id, _REPORT.c.revision, _REPORT.c.changed_at).where(_REPORT.c.code_index.is_not(None))
    if since is not None:
        query = query.where(_REPORT.c.changed_at >= since)
    return [Mark._make(row) for row in dialects.execute(tx, query.order_by(_REPORT.c.changed_at))]


def standings(tx: Session) -> list[Standing]:
    """How every report with a card stands."""
    query = select(*(_REPORT.c[name] for name in Standing._fields)).where(_REPORT.c.code_index.is_not(None))
    return [Standing._make(row) for row in dialects.execute(tx, query)]


def rows(tx: Session, ids: Iterable[str]) -> Iterator[Report]:
    """These reports, in any order; what is gone is left out."""
    for some in _in_batches(ids):
        for row in dialects.execute(tx, select(_REPORT).where(_REPORT.c.id.in_(some))):
            yield dialects.copy_of(Report, row)


def keys(tx: Session, ids: Sequence[str], purpose: str) -> dict[str, list[ReportKey]]:
    """The wrapped keys of one purpose, by report."""
    found: dict[str, list[ReportKey]] = {}
    for some in _in_batches(ids):
        query = select(_KEY).where(_KEY.c.report_id.in_(some), _KEY.c.purpose == purpose)
        for row in dialects.execute(tx, query):
            found.setdefault(row.report_id, []).append(dialects.copy_of(ReportKey, row))
    return found


def somebody_works(tx: Session, now: datetime) -> bool:
    """Whether an organizer's working session lasts."""
    works = (_ORGANIZER.c.state == OrganizerState.JOINED) & (_ORGANIZER.c.working_until > now)
    return dialects.execute(tx, select(_ORGANIZER.c.id).where(works).limit(1)).first() is not None


def _in_batches(ids: Iterable[str]) -> Iterator[list[str]]:
    waiting = iter(ids)
    while some := list(islice(waiting, AT_ONCE)):
        yield some
