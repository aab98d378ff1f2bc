"""Which report a button belongs to: one of hers, or none. Another one is never touched in its place."""

from __future__ import annotations

from handlers.scene import Scene
from handlers.taps import Tap, Verb

ABOUT_ONE = frozenset(
    {
        Verb.READ_BACK, Verb.COPY, Verb.FORGET, Verb.REPORT, Verb.HAND_IN, Verb.LINK, Verb.SECTION, Verb.TAKE_BACK,
        Verb.CONSENT, Verb.ANSWER, Verb.EXPLAIN, Verb.LOOK, Verb.STOP,
    }
)  # fmt: skip
"""Verbs that read or change the very report they stand under."""


def its_scene(scene: Scene, tap: Tap) -> Scene | None:
    """The scene about the report a button stands under; None if that report is not hers, or is gone."""
    if not tap.report or (scene.report is not None and scene.report.id.startswith(tap.report)) or asks_case_code(tap):
        return scene
    found = scene.room.reporting.one_of(scene.tx, scene.speaker, tap.report)
    if found is not None:
        return scene.current(found)
    return None if tap.verb in ABOUT_ONE else scene


def asks_case_code(tap: Tap) -> bool:
    """A closed report is asked for by its case code, before anything else."""
    return tap.verb is Verb.FORGET and tap.word in {"code", "undo"}
