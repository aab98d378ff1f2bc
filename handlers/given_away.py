"""What a report's family sees of its permissions: the switches, under what was given away already."""

from __future__ import annotations

from bot.archive import OpenReport
from handlers.closing import consent_screen
from handlers.scene import Scene
from handlers.screen import Screen
from storage import exports


def permissions_screen(scene: Scene, report: OpenReport) -> Screen:
    """To whom and on which days, each once."""
    given = dict.fromkeys((to, scene.date_words(at)) for to, at in exports.given(scene.tx, report.id))
    return consent_screen(scene.voice, report, tuple(given))
