"""What was held back: looked at later, released one by one or an account at once; accounts set aside, and taken back.

Whoever handed it in sees no difference. Every step can be undone and stands in the trail.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from bot import transitions
from bot.archive import Archive, OpenReport
from bot.handing_in import tell_organizers
from bot.intake import HELD_BY, Rule, held_by
from bot.organizing.access import Coordinator
from bot.organizing.opening import NOT_FOUND, Opening
from bot.refusals import Refusal
from bot.transitions import By, Transition
from storage import events, intake, reporters
from storage.database import Session
from storage.records import Report, Reporter
from storage.states import ReportState

A_PAGE = 8


@dataclass(frozen=True, slots=True)
class Held:
    """A report in quarantine: the rule that holds it, how many of the same account are there, whether that account
    is set aside.
    """

    row: Report
    rule: Rule | None
    of_account: int
    is_set_aside: bool


@dataclass(frozen=True, slots=True)
class Page:
    """Some of them, and how many there are in all."""

    held: tuple[Held, ...]
    in_all: int


class Quarantine:
    """A coordinator's. Each method is called in a transaction."""

    def __init__(self, opening: Opening, archive: Archive) -> None:
        """`opening` looks at her scope and writes down that she looked."""
        self._opening = opening
        self._archive = archive

    def page(self, tx: Session, by: Coordinator, number: int) -> Page:
        """A page of what is there, the newest first, without what she is kept out of."""
        rows = intake.held(tx, number * A_PAGE, A_PAGE)
        mine = [row for row in rows if self._opening.may_see(tx, by, row)]
        return Page(tuple(self._held(tx, row) for row in mine), intake.count_held(tx))

    def one(self, tx: Session, by: Coordinator, report_id: str) -> Held:
        """One of them. Raises Refusal."""
        return self._held(tx, self._row(tx, by, report_id))

    def read(self, tx: Session, by: Coordinator, report_id: str, now: datetime) -> OpenReport:
        """What it says. Raises Refusal."""
        self._row(tx, by, report_id)
        return self._opening.report(tx, by, report_id, now)

    def release(self, tx: Session, by: Coordinator, report_id: str, now: datetime) -> None:
        """It goes to the organizers like any other. Raises Refusal."""
        self._row(tx, by, report_id)
        self._release(tx, by, [report_id], now)

    def release_account(self, tx: Session, by: Coordinator, report_id: str, now: datetime) -> int:
        """The same for everything of its account that she may see. Gives how many. Raises Refusal."""
        row = self._row(tx, by, report_id)
        ids = intake.ids_of(tx, row.reporter_id, ReportState.QUARANTINED)
        mine = [each for each in ids if self._opening.sees(tx, by, each)]
        self._release(tx, by, mine, now)
        return len(mine)

    def set_aside(self, tx: Session, by: Coordinator, report_id: str, now: datetime) -> int:
        """From now on all of its account goes to quarantine, with what nobody has taken up yet. Gives how many went.

        Raises Refusal: also for the chat of an organizer.
        """
        row = self._opening.row(tx, by, report_id)
        account = reporters.get(tx, row.reporter_id)
        if account is None or account.organizer_id is not None:
            raise Refusal("desk-quarantine-not-hers")
        reporters.change(tx, account.id, set_aside_at=now)
        events.add(tx, "set_aside", now, actor=by.id, about=account.id)
        waiting = intake.ids_of(tx, account.id, ReportState.HANDED_IN)
        for each in waiting:
            transitions.make(tx, Transition.QUARANTINE, each, By(now, by.id))
            self._archive.forget(each)
            events.add(tx, f"{HELD_BY}{Rule.SET_ASIDE}", now, each, actor=by.id)
        return len(waiting)

    def accounts_set_aside(self, tx: Session, by: Coordinator) -> list[Reporter]:  # noqa: ARG002 - hers to see only
        """Who is set aside, the last first."""
        return intake.set_aside(tx)

    def take_back(self, tx: Session, by: Coordinator, reporter_id: str, now: datetime) -> None:
        """The account is like any other again; what lies in quarantine is released by itself. Raises Refusal."""
        account = reporters.get(tx, reporter_id)
        if account is None or account.set_aside_at is None:
            raise Refusal(NOT_FOUND)
        reporters.change(tx, reporter_id, set_aside_at=None)
        events.add(tx, "set_aside_taken_back", now, actor=by.id, about=reporter_id)

    def _release(self, tx: Session, by: Coordinator, ids: list[str], now: datetime) -> None:
        for report_id in ids:
            transitions.make(tx, Transition.LET_THROUGH, report_id, By(now, by.id))
            self._archive.forget(report_id)
            tell_organizers(tx, self._archive.open(tx, report_id), now)

    def _row(self, tx: Session, by: Coordinator, report_id: str) -> Report:
        row = self._opening.row(tx, by, report_id)
        if row.state != ReportState.QUARANTINED:
            raise Refusal(NOT_FOUND)
        return row

    def _held(self, tx: Session, row: Report) -> Held:
        account = reporters.get(tx, row.reporter_id)
        is_set_aside = account is not None and account.set_aside_at is not None
        return Held(row, held_by(tx, row.id), intake.count_held(tx, row.reporter_id), is_set_aside)
