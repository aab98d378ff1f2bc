"""One family while something is due for it, and what will be said to it: a row of the outbox, without a word."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime, timedelta

from bot import plans
from bot.archive import OpenReport
from bot.checkins import plan_of
from bot.speakers import Speaker
from storage.database import Session
from storage.records import OutboxRow
from storage.states import UNPROMPTED

ONE_A_DAY = timedelta(hours=20)


@dataclass(frozen=True)
class Family:
    """Whoever something is due for. `is_telling`: she told something a short while ago."""

    tx: Session = field(repr=False)
    now: datetime
    speaker: Speaker
    is_telling: bool


def to_be_said(family: Family, report: OpenReport, phrase: str, about: str | None, **times: str) -> OutboxRow:
    """Said when it is day where she is, in the next days. `about` is the report it tells of, if it tells of one."""
    plan = plan_of(report)
    days = [[start.isoformat(), end.isoformat()] for start, end in plans.days(plan, family.now)]
    return OutboxRow(
        reporter_id=family.speaker.id,
        report_id=about,
        purpose=UNPROMPTED,
        phrase=phrase,
        ids={"days": days, **times},
        due_at=max(family.now, plans.days(plan, family.now)[0][0]),
    )


def day_for(row: OutboxRow, now: datetime) -> datetime | None:
    """When it may be said: now, or from the next morning on. None if its days are over."""
    for start, end in row.ids.get("days", []):
        if now < datetime.fromisoformat(end):
            return max(now, datetime.fromisoformat(start))
    return None
