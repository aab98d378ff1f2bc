"""What else an answer changes: questions of the organizers, the plan, whether somebody must look at once."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import datetime

from bot import alerts
from bot.archive import OpenReport
from bot.asked import FamilyQuestions
from bot.checkins import Checkins
from bot.comparing import links_hold
from bot.interview.moves import Answered, Confirmed, Move
from bot.states import HANDED, State
from bot.urgency import OF_URGENCY, urgent
from storage import reports
from storage.database import Session


class Noticing:
    """Looks at what was just kept, inside the same transaction. For nearly every answer there is nothing to do."""

    def __init__(self, asked: FamilyQuestions, planning: Checkins) -> None:
        """`planning` knows when the family is written to next."""
        self._asked = asked
        self._planning = planning

    def after_moves(
        self, tx: Session, states: tuple[OpenReport, OpenReport], made: Iterable[Move], now: datetime
    ) -> OpenReport:
        """Gives the report as it then is. `states`: before and after."""
        before, kept = states
        moves = tuple(made)
        if kept.row.asks:
            kept = self._asked.after_moves(tx, kept, moves, now)
        kept = links_hold(tx, (before, kept), now)
        self._planning.after_moves(tx, (before, kept), moves, now)
        if kept.row.asks != before.row.asks:
            self._planning.heard_answers(tx, kept, now)
        return _urgent_now(tx, kept, moves, now)


def _urgent_now(tx: Session, report: OpenReport, made: tuple[Move, ...], now: datetime) -> OpenReport:
    """Something told after handing in makes it urgent: organizers are told at once, and once."""
    if report.row.state not in HANDED or report.row.urgent:
        return report
    told = {move.address.key for move in made if isinstance(move, Answered | Confirmed)}
    if not told & OF_URGENCY or not urgent(report.interview, now.date()):
        return report
    reports.change(tx, report.id, urgent=True)
    if report.row.state != State.QUARANTINED:  # released, it is told like any other
        alerts.urgent(tx, report.row, now)
    return replace(report, row=report.row.model_copy(update={"urgent": True}))
