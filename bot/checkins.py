"""Keeping in touch: what is planned for each report, from what its family chose; and how they change it."""

from __future__ import annotations

import json
from collections.abc import Iterable
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from bot import plans, zones
from bot.archive import Archive, OpenReport
from bot.custody import Purpose, Sealed, bound
from bot.custody.envelope import SALT_BYTES
from bot.interview.conditions import chosen, said_yes
from bot.interview.engine import Interview
from bot.interview.kinds import Chosen, Country, Value, Zone
from bot.interview.moves import Address, Answered, Confirmed, Move
from bot.latest import is_dead
from bot.plans import Moment, Plan
from bot.states import HANDED, State
from storage import checkins, tasks
from storage.database import Session
from storage.dialects import new
from storage.records import Checkin, Report

RHYTHM = Address("follow_up.rhythm")
CONTACT = Address("consent.contact")
REMIND = Address("consent.remind")
SPEAK_FIRST = "speak_to_the_family"
"""The task without which nothing is sent to a family whose relative is reported dead."""
GRAVE = "tell_the_family"
"""The task of a person who has bad news to tell: until it is done the bot does not write to this family of itself."""
TAKEN_UP = timedelta(hours=12)
"""After so long without a word, the next word begins the time of a draft anew: one write, not one an answer."""
OF_THE_PLAN = frozenset(
    {
        "follow_up.rhythm", "follow_up.hours", "follow_up.zone", "consent.contact", "reporter.country", "status.now",
        "event.kind", "history[].what", "history[].state", "history[].date",
    }
)  # fmt: skip
"""Answers that may move the next check-in. With every other answer the plan stays as it is."""


class Checkins:
    """Plans check-ins. Every method runs inside the transaction of its cause."""

    def __init__(self, archive: Archive) -> None:
        """`archive` seals local times under the key of the report they belong to."""
        self.archive = archive

    def begin(self, tx: Session, report: Report, now: datetime) -> None:
        """A draft was begun: a day from now it is looked at, and what there is to do is decided then."""
        due_at = now + plans.NUDGES[0]
        checkins.put(tx, new(Checkin, report_id=report.id, reporter_id=report.reporter_id, due_at=due_at, since=now))

    def replan(self, tx: Session, report: OpenReport, now: datetime) -> Checkin:
        """What she answered, or how the report stands, has changed: plan anew."""
        row = checkins.get(tx, report.id) or fresh(report, now)
        if report.row.state == State.DRAFT and report.row.erase_at is None:
            planned = row.model_copy(update={"due_at": row.due_at or now + plans.NUDGES[0]})
        else:
            planned = self._of_handed_in(tx, report, row, now)
        checkins.put(tx, planned)
        return planned

    def after_moves(
        self, tx: Session, states: tuple[OpenReport, OpenReport], moves: Iterable[Move], now: datetime
    ) -> None:
        """Some answers belong to the plan; a draft taken up again is remembered anew. `states`: before and after."""
        before, report = states
        if report.row.state == State.DRAFT and before.row.changed_at < now - TAKEN_UP:
            checkins.change(tx, [report.id], step=0, since=now, due_at=now + plans.NUDGES[0])
        told = (move.address.key for move in moves if isinstance(move, Answered | Confirmed))
        if report.row.state in HANDED and any(key in OF_THE_PLAN for key in told):
            self.replan(tx, report, now)

    def at(self, report: OpenReport, row: Checkin, moment: Moment | None) -> Checkin:
        """The row, due at this moment. Without one nothing is planned."""
        if moment is None:
            return row.model_copy(update={"due_at": None, "sealed": None})
        text = json.dumps([moment.wall.isoformat(), moment.zone]).encode()
        place = bound(report.id, "checkin")
        sealed = self.archive.custody.seal(report.data_keys[Purpose.CASE], text, place)
        return row.model_copy(update={"due_at": moment.utc, "sealed": sealed.salt + sealed.box})

    def moment_of(self, tx: Session, row: Checkin) -> Moment | None:
        """The local time a row holds, read without reading the report."""
        if row.sealed is None:
            return None
        data_key = self.archive.data_keys(tx, row.report_id)[Purpose.CASE]
        sealed = Sealed(row.sealed[:SALT_BYTES], row.sealed[SALT_BYTES:])
        wall, zone = json.loads(self.archive.custody.open(data_key, sealed, bound(row.report_id, "checkin")))
        return Moment(datetime.fromisoformat(wall), zone)

    def by_new_rules(self, tx: Session, after_id: str, limit: int) -> str | None:
        """Zones may have new rules: work out again when the local times are. Gives where to go on; None at the end."""
        rows = checkins.after(tx, after_id, limit)
        for row in rows:
            moment = self.moment_of(tx, row) if row.due_at is not None else None
            if moment is not None and moment.utc != row.due_at:
                checkins.change(tx, [row.report_id], due_at=moment.utc)
        return rows[-1].report_id if rows else None

    def is_to_be_asked(self, tx: Session, report: OpenReport, row: Checkin, now: datetime) -> bool:
        """Whether the family still wishes to be asked. If not, or not yet, it is planned anew."""
        paused = row.paused_until is not None and row.paused_until > now
        wished = plan_of(report).rhythm in plans.RHYTHMS or report.row.asks > 0
        if not paused and wished and self._is_wanted(tx, report, now):
            return True
        checkins.put(tx, self._of_handed_in(tx, report, row, now))
        return False

    def next_time(self, report: OpenReport, row: Checkin, after: datetime) -> Checkin:
        """The row, due at the next time of its rhythm, or at the end of a pause."""
        plan = plan_of(report)
        if row.paused_until is not None:
            after = max(after, row.paused_until)
        anchor = plans.local_day(report.row.handed_in_at or report.row.created_at, plan.zone)
        moment = plans.next_check_in(plan, anchor, after)
        if report.row.asks and row.asked_at is not None:  # put, or put off: a question is asked again in a week
            again = plans.in_a_week(plan, after)
            moment = again if moment is None or again.utc < moment.utc else moment
        elif report.row.asks:
            moment = plans.soon(plan, after)
        return self.at(report, row, moment)

    def may_ask(self, tx: Session, report: OpenReport, now: datetime) -> bool:
        """Whether organizers may ask this family anything: it said so, and after a death somebody spoke to it."""
        return self._is_wanted(tx, report, now)

    def ask_soon(self, tx: Session, report: OpenReport, now: datetime) -> None:
        """Organizers have a question: it is put at her next hours, with all that waits."""
        row = checkins.get(tx, report.id) or fresh(report, now)
        checkins.put(tx, self.next_time(report, row.model_copy(update={"asked_at": None, "misses": 0}), now))

    def heard_answers(self, tx: Session, report: OpenReport, now: datetime) -> None:
        """She has answered: what is left is asked again in a week, and news at the time of her rhythm."""
        row = checkins.get(tx, report.id) or fresh(report, now)
        planned = self.next_time(report, row.model_copy(update={"asked_at": now, "misses": 0}), now)
        checkins.put(tx, planned.model_copy(update={"asked_at": None}))

    def heard_from(self, tx: Session, reporter_id: str, now: datetime) -> None:
        """She has spoken: silence is over, and whoever was given up is asked again at the next time."""
        for row in checkins.of_reporter(tx, reporter_id):
            if row.misses or row.due_at is None:
                checkins.change(tx, [row.report_id], misses=0)
                self.replan(tx, self.archive.open(tx, row.report_id), now)

    def _of_handed_in(self, tx: Session, report: OpenReport, row: Checkin, now: datetime) -> Checkin:
        if not self._is_wanted(tx, report, now):
            return self.at(report, row, None)
        return self.next_time(report, row, now)

    def _is_wanted(self, tx: Session, report: OpenReport, now: datetime) -> bool:
        if report.row.state not in HANDED or report.row.erase_at is not None:
            return False
        if not said_yes(report.interview.path.value(CONTACT)) or tasks.is_open(tx, GRAVE, report.id):
            return False
        return not is_dead(report.interview) or self._was_spoken_to(tx, report, now)

    def _was_spoken_to(self, tx: Session, report: OpenReport, now: datetime) -> bool:
        """After a death a person speaks to the family first: the task is opened once, and must be done."""
        known = tasks.of_report(tx, report.id, SPEAK_FIRST)
        if not known:
            tasks.add(tx, SPEAK_FIRST, now, report_id=report.id, reporter_id=report.row.reporter_id)
        return bool(known) and all(task.done_at is not None for task in known)


def fresh(report: OpenReport, now: datetime) -> Checkin:
    """A row for a report that had none."""
    return Checkin(report_id=report.id, reporter_id=report.row.reporter_id, since=now)


def plan_of(report: OpenReport) -> Plan:
    """What this family chose, as far as they said. After a death the rhythm told before stays the rhythm."""
    interview = report.interview
    told = interview.standing.answers.get(RHYTHM)
    rhythm = next(iter(chosen(told.value if told else None)), None)
    hours = next(iter(chosen(interview.path.value(Address("follow_up.hours")))), "any")
    return Plan(rhythm, hours, zone_of(interview), report.row.reporter_id)


def zone_of(interview: Interview) -> str:
    """The clock she lives by: the zone she told, or that of her country; else the hour in which it is day for all."""
    zone, country = (interview.path.value(Address(key)) for key in ("follow_up.zone", "reporter.country"))
    if isinstance(zone, Zone):
        return zone.name
    known = zones.of_country(country.code) if isinstance(country, Country) and country.code else ()
    return known[0] if len(known) == 1 else plans.NOWHERE


def less_often(report: OpenReport) -> Value | None:
    """The next slower rhythm, as an answer; None where there is nothing to slow down."""
    slower = plans.LESS_OFTEN.get(plan_of(report).rhythm or "")
    return Chosen(slower) if slower else None


def a_month_from(report: OpenReport, now: datetime) -> datetime:
    """The end of a pause that begins now: a month later by her own calendar."""
    zone = plan_of(report).zone
    local = now.astimezone(ZoneInfo(zone))
    day = plans.month_later(local.date())
    return Moment(datetime.combine(day, local.time()), zone).utc
