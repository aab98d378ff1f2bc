"""Endings: taking a break, handing in, withdrawing, erasing, and getting a copy."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta
from math import ceil

from bot.archive import OpenReport
from bot.copying import copy_of
from bot.forgetting import Forgotten
from bot.handing_in import NotReady, case_code, hand_in, questions_answered, withdraw
from bot.interview.conditions import said_yes
from bot.interview.moves import Address
from bot.interview.replies import Change as ChangeAnswer
from bot.reporting import STORE
from bot.states import HANDED, State
from handlers import closing, menus
from handlers.gate import BRING_BACK, ask_code_word, is_shut, needs_code_word
from handlers.scene import Change, Scene, Spoken
from handlers.screen import Button, File, Screen
from handlers.taps import Verb, callback
from storage import outbox
from storage.records import OutboxRow

REMINDER = "reminder"
REMINDED_AFTER = timedelta(days=1)
UNFINISHED = Address("consent.unfinished")


def pause(scene: Scene) -> Spoken:
    """Leaving for now; at the first leaving she is asked what to do if she cannot finish."""
    report = scene.report
    if report is None or not said_yes(report.interview.path.value(STORE)):
        return _remind_later(scene)
    if report.row.state == State.DRAFT and report.interview.path.value(UNFINISHED) is None:
        asked = scene.room.reporting.reply(scene.tx, report, ChangeAnswer(UNFINISHED, to_change=False), scene.now)
        there = scene.with_report(asked.report)
        return there.spoken(there.prompt(asked))
    return paused(scene)


def _remind_later(scene: Scene) -> Spoken:
    """Before she agreed to anything only the chat's number and a time are kept: the draft goes, one reminder is due."""
    forgetting, report = scene.room.forgetting, scene.report
    stored = forgetting.destroy(scene.tx, report.id, scene.now, keep_reporter=True) if report else []
    if others := scene.room.reporting.all_of(scene.tx, scene.speaker):
        there = scene.current(others[-1])
        return replace(paused(there), unlink=tuple(stored), scrub=bool(report))
    there = scene.current(None)
    outbox.cancel(there.tx, there.speaker.id, REMINDER)
    due = OutboxRow(
        reporter_id=there.speaker.id, purpose=REMINDER, phrase="safety-moment", due_at=there.now + REMINDED_AFTER
    )
    outbox.add(there.tx, due)
    screen = menus.paused_screen(there.voice, None, "paused-nothing")
    return there.spoken(screen, unlink=tuple(stored), scrub=bool(scene.report))


def paused(scene: Scene, change: Change | None = None) -> Spoken:
    """Goodbye for now."""
    return scene.spoken(menus.paused_screen(scene.voice, scene.report, "paused"), change=change)


def stop(scene: Scene, word: str) -> Spoken:
    """Stop for good, or for now: before she agreed to anything, nothing is kept."""
    report = scene.report
    if report is not None and not said_yes(report.interview.path.value(STORE)):
        return nothing_kept(scene, "consent-refused")
    if word == "keep":
        return scene.spoken(Screen(scene.voice.say("stopped"), ((_begin(scene),),)))
    return scene.spoken(menus.stop_screen(scene.voice, report))


def nothing_kept(scene: Scene, phrase: str) -> Spoken:
    """Everything so far is erased; of other reports of hers nothing is said, for they stay."""
    assert scene.report is not None
    stored = scene.room.forgetting.destroy(scene.tx, scene.report.id, scene.now)
    others = bool(scene.room.reporting.all_of(scene.tx, scene.speaker))
    screen = closing.destroyed_screen(scene.voice, "forgotten" if others else phrase, others=others)
    return scene.with_report(None).spoken(screen, unlink=tuple(stored), scrub=True)


def refuse_to_keep(scene: Scene) -> Spoken:
    """«No» to keeping what was agreed to before is asking to forget it, with all that belongs to that."""
    return ask_code_word(scene, "forget") if is_shut(scene) else forget(scene, "")


def hand_in_or_withdraw(scene: Scene, word: str) -> Spoken:
    """Hand in, withdraw, each asked once more."""
    report = scene.report
    assert report is not None
    match word:
        case "yes" if report.row.state != State.WITHDRAWN:
            return _hand_in(scene, report)
        case "again":
            return _hand_in(scene, report)
        case "withdraw" | "withdraw-yes" if report.row.state not in HANDED:
            return scene.spoken(scene.prompt().under(scene.voice.say("not-handed-in")))
        case "answered":
            return _answered(scene, report)
        case "withdraw":
            return scene.spoken(closing.withdraw_screen(scene.voice, report))
        case "withdraw-yes":
            withdraw(scene.tx, scene.room.archive, report, scene.now)
            again = _read_again(scene, report)
            return again.spoken(Screen(scene.voice.say("withdrawn"), ((_begin(scene),),)))
        case _:
            return scene.spoken(closing.hand_in_screen(scene.voice, report))


def _hand_in(scene: Scene, report: OpenReport) -> Spoken:
    try:
        code = hand_in(scene.tx, scene.room.archive, report, scene.now, limits=scene.room.settings.limits)
    except NotReady:
        return scene.spoken(closing.hand_in_screen(scene.voice, report))
    there = _read_again(scene, report)
    told = closing.handed_in_screen(scene.voice, report, code, scene.room.face)
    others = closing.linked_screen(scene.voice, report)
    return there.spoken(told, *((others,) if others else ()))


def _answered(scene: Scene, report: OpenReport) -> Spoken:
    """What was asked back is answered; an old button shows how the report stands."""
    if not questions_answered(scene.tx, scene.room.archive, report, scene.now):
        return report_screen(scene)
    there = _read_again(scene, report)
    return there.spoken(Screen(there.voice.say("questions-answered"), ((_begin(there),),)))


def _read_again(scene: Scene, report: OpenReport) -> Scene:
    return scene.with_report(scene.room.archive.as_it_stands(scene.tx, report))


def report_screen(scene: Scene) -> Spoken:
    """One report of hers, and what can be done with it."""
    report = scene.report
    assert report is not None
    title = menus.report_name(scene.voice, report)
    code = case_code(scene.room.archive, report)
    return scene.spoken(closing.report_screen(scene.voice, report, title, code))


def copy(scene: Scene) -> Spoken:
    """Her copy, as a file."""
    report = scene.report
    assert report is not None
    code = case_code(scene.room.archive, report)
    content = copy_of(scene.voice, report, code, scene.date_words(scene.now))
    name = scene.voice.label("copy-file-name") + ".html"
    go_on = Button(scene.voice.label("button-continue"), callback(Verb.GO_ON, report.id))
    return scene.spoken(Screen(scene.voice.say("copy-caption"), ((go_on,),), file=File(name, content)))


def forget(scene: Scene, word: str) -> Spoken:
    """Erase a report: asked once more, then done; a closed one may be destroyed at once or brought back."""
    if word in {"code", "undo"}:
        return _await_case_code(scene, undo=word == "undo")
    report = scene.report
    if report is None:
        return scene.spoken(menus.started_again_screen(scene.voice))
    hours = scene.room.settings.forget_after_hours
    if word != "yes":
        title = menus.report_name(scene.voice, report)
        return scene.spoken(closing.forget_screen(scene.voice, report, title, hours))
    forgotten, stored = scene.room.forgetting.forget(scene.tx, report, scene.now)
    if forgotten is Forgotten.DESTROYED:
        return _destroyed(scene, stored)
    there = scene.with_report(None)
    there = replace(there, speaker=there.room.speakers.find(there.tx, there.speaker.chat_id) or there.speaker)
    return there.spoken(closing.closed_screen(scene.voice, report.id, hours), unlink=tuple(stored))


def _destroyed(scene: Scene, stored: list[str]) -> Spoken:
    """What is gone, and what of hers is still here."""
    others = bool(scene.room.reporting.all_of(scene.tx, scene.speaker))
    screen = closing.destroyed_screen(scene.voice, "forgotten", others=others)
    return scene.with_report(None).spoken(screen, unlink=tuple(stored), scrub=True)


def forget_which(scene: Scene) -> Spoken:
    """Which report shall be erased?"""
    reports = scene.room.reporting.all_of(scene.tx, scene.speaker)
    if not reports and (closed := scene.room.forgetting.closing(scene.tx, scene.speaker.id)):
        hours = hours_until(closed[-1].erase_at, scene.now)
        return scene.spoken(closing.closed_screen(scene.voice, closed[-1].id, hours))
    if len(reports) < 2:
        return forget(scene, "")
    rows = tuple((Button(menus.report_title(scene.voice, each), callback(Verb.FORGET, each.id)),) for each in reports)
    return scene.spoken(Screen(scene.voice.say("forget-which"), rows))


def hours_until(moment: datetime | None, now: datetime) -> int:
    """Whole hours still to go, at least one."""
    return max(1, ceil((moment - now) / timedelta(hours=1))) if moment else 1


def _await_case_code(scene: Scene, *, undo: bool) -> Spoken:
    closing_ones = scene.room.forgetting.closing(scene.tx, scene.speaker.id)
    if not closing_ones:
        return scene.spoken(menus.started_again_screen(scene.voice))
    phrase = "case-code-to-bring-back" if undo else "case-code-to-destroy"
    waiting = scene.awaiting(case_code_for=closing_ones[-1].id, undo=undo)
    return waiting.spoken(menus.typing_screen(scene.voice, scene.report, phrase))


def take_case_code(scene: Scene, typed: str) -> Spoken:
    """The case code of a closed report: destroy it at once, or open it again (that asks for the code word, too)."""
    report_id = scene.speaker.awaits.case_code_for
    assert report_id is not None
    forgetting = scene.room.forgetting
    found = next(
        (
            row
            for row in forgetting.closing(scene.tx, scene.speaker.id)
            if forgetting.is_code_of(scene.tx, row.id, typed)
        ),
        None,
    )
    if found is None:
        return scene.spoken(menus.typing_screen(scene.voice, scene.report, "case-code-wrong"))
    calm = scene.calm()
    if not scene.speaker.awaits.undo:
        return _destroyed(calm, forgetting.destroy(scene.tx, found.id, scene.now))
    if needs_code_word(calm, found.id):
        return ask_code_word(calm.awaiting(case_code_for=found.id, undo=True), BRING_BACK)
    return bring_back(calm, found.id)


def bring_back(scene: Scene, report_id: str) -> Spoken:
    """Open a closed report again."""
    scene.room.forgetting.bring_back(scene.tx, report_id, scene.now)
    there = scene.current(scene.room.archive.open(scene.tx, report_id))
    return there.spoken(Screen(scene.voice.say("brought-back"), ((_begin(there),),)))


def _begin(scene: Scene) -> Button:
    report_id = scene.report.id if scene.report else ""
    return Button(scene.voice.label("button-continue"), callback(Verb.GO_ON, report_id))
