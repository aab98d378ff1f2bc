"""Which way a report goes when it is handed in: to the organizers, or into quarantine. Never by its words or names.

Only times and numbers are looked at. Whoever hands in sees the same either way, and everything in quarantine can be
read and released. docs/intake.md tells the rules to organizers.
"""

from __future__ import annotations

from datetime import datetime
from enum import StrEnum

from bot.limits import DAY, HOUR, Limits
from storage import events, intake, reporters
from storage.database import Session
from storage.records import Report


class Rule(StrEnum):
    """Why a report went into quarantine."""

    SET_ASIDE = "set_aside"
    MANY = "many"
    QUICK = "quick"
    CAMPAIGN = "campaign"
    FLOOD = "flood"


HELD_BY = "quarantined_"
"""The event says by which rule: `quarantined_many`."""


def rule_for(tx: Session, row: Report, now: datetime, limits: Limits) -> Rule | None:
    """The rule that holds a report back. None: it goes to the organizers."""
    account = reporters.get(tx, row.reporter_id)
    if account is None or account.set_aside_at is not None:
        return Rule.SET_ASIDE
    if intake.came_in(tx, now - DAY, reporter_id=row.reporter_id) >= limits.reports_a_day:
        return Rule.MANY
    if now - row.created_at < limits.quick and intake.came_in(tx, now - HOUR) >= limits.wave:
        return Rule.QUICK
    is_new = account.created_at > now - DAY
    return _rule_for_new(tx, row, now, limits) if is_new else None


def _rule_for_new(tx: Session, row: Report, now: datetime, limits: Limits) -> Rule | None:
    """Who came today waits while her campaign is under attack, or more comes in than anybody could read."""
    attacked = row.campaign is not None and (
        intake.came_in(tx, now - DAY, held=True, campaign=row.campaign) >= limits.wave
    )
    if attacked:
        return Rule.CAMPAIGN
    too_many = intake.came_in(tx, now - HOUR, held=False) >= limits.most_an_hour
    return Rule.FLOOD if too_many else None


def held_by(tx: Session, report_id: str) -> Rule | None:
    """By which rule a report went into quarantine last."""
    what = [each.what for each in events.of_report(tx, report_id) if each.what.startswith(HELD_BY)]
    return Rule(what[-1].removeprefix(HELD_BY)) if what else None


def may_begin(tx: Session, reporter_id: str, now: datetime, limits: Limits) -> bool:
    """Whether this account may begin another report today."""
    return intake.begun(tx, reporter_id, now - DAY) < limits.drafts_a_day
