"""The code word: asked before what was told is shown, if the family agreed on one."""

from __future__ import annotations

from bot import wording
from bot.archive import OpenReport
from bot.as_typed import fold
from bot.interview.kinds import Text
from bot.interview.moves import Address
from bot.speakers import SHUT_OUT_FOR, UNLOCKED_FOR
from handlers.menus import typing_screen
from handlers.scene import Scene, Spoken
from handlers.screen import Screen
from storage import tasks

TRIES = 3
CODE_WORD = Address(wording.CODE_WORD)
BRING_BACK = "bring_back"
"""What the code word of a closed report opens; no button and no command can name it."""


def code_words(scene: Scene) -> set[str]:
    """The code words of all her reports; while a closed one is to be brought back, the code word of that one."""
    if scene.speaker.awaits.code_word_for == BRING_BACK:
        return _code_words_of(closed_ones(scene, scene.speaker.awaits.case_code_for))
    return _code_words_of(scene.room.reporting.all_of(scene.tx, scene.speaker))


def closed_ones(scene: Scene, report_id: str | None) -> list[OpenReport]:
    """The closed report of hers with this id, if it still waits to be erased."""
    waiting = scene.room.forgetting.closing(scene.tx, scene.speaker.id)
    return [scene.room.archive.opened(scene.tx, row) for row in waiting if row.id == report_id]


def needs_code_word(scene: Scene, report_id: str) -> bool:
    """Whether a code word was agreed on for this closed report."""
    return bool(_code_words_of(closed_ones(scene, report_id)))


def _code_words_of(reports: list[OpenReport]) -> set[str]:
    told = (report.interview.path.value(CODE_WORD) for report in reports)
    return {fold(value.words) for value in told if isinstance(value, Text)}


def is_shut(scene: Scene) -> bool:
    """Whether a code word must be given before anything told is shown. An organizer's code stands in for a family's."""
    if scene.report is not None and scene.report.row.entered_by is not None:
        return False
    return not scene.speaker.unlocked(scene.now) and bool(code_words(scene))


def ask_code_word(scene: Scene, opens: str) -> Spoken:
    """Ask for it; `opens` is what is shown once it is right. Three wrong ones look like the end of a chat."""
    if scene.speaker.shut_out(scene.now):
        return scene.spoken(Screen(scene.voice.say("goodbye")))
    waiting = scene.awaiting(code_word_for=opens)
    return waiting.spoken(typing_screen(scene.voice, scene.report, "code-word-asked"))


def take_code_word(scene: Scene, typed: str) -> tuple[Scene, Spoken | None]:
    """Weigh a typed code word. With the right one the scene is unlocked and there is nothing to say yet."""
    if fold(typed) in code_words(scene):
        until = (scene.now + UNLOCKED_FOR).isoformat()
        return scene.awaiting(code_word_for=None, tries=0, unlocked_until=until), None
    tries = scene.speaker.awaits.tries + 1
    if tries < TRIES:
        waiting = scene.awaiting(tries=tries)
        return waiting, waiting.spoken(typing_screen(scene.voice, scene.report, "code-word-wrong"))
    tasks.add(scene.tx, "code_word_wrong", scene.now, report_id=scene.speaker.row.current_report_id)
    shut = scene.calm().awaiting(tries=0, closed_until=(scene.now + SHUT_OUT_FOR).isoformat())
    return shut, shut.spoken(Screen(scene.voice.say("goodbye")))
