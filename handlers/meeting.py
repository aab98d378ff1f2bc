"""Another family tells of the same person: said after a good moment, to families that agreed beforehand."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from bot.archive import OpenReport
from bot.organizing.introducing import HELLO, Answer, greeting
from bot.wording import Voice
from handlers.menus import report_name
from handlers.scene import Scene, Spoken
from handlers.screen import Button, Screen
from handlers.taps import Verb, callback
from storage import outbox

MEETING = "meeting"
"""What the chat awaits while she has not answered."""


def waiting(scene: Scene) -> OpenReport | None:
    """The report of hers for which another family is to be told of."""
    hers = scene.room.reporting.all_of(scene.tx, scene.speaker)
    return next((each for each in hers if scene.room.office.introducing.waiting(scene.tx, each)), None)


def tell(scene: Scene, report: OpenReport) -> Spoken:
    """She is told; a crash in this moment has it said again."""
    scene.room.office.introducing.tell(scene.tx, report)
    there = scene.awaiting(check_in=MEETING)
    return there.spoken(told_screen(there.voice, report, there.room.face))


def told_already(scene: Scene) -> Spoken | None:
    """What she was told when a crash, or the code word, came between."""
    if scene.speaker.awaits.check_in != MEETING:
        return None
    hers = scene.room.reporting.all_of(scene.tx, scene.speaker)
    report = next((each for each in hers if scene.room.office.introducing.asked(scene.tx, each)), None)
    return scene.spoken(told_screen(scene.voice, report, scene.room.face)) if report else None


def told_screen(voice: Voice, report: OpenReport, face: dict[str, str]) -> Screen:
    """That somebody else told of the same person, and how they may come together: through the organizers."""
    words = voice.say(HELLO, title=report_name(voice, report), organisation=face["organisation"])
    answers = (("button-introduction-yes", "meet"), ("button-introduction-no", "meet-not"))
    rows = tuple((Button(voice.label(name), callback(Verb.CHECK_IN, report.id, None, word)),) for name, word in answers)
    return Screen(words, rows)


def answered(scene: Scene, report: OpenReport, word: str) -> str | None:
    """Keep her answer; gives what is said to it, whatever the other family says. None: nothing was asked."""
    answer = Answer.YES if word == "meet" else Answer.NO
    kept = scene.room.office.introducing.answer(scene.tx, report, answer, scene.now)
    return f"introduction-{answer}" if kept else None


def put_off(scene: Scene, until: Callable[[OpenReport], datetime]) -> None:
    """It is no good moment: she is greeted again then, unless a check-in greets her anyway."""
    report = waiting(scene)
    if report is not None:
        outbox.add(scene.tx, greeting(report, until(report)))
