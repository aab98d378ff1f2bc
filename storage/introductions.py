"""Introductions: two families that may be told of each other, who vouched for each, and what each of them said."""

from sqlalchemy import update
from sqlmodel import Session, col, select

from storage import dialects
from storage.desk_records import Introduction
from storage.states import IntroductionState

_INTRODUCTION = dialects.table_of(Introduction)


def add(tx: Session, introduction: Introduction) -> None:
    """Somebody vouched for the first of two families."""
    dialects.add(tx, introduction)


def between(tx: Session, one: str, other: str) -> Introduction | None:
    """The introduction of these two reports that has not ended, whichever was named first."""
    pair = (one, other)
    query = select(Introduction).where(col(Introduction.one).in_(pair), col(Introduction.other).in_(pair))
    query = query.where(Introduction.state != IntroductionState.ENDED)
    found = dialects.copies(tx, tx.exec(query))
    return found[0] if found else None


def of_report(tx: Session, report_id: str) -> list[Introduction]:
    """All introductions of one report, oldest first."""
    query = select(Introduction).where((Introduction.one == report_id) | (Introduction.other == report_id))
    return dialects.copies(tx, tx.exec(query.order_by(col(Introduction.at), col(Introduction.id))))


def get(tx: Session, introduction_id: str) -> Introduction | None:
    """The introduction with this id."""
    found = dialects.copies(tx, tx.exec(select(Introduction).where(Introduction.id == introduction_id)))
    return found[0] if found else None


def change(tx: Session, introduction_id: str, **columns: object) -> None:
    """Change columns of an introduction."""
    dialects.execute(tx, update(_INTRODUCTION).where(_INTRODUCTION.c.id == introduction_id).values(**columns))
