"""Renderings: what was written down of answers and files told aloud. Append only, and erased with what they render."""

from collections.abc import Sequence
from typing import Any

from sqlalchemy import ColumnElement, delete, select, update
from sqlmodel import Session, col
from sqlmodel import select as select_records

from storage import dialects
from storage.records import Attachment, Rendering

_ATTACHMENT = dialects.table_of(Attachment)
_RENDERING = dialects.table_of(Rendering)


def add(tx: Session, rendering: Rendering) -> None:
    """Keep one more; those before it stay."""
    dialects.add(tx, rendering)


def of_report(tx: Session, report_id: str) -> list[Rendering]:
    """All renderings of a report, oldest first."""
    return of_reports(tx, [report_id])


def of_reports(tx: Session, report_ids: Sequence[str]) -> list[Rendering]:
    """All renderings of many reports, oldest first."""
    query = select_records(Rendering).where(col(Rendering.report_id).in_(report_ids))
    return dialects.copies(tx, tx.exec(query.order_by(col(Rendering.at), col(Rendering.id))))


def erase_of_moves(tx: Session, report_id: str, seqs: Sequence[int]) -> None:
    """Erase what renders one of these moves of a report."""
    _erase(tx, (_RENDERING.c.report_id == report_id) & _RENDERING.c.seq.in_(seqs))


def erase_of_files(tx: Session, attachment_ids: Sequence[str]) -> None:
    """Erase what renders one of these files, while the files are still known."""
    theirs = select(_ATTACHMENT.c.report_id).where(_ATTACHMENT.c.id.in_(attachment_ids))
    _erase(tx, _RENDERING.c.report_id.in_(theirs) & _RENDERING.c.attachment_id.in_(attachment_ids))


def _erase(tx: Session, these: ColumnElement[Any]) -> None:
    """Overwritten first: without its salt what may be left in a page cannot be read."""
    dialects.execute(tx, update(_RENDERING).where(these).values(salt=None, sealed=b""))
    dialects.execute(tx, delete(_RENDERING).where(these))
