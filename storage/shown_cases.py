"""Messages in organizers' chats that show what families told: each is taken away again at its time."""

from collections.abc import Collection
from datetime import datetime
from typing import Any

from sqlalchemy import delete, insert, tuple_, update
from sqlmodel import Session, col, select

from storage import dialects
from storage.desk_records import ShownCase, ShownReport
from storage.records import Report
from storage.states import ReportState

_SHOWN = dialects.table_of(ShownCase)
_SHOWS = dialects.table_of(ShownReport)
_REPORT = dialects.table_of(Report)


def add(tx: Session, shown: ShownCase, report_ids: Collection[str], now: datetime) -> None:
    """Note a message that shows these reports. Where one became its family's alone meanwhile, it goes at once."""
    shows = sorted(set(report_ids))
    if not _all_may_be_seen(tx, shows):
        shown, shows = ShownCase(reporter_id=shown.reporter_id, message_id=shown.message_id, erase_at=now), []
    same = {"reporter_id": shown.reporter_id, "message_id": shown.message_id}
    rows: list[dict[str, Any]] = [{**same, "report_id": each} for each in shows]
    dialects.add(tx, shown)
    if rows:
        dialects.execute(tx, insert(_SHOWS), rows)


def _all_may_be_seen(tx: Session, report_ids: list[str]) -> bool:
    still = _REPORT.c.erase_at.is_(None) & (_REPORT.c.state != ReportState.WITHDRAWN)
    found = dialects.execute(tx, select(_REPORT.c.id).where(_REPORT.c.id.in_(report_ids), still))
    return set(found.scalars()) == set(report_ids)


def due(tx: Session, now: datetime, limit: int) -> list[ShownCase]:
    """Messages whose time is over, the longest shown first."""
    query = select(ShownCase).where(ShownCase.erase_at <= now).order_by(col(ShownCase.erase_at)).limit(limit)
    return dialects.copies(tx, tx.exec(query))


def hide(tx: Session, reporter_id: str, now: datetime) -> None:
    """Everything shown in this chat is to be taken away at once: her work ended, or she was revoked."""
    dialects.execute(tx, update(_SHOWN).where(_SHOWN.c.reporter_id == reporter_id).values(erase_at=now))


def hide_report(tx: Session, report_id: str, now: datetime, reporter_id: str | None = None) -> None:
    """Every message that shows this report, alone or among others, goes at once; `reporter_id`: only in this chat."""
    these = _SHOWS.c.report_id == report_id
    if reporter_id is not None:
        these &= _SHOWS.c.reporter_id == reporter_id
    messages = select(_SHOWS.c.reporter_id, _SHOWS.c.message_id).where(these)
    shows = tuple_(_SHOWN.c.reporter_id, _SHOWN.c.message_id).in_(messages)
    dialects.execute(tx, update(_SHOWN).where(shows).values(erase_at=now))
    dialects.execute(tx, delete(_SHOWS).where(these))


def taken_away(tx: Session, reporter_id: str, message_id: int) -> None:
    """It is gone."""
    for table in (_SHOWS, _SHOWN):
        this = (table.c.reporter_id == reporter_id) & (table.c.message_id == message_id)
        dialects.execute(tx, delete(table).where(this))
