"""Introductions: two families hear of each other if both agreed beforehand and a coordinator vouches for each.

Whatever one family says, the other sees the same: a no, silence, and no match at all cannot be told apart.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from bot import plans
from bot.archive import Archive, OpenReport
from bot.checkins import SPEAK_FIRST, plan_of
from bot.comparing import MEET, both_wish
from bot.falling import ONE_A_DAY
from bot.interview.conditions import said_yes
from bot.interview.moves import Address
from bot.latest import is_dead
from bot.organizing.access import Coordinator
from bot.organizing.opening import Opening
from bot.refusals import Refusal
from bot.states import HANDED
from storage import events, introductions, outbox, reports, tasks
from storage.database import Session
from storage.desk_records import Introduction
from storage.records import OutboxRow
from storage.states import UNPROMPTED, IntroductionState

HELLO = "introduction-told"
"""The phrase of the row. What is said first is the greeting of any check-in; this comes after a good moment."""
TASK = MEET
CONSENTS = ("consent.contact", "consent.match", "consent.connect_families")


class Answer(StrEnum):
    """What a family says; not yet, when it was told and has not answered."""

    NOT_YET = "not_yet"
    YES = "yes"
    NO = "no"


@dataclass(frozen=True, slots=True)
class Vouched:
    """How far an introduction has come, for coordinators."""

    first: bool
    second: bool
    told: bool
    both_wish: bool


class Introducing:
    """Vouching by coordinators, telling through the outbox, and the families' answers."""

    def __init__(self, opening: Opening, archive: Archive) -> None:
        """Coordinators come to reports through `opening`, families to their own through `archive`."""
        self._opening, self._archive = opening, archive

    def vouch(self, tx: Session, by: Coordinator, pair: tuple[str, str], now: datetime) -> Introduction:
        """`by` vouches for the family of the first report towards that of the second. Raises Refusal.

        One coordinator vouches for each family: two see to it that neither is somebody who only pretends.
        """
        one, other = (self._opening.report(tx, by, each, now, "vouching") for each in pair)
        self._refuse_unfit(tx, one, other)
        found = introductions.between(tx, one.id, other.id)
        if found is None:
            found = Introduction(one=one.id, other=other.id, state=IntroductionState.VOUCHING, at=now)
            introductions.add(tx, found.model_copy())
        mine, theirs = _columns(found, one.id)
        if getattr(found, theirs) == by.id:
            raise Refusal("desk-vouch-other")
        if found.state == IntroductionState.VOUCHING and getattr(found, mine) is None:
            found = _with(tx, found, **{mine: by.id})
            events.add(tx, "vouched", now, one.id, actor=by.id, about=other.id)
        if found.state == IntroductionState.VOUCHING and found.vouched_one_by and found.vouched_other_by:
            found = _with(tx, found, state=IntroductionState.AGREED)
            for report in (one, other):
                self._greet(tx, report, now)
        return found

    def how_far(self, tx: Session, one: str, other: str) -> Vouched:
        """What coordinators have done, and whether both families wish it; never what one of them said."""
        found = introductions.between(tx, one, other)
        if found is None:
            return Vouched(first=False, second=False, told=False, both_wish=False)
        mine, theirs = (getattr(found, name) is not None for name in _columns(found, one))
        return Vouched(mine, theirs, found.state == IntroductionState.AGREED, both_wish(found))

    def may_be(self, tx: Session, one: OpenReport, other: OpenReport) -> bool:
        """Whether these two families may be introduced."""
        try:
            self._refuse_unfit(tx, one, other)
        except Refusal:
            return False
        return True

    # The families' side

    def waiting(self, tx: Session, report: OpenReport) -> Introduction | None:
        """The introduction this family is to be told of. None if it holds no longer, or she was told."""
        for each in introductions.of_report(tx, report.id):
            is_open = each.state == IntroductionState.AGREED and _says(each, report.id) is None
            if is_open and self._holds(tx, each):
                return each
        return None

    def tell(self, tx: Session, report: OpenReport) -> None:
        """She is told now."""
        found = self.waiting(tx, report)
        if found is not None:
            _with(tx, found, **{_says_column(found, report.id): Answer.NOT_YET})

    def asked(self, tx: Session, report: OpenReport) -> Introduction | None:
        """The introduction she was told of and has not answered, whatever the other family has done since."""
        told = [each for each in introductions.of_report(tx, report.id) if _says(each, report.id) == Answer.NOT_YET]
        still = [each for each in told if each.state == IntroductionState.AGREED]
        return next(iter(still or told), None)

    def answer(self, tx: Session, report: OpenReport, answer: Answer, now: datetime) -> bool:
        """Keep what a family said. False if it was not asked. When both wish it, a coordinator has something to do."""
        found = self.asked(tx, report)
        if found is None:
            return False
        found = _with(tx, found, **{_says_column(found, report.id): answer})
        if both_wish(found) and self._holds(tx, found):
            tasks.add_once(tx, TASK, now, report_id=found.one)
        return True

    def _holds(self, tx: Session, introduction: Introduction) -> bool:
        """Whether both families still agree, and both reports are still there."""
        rows = [reports.get(tx, each) for each in (introduction.one, introduction.other)]
        if any(row is None or row.erase_at is not None for row in rows):
            return False
        one, other = (self._archive.opened(tx, row) for row in rows if row is not None)
        return self.may_be(tx, one, other)

    def _refuse_unfit(self, tx: Session, one: OpenReport, other: OpenReport) -> None:
        is_one_case = one.row.case_id is not None and one.row.case_id == other.row.case_id
        if not is_one_case or one.row.reporter_id == other.row.reporter_id:
            raise Refusal("desk-introduce-not-linked")
        if not all(_agreed(each) for each in (one, other)):
            raise Refusal("desk-introduce-no-consent")
        if any(is_dead(each.interview) and not _spoken_to(tx, each) for each in (one, other)):
            raise Refusal("desk-introduce-speak-first")

    def _greet(self, tx: Session, report: OpenReport, now: datetime) -> None:
        """Not twice a day: one that was written to today is greeted tomorrow."""
        spoken = outbox.has_spoken(tx, report.row.reporter_id, now - ONE_A_DAY)
        outbox.add(tx, greeting(report, plans.tomorrow(plan_of(report), now).utc if spoken else now))


def greeting(report: OpenReport, at: datetime) -> OutboxRow:
    """Said when it is day where she is. It is the greeting of any check-in: whoever reads it learns nothing."""
    days = plans.days(plan_of(report), at)
    return OutboxRow(
        reporter_id=report.row.reporter_id,
        report_id=report.id,
        purpose=UNPROMPTED,
        phrase=HELLO,
        ids={"days": [[start.isoformat(), end.isoformat()] for start, end in days]},
        due_at=max(at, days[0][0]),
    )


def _agreed(report: OpenReport) -> bool:
    """Beforehand, and for both: the consents are asked of everybody, never because of a match."""
    told = (report.interview.path.value(Address(key)) for key in CONSENTS)
    return report.row.state in HANDED and all(said_yes(value) for value in told)


def _spoken_to(tx: Session, report: OpenReport) -> bool:
    """After a death a person speaks to the family before anything is sent to it."""
    known = tasks.of_report(tx, report.id, SPEAK_FIRST)
    return bool(known) and all(task.done_at is not None for task in known)


def _columns(introduction: Introduction, report_id: str) -> tuple[str, str]:
    """Who vouched for this report's family, and who for the other."""
    columns = ("vouched_one_by", "vouched_other_by")
    return columns if introduction.one == report_id else (columns[1], columns[0])


def _says_column(introduction: Introduction, report_id: str) -> str:
    return "one_says" if introduction.one == report_id else "other_says"


def _says(introduction: Introduction, report_id: str) -> str | None:
    return introduction.one_says if introduction.one == report_id else introduction.other_says


def _with(tx: Session, introduction: Introduction, **columns: object) -> Introduction:
    introductions.change(tx, introduction.id, **columns)
    return introduction.model_copy(update=columns)
