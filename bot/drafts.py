"""Drafts nobody goes on with: remembered kindly three times, then announced, then handed in or erased as chosen."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta

from bot import plans
from bot.archive import OpenReport
from bot.checkins import REMIND, Checkins, plan_of
from bot.falling import ONE_A_DAY, Family, to_be_said
from bot.forgetting import Forgetting
from bot.handing_in import hand_in_unfinished
from bot.interview.conditions import chosen, said_yes
from bot.interview.moves import Address
from bot.limits import Limits
from bot.plans import Moment, Plan
from storage import checkins, outbox
from storage.records import Checkin
from storage.states import ReporterState

STORE = Address("consent.store")
UNFINISHED = Address("consent.unfinished")
HAND_IN = "hand_in_what_I_told"
NOTICE = len(plans.NUDGES)
END = NOTICE + 1
BY_STEP = ("nudge", "nudge", "nudge-last")


@dataclass(frozen=True, slots=True)
class Drafts:
    """`kept` is how long a draft waits for her next word."""

    planning: Checkins
    forgetting: Forgetting
    kept: timedelta
    limits: Limits

    def fell_due(self, family: Family, row: Checkin, report: OpenReport) -> list[str] | None:
        """Take the next step with a draft. When it was erased: the stored names to unlink after the commit."""
        if report.row.changed_at > row.since:
            row = row.model_copy(update={"since": report.row.changed_at, "step": 0})
        step = self._step(family, row, report)
        moment = self._moment(row, report, step)
        if moment > family.now:
            checkins.put(family.tx, row.model_copy(update={"step": step, "due_at": moment}))
            return None
        if step == END:
            return self._end(family, report)
        if (later := _wait(family, report)) is not None:
            checkins.put(family.tx, self.planning.at(report, row.model_copy(update={"step": step}), later))
            return None
        self._say(family, row, report, step)
        return None

    def _step(self, family: Family, row: Checkin, report: OpenReport) -> int:
        """The furthest step whose time has come: after a long outage she is reminded once, not three times."""
        if not _may_remind(family, report):
            return END
        step = row.step
        while step < NOTICE and (
            self._moment(row, report, step + 1) <= family.now
            or self._moment(row, report, step) >= self._moment(row, report, NOTICE)
        ):
            step += 1
        return step

    def _moment(self, row: Checkin, report: OpenReport, step: int) -> datetime:
        plan = plan_of(report)
        if step < NOTICE:
            return plans.next_nudge(plan, row.since, step).utc
        if step == NOTICE:
            return plans.notice_at(plan, row.since, self.kept).utc
        noticed = row.due_at if row.step == END and row.due_at is not None else row.since + self.kept
        return max(noticed, row.since + self.kept)

    def _say(self, family: Family, row: Checkin, report: OpenReport, step: int) -> None:
        if step < NOTICE:
            phrase, times, due_at = BY_STEP[step], {}, self._moment(row, report, step + 1)
        else:
            due_at = plans.end_of_draft(row.since, self.kept, family.now)
            phrase = "draft-will-be-handed-in" if _hands_in(report) else "draft-will-be-erased"
            times = {"on": plans.local_day(due_at, plan_of(report).zone).isoformat()}
        outbox.add(family.tx, to_be_said(family, report, phrase, report.id, **times))
        checkins.put(family.tx, row.model_copy(update={"step": step + 1, "due_at": due_at, "sealed": None}))

    def _end(self, family: Family, report: OpenReport) -> list[str] | None:
        """As she chose: handed in, marked unfinished; else erased. Never while the notice has not been said."""
        if outbox.waits(family.tx, report.id):
            checkins.change(family.tx, [report.id], due_at=family.now + timedelta(days=1))
            return None
        if not (_hands_in(report) and said_yes(report.interview.path.value(STORE))):
            return self.forgetting.destroy(family.tx, report.id, family.now)
        hand_in_unfinished(family.tx, self.planning.archive, report, family.now, limits=self.limits)
        if _may_remind(family, report):
            outbox.add(family.tx, to_be_said(family, report, "draft-handed-in", report.id))
        return None


def _may_remind(family: Family, report: OpenReport) -> bool:
    path = report.interview.path
    reachable = family.speaker.row.state == ReporterState.ACTIVE
    return reachable and said_yes(path.value(STORE)) and said_yes(path.value(REMIND))


def _hands_in(report: OpenReport) -> bool:
    told = report.interview.standing.answers.get(UNFINISHED)
    return HAND_IN in chosen(told.value if told else None)


def _wait(family: Family, report: OpenReport) -> Moment | None:
    """When it is tried again: she is just telling of somebody else, it is night, or she was written to today."""
    plan: Plan = plan_of(report)
    if family.is_telling:
        return plans.tomorrow(plan, family.now)
    if not plans.may_write(plan, family.now):
        return plans.soon(plan, family.now)
    spoken = outbox.has_spoken(family.tx, family.speaker.id, family.now - ONE_A_DAY)
    return plans.tomorrow(plan, family.now) if spoken else None
