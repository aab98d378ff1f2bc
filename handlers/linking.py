"""Another missing person: a new report, with what is shared copied on wish, or linked to one told before."""

from __future__ import annotations

from bot.archive import OpenReport
from bot.intake import may_begin
from bot.interview.kinds import Destroyed, Language, Text, Value
from bot.interview.moves import Address
from bot.interview.replies import Record
from bot.reporting import STORE
from handlers.scene import Scene, Spoken
from handlers.screen import Button, Screen
from handlers.taps import Tap, Verb, callback

BEFORE = ("language", "safety")


def begin_another(scene: Scene, word: str) -> Spoken:
    """A new report. If she told of herself before, she is asked whether that is used again."""
    told = scene.report if scene.report is not None and _told_about_herself(scene.report) else None
    if scene.report is not None and told is None:
        return scene.spoken(scene.prompt())  # the one begun last is still empty
    if told is not None and word not in {"yes", "no"}:
        again = Button(scene.voice.label("button-copy-shared"), callback(Verb.NEW, told.id, None, "yes"))
        empty = Button(scene.voice.label("button-start-empty"), callback(Verb.NEW, told.id, None, "no"))
        return scene.spoken(Screen(scene.voice.say("new-copy-shared"), ((again,), (empty,))))
    if not may_begin(scene.tx, scene.speaker.id, scene.now, scene.room.settings.limits):
        return _enough(scene)
    there = _begun(scene, told if word == "yes" else None, None)
    note = there.voice.say("new-report") if scene.report is not None else None
    return there.spoken(there.prompt().under(note))


def begin_linked(scene: Scene, tap: Tap) -> Spoken:
    """A report about somebody named among `others`, linked to this one."""
    report = scene.report
    if (
        report is None
        or not tap.word.isdigit()
        or int(tap.word) not in report.interview.standing.items.get("others", ())
    ):
        return scene.spoken(scene.prompt())
    if not may_begin(scene.tx, scene.speaker.id, scene.now, scene.room.settings.limits):
        return _enough(scene)
    there = _begun(scene, report, report.id)
    name = report.interview.path.value(Address("others[].name", int(tap.word)))
    if isinstance(name, Text) and there.report is not None:
        there = there.with_report(_recorded(there, there.report, Address("person.name"), name))
    return there.spoken(there.prompt().under(there.voice.say("new-report")))


def _enough(scene: Scene) -> Spoken:
    """She began very many today: those wait for her."""
    mine = Button(scene.voice.label("button-mine"), callback(Verb.SHOW, "", None, "mine"))
    return scene.spoken(Screen(scene.voice.say("drafts-enough"), ((mine,),)))


def _begun(scene: Scene, copied: OpenReport | None, linked_to: str | None) -> Scene:
    report = scene.room.reporting.start(scene.tx, scene.speaker, scene.now, linked_to)
    if scene.report is not None:
        report = _recorded(scene, report, Address("language"), Language(scene.speaker.language))
    if copied is not None:
        for key in (*BEFORE, STORE.key, *shared_keys(report)):
            if (value := copied.interview.path.value(Address(key))) is not None:
                report = _recorded(scene, report, Address(key), value)
    return scene.current(report)


def shared_keys(report: OpenReport) -> tuple[str, ...]:
    """The questions whose answers another report of the same relative may start with."""
    walked = report.interview.questionnaire.walk()
    return tuple(q.key for q in walked if q.shared and "[]" not in q.key and q.key not in {"language", STORE.key})


def _told_about_herself(report: OpenReport) -> bool:
    return any(report.interview.path.value(Address(key)) is not None for key in (STORE.key,))


def _recorded(scene: Scene, report: OpenReport, address: Address, value: Value) -> OpenReport:
    if isinstance(value, Destroyed):
        return report
    return scene.room.reporting.reply(scene.tx, report, Record(address, value), scene.now).report
