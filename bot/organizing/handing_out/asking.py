"""A coordinator asks for an export; one of everything waits for a second coordinator's yes. Nothing is written here."""

from __future__ import annotations

from datetime import datetime
from enum import StrEnum

from bot import alerts
from bot.archive import Archive, OpenReport
from bot.case_codes import parse
from bot.organizing.access import Coordinator, Role
from bot.organizing.handing_out.permissions import is_open_to, permissions_of
from bot.organizing.handing_out.recipients import Recipient
from bot.organizing.opening import NOT_FOUND, Opening
from bot.refusals import Refusal
from bot.states import DECIDED, OPEN, State
from storage import events, exports, organizers, reports
from storage.database import Session
from storage.desk_records import Export
from storage.states import ExportState

ALSO_BEFORE_REVIEW = OPEN | DECIDED
REVIEWED = frozenset({State.ACCEPTED})


class Scope(StrEnum):
    """How much goes out at once."""

    ONE = "one"
    CASE = "case"
    ALL = "all"

    @property
    def states(self) -> frozenset[State]:
        """What is asked for by its code may be urgent; of everything only what was accepted goes."""
        return REVIEWED if self is Scope.ALL else ALSO_BEFORE_REVIEW


class HandingOut:
    """Asking, a second yes, stopping. Each method is called in a transaction."""

    def __init__(self, archive: Archive, opening: Opening) -> None:
        """`opening` knows which reports are hers to see."""
        self._archive, self._opening = archive, opening

    def ask_for(self, tx: Session, who: Coordinator, wanted: tuple[Recipient, Scope], typed: str, now: datetime) -> str:
        """One report, or its case, by the case code that was typed. Gives the export's id. Raises Refusal."""
        recipient, scope = wanted
        report = self._found(tx, who, typed, now)
        if not is_open_to(permissions_of(report.interview.path), recipient):
            raise Refusal("desk-export-not-allowed")
        about = report.id if scope is Scope.ONE else report.row.case_id or report.id
        export = Export(recipient=recipient, of=scope, about=about, state="", made_by=who.id, made_at=now)
        return self._asked(tx, export, ExportState.READY, now)

    def ask_for_all(self, tx: Session, who: Coordinator, recipient: Recipient, now: datetime) -> str:
        """Everything accepted that its families allow this recipient. Waits for another coordinator: all are told."""
        export = Export(recipient=recipient, of=Scope.ALL, state="", made_by=who.id, made_at=now)
        others = (each for each in organizers.joined(tx, Role.COORDINATOR) if each.id != who.id)
        alerts.tell(tx, others, alerts.SECOND_YES, now)
        return self._asked(tx, export, ExportState.WAITING, now)

    def waiting(self, tx: Session, who: Coordinator) -> list[Export]:  # noqa: ARG002 - only coordinators may ask
        """What waits for a second yes."""
        return exports.in_state(tx, ExportState.WAITING)

    def say_yes(self, tx: Session, who: Coordinator, export_id: str, now: datetime) -> None:
        """A second coordinator agrees. Raises Refusal for the one who asked, and where nothing waits."""
        export = exports.get(tx, export_id)
        if export is None or export.state != ExportState.WAITING:
            raise Refusal(NOT_FOUND)
        if export.made_by == who.id:
            raise Refusal("desk-export-yours")
        if not exports.move(tx, export_id, ExportState.WAITING, state=ExportState.READY, approved_by=who.id):
            raise Refusal(NOT_FOUND)
        events.add(tx, "export_agreed", now, actor=who.id, about=export_id)

    def stop(self, tx: Session, who: Coordinator, export_id: str, now: datetime) -> None:
        """It is not to be written. Raises Refusal where it is too late."""
        open_ones = (ExportState.WAITING, ExportState.READY)
        if not any(exports.move(tx, export_id, state, state=ExportState.CANCELLED) for state in open_ones):
            raise Refusal(NOT_FOUND)
        events.add(tx, "export_stopped", now, actor=who.id, about=export_id)

    def _asked(self, tx: Session, export: Export, state: ExportState, now: datetime) -> str:
        export.state = state
        export_id, actor = export.id, export.made_by
        exports.add(tx, export)
        events.add(tx, "export_asked", now, actor=actor, about=export_id)
        return export_id

    def _found(self, tx: Session, who: Coordinator, typed: str, now: datetime) -> OpenReport:
        code = parse(typed)
        row = reports.by_code(tx, self._archive.custody.index("code", code)) if code else None
        if row is None or row.state not in ALSO_BEFORE_REVIEW:
            raise Refusal(NOT_FOUND)
        return self._opening.report(tx, who, row.id, now, what="looked_up_for_export")
