"""Comparing reports with others: whether a family allows it, and what ends when it takes that back."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime

from bot import alerts
from bot.archive import OpenReport
from bot.interview.conditions import said_yes
from bot.interview.moves import Address
from bot.states import THE_FAMILYS
from storage import case_files, events, introductions, organizers, reports, tasks
from storage.database import Session
from storage.desk_records import Introduction
from storage.records import Report
from storage.states import IntroductionState

MATCH = Address("consent.match")
LINK_ENDED = "link_ended"
"""The line of the trail, and the task."""
MEET = "introduce_families"
"""The task of a coordinator where both families wish to be introduced."""
WISHES = "yes"
COORDINATOR = "coordinator"


def may_be_compared(report: OpenReport) -> bool:
    """Whether this family agreed to have its report compared with others."""
    return said_yes(report.interview.path.value(MATCH))


def links_hold(tx: Session, states: tuple[OpenReport, OpenReport], now: datetime) -> OpenReport:
    """Every link rests on the yes of both families: without hers the report stands by itself. Gives it as it then is.

    No family is told. Organizers may link it again, should she allow it again. `states`: before and after.
    """
    before, report = states
    if may_be_compared(report):
        return report
    case_id = report.row.case_id
    if case_id is None and may_be_compared(before):
        case_id = _linked_meanwhile(tx, report.id)
    if case_id is None:
        return report
    others = [each for each in case_files.reports_of(tx, case_id) if each.id != report.id]
    if not others:
        return report
    case_files.take_out(tx, report.id, case_id)
    case_files.change(tx, case_id, now)
    events.add(tx, LINK_ENDED, now, report.id, about=case_id)
    _end_introductions(tx, report.id, now)
    there = replace(report, row=report.row.model_copy(update={"case_id": None}))
    _to_be_looked_at(tx, [there.row], now)
    _to_be_looked_at(tx, others, now)
    return there


def _linked_meanwhile(tx: Session, report_id: str) -> str | None:
    """PostgreSQL: an organizer may have linked it after it was read here and before it was touched."""
    row = reports.get(tx, report_id)
    return row.case_id if row is not None else None


def _end_introductions(tx: Session, report_id: str, now: datetime) -> None:
    """None goes on: for the other family it is as if there had been no match."""
    ended = [each for each in introductions.of_report(tx, report_id) if each.state != IntroductionState.ENDED]
    for each in ended:
        introductions.change(tx, each.id, state=IntroductionState.ENDED)
    for one in {each.one for each in ended}:
        if not any(both_wish(each) for each in introductions.of_report(tx, one)):
            tasks.done_about(tx, MEET, one, now)


def both_wish(introduction: Introduction) -> bool:
    """Whether both families were told, and both wish to be in touch."""
    is_open = introduction.state == IntroductionState.AGREED
    return is_open and introduction.one_says == WISHES == introduction.other_says


def _to_be_looked_at(tx: Session, rows: Sequence[Report], now: datetime) -> None:
    """A task about the first of them that somebody works on, and hers; else for anybody. It is said at once."""
    seen = [row for row in rows if row.state not in THE_FAMILYS and row.erase_at is None]
    if not seen:
        return
    row = next((each for each in seen if each.claimed_by is not None), seen[0])
    about = [row.id, row.case_id or row.id]
    team = [each for each in organizers.joined(tx) if not organizers.is_kept_out(tx, each.id, about)]
    hers = [each for each in team if each.id == row.claimed_by]
    tasks.add(tx, LINK_ENDED, now, report_id=row.id, given_to=row.claimed_by if hers else None)
    alerts.tell(tx, hers or [each for each in team if each.role == COORDINATOR], alerts.LINK_ENDED, now)
