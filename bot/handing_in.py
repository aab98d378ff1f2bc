"""Handing a report in: what it lacks, its case code, who must look at it first."""

from __future__ import annotations

from datetime import datetime

from bot import alerts, transitions
from bot.archive import Archive, OpenReport
from bot.case_codes import CaseCode, new_code
from bot.checkins import Checkins
from bot.intake import HELD_BY, rule_for
from bot.interview.conditions import chosen, said_yes
from bot.interview.engine import Interview
from bot.interview.kinds import Unsaid
from bot.interview.moves import Address
from bot.interview.progress import missing
from bot.limits import Limits
from bot.states import HANDED
from bot.transitions import By, Transition
from bot.urgency import urgent
from storage import events, exports, outbox, reports, shown_cases, tasks
from storage.database import Session

UN_FACTS = {
    "name": ("person.name",),
    "date": ("event.date",),
    "place": ("event.place",),
    "taken-by": ("event.taken_by",),
    "reporter": ("reporter.name", "reporter.address"),
}
"""WGEID's mandatory facts that are single answers; steps taken and consent are looked at apart."""


class NotReady(Exception):
    """A question that must be replied to has not been."""


def missing_for_un(interview: Interview) -> tuple[str, ...]:
    """What a submission to the UN working group would still lack, as phrase names `un-…`."""
    path = interview.path
    lacking = [
        name
        for name, keys in UN_FACTS.items()
        if any(path.value(Address(key)) is None or isinstance(path.value(Address(key)), Unsaid) for key in keys)
    ]
    if not interview.standing.items.get("actions") and path.value(Address("actions.why_none")) is None:
        lacking.append("actions")
    if not said_yes(path.value(Address("consent.un"))):
        lacking.append("consent")
    return tuple(lacking)


AS_SHIPPED = Limits()


def hand_in(
    tx: Session, archive: Archive, report: OpenReport, now: datetime, *, limits: Limits = AS_SHIPPED
) -> CaseCode:
    """Hand in; gives the case code. Raises NotReady. Handing in again keeps the code it has."""
    if missing(report.interview):
        raise NotReady
    return _handed_in(tx, archive, report, now, limits=limits)


def hand_in_unfinished(
    tx: Session, archive: Archive, report: OpenReport, now: datetime, *, limits: Limits = AS_SHIPPED
) -> CaseCode:
    """Hand in what there is; gives the case code. Where questions lack a reply, it is marked so for the organizers."""
    if missing(report.interview) and report.row.state not in HANDED:
        reports.change(tx, report.id, unfinished_at=now)
        events.add(tx, "handed_in_unfinished", now, report.id)
    return _handed_in(tx, archive, report, now, limits=limits)


def _handed_in(tx: Session, archive: Archive, report: OpenReport, now: datetime, *, limits: Limits) -> CaseCode:
    code = case_code(archive, report) or _new_code(tx, archive, report)
    hurries = bool(urgent(report.interview, now.date()))
    fresh = {"urgent": hurries, "handed_in_at": now, "changed_at": now, "claimed_by": None, "reason": None}
    held = rule_for(tx, report.row, now, limits)
    if not transitions.make(tx, Transition.HAND_IN, report.id, By(now), **fresh):
        return code  # an old button: what organizers have made of it since stays as it is
    if held is not None:
        transitions.make(tx, Transition.QUARANTINE, report.id, By(now))
    archive.forget(report.id)
    there = archive.as_it_stands(tx, report)
    if held is None:
        tell_organizers(tx, there, now)
    else:
        events.add(tx, f"{HELD_BY}{held}", now, report.id)
    Checkins(archive).replan(tx, there, now)
    return code


def tell_organizers(tx: Session, report: OpenReport, now: datetime) -> None:
    """It has reached them, at once or out of quarantine: what they should look at first."""
    if report.row.urgent:
        alerts.urgent(tx, report.row, now)
    if report.row.unfinished_at is not None:
        tasks.add(tx, "unfinished_report", now, report_id=report.id)
    if "under_16" in chosen(report.interview.path.value(Address("reporter.age_group"))):
        tasks.add(tx, "reporter_under_16", now, report_id=report.id)


def withdraw(tx: Session, archive: Archive, report: OpenReport, now: datetime) -> None:
    """Nobody works on it any more; it stays sealed until it is forgotten or handed in again."""
    transitions.make(tx, Transition.WITHDRAW, report.id, By(now), changed_at=now, claimed_by=None, reason=None)
    out_of_sight(tx, report.id, now)
    archive.forget(report.id)
    Checkins(archive).replan(tx, archive.as_it_stands(tx, report), now)


def out_of_sight(tx: Session, report_id: str, now: datetime) -> None:
    """It is its family's alone: what organizers were shown goes, what was to be said or handed out of it stays here."""
    shown_cases.hide_report(tx, report_id, now)
    exports.stop(tx, report_id)
    outbox.drop_about(tx, report_id)


def questions_answered(tx: Session, archive: Archive, report: OpenReport, now: datetime) -> bool:
    """She has answered what organizers asked: it lies with them again. False if nothing was asked (any more)."""
    there = transitions.make(tx, Transition.ANSWER, report.id, By(now), changed_at=now, reason=None)
    archive.forget(report.id)
    return there


def case_code(archive: Archive, report: OpenReport) -> CaseCode | None:
    """The code of a report, from its sealed card."""
    card = archive.card(report)
    return CaseCode(card.code) if card else None


def _new_code(tx: Session, archive: Archive, report: OpenReport) -> CaseCode:
    code = new_code()
    while reports.by_code(tx, archive.custody.index("code", code)) is not None:
        code = new_code()
    index, card = archive.custody.index("code", code), archive.sealed_card(report, code)
    reports.change(tx, report.id, code_index=index, sealed_card=card)
    return code
