"""Internal notes about a report, and tasks: sealed under the report's own key, so that they are erased with it."""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from datetime import datetime

from bot.archive import Archive, OpenReport
from bot.checkins import GRAVE, SPEAK_FIRST, Checkins
from bot.custody import Purpose, Sealed, bound
from bot.organizing.access import Access, AtWork
from bot.organizing.opening import Opening
from bot.refusals import Refusal
from storage import events, notes, organizers, reports, tasks
from storage.database import Session
from storage.desk_records import Note
from storage.records import Task, new_id
from storage.states import OrganizerState

NOTE, TASK = "note", "task"
TODO = "todo"
"""The kind of a task that an organizer wrote; its words are a note of the task's id."""


@dataclass(frozen=True, slots=True)
class Noted:
    """A note, readable."""

    id: str
    by: str
    at: datetime
    words: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class ToDo:
    """A task she may see; `report` is read where it is about one. `words` are those of whoever wrote it."""

    row: Task
    report: OpenReport | None = field(repr=False)
    words: str | None = field(default=None, repr=False)


class Notes:
    """Use cases of notes and tasks. Each looks at the report through the one opening."""

    def __init__(self, access: Access, opening: Opening, archive: Archive) -> None:
        """`archive` seals."""
        self._access = access
        self._opening = opening
        self._archive = archive

    # Notes

    def write(self, tx: Session, who: AtWork, report_id: str, words: str, now: datetime) -> None:
        """Keep a note. Raises Refusal."""
        report = self._opening.report(tx, who, report_id, now, "opened_notes")
        note_id = self._keep(tx, report, Noted(new_id(), who.id, now, words), NOTE)
        events.add(tx, "noted", now, report.id, actor=who.id, about=note_id)

    def of_report(self, tx: Session, who: AtWork, report_id: str, now: datetime) -> tuple[OpenReport, list[Noted]]:
        """The notes about a report, oldest first. Raises Refusal."""
        report = self._opening.report(tx, who, report_id, now, "opened_notes")
        return report, [self._read(report, row) for row in notes.of_report(tx, report.id, NOTE)]

    # Tasks

    def to_do(self, tx: Session, who: AtWork, report_id: str, words: str, now: datetime) -> str:
        """A task about a report, hers until she gives it to somebody else. Gives its id. Raises Refusal."""
        report = self._opening.report(tx, who, report_id, now, "opened_notes")
        task_id = tasks.add(tx, TODO, now, report_id=report.id, given_to=who.id)
        self._keep(tx, report, Noted(task_id, who.id, now, words), TASK)
        events.add(tx, "task_made", now, report.id, actor=who.id, about=task_id)
        return task_id

    def list_of(self, tx: Session, who: AtWork) -> list[Task]:
        """Her open tasks, then those that are nobody's; none about a report she must not see."""
        both = [*tasks.given_to(tx, who.id), *tasks.given_to(tx, None)]
        return [task for task in both if self._may_see(tx, who, task)]

    def task(self, tx: Session, who: AtWork, task_id: str, now: datetime) -> ToDo:
        """One task. Raises Refusal."""
        row = self._row(tx, who, task_id)
        if row.report_id is None:
            return ToDo(row, None)
        report = self._opening.report(tx, who, row.report_id, now, "opened_task")
        note = notes.get(tx, task_id)
        return ToDo(row, report, self._read(report, note).words if note is not None else None)

    def give(self, tx: Session, who: AtWork, task_id: str, organizer_id: str, now: datetime) -> None:
        """It is another organizer's now; she is told at its time. Raises Refusal."""
        row, to = self._row(tx, who, task_id), organizers.get(tx, organizer_id)
        if to is None or to.state != OrganizerState.JOINED or not self._may_be_given(tx, to.id, row):
            raise Refusal("desk-task-not-hers")
        tasks.change(tx, task_id, given_to=to.id, reminded_at=None)
        events.add(tx, "task_given", now, row.report_id, actor=who.id, about=task_id)

    def due(self, tx: Session, who: AtWork, task_id: str, at: datetime, now: datetime) -> None:
        """It is to be done by then; whoever has it is told when the time has come. Raises Refusal."""
        row = self._row(tx, who, task_id)
        tasks.change(tx, task_id, due_at=at, reminded_at=None, given_to=row.given_to or who.id)
        events.add(tx, "task_due", now, row.report_id, actor=who.id, about=task_id)

    def done(self, tx: Session, who: AtWork, task_id: str, now: datetime) -> None:
        """It is done. Raises Refusal."""
        row = self._row(tx, who, task_id)
        tasks.done(tx, task_id, now)
        events.add(tx, "task_done", now, row.report_id, actor=who.id, about=task_id)
        if row.kind in {GRAVE, SPEAK_FIRST} and row.report_id is not None:
            Checkins(self._archive).replan(tx, self._archive.open(tx, row.report_id), now)

    def _row(self, tx: Session, who: AtWork, task_id: str) -> Task:
        row = tasks.get(tx, task_id)
        if row is None or row.done_at is not None or not self._may_see(tx, who, row):
            raise Refusal("desk-not-found")
        return row

    def _may_see(self, tx: Session, who: AtWork, task: Task) -> bool:
        if task.report_id is None:
            return True
        report = reports.get(tx, task.report_id)
        return report is not None and self._access.may_see(tx, who, report)

    def _may_be_given(self, tx: Session, organizer_id: str, task: Task) -> bool:
        report = reports.get(tx, task.report_id) if task.report_id else None
        return report is None or not organizers.is_kept_out(tx, organizer_id, [report.id, report.case_id or report.id])

    def _keep(self, tx: Session, report: OpenReport, told: Noted, kind: str) -> str:
        text = json.dumps(told.words, ensure_ascii=False).encode()
        sealed = self._archive.custody.seal(report.data_keys[Purpose.CASE], text, bound(report.id, kind, told.id))
        row = Note(id=told.id, report_id=report.id, kind=kind, by=told.by, at=told.at, sealed=sealed.box)
        row.salt = sealed.salt
        notes.add(tx, row)
        return told.id

    def _read(self, report: OpenReport, row: Note) -> Noted:
        sealed, place = Sealed(row.salt or b"", row.sealed), bound(report.id, row.kind, row.id)
        words = json.loads(self._archive.custody.open(report.data_keys[Purpose.CASE], sealed, place))
        return Noted(row.id, row.by, row.at, words)
