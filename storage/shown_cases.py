"""Messages in organizers' chats that show what a family told: each is taken away again at its time."""

from datetime import datetime

from sqlalchemy import delete, update
from sqlmodel import Session, col, select

from storage import dialects
from storage.desk_records import ShownCase
from storage.records import Report
from storage.states import ReportState

_SHOWN = dialects.table_of(ShownCase)
_REPORT = dialects.table_of(Report)


def add(tx: Session, shown: ShownCase, now: datetime) -> None:
    """Note a message that was shown. Where a report it shows became its family's alone meanwhile, it goes at once."""
    if not _all_may_be_seen(tx, {each for each in (shown.report_id, shown.other_id) if each is not None}):
        shown = ShownCase(reporter_id=shown.reporter_id, message_id=shown.message_id, erase_at=now)
    dialects.add(tx, shown)


def _all_may_be_seen(tx: Session, report_ids: set[str]) -> bool:
    still = _REPORT.c.erase_at.is_(None) & (_REPORT.c.state != ReportState.WITHDRAWN)
    found = dialects.execute(tx, select(_REPORT.c.id).where(_REPORT.c.id.in_(report_ids), still))
    return set(found.scalars()) == report_ids


def due(tx: Session, now: datetime, limit: int) -> list[ShownCase]:
    """Messages whose time is over, the longest shown first."""
    query = select(ShownCase).where(ShownCase.erase_at <= now).order_by(col(ShownCase.erase_at)).limit(limit)
    return dialects.copies(tx, tx.exec(query))


def hide(tx: Session, reporter_id: str, now: datetime) -> None:
    """Everything shown in this chat is to be taken away at once: her work ended, or she was revoked."""
    dialects.execute(tx, update(_SHOWN).where(_SHOWN.c.reporter_id == reporter_id).values(erase_at=now))


def hide_report(tx: Session, report_id: str, now: datetime, reporter_id: str | None = None) -> None:
    """Every message that shows this report is to be taken away at once; `reporter_id`: only in this chat."""
    shows = (_SHOWN.c.report_id == report_id) | (_SHOWN.c.other_id == report_id)
    if reporter_id is not None:
        shows &= _SHOWN.c.reporter_id == reporter_id
    dialects.execute(tx, update(_SHOWN).where(shows).values(erase_at=now, report_id=None, other_id=None))


def taken_away(tx: Session, reporter_id: str, message_id: int) -> None:
    """It is gone."""
    this = (_SHOWN.c.reporter_id == reporter_id) & (_SHOWN.c.message_id == message_id)
    dialects.execute(tx, delete(_SHOWN).where(this))
