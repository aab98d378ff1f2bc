"""Forgetting for real: drafts at once, handed-in reports after a pause in which they are closed to everybody."""

from __future__ import annotations

from datetime import datetime, timedelta
from enum import Enum, auto

from bot import desk_seals
from bot.archive import Archive, OpenReport
from bot.case_codes import parse
from bot.checkins import Checkins
from bot.handing_in import out_of_sight
from bot.states import State
from storage import checkins, events, inbox, reporters, reports
from storage.database import Session
from storage.records import Report


class Forgotten(Enum):
    """How far forgetting has gone."""

    DESTROYED = auto()
    CLOSED = auto()


class Forgetting:
    """Erases reports. Each method gives the stored file names to unlink once the transaction is kept."""

    def __init__(self, archive: Archive, pause: timedelta) -> None:
        """`pause` lies between asking to forget a handed-in report and its erasing."""
        self._archive = archive
        self._pause = pause

    def forget(self, tx: Session, report: OpenReport, now: datetime) -> tuple[Forgotten, list[str]]:
        """A draft is destroyed at once; anything handed in is closed to everybody and destroyed after the pause."""
        if report.row.state == State.DRAFT or not self._pause:
            return Forgotten.DESTROYED, self.destroy(tx, report.id, now)
        reports.change(tx, report.id, erase_at=now + self._pause)
        reporters.change(tx, report.row.reporter_id, current_report_id=None)
        events.add(tx, "forgetting", now, report.id)
        out_of_sight(tx, report.id, now)
        checkins.change(tx, [report.id], due_at=None)
        self._archive.forget(report.id)
        return Forgotten.CLOSED, []

    def is_code_of(self, tx: Session, report_id: str, typed: str) -> bool:
        """Whether what was typed is the case code of this report."""
        code = parse(typed)
        if code is None:
            return False
        found = reports.by_code(tx, self._archive.custody.index("code", code))
        return found is not None and found.id == report_id

    def bring_back(self, tx: Session, report_id: str, now: datetime) -> None:
        """Open a closed report again: only after its code, and its code word where there is one."""
        row = reports.get(tx, report_id)
        if row is None:
            raise LookupError("no such report")
        reports.change(tx, report_id, erase_at=None)
        reporters.change(tx, row.reporter_id, current_report_id=report_id)
        events.add(tx, "brought_back", now, report_id)
        Checkins(self._archive).replan(tx, self._archive.open(tx, report_id), now)

    def closing(self, tx: Session, reporter_id: str) -> list[Report]:
        """Reports of this reporter that wait to be erased."""
        return [row for row in reports.of_reporter(tx, reporter_id) if row.erase_at is not None]

    def due(self, tx: Session, now: datetime) -> tuple[int, list[str]]:
        """Destroy every report whose time has come. Gives how many, and the stored names."""
        overdue = reports.due_for_erasure(tx, now)
        return len(overdue), [name for report_id in overdue for name in self.destroy(tx, report_id, now)]

    def destroy(self, tx: Session, report_id: str, now: datetime, *, keep_reporter: bool = False) -> list[str]:
        """Keys overwritten and gone, moves, files, queued rows, card gone; her own row with her last report."""
        row = reports.get(tx, report_id)
        stored = reports.erase(tx, report_id, now)
        self._archive.forget(report_id)
        desk_seals.forget_about(tx, self._archive.custody, report_id)
        if row is not None:
            self._leave_nothing_behind(tx, row, keep_reporter=keep_reporter)
        return stored

    def _leave_nothing_behind(self, tx: Session, row: Report, *, keep_reporter: bool) -> None:
        """What the inbox still holds of her goes too."""
        reporter, left = reporters.get(tx, row.reporter_id), reports.of_reporter(tx, row.reporter_id)
        she_is_gone = not left and not keep_reporter and (reporter is None or reporter.organizer_id is None)
        if reporter is not None:
            inbox.forget(tx, reporter.chat_index, she_is_gone=she_is_gone)
        if she_is_gone:
            reporters.erase(tx, row.reporter_id)
        elif reporter is not None and reporter.current_report_id in {None, row.id}:
            open_ones = [each.id for each in left if each.erase_at is None]
            reporters.change(tx, row.reporter_id, current_report_id=open_ones[-1] if open_ones else None)
