"""Attachments: which files are wanted, kept, refused or given up."""

from collections.abc import Sequence
from datetime import datetime, timedelta

from sqlalchemy import delete, select, text, update
from sqlmodel import Session, col
from sqlmodel import select as select_records

from storage import dialects, renderings
from storage.records import WANTED, Attachment
from storage.states import AttachmentState

_ATTACHMENT = dialects.table_of(Attachment)


def add(tx: Session, attachment: Attachment) -> None:
    """Keep a new attachment, wanted or already refused."""
    dialects.add(tx, attachment)


def get(tx: Session, attachment_id: str) -> Attachment | None:
    """The attachment with this id."""
    found = dialects.copies(tx, tx.exec(select_records(Attachment).where(Attachment.id == attachment_id)))
    return found[0] if found else None


def of_report(tx: Session, report_id: str) -> list[Attachment]:
    """All attachments of a report, oldest first."""
    return of_reports(tx, [report_id])


def of_reports(tx: Session, report_ids: Sequence[str]) -> list[Attachment]:
    """All attachments of many reports, oldest first."""
    query = select_records(Attachment).where(col(Attachment.report_id).in_(report_ids))
    return dialects.copies(tx, tx.exec(query.order_by(col(Attachment.at), col(Attachment.id))))


def claim(tx: Session, now: datetime, lease: timedelta, limit: int) -> list[Attachment]:
    """Take wanted files whose time has come; until the lease ends nobody else gets them."""
    due = (
        select(_ATTACHMENT.c.id)
        .where(text(WANTED), _ATTACHMENT.c.next_try_at <= now)
        .order_by(_ATTACHMENT.c.next_try_at)
        .limit(limit)
        .with_for_update(skip_locked=True)
        .cte("due")
    )
    taken = update(_ATTACHMENT).where(_ATTACHMENT.c.id.in_(select(due.c.id))).values(next_try_at=now + lease)
    ids = dialects.execute(tx, taken.returning(_ATTACHMENT.c.id)).scalars().all()
    found = select_records(Attachment).where(col(Attachment.id).in_(ids))
    return dialects.copies(tx, tx.exec(found.order_by(col(Attachment.at), col(Attachment.id))))


def release(tx: Session, now: datetime) -> int:
    """When a bot starts as the only one: what an earlier life was fetching is wanted again at once. Gives how many."""
    leased = update(_ATTACHMENT).where(text(WANTED), _ATTACHMENT.c.next_try_at > now, _ATTACHMENT.c.attempts == 0)
    return dialects.execute(tx, leased.values(next_try_at=now)).rowcount


def kept(tx: Session, attachment_id: str, stored_as: str, salt: bytes | None, sealed: bytes) -> bool:
    """The file lies in the store. False if the attachment was erased meanwhile: then remove the file again."""
    columns = {"stored_as": stored_as, "salt": salt, "sealed": sealed, "state": AttachmentState.KEPT}
    return _change(tx, attachment_id, next_try_at=None, **columns)


def postpone(tx: Session, attachment_id: str, until: datetime) -> bool:
    """Fetching failed; try again later."""
    return _change(tx, attachment_id, next_try_at=until, attempts=_ATTACHMENT.c.attempts + 1)


def put_off(tx: Session, attachment_id: str, until: datetime) -> bool:
    """There was no room for it; that is no failure of fetching."""
    return _change(tx, attachment_id, next_try_at=until)


def failed(tx: Session, attachment_id: str) -> bool:
    """Fetching failed for good."""
    return _change(tx, attachment_id, state=AttachmentState.FAILED, next_try_at=None)


def erase(tx: Session, attachment_ids: Sequence[str]) -> list[str]:
    """Erase attachments, and what was written down of them. Gives the names of their stored files: unlink them once
    this is committed.
    """
    these = _ATTACHMENT.c.id.in_(attachment_ids)
    stored = select(_ATTACHMENT.c.stored_as).where(these, _ATTACHMENT.c.stored_as.is_not(None))
    names = list(dialects.execute(tx, stored).scalars())
    renderings.erase_of_files(tx, attachment_ids)
    dialects.execute(tx, update(_ATTACHMENT).where(these).values(salt=None, sealed=b""))
    dialects.execute(tx, delete(_ATTACHMENT).where(these))
    return names


def stored_names(tx: Session) -> set[str]:
    """Every name in the file store that a row knows."""
    known = select(_ATTACHMENT.c.stored_as).where(_ATTACHMENT.c.stored_as.is_not(None))
    return set(dialects.execute(tx, known).scalars())


def _change(tx: Session, attachment_id: str, **columns: object) -> bool:
    statement = update(_ATTACHMENT).where(_ATTACHMENT.c.id == attachment_id).values(**columns)
    return dialects.execute(tx, statement).rowcount == 1
