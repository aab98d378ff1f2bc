"""Tasks: what a person in the organisation should look at."""

from datetime import datetime

from sqlalchemy import func, update
from sqlmodel import Session, col, select

from storage import dialects
from storage.records import Task

CODE_TYPED = "code_in_a_new_chat"
"""Somebody in a chat that tells no report typed a case code, or says that her phone is lost."""

_TASK = dialects.table_of(Task)


def add(tx: Session, kind: str, at: datetime, *, report_id: str | None = None, reporter_id: str | None = None) -> str:
    """Open a task. Gives its id."""
    task = Task(kind=kind, created_at=at, report_id=report_id, reporter_id=reporter_id)
    dialects.add(tx, task)
    return task.id


def open_ones(tx: Session, kind: str | None = None) -> list[Task]:
    """Tasks nobody has done yet, oldest first."""
    query = select(Task).where(col(Task.done_at).is_(None))
    if kind is not None:
        query = query.where(Task.kind == kind)
    return dialects.copies(tx, tx.exec(query.order_by(col(Task.created_at), col(Task.id))))


def of_report(tx: Session, report_id: str, kind: str) -> list[Task]:
    """All tasks of a kind about a report, done or not."""
    query = select(Task).where(Task.report_id == report_id, Task.kind == kind)
    return dialects.copies(tx, tx.exec(query.order_by(col(Task.created_at))))


def add_once(
    tx: Session, kind: str, at: datetime, *, report_id: str | None = None, reporter_id: str | None = None
) -> None:
    """Open a task, unless one of this kind is open for the same report and reporter."""
    open_already = select(Task.id).where(
        Task.kind == kind,
        Task.report_id == report_id,
        Task.reporter_id == reporter_id,
        col(Task.done_at).is_(None),
    )
    if tx.exec(open_already.limit(1)).first() is None:
        add(tx, kind, at, report_id=report_id, reporter_id=reporter_id)


def code_typed(tx: Session, reporter_id: str, code_index: bytes | None, at: datetime) -> None:
    """Open a task about a typed case code, one a chat; the code typed last is the one that counts."""
    add_once(tx, CODE_TYPED, at, reporter_id=reporter_id)
    this = (_TASK.c.kind == CODE_TYPED) & (_TASK.c.reporter_id == reporter_id) & _TASK.c.done_at.is_(None)
    if code_index is not None:
        dialects.execute(tx, update(_TASK).where(this).values(code_index=code_index))


def open_by_kind(tx: Session) -> dict[str, int]:
    """How many of each kind nobody has done yet."""
    query = select(Task.kind, func.count()).where(col(Task.done_at).is_(None)).group_by(Task.kind)
    return dict(tx.exec(query).all())


def done(tx: Session, task_id: str, at: datetime) -> bool:
    """Somebody has seen to it. False if it was done before, or is no task."""
    this = (_TASK.c.id == task_id) & _TASK.c.done_at.is_(None)
    return dialects.execute(tx, update(_TASK).where(this).values(done_at=at)).rowcount == 1
