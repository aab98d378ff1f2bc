"""«There is something new about what you told»: said by itself, without a word of what it is."""

from __future__ import annotations

from datetime import datetime

from bot import plans
from bot.archive import OpenReport
from bot.checkins import CONTACT, GRAVE, plan_of
from bot.interview.conditions import said_yes
from storage import checkins, outbox, tasks
from storage.database import Session
from storage.records import OutboxRow
from storage.states import UNPROMPTED

SOMETHING_NEW = "news-hello"


def there_is_something_new(tx: Session, report: OpenReport, now: datetime) -> bool:
    """Write it to be said when it is day where she is, if she allowed it. What is new she sees after her tap.

    Never twice while one waits, never in a pause she asked for, and not while a person has bad news to tell her.
    """
    if not said_yes(report.interview.path.value(CONTACT)) or tasks.is_open(tx, GRAVE, report.id):
        return False
    if outbox.waits(tx, report.id):
        return False
    planned = checkins.get(tx, report.id)
    start = max(now, planned.paused_until) if planned and planned.paused_until else now
    days = plans.days(plan_of(report), start)
    row = OutboxRow(
        reporter_id=report.row.reporter_id,
        report_id=report.id,
        purpose=UNPROMPTED,
        phrase=SOMETHING_NEW,
        ids={"days": [[first.isoformat(), last.isoformat()] for first, last in days]},
        due_at=max(start, days[0][0]),
    )
    outbox.add(tx, row)
    return True
