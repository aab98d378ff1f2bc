"""The audit trail: what happened, when, to which report, by whom; ids and fixed words, never a person's."""

from datetime import datetime

from sqlmodel import Session, col, select

from storage import chain, dialects
from storage.records import Event


def add(  # noqa: PLR0913 - a line of the trail has as many parts
    tx: Session,
    what: str,
    at: datetime,
    report_id: str | None = None,
    *,
    actor: str | None = None,
    about: str | None = None,
) -> None:
    """Write one line, as part of this transaction. `actor` is the organizer who did it, `about` the id of what else
    it is about.
    """
    chain.note(tx, Event(what=what, at=at, report_id=report_id, actor=actor, about=about))


def of_report(tx: Session, report_id: str) -> list[Event]:
    """The lines about one report, in order."""
    chain.write(tx)  # what this transaction noted itself is among them
    return dialects.copies(tx, tx.exec(select(Event).where(Event.report_id == report_id).order_by(col(Event.id))))
