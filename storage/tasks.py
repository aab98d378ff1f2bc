"""Tasks: what a person in the organisation should look at."""

from collections.abc import Collection
from datetime import datetime

from sqlalchemy import func, update
from sqlmodel import Session, col, select

from storage import dialects
from storage.records import Task

CODE_TYPED = "code_in_a_new_chat"
"""Somebody in a chat that tells no report typed a case code, or says that her phone is lost."""

_TASK = dialects.table_of(Task)


def add(  # noqa: PLR0913 - a task has as many parts
    tx: Session,
    kind: str,
    at: datetime,
    *,
    report_id: str | None = None,
    reporter_id: str | None = None,
    given_to: str | None = None,
) -> str:
    """Open a task, for anybody or for the organizer it is given to. Gives its id."""
    task = Task(kind=kind, created_at=at, report_id=report_id, reporter_id=reporter_id, given_to=given_to)
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


def is_open(tx: Session, kind: str, report_id: str) -> bool:
    """Whether a task of this kind about this report waits to be done."""
    this = (_TASK.c.report_id == report_id) & (_TASK.c.kind == kind) & _TASK.c.done_at.is_(None)
    return dialects.execute(tx, select(_TASK.c.id).where(this).limit(1)).first() is not None


def get(tx: Session, task_id: str) -> Task | None:
    """The task with this id."""
    found = dialects.copies(tx, tx.exec(select(Task).where(Task.id == task_id)))
    return found[0] if found else None


def change(tx: Session, task_id: str, **columns: object) -> None:
    """Give it to somebody, or to another day."""
    dialects.execute(tx, update(_TASK).where(_TASK.c.id == task_id).values(**columns))


def given_to(tx: Session, organizer_id: str | None) -> list[Task]:
    """Open tasks of an organizer, or of nobody yet: what is due first, then the oldest."""
    query = select(Task).where(col(Task.done_at).is_(None), col(Task.given_to) == organizer_id)
    order = (col(Task.due_at).is_(None), col(Task.due_at), col(Task.created_at), col(Task.id))
    return dialects.copies(tx, tx.exec(query.order_by(*order)))


def give_back(tx: Session, organizer_id: str, of_reports: Collection[str] | None = None) -> None:
    """Her open tasks are nobody's again; `of_reports`: only those about these."""
    hers = (_TASK.c.given_to == organizer_id) & _TASK.c.done_at.is_(None)
    if of_reports is not None:
        hers &= _TASK.c.report_id.in_(of_reports)
    dialects.execute(tx, update(_TASK).where(hers).values(given_to=None))


def to_remind_of(tx: Session, now: datetime, limit: int) -> list[Task]:
    """Given tasks whose time has come and of which nobody was reminded."""
    open_ones = col(Task.done_at).is_(None) & col(Task.reminded_at).is_(None) & col(Task.given_to).is_not(None)
    query = select(Task).where(open_ones, col(Task.due_at) <= now).order_by(col(Task.due_at)).limit(limit)
    return dialects.copies(tx, tx.exec(query))


def code_typed(tx: Session, reporter_id: str, code_index: bytes | None, at: datetime) -> None:
    """Open a task about a typed case code, one a chat; the code typed last is the one that counts."""
    add_once(tx, CODE_TYPED, at, reporter_id=reporter_id)
    this = (_TASK.c.kind == CODE_TYPED) & (_TASK.c.reporter_id == reporter_id) & _TASK.c.done_at.is_(None)
    if code_index is not None:
        dialects.execute(tx, update(_TASK).where(this).values(code_index=code_index))


def forget_code(tx: Session, code_index: bytes) -> None:
    """Its report is erased: that somebody typed a code stays, and which one does not."""
    dialects.execute(tx, update(_TASK).where(_TASK.c.code_index == code_index).values(code_index=None))


def open_by_kind(tx: Session) -> dict[str, int]:
    """How many of each kind nobody has done yet."""
    query = select(Task.kind, func.count()).where(col(Task.done_at).is_(None)).group_by(Task.kind)
    return dict(tx.exec(query).all())


def done_about(tx: Session, kind: str, report_id: str, at: datetime) -> None:
    """What was to be done of this kind about a report has become pointless."""
    these = (_TASK.c.report_id == report_id) & (_TASK.c.kind == kind) & _TASK.c.done_at.is_(None)
    dialects.execute(tx, update(_TASK).where(these).values(done_at=at))


def done(tx: Session, task_id: str, at: datetime) -> bool:
    """Somebody has seen to it. False if it was done before, or is no task."""
    this = (_TASK.c.id == task_id) & _TASK.c.done_at.is_(None)
    return dialects.execute(tx, update(_TASK).where(this).values(done_at=at)).rowcount == 1
