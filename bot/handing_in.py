"""Handing a report in: what it lacks, its case code, who must look at it first."""

from __future__ import annotations

import json
from datetime import datetime

from bot.archive import Archive, OpenReport
from bot.case_codes import CaseCode, new_code
from bot.checkins import Checkins
from bot.custody import Purpose, Sealed, bound
from bot.custody.envelope import SALT_BYTES
from bot.interview.conditions import chosen, said_yes
from bot.interview.engine import Interview
from bot.interview.kinds import Unsaid
from bot.interview.moves import Address
from bot.interview.progress import missing
from bot.states import HANDED, State
from storage import events, exports, outbox, reports, shown_cases, tasks
from storage.database import Session

URGENT = frozenset({"life_in_danger", "gravely_ill", "child_alone"})
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


def hand_in(tx: Session, archive: Archive, report: OpenReport, now: datetime) -> CaseCode:
    """Hand in; gives the case code. Raises NotReady. Handing in again keeps the code it has."""
    if missing(report.interview):
        raise NotReady
    return _handed_in(tx, archive, report, now)


def hand_in_unfinished(tx: Session, archive: Archive, report: OpenReport, now: datetime) -> CaseCode:
    """Hand in what there is; gives the case code. Where questions lack a reply, it is marked so for the organizers."""
    if missing(report.interview) and report.row.state not in HANDED:
        reports.change(tx, report.id, unfinished_at=now)
        events.add(tx, "handed_in_unfinished", now, report.id)
        tasks.add(tx, "unfinished_report", now, report_id=report.id)
    return _handed_in(tx, archive, report, now)


def _handed_in(tx: Session, archive: Archive, report: OpenReport, now: datetime) -> CaseCode:
    code = case_code(archive, report) or _new_code(tx, archive, report)
    if report.row.state in HANDED:
        return code  # an old button: what organizers have made of it since stays as it is
    path = report.interview.path
    urgent = bool(chosen(path.value(Address("status.danger"))) & URGENT)
    reports.change(tx, report.id, state=State.HANDED_IN, urgent=urgent, handed_in_at=now, changed_at=now)
    events.add(tx, "handed_in", now, report.id)
    if "under_16" in chosen(path.value(Address("reporter.age_group"))):
        tasks.add(tx, "reporter_under_16", now, report_id=report.id)
    archive.forget(report.id)
    Checkins(archive).replan(tx, archive.open(tx, report.id), now)
    return code


def withdraw(tx: Session, archive: Archive, report: OpenReport, now: datetime) -> None:
    """Nobody works on it any more; it stays sealed until it is forgotten or handed in again."""
    reports.change(tx, report.id, state=State.WITHDRAWN, changed_at=now)
    events.add(tx, "withdrawn", now, report.id)
    out_of_sight(tx, report.id, now)
    archive.forget(report.id)
    Checkins(archive).replan(tx, archive.open(tx, report.id), now)


def out_of_sight(tx: Session, report_id: str, now: datetime) -> None:
    """It is its family's alone: what organizers were shown goes, what was to be said or handed out of it stays here."""
    shown_cases.hide_report(tx, report_id, now)
    exports.stop(tx, report_id)
    outbox.drop_about(tx, report_id)


def case_code(archive: Archive, report: OpenReport) -> CaseCode | None:
    """The code of a report, from its sealed card."""
    card = report.row.sealed_card
    if card is None:
        return None
    sealed = Sealed(card[:SALT_BYTES], card[SALT_BYTES:])
    text = archive.custody.open(report.data_keys[Purpose.CASE], sealed, bound(report.id, "card"))
    return CaseCode(json.loads(text)["code"])


def _new_code(tx: Session, archive: Archive, report: OpenReport) -> CaseCode:
    code = new_code()
    while reports.by_code(tx, archive.custody.index("code", code)) is not None:
        code = new_code()
    text = json.dumps({"code": code}).encode()
    sealed = archive.custody.seal(report.data_keys[Purpose.CASE], text, bound(report.id, "card"))
    reports.change(tx, report.id, code_index=archive.custody.index("code", code), sealed_card=sealed.salt + sealed.box)
    return code
