"""What fell due is decided: a family is asked, a draft remembered, handed in or erased. One message a family a day."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime, timedelta

from bot import plans
from bot.archive import Archive, OpenReport
from bot.checkins import Checkins, plan_of
from bot.drafts import Drafts
from bot.falling import ONE_A_DAY, Family, to_be_said
from bot.forgetting import Forgetting
from bot.plans import Moment
from bot.settings import Settings
from bot.speakers import Speakers
from bot.states import State
from storage import checkins, intake, outbox, reports, tasks
from storage.database import Session
from storage.records import Checkin
from storage.states import ReporterState

UNDER_WAY = timedelta(hours=1)
"""Who told something so short a while ago is left in peace."""
CALL_THEM = "call_them"
"""The task that takes the place of a check-in where there is no chat."""
MOMENT = "moment"
"""What the chat is in the middle of: the question whether it is a good moment."""


@dataclass(frozen=True, slots=True)
class Fallen:
    """What came of some rows that were due: how many families were thought of, what was erased, what is to be said."""

    families: int = 0
    erased: int = 0
    stored: tuple[str, ...] = field(default=(), repr=False)


class FallingDue:
    """Looks at what is due. Each method is one transaction: what it decides is written with what it says."""

    def __init__(self, planning: Checkins, speakers: Speakers, forgetting: Forgetting, settings: Settings) -> None:
        """`settings` say how often silence is met, and how long drafts are kept."""
        self._planning = planning
        self._speakers = speakers
        self._most_misses = settings.checkins_unanswered
        self._drafts = Drafts(planning, forgetting, timedelta(days=settings.drafts_kept_days), settings.limits)

    @property
    def archive(self) -> Archive:
        """Where reports are read."""
        return self._planning.archive

    def some(self, tx: Session, now: datetime, limit: int) -> Fallen:
        """Think of so many families for whom something is due. While intake is closed nobody is asked for more."""
        if intake.is_closed(tx):
            return Fallen()
        found = [self._family(tx, reporter_id, now) for reporter_id in checkins.take_due(tx, now, limit)]
        return Fallen(
            len(found), sum(each.erased for each in found), tuple(name for each in found for name in each.stored)
        )

    def _family(self, tx: Session, reporter_id: str, now: datetime) -> Fallen:
        speaker = self._speakers.by_id(tx, reporter_id)
        if speaker is None:
            return Fallen()
        rows = checkins.of_reporter(tx, reporter_id)
        family = Family(tx, now, speaker, self._is_telling(tx, reporter_id, now))
        due = [(row, self.archive.open(tx, row.report_id)) for row in rows if _is_due(row, now)]
        self._news(family, [each for each in due if each[1].row.state != State.DRAFT], rows)
        stored: list[str] = []
        erased = 0
        for row, report in due:
            if report.row.state == State.DRAFT:
                gone = self._drafts.fell_due(family, row, report)
                stored += gone or ()
                erased += gone is not None
        return Fallen(1, erased, tuple(stored))

    def _news(self, family: Family, due: list[tuple[Checkin, OpenReport]], rows: list[Checkin]) -> None:
        """Ask once for all of her reports that are due today, or wait for a better moment."""
        wanted = []
        for row, report in due:
            if family.speaker.row.state == ReporterState.UNREACHABLE:
                checkins.put(family.tx, self._planning.at(report, row, None))
            elif self._planning.is_to_be_asked(family.tx, report, row, family.now):
                wanted.append((row, report))
        if family.speaker.row.state == ReporterState.WITHOUT_CHAT:
            self._call(family, wanted)
        elif wanted:
            self._write(family, wanted, rows)

    def _call(self, family: Family, wanted: list[tuple[Checkin, OpenReport]]) -> None:
        """Who has no chat is not written to: a person calls, at the same times."""
        for row, report in wanted:
            tasks.add_once(family.tx, CALL_THEM, family.now, report_id=report.id)
            checkins.put(family.tx, self._planning.next_time(report, row, family.now))

    def _write(self, family: Family, wanted: list[tuple[Checkin, OpenReport]], rows: list[Checkin]) -> None:
        later = _wait(family, wanted[0][1])
        if later is not None:
            for row, report in wanted:
                checkins.put(family.tx, self._planning.at(report, row, later))
            return
        self._ask(family, [*wanted, *self._also_today(family, wanted, rows)])

    def _also_today(
        self, family: Family, wanted: list[tuple[Checkin, OpenReport]], rows: list[Checkin]
    ) -> list[tuple[Checkin, OpenReport]]:
        """What would be due before the night falls goes with it: two cases are one message."""
        night = plans.night_falls(plan_of(wanted[0][1]), family.now)
        known = {row.report_id for row, _ in wanted}
        soon = [row for row in rows if row.due_at is not None and row.due_at < night and row.report_id not in known]
        found = [(row, self.archive.open(family.tx, row.report_id)) for row in soon]
        return [
            (row, report)
            for row, report in found
            if report.row.state != State.DRAFT and self._planning.is_to_be_asked(family.tx, report, row, family.now)
        ]

    def _ask(self, family: Family, asked: list[tuple[Checkin, OpenReport]]) -> None:
        kept = []
        for row, report in asked:
            silent = row.asked_at is not None and family.speaker.awaits.check_in is not None
            misses = row.misses + 1 if silent else 0
            if misses >= self._most_misses:
                tasks.add_once(family.tx, "silence", family.now, report_id=report.id)
                given_up = row.model_copy(update={"misses": misses})
                checkins.put(family.tx, self._planning.at(report, given_up, None))
                continue
            again = row.model_copy(update={"misses": misses, "asked_at": family.now})
            checkins.put(family.tx, self._planning.next_time(report, again, family.now))
            kept.append(report)
        if kept:
            outbox.add(family.tx, to_be_said(family, kept[0], "checkin-hello", about=None))
            awaits = self._speakers.asked(family.speaker.awaits, MOMENT)
            self._speakers.await_(family.tx, family.speaker, awaits)

    def _is_telling(self, tx: Session, reporter_id: str, now: datetime) -> bool:
        return any(row.changed_at > now - UNDER_WAY for row in reports.of_reporter(tx, reporter_id))


def _is_due(row: Checkin, now: datetime) -> bool:
    return row.due_at is not None and row.due_at <= now


def _wait(family: Family, report: OpenReport) -> Moment | None:
    """When it is tried again: she is just telling, it is night, or she was written to today. None: now."""
    plan, now = plan_of(report), family.now
    if family.is_telling:
        return plans.soon(plan, now, UNDER_WAY)
    if not plans.may_write(plan, now):
        return plans.soon(plan, now)
    spoken = outbox.has_spoken(family.tx, family.speaker.id, now - ONE_A_DAY)
    return plans.tomorrow(plan, now) if spoken else None
