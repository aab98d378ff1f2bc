"""Evidence on demand: a list of a report's files, and one of them at a time."""

from __future__ import annotations

from dataclasses import replace
from functools import partial

from bot.organizing.evidence import AskFirst, Listed, Looked, NotHere, NotShown, Original, Preview, Sought
from bot.refusals import Refusal
from handlers.organizers.apart import apart
from handlers.organizers.at_desk import AtDesk
from handlers.organizers.desk_taps import DeskTap, desk_callback, full_id, short_id
from handlers.scene import Spoken
from handlers.screen import Button, File, Row, Screen, in_columns
from storage.states import AttachmentState

A_PAGE = 8
KILOBYTE = 1024


def listed(at: AtDesk, report_id: str, page: int) -> Spoken:
    """What there is: kind, size, name, and the answer it belongs to; a button for each that is here."""
    found = at.office.evidence.all_of(at.tx, at.who, report_id, at.now)
    numbered = list(enumerate(found, 1))[page * A_PAGE : (page + 1) * A_PAGE]
    if not numbered:
        return at.spoken(Screen(at.voice.say("desk-no-files"), (_back(at, report_id),), shows=(report_id,)))
    text = "\n".join([at.voice.say("desk-files"), *(_line(at, number, file) for number, file in numbered)])
    buttons = [
        Button(f"{number}. {_medium(at, file)}", desk_callback("file", "look", short_id(file.row.id)))
        for number, file in numbered
        if file.row.state == AttachmentState.KEPT
    ]
    turn = tuple(
        Button(sign, desk_callback("report", "files", f"{short_id(report_id)}.{there}"))
        for sign, there in (("◀", page - 1), ("▶", page + 1))
        if 0 <= there * A_PAGE < len(found)
    )
    rows: tuple[Row, ...] = (*in_columns(buttons, 2), turn, _back(at, report_id))
    return at.spoken(Screen(text, rows, shows=(report_id,)))


def tapped(at: AtDesk, tap: DeskTap) -> Spoken:
    """Look at one; «sure» comes from the button under the warning."""
    if tap.action not in {"look", "sure"}:
        raise Refusal("rejected-old_button")
    attachment_id = full_id(tap.word)
    evidence, sure = at.office.evidence, tap.action == "sure"
    sought = evidence.seek(at.tx, at.who, attachment_id, at.now, sure=sure)
    return apart(at, partial(evidence.draw, sought), partial(_shown, sought))


def _shown(sought: Sought, at: AtDesk, looked: Looked) -> Spoken:
    at.office.evidence.show(at.tx, at.who, sought, looked, at.now)
    screen = replace(_screen(at, sought.attachment_id, looked), shows=(sought.report_id,))
    back = Button(at.voice.label("desk-see-files"), desk_callback("report", "files", short_id(sought.report_id)))
    return at.spoken(screen.with_rows((back,), _back(at, sought.report_id)))


def _screen(at: AtDesk, attachment_id: str, looked: Looked) -> Screen:
    match looked:
        case Preview(content):
            return Screen(at.voice.say("desk-file-preview"), file=File("preview.jpg", content, picture=True))
        case Original(kind, content):
            return Screen(at.voice.say("desk-file-original"), file=File(f"paper.{kind}", content))
        case AskFirst(kind):
            sure = Button(at.voice.label("desk-file-sure"), desk_callback("file", "sure", short_id(attachment_id)))
            return Screen(at.voice.say("desk-file-warning", kind=kind.upper()), ((sure,),))
        case NotShown():
            return Screen(at.voice.say("desk-file-never"))
        case NotHere():
            return Screen(at.voice.say("desk-file-not-here"))


def _line(at: AtDesk, number: int, file: Listed) -> str:
    by_key = at.scene.room.archive.questionnaire.by_key
    about = at.voice.name_of(by_key[file.at.key]) if file.at and file.at.key in by_key else "—"
    kilobytes = max(1, (file.told.size or 0) // KILOBYTE)
    told = {"medium": _medium(at, file), "name": file.told.name or "—", "about": about}
    line = at.voice.say("desk-file-line", number=number, kilobytes=kilobytes, **told)
    if file.row.state == AttachmentState.KEPT:
        return line
    return f"{line} {at.voice.say('desk-file-missing')}"


def _medium(at: AtDesk, file: Listed) -> str:
    return at.voice.label(f"file-{file.told.medium.replace('_', '-')}")


def _back(at: AtDesk, report_id: str) -> Row:
    return (Button(at.voice.label("desk-to-report"), desk_callback("report", "open", short_id(report_id))),)
