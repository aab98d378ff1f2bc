"""Questions to families: who asked what of which report, and whether it was answered. Words only sealed."""

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import func, select, update
from sqlmodel import Session, col
from sqlmodel import select as select_records

from storage import dialects
from storage.desk_records import FamilyQuestion
from storage.records import Report

_QUESTION = dialects.table_of(FamilyQuestion)
_REPORT = dialects.table_of(Report)


def add(tx: Session, question: FamilyQuestion) -> None:
    """One more is open for its report: the report counts them, so that nobody looks where there are none."""
    dialects.add(tx, question)
    _count(tx, question.report_id)


def get(tx: Session, question_id: str) -> FamilyQuestion | None:
    """The question with this id."""
    found = dialects.copies(tx, tx.exec(select_records(FamilyQuestion).where(FamilyQuestion.id == question_id)))
    return found[0] if found else None


def of_report(tx: Session, report_id: str, *, open_only: bool = False) -> list[FamilyQuestion]:
    """Everything asked about one report, in the order it was asked."""
    query = select_records(FamilyQuestion).where(FamilyQuestion.report_id == report_id)
    if open_only:
        query = query.where(col(FamilyQuestion.answered_at).is_(None))
    return dialects.copies(tx, tx.exec(query.order_by(col(FamilyQuestion.at), col(FamilyQuestion.id))))


def of_reports(tx: Session, report_ids: Sequence[str]) -> list[FamilyQuestion]:
    """Everything asked about any of these, in the order it was asked."""
    query = select_records(FamilyQuestion).where(col(FamilyQuestion.report_id).in_(report_ids))
    return dialects.copies(tx, tx.exec(query.order_by(col(FamilyQuestion.at), col(FamilyQuestion.id))))


def reseal(tx: Session, question_id: str, salt: bytes, sealed: bytes) -> None:
    """Its words have grown: a translation, or where the answer goes."""
    dialects.execute(tx, update(_QUESTION).where(_QUESTION.c.id == question_id).values(salt=salt, sealed=sealed))


def settle(tx: Session, question: FamilyQuestion, at: datetime) -> bool:
    """It waits no more. False if it had not."""
    this = (_QUESTION.c.id == question.id) & _QUESTION.c.answered_at.is_(None)
    settled = dialects.execute(tx, update(_QUESTION).where(this).values(answered_at=at)).rowcount == 1
    _count(tx, question.report_id)
    return settled


def _count(tx: Session, report_id: str) -> None:
    still_open = (_QUESTION.c.report_id == report_id) & _QUESTION.c.answered_at.is_(None)
    count = select(func.count()).select_from(_QUESTION).where(still_open).scalar_subquery()
    dialects.execute(tx, update(_REPORT).where(_REPORT.c.id == report_id).values(asks=count))
