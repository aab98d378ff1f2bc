"""Messages in organizers' chats that show what a family told: each is taken away again at its time."""

from datetime import datetime

from sqlalchemy import delete, update
from sqlmodel import Session, col, select

from storage import dialects
from storage.desk_records import ShownCase

_SHOWN = dialects.table_of(ShownCase)


def add(tx: Session, shown: ShownCase) -> None:
    """Note a message that was shown."""
    dialects.add(tx, shown)


def due(tx: Session, now: datetime, limit: int) -> list[ShownCase]:
    """Messages whose time is over, the longest shown first."""
    query = select(ShownCase).where(ShownCase.erase_at <= now).order_by(col(ShownCase.erase_at)).limit(limit)
    return dialects.copies(tx, tx.exec(query))


def hide(tx: Session, reporter_id: str, now: datetime) -> None:
    """Everything shown in this chat is to be taken away at once: her work ended, or she was revoked."""
    dialects.execute(tx, update(_SHOWN).where(_SHOWN.c.reporter_id == reporter_id).values(erase_at=now))


def hide_report(tx: Session, report_id: str, now: datetime) -> None:
    """Every message that shows this report is to be taken away at once."""
    shows = (_SHOWN.c.report_id == report_id) | (_SHOWN.c.other_id == report_id)
    dialects.execute(tx, update(_SHOWN).where(shows).values(erase_at=now, report_id=None, other_id=None))


def taken_away(tx: Session, reporter_id: str, message_id: int) -> None:
    """It is gone."""
    this = (_SHOWN.c.reporter_id == reporter_id) & (_SHOWN.c.message_id == message_id)
    dialects.execute(tx, delete(_SHOWN).where(this))
