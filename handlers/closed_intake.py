"""While intake is closed nothing is asked and nothing is taken; what was told can be seen, changed back and erased."""

from __future__ import annotations

from bot.interview.conditions import said_yes
from bot.reporting import STORE
from bot.wording import Voice
from handlers.heard import Command, Tapped, Words
from handlers.scene import Room, Scene, Spoken
from handlers.screen import Button, Screen, beside
from handlers.taps import Tap, Verb, callback, read
from handlers.telling import speak
from storage import intake, reports

STILL = frozenset({"privacy", "help", "consent", "forget", "copy", "mine", "stop", "language", "read_back", "more"})
"""Screens that ask for nothing."""
SHOWS = frozenset({Verb.READ_BACK, Verb.REPORT, Verb.COPY, Verb.FORGET, Verb.STOP, Verb.CONSENT, Verb.TAKE_BACK})
LESS = frozenset({"less", "pause", "stop", "quiet"})
"""What may be said about check-ins: fewer of them, or none."""
WITHDRAWS = frozenset({"withdraw", "withdraw-yes"})


def turned_away(scene: Scene) -> Spoken | None:
    """What whoever wants to tell something is answered. None: intake is open, or she wants nothing of the kind."""
    if not intake.is_closed(scene.tx):
        return None
    awaits = scene.speaker.awaits
    match scene.heard.what:
        case Command(name) if _is_still(scene, name):
            return None
        case Words() if awaits.code_word_for or awaits.case_code_for:
            return None
        case Tapped(pressed=pressed):
            return _tapped(scene, read(pressed, scene.room.archive.questionnaire))
        case _:
            return _closed(scene)


def closed_screen(room: Room, voice: Voice, *, told_before: bool) -> Screen:
    """Kindly: nothing is taken now, and where a person can be reached."""
    text = voice.say("intake-closed", **room.face)
    if not told_before:
        return Screen(text)
    names = ("mine", "privacy")
    buttons = (Button(voice.label(f"button-{name}"), callback(Verb.SHOW, "", None, name)) for name in names)
    return Screen(f"{text}\n\n{voice.say('intake-closed-yours')}", beside(*buttons))


def for_somebody_new(room: Room, language: str) -> Screen:
    """She is not remembered."""
    return closed_screen(room, Voice(room.phrases, language), told_before=False)


def in_place_of_a_prompt(scene: Scene) -> Screen | None:
    """What is said instead of the question that is due. None: intake is open."""
    return _closed(scene).screens[0] if intake.is_closed(scene.tx) else None


def _closed(scene: Scene) -> Spoken:
    told_before = bool(reports.of_reporter(scene.tx, scene.speaker.id))
    return scene.spoken(closed_screen(scene.room, scene.voice, told_before=told_before))


def _tapped(scene: Scene, tap: Tap | None) -> Spoken | None:
    match tap:
        case Tap(verb=Verb.SHOW, word=word) if _is_still(scene, word):
            return None
        case Tap(verb=Verb.CHECK_IN, word=word) if word in LESS:
            return None
        case Tap(verb=Verb.HAND_IN, word=word) if word in WITHDRAWS:
            return None
        case Tap(verb=verb) if verb in SHOWS:
            return None
        case Tap(verb=Verb.LANGUAGE, word=word) if word in scene.room.phrases.languages:
            return _closed(speak(scene, word))
        case _:
            return _closed(scene)


def _is_still(scene: Scene, name: str) -> bool:
    """Before she agreed to anything, her consents are the first question."""
    agreed = scene.report is not None and said_yes(scene.report.interview.path.value(STORE))
    return name in STILL and (agreed or name != "consent")
