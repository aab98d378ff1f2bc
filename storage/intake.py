"""What comes in: whether anything is taken now, how much came lately, and what lies in quarantine."""

from datetime import datetime

from sqlalchemy import ColumnElement, bindparam, delete, func, select, true
from sqlmodel import Session, col
from sqlmodel import select as select_records

from storage import dialects, facts
from storage.prepared import Prepared
from storage.records import Fact, Report, Reporter
from storage.states import ReportState

CLOSED = "intake_closed"
_FACT = dialects.table_of(Fact)
_REPORT = dialects.table_of(Report)
_REPORTER = dialects.table_of(Reporter)
_CLOSED = Prepared(select(_FACT.c.value).where(_FACT.c.name == bindparam("wanted")))
_HELD = _REPORT.c.state == ReportState.QUARANTINED


def is_closed(tx: Session) -> bool:
    """Whether nothing is taken now. Asked at every update: as cheap as can be."""
    return bool(_CLOSED.rows(tx, {"wanted": CLOSED}))


def close(tx: Session, at: datetime) -> None:
    """Take nothing from now on."""
    facts.put(tx, CLOSED, at.isoformat())


def reopen(tx: Session) -> None:
    """Take reports again."""
    dialects.execute(tx, delete(_FACT).where(_FACT.c.name == CLOSED))


def came_in(tx: Session, since: datetime, *, held: bool | None = None, **columns: object) -> int:
    """How many reports were handed in since. `held`: only those in quarantine, or only the others."""
    where: list[ColumnElement[bool]] = [_REPORT.c[name] == value for name, value in columns.items()]
    if held is not None:
        where.append(_HELD if held else ~_HELD)
    query = select(func.count()).select_from(_REPORT).where(_REPORT.c.handed_in_at > since, *where)
    return int(dialects.execute(tx, query).scalar_one())


def begun(tx: Session, reporter_id: str, since: datetime) -> int:
    """How many reports this account has begun since."""
    hers = (_REPORT.c.reporter_id == reporter_id) & (_REPORT.c.created_at > since)
    return int(dialects.execute(tx, select(func.count()).select_from(_REPORT).where(hers)).scalar_one())


def held(tx: Session, start: int, limit: int) -> list[Report]:
    """What lies in quarantine, the newest first."""
    query = select_records(Report).where(Report.state == ReportState.QUARANTINED, col(Report.erase_at).is_(None))
    query = query.order_by(col(Report.handed_in_at).desc(), col(Report.id)).offset(start).limit(limit)
    return dialects.copies(tx, tx.exec(query))


def count_held(tx: Session, reporter_id: str | None = None) -> int:
    """How much lies in quarantine, of one account or in all."""
    whose = _REPORT.c.reporter_id == reporter_id if reporter_id else true()
    query = select(func.count()).select_from(_REPORT).where(_HELD, _REPORT.c.erase_at.is_(None), whose)
    return int(dialects.execute(tx, query).scalar_one())


def ids_of(tx: Session, reporter_id: str, state: ReportState) -> list[str]:
    """The reports of one account in this state that nobody has taken up, the oldest first."""
    these = (_REPORT.c.reporter_id == reporter_id) & (_REPORT.c.state == state) & _REPORT.c.claimed_by.is_(None)
    query = select(_REPORT.c.id).where(these, _REPORT.c.erase_at.is_(None)).order_by(_REPORT.c.created_at)
    return list(dialects.execute(tx, query).scalars())


def set_aside(tx: Session) -> list[Reporter]:
    """Accounts that were set aside, the last first."""
    query = select_records(Reporter).where(col(Reporter.set_aside_at).is_not(None))
    return dialects.copies(tx, tx.exec(query.order_by(col(Reporter.set_aside_at).desc(), col(Reporter.id))))
