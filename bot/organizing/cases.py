"""Cases: reports of one missing person gathered and taken apart again; how far they are verified, and at what risk."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum

from bot.archive import OpenReport
from bot.comparing import may_be_compared
from bot.handing_in import missing_for_un
from bot.interview.conditions import chosen
from bot.interview.kinds import Text
from bot.interview.moves import Address
from bot.organizing.access import AtWork
from bot.organizing.case_notes import CaseNotes
from bot.organizing.opening import Opening
from bot.organizing.scope import visible
from bot.refusals import Refusal
from storage import case_files, events, reports
from storage.database import Session
from storage.desk_records import CaseFile
from storage.records import new_id


class Rung(StrEnum):
    """How far a case is verified."""

    REPORTED = "reported"
    PARTLY_VERIFIED = "partly_verified"
    CORROBORATED = "corroborated"
    DOCUMENTED = "documented"


class Risk(StrEnum):
    """What may come of it if the case becomes known."""

    LOW = "low"
    MEDIUM = "medium"
    HIGH = "high"


class AtRisk(StrEnum):
    """Whom it may fall on."""

    PERSON = "person"
    FAMILY_THERE = "family_there"
    REPORTER = "reporter"
    WITNESSES = "witnesses"


class Check(StrEnum):
    """What a reviewer looks at before a case is stood behind."""

    READ_WHOLE = "read_whole"
    SOURCES = "sources"
    DATES = "dates"
    SAME_PERSON = "same_person"
    CONSENTS = "consents"
    TRANSLATION = "translation"


WHY, UNVERIFIED, RISK_FOR, CHECKED = "why", "unverified", "risk_for", "checked"
"""Kinds of sealed notes."""
SOURCES = (Address("event.source"), Address("status.source"))
WORRIES = Address("consent.worries")


@dataclass(frozen=True, slots=True)
class Case:
    """A case as an organizer sees it: the reports of it that are hers to see, the one she came through first."""

    file: CaseFile | None
    reports: tuple[OpenReport, ...] = field(repr=False)
    why: str = field(default="", repr=False)
    unverified: str = field(default="", repr=False)
    risk_for: tuple[str, ...] = ()
    checked: tuple[str, ...] = ()

    @property
    def ids(self) -> tuple[str, ...]:
        """Of its reports."""
        return tuple(each.id for each in self.reports)

    @property
    def rung(self) -> str:
        """Where on the ladder it stands."""
        return self.file.rung if self.file else Rung.REPORTED

    @property
    def sources(self) -> tuple[str, ...]:
        """Every kind of source the families named."""
        told = (each.interview.path.value(address) for each in self.reports for address in SOURCES)
        return tuple(sorted({option for value in told for option in chosen(value)}))

    @property
    def missing_for_un(self) -> tuple[str, ...]:
        """What a submission would lack, whichever of the reports it is made from. Computed, never typed."""
        return min((missing_for_un(each.interview) for each in self.reports), key=len)

    @property
    def worries(self) -> tuple[str, ...]:
        """What the families are afraid of."""
        told = (each.interview.path.value(WORRIES) for each in self.reports)
        return tuple(value.words for value in told if isinstance(value, Text))


class Cases:
    """Every method begins at a report an organizer may see. Raises Refusal where it may not."""

    def __init__(self, opening: Opening, notes: CaseNotes) -> None:
        """Reports are looked at through `opening` only."""
        self._opening, self._notes = opening, notes

    def look(self, tx: Session, who: AtWork, report_id: str, now: datetime) -> Case:
        """The case a report belongs to; one that was never worked on has no file yet."""
        first = self._opening.report(tx, who, report_id, now, "case_opened")
        file = case_files.get(tx, first.row.case_id) if first.row.case_id else None
        others = visible(tx, who, case_files.reports_of(tx, file.id)) if file else []
        beside = [self._opening.report(tx, who, each.id, now, "case_opened") for each in others if each.id != first.id]
        ids = [first.id, *(each.id for each in beside)]
        why, unverified, risk_for, checked = (
            self._notes.newest(tx, ids, kind) for kind in (WHY, UNVERIFIED, RISK_FOR, CHECKED)
        )
        return Case(file, (first, *beside), why, unverified, tuple(risk_for.split()), tuple(checked.split()))

    def link(self, tx: Session, who: AtWork, pair: tuple[str, str], now: datetime) -> None:
        """Both tell of the same person: the second joins the case of the first. Both words stay as they are."""
        reports.hold(tx, pair)  # a family may be taking its yes back in this moment
        one, other = (self._opening.report(tx, who, each, now, "compared") for each in pair)
        if one.id == other.id or not (may_be_compared(one) and may_be_compared(other)):
            raise Refusal("desk-match-no-consent")
        left = other.row.case_id
        if left is not None and left != one.row.case_id and len(case_files.reports_of(tx, left)) > 1:
            raise Refusal("desk-case-of-others")
        case_id = self._file(tx, one, now)
        case_files.gather(tx, other.id, case_id)
        if left is not None and left != case_id:
            case_files.keep_closed(tx, left, other.id)
            case_files.drop_empty(tx, left)
        case_files.keep_closed(tx, other.id, case_id)
        case_files.change(tx, case_id, now)
        events.add(tx, "linked", now, other.id, actor=who.id, about=case_id)

    def unlink(self, tx: Session, who: AtWork, report_id: str, now: datetime) -> None:
        """Take a report out of its case. Whoever was kept out of the case stays kept out of the report."""
        row = self._opening.row(tx, who, report_id)
        if row.case_id is None:
            return
        case_files.take_out(tx, row.id, row.case_id)
        events.add(tx, "unlinked", now, row.id, actor=who.id, about=row.case_id)

    def climb(self, tx: Session, who: AtWork, report_id: str, to: tuple[Rung, str], now: datetime) -> None:
        """Put a case on a rung of the ladder, and say why: `to` is the rung, and the words."""
        report = self._opening.report(tx, who, report_id, now, "case_opened")
        rung, why = to
        case_files.change(tx, self._file(tx, report, now), now, rung=rung)
        self._notes.write(tx, who, report, (WHY, why), now)
        events.add(tx, f"rung_{rung}", now, report.id, actor=who.id)

    def leave_open(self, tx: Session, who: AtWork, report_id: str, words: str, now: datetime) -> None:
        """Write down what is still unverified."""
        report = self._opening.report(tx, who, report_id, now, "case_opened")
        self._notes.write(tx, who, report, (UNVERIFIED, words), now)

    def weigh(self, tx: Session, who: AtWork, report_id: str, risk: Risk, now: datetime) -> None:
        """Say how great the risk is."""
        report = self._opening.report(tx, who, report_id, now, "case_opened")
        case_files.change(tx, self._file(tx, report, now), now, risk=risk)
        events.add(tx, f"risk_{risk}", now, report.id, actor=who.id)

    def toggle(self, tx: Session, who: AtWork, report_id: str, what: AtRisk | Check, now: datetime) -> None:
        """Switch one line of «for whom», or of the checklist. The case has a file from then on."""
        case = self.look(tx, who, report_id, now)
        kind, held = (RISK_FOR, case.risk_for) if isinstance(what, AtRisk) else (CHECKED, case.checked)
        changed = [each for each in held if each != what] if what in held else [*held, what]
        self._file(tx, case.reports[0], now)
        self._notes.write(tx, who, case.reports[0], (kind, " ".join(changed)), now)

    def _file(self, tx: Session, report: OpenReport, now: datetime) -> str:
        """The id of the case this report belongs to; one is made where there was none."""
        if report.row.case_id is not None:
            return report.row.case_id
        case = CaseFile(id=new_id(), rung=Rung.REPORTED, made_at=now, changed_at=now)
        case_files.add(tx, case)
        case_files.gather(tx, report.id, case.id)
        case_files.keep_closed(tx, report.id, case.id)
        return case.id
