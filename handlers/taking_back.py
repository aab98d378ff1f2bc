"""Taking back one answer: asked once more, then its words and files are destroyed."""

from __future__ import annotations

from bot.archive import OpenReport
from bot.interview.asking import Ask, section_of
from bot.interview.moves import Address
from bot.interview.replies import Continue
from handlers import readback
from handlers.asking import may_be_taken_back
from handlers.scene import Scene, Spoken


def take_back(scene: Scene, report: OpenReport, address: Address, word: str) -> Spoken:
    """Ask once more, or do it."""
    if not may_be_taken_back(report, address):
        return scene.spoken(scene.prompt().under(scene.voice.say("rejected-no_such_place")))
    if word != "yes":
        return scene.spoken(readback.take_back_screen(scene.voice, report, address))
    told, stored = scene.room.reporting.take_back(scene.tx, report, address, scene.now)
    there = _moved_on(scene.with_report(told.report), address)
    assert there.report is not None
    section = section_of(report.interview.questionnaire, address)
    screen = readback.section_screen(there.voice, there.report, section, 0, there.voice.say("taken-back"))
    return there.spoken(screen, unlink=tuple(stored), scrub=True)


def _moved_on(scene: Scene, address: Address) -> Scene:
    """What was just taken back is not asked again in the same breath."""
    assert scene.report is not None
    prompt = scene.report.interview.prompt
    if not isinstance(prompt, Ask) or prompt.address != address:
        return scene
    return scene.with_report(scene.room.reporting.reply(scene.tx, scene.report, Continue(), scene.now).report)
