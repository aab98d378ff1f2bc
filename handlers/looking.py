"""A closer look at a question: the next step of a picker, or the help."""

from __future__ import annotations

from dataclasses import replace

from bot.archive import OpenReport
from bot.interview.asking import Ask
from handlers.pickers import picker_rows
from handlers.prompts import foot
from handlers.scene import Scene, Spoken, asking, prompt_screen
from handlers.screen import Screen
from handlers.taps import Tap, Verb


def look(scene: Scene, report: OpenReport, tap: Tap) -> Spoken:
    """The next step of a picker, or the help, under the question it belongs to."""
    prompt = report.interview.prompt
    if not isinstance(prompt, Ask) or prompt.address != tap.address:
        return scene.spoken(scene.prompt().under(scene.voice.say("rejected-old_button")))
    screen = prompt_screen(scene, prompt, explained=True)
    if tap.verb is Verb.EXPLAIN:
        return scene.spoken(screen)
    rows = picker_rows(scene.voice, report, prompt, tap.word, scene.today.year)
    plain: Screen = prompt_screen(scene, prompt)
    return scene.spoken(replace(plain, rows=(*rows, *foot(asking(scene, prompt)))) if rows else plain)
