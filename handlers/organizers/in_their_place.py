"""The interview in an organizer's chat, told for a family: shown as long as she works on it, and never hers.

What the family has told is protected and taken away like everything an organizer is shown; so is what she typed. Its
language is the family's; hers comes back with the end.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta

from bot.archive import OpenReport
from bot.attachments import Offered
from bot.case_codes import shown as code_shown
from bot.handing_in import case_code
from bot.organizing.access import AtWork
from bot.states import State
from handlers.heard import Command, Tapped, Words
from handlers.organizers.desk_taps import desk_callback
from handlers.scene import Change, Scene, Spoken
from handlers.screen import Button, Row, Screen
from handlers.taps import Tap, Verb, read
from storage import reports, shown_cases
from storage.desk_records import ShownCase
from storage.records import Report

Answer = Callable[[Scene], Spoken]
HERS = frozenset({"mine", "report", "checkins", "forget", "lost"})
"""What she asks for herself, whatever she is in the middle of."""


def is_entered(scene: Scene) -> bool:
    """Whether what is told now is told for a family."""
    return scene.report is not None and scene.report.row.entered_by is not None


def answered(scene: Scene, interview: Answer, hers: Answer) -> Spoken:
    """One update while a family's report lies open: it belongs to that report, or to her own matters."""
    report, office = scene.report, scene.room.office
    assert report is not None
    who = office.access.at_work(scene.tx, scene.speaker, scene.now)
    if who is None or not office.entering.is_hers(who, report) or _is_her_own_matter(scene, report):
        return hers(scene.current(None))
    if _puts_aside(scene):
        return _told(scene.current(None), "desk-enter-aside", report.row)
    _note_her_words(scene, report)
    spoken = interview(scene.in_language(report.row.language))
    return _what_became(scene, who, report, spoken)


def shown(scene: Scene, spoken: Spoken, report_id: str) -> Spoken:
    """The same, protected, and to be taken away."""
    screens = tuple(replace(screen, protected=True, shows=(report_id,)) for screen in spoken.screens)
    return replace(spoken, screens=screens, desk=scene.speaker.id)


def _what_became(scene: Scene, who: AtWork, report: OpenReport, spoken: Spoken) -> Spoken:
    row = reports.get(scene.tx, report.id)
    if row is None or row.erase_at is not None:
        gone = _told(scene.current(None), "desk-enter-nothing-kept", report.row)
        return replace(gone, unlink=spoken.unlink, scrub=spoken.scrub)
    if row.state == State.DRAFT:
        return shown(scene, spoken, report.id)
    return _handed_in(scene.current(None), who, scene.room.archive.opened(scene.tx, row))


def _handed_in(scene: Scene, who: AtWork, report: OpenReport) -> Spoken:
    """The code is the family's: to be written down for them, or shown. In her chat nothing stays."""
    scene.room.office.entering.handed_in(scene.tx, who, report, scene.now)
    return code_told(scene, report)


def code_told(scene: Scene, report: OpenReport) -> Spoken:
    """The code, and what becomes of the report."""
    code = case_code(scene.room.archive, report)
    assert code is not None
    copied = (Button(scene.voice.label("button-copy-code"), copy=code_shown(code)),)
    return _told(scene, "desk-entered", report.row, copied, code=code_shown(code))


def _told(scene: Scene, phrase: str, row: Report, *more: Row, code: str = "") -> Spoken:
    """A sentence of the desk, and the way to the next family of the same campaign."""
    following = Button(scene.voice.label("desk-enter-next"), desk_callback("enter", "next", row.campaign or ""))
    text = scene.voice.say(phrase, code=code) if code else scene.voice.say(phrase)
    screen = Screen(text, (*more, (following,)), strong=code or None, protected=True)
    tapped = isinstance(scene.heard.what, Tapped)
    return Spoken((screen,), change=Change(scene.heard.message_id) if tapped else None, desk=scene.speaker.id)


def _note_her_words(scene: Scene, report: OpenReport) -> None:
    if isinstance(scene.heard.what, Words | Offered):
        until = scene.now + timedelta(minutes=scene.room.settings.shown_minutes)
        hers = ShownCase(reporter_id=scene.speaker.id, message_id=scene.heard.message_id, erase_at=until)
        shown_cases.add(scene.tx, hers, (report.id,), scene.now)


def _is_her_own_matter(scene: Scene, report: OpenReport) -> bool:
    match scene.heard.what:
        case Command(name):
            return name in HERS
        case Tapped():
            tap = _tap(scene)
            return tap is not None and (tap.verb in {Verb.NEW, Verb.LINK, Verb.CHECK_IN} or _elsewhere(tap, report))
        case _:
            return False


def _elsewhere(tap: Tap, report: OpenReport) -> bool:
    """A button of another report, or of a screen about all of hers."""
    other = bool(tap.report) and not report.id.startswith(tap.report)
    return other or (tap.verb is Verb.SHOW and tap.word in HERS)


def _puts_aside(scene: Scene) -> bool:
    tap = _tap(scene)
    return tap is not None and (tap.verb is Verb.PAUSE or (tap.verb is Verb.STOP and tap.word == "keep"))


def _tap(scene: Scene) -> Tap | None:
    what = scene.heard.what
    return read(what.pressed, scene.room.archive.questionnaire) if isinstance(what, Tapped) else None
