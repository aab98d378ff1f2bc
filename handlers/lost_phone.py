"""A lost phone: a case code typed in a chat it does not belong to opens nothing; a person will look at it."""

from __future__ import annotations

from bot.case_codes import parse
from bot.interview.conditions import said_yes
from bot.reporting import STORE
from handlers import menus
from handlers.scene import Scene, Spoken
from handlers.screen import Button, Screen
from handlers.taps import Verb, callback


def ask(scene: Scene) -> Spoken:
    """Her code, or that she has none."""
    waiting = scene.awaiting(lost=True)
    return waiting.spoken(menus.typing_screen(waiting.voice, waiting.report, "lost-phone"))


def is_told(scene: Scene, words: str) -> bool:
    """Whether these are a case code, in a chat in which nothing is kept yet. No code is looked up for that."""
    if parse(words) is None:
        return False
    hers = scene.room.reporting.all_of(scene.tx, scene.speaker)
    return not any(said_yes(report.interview.path.value(STORE)) for report in hers)


def told(scene: Scene, words: str) -> Spoken:
    """The same answer and the same work whether there is such a code or not. An empty draft of hers goes."""
    stored = _leave_empty_draft(scene)
    there = scene.current(None).awaiting(lost=False) if stored is not None else scene.awaiting(lost=False)
    there.room.office.lost_phones.told(there.tx, there.speaker.id, words, there.now)
    text = there.voice.say("lost-phone-told", **there.room.face)
    word = callback(Verb.GO_ON, there.report.id) if there.report else callback(Verb.NEW)
    screen = Screen(text, ((Button(there.voice.label("button-continue" if there.report else "button-begin"), word),),))
    return there.spoken(screen, unlink=tuple(stored or ()), scrub=stored is not None)


def _leave_empty_draft(scene: Scene) -> list[str] | None:
    """Before she agreed to anything her draft holds nothing she would miss; the chat stays: a person writes to it."""
    report = scene.report
    if report is None or said_yes(report.interview.path.value(STORE)):
        return None
    return scene.room.forgetting.destroy(scene.tx, report.id, scene.now, keep_reporter=True)
