"""Internal notes about a report: read, and written."""

from __future__ import annotations

from bot.archive import OpenReport
from bot.attachments import Offered
from handlers.heard import Words
from handlers.organizers import by_code
from handlers.organizers.about_report import button, by_and_when, cut, shown
from handlers.organizers.at_desk import AtDesk
from handlers.organizers.desk_taps import DeskTap, full_id, short_id
from handlers.organizers.tasks import one
from handlers.scene import Spoken
from handlers.screen import Row, beside

TOPIC = "note"
WRITES, WRITES_TASK = "note-words", "task-words"
NEWEST = 10


def buttons(at: AtDesk, report: OpenReport) -> tuple[Row, ...]:
    """The way here from the screen of a report."""
    return ((button(at, "desk-notes-open", TOPIC, "open", short_id(report.id)),),)


def show(at: AtDesk, typed: str) -> Spoken:
    """/note CODE."""
    return by_code.opened(at, typed, TOPIC, notes_of)


def tapped(at: AtDesk, tap: DeskTap) -> Spoken:
    """Read, write a note, make a task."""
    report_id = full_id(tap.word)
    if tap.action not in {"write", "task"}:
        return notes_of(at.calm(), report_id)
    at.office.opening.row(at.tx, at.who, report_id)
    what = WRITES if tap.action == "write" else WRITES_TASK
    return at.awaiting(what, report=report_id).say(f"desk-{what}")


def told(at: AtDesk, what: Words | Offered) -> Spoken:
    """The words of a note or of a task."""
    if isinstance(what, Offered):
        return at.say("desk-words-please")
    report_id, there = str(at.desk.awaits["report"]), at.calm()
    if at.desk.awaits["what"] == WRITES:
        at.office.notes.write(at.tx, at.who, report_id, what.text, at.now)
        return notes_of(there, report_id)
    return one(there, at.office.notes.to_do(at.tx, at.who, report_id, what.text, at.now))


def notes_of(at: AtDesk, report_id: str) -> Spoken:
    """The newest notes, in the order they were written."""
    report, found = at.office.notes.of_report(at.tx, at.who, report_id, at.now)
    lines = [f"{by_and_when(at, each.by, each.at)}\n{cut(each.words)}" for each in found[-NEWEST:]]
    rows = beside(
        button(at, "desk-note-write", TOPIC, "write", short_id(report.id)),
        button(at, "desk-task-new", TOPIC, "task", short_id(report.id)),
    )
    return shown(at, report, "\n\n".join([at.voice.say("desk-notes", count=len(found)), *lines]), *rows)
