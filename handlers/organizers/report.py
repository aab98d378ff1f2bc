"""A report opened: one screen first, then part by part, in the order of time, and its files on demand."""

from __future__ import annotations

from dataclasses import replace

from bot.archive import OpenReport
from bot.checkins import GRAVE
from bot.organizing.queue import days_since
from bot.organizing.timeline import Moment, timeline
from bot.refusals import Refusal
from handlers.organizers import asking, files, notes, parts, writing
from handlers.organizers.at_desk import AtDesk
from handlers.organizers.deeds import deciding_rows
from handlers.organizers.desk_taps import DeskTap, desk_callback, full_id, short_id
from handlers.organizers.queue import back_button
from handlers.organizers.sheet import sheet
from handlers.organizers.told import told
from handlers.scene import Spoken
from handlers.screen import Button, Row, Screen, in_pairs
from storage import tasks

LONGEST_TIMELINE = 3800


def tapped(at: AtDesk, tap: DeskTap) -> Spoken:
    """Open it, or a part of it. The word is its id, and which part and page."""
    short, _, more = tap.word.partition(".")
    report_id = full_id(short)
    match tap.action:
        case "open":
            return show(at, report_id)
        case "parts":
            return _parts(at, report_id)
        case "part":
            return _part(at, report_id, more)
        case "time":
            return _timeline(at, report_id)
        case "files":
            return files.listed(at, report_id, int(more) if more.isdigit() and len(more) < 4 else 0)
        case _:
            raise Refusal("rejected-old_button")


def show(at: AtDesk, report_id: str, note: str | None = None) -> Spoken:
    """The one-screen summary, and what can be done."""
    report = at.office.opening.report(at.tx, at.who, report_id, at.now)
    code = at.office.queue.code_of(at.tx, report.row)
    text = sheet(at.voice, report, code, days_since(report.row, at.now))
    if tasks.is_open(at.tx, GRAVE, report.id):
        text = f"{at.voice.say('desk-sheet-grave')}\n\n{text}"
    look: list[Button] = [
        _to(at, "desk-see-parts", "parts", report),
        _to(at, "desk-see-time", "time", report),
        *([_to(at, "desk-see-files", "files", report)] if report.row.attachments else []),
    ]
    rows = (*in_pairs(look), *deciding_rows(at, report.row), *_other_rooms(at, report), (back_button(at),))
    return _about(at, report, Screen(text, rows).under(note))


def _other_rooms(at: AtDesk, report: OpenReport) -> tuple[Row, ...]:
    """Asking its family, notes, what was told aloud, the case it belongs to."""
    case = Button(at.voice.label("desk-see-case"), desk_callback("case", "show", short_id(report.id)))
    ways = [button for room in (notes, asking, writing) for row in room.buttons(at, report) for button in row]
    return in_pairs([case, *ways])


def _parts(at: AtDesk, report_id: str) -> Spoken:
    report = at.office.opening.report(at.tx, at.who, report_id, at.now, what="parts_listed")
    buttons = [
        Button(at.voice.label(f"section-{key}"), desk_callback("report", "part", f"{short_id(report.id)}.{key}.0"))
        for key in parts.parts_told(report)
    ]
    return _about(at, report, Screen(at.voice.say("desk-which-part"), (*in_pairs(buttons), _back(at, report))))


def _part(at: AtDesk, report_id: str, which: str) -> Spoken:
    key, _, number = which.partition(".")
    report = at.office.opening.report(at.tx, at.who, report_id, at.now, what="part_read")
    pages = parts.pages(at.voice, report, key)
    if not pages or not (number.isdigit() and int(number[:3]) < len(pages)):
        return _parts(at, report_id)
    page = int(number[:3])
    title = at.voice.label(f"section-{key}")
    turn = tuple(
        Button(sign, desk_callback("report", "part", f"{short_id(report.id)}.{key}.{there}"))
        for sign, there in (("◀", page - 1), ("▶", page + 1))
        if 0 <= there < len(pages)
    )
    all_parts = _to(at, "desk-see-parts", "parts", report)
    rows: tuple[Row, ...] = (turn, (all_parts,), _back(at, report))
    return _about(at, report, Screen(f"{title}\n\n{pages[page]}", rows, strong=title))


def _timeline(at: AtDesk, report_id: str) -> Spoken:
    report = at.office.opening.report(at.tx, at.who, report_id, at.now, what="timeline_read")
    lines = [_moment(at, report, moment) for moment in timeline(report.interview)]
    text = "\n\n".join(lines) or at.voice.say("nothing-told-here")
    if len(text) > LONGEST_TIMELINE:
        text = text[:LONGEST_TIMELINE] + "…\n\n" + at.voice.say("desk-more-in-parts")
    return _about(at, report, Screen(text, (_back(at, report),)))


def _moment(at: AtDesk, report: OpenReport, moment: Moment) -> str:
    """«April 2017 — taken to a camp · Künes»."""
    by_key = report.interview.questionnaire.by_key
    when = told(at.voice, report, *moment.at) or at.voice.label("desk-undated")
    what = [part for address in moment.about if (part := told(at.voice, report, *address))]
    name = at.voice.name_of(by_key[moment.at.key])
    return at.voice.say("desk-moment", when=when, what=" · ".join(what) or name)


def _to(at: AtDesk, label: str, action: str, report: OpenReport) -> Button:
    return Button(at.voice.label(label), desk_callback("report", action, short_id(report.id)))


def _back(at: AtDesk, report: OpenReport) -> Row:
    return (_to(at, "desk-to-report", "open", report),)


def _about(at: AtDesk, report: OpenReport, screen: Screen) -> Spoken:
    """What is shown goes with the report: forgotten with it, taken away with it."""
    return at.spoken(replace(screen, shows=(report.id,)))
