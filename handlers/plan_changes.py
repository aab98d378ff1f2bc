"""The plan is theirs: shown, slowed down, paused, stopped, changed; a draft handed in as it is."""

from __future__ import annotations

from collections.abc import Callable
from types import MappingProxyType

from bot.archive import OpenReport
from bot.checkins import CONTACT, REMIND, RHYTHM, a_month_from, less_often, plan_of
from bot.handing_in import hand_in_unfinished
from bot.interview.conditions import said_yes
from bot.interview.kinds import Chosen, Value
from bot.interview.moves import Address
from bot.interview.replies import Change as ChangeAnswer
from bot.interview.replies import Record
from bot.plans import RHYTHMS
from bot.states import HANDED, State
from handlers import closing
from handlers.answering import consent_value
from handlers.checkin_screens import done_screen, no_plan_screen, plan_screen
from handlers.scene import Scene, Spoken
from handlers.taps import Tap
from storage import checkins

ZONE = Address("follow_up.zone")
COUNTRY = Address("reporter.country")


def show_plan(scene: Scene) -> Spoken:
    """How we keep in touch. Nothing of any report is told."""
    report = _first(scene)
    if report is None:
        return scene.spoken(no_plan_screen(scene.voice, "checkins-none"))
    return scene.spoken(plan_screen(scene.voice, report, checkins.get(scene.tx, report.id), scene.now))


def _handed_in(scene: Scene) -> list[OpenReport]:
    hers = scene.room.reporting.all_of(scene.tx, scene.speaker)
    return [each for each in hers if each.row.state in HANDED]


def _first(scene: Scene) -> OpenReport | None:
    """The report whose plan is shown: one that is asked about, if there is one."""
    hers = _handed_in(scene)
    asked = [each for each in hers if plan_of(each).rhythm in RHYTHMS]
    return next(iter([*asked, *hers]), None)


def _less_often(scene: Scene, _: Tap) -> Spoken:
    for report in _handed_in(scene):
        if (slower := less_often(report)) is not None:
            _record(scene, report, RHYTHM, slower)
    return show_plan(scene)


def _stop(scene: Scene, _: Tap) -> Spoken:
    for report in _handed_in(scene):
        if report.interview.path.has(RHYTHM):
            _record(scene, report, RHYTHM, Chosen("never"))
        checkins.change(scene.tx, [report.id], asked_at=None)
    return scene.spoken(done_screen(scene.voice, "checkin-stopped"))


def _pause(scene: Scene, _: Tap) -> Spoken:
    for report in _handed_in(scene):
        checkins.change(scene.tx, [report.id], paused_until=a_month_from(report, scene.now))
        scene.room.reporting.checkins.replan(scene.tx, report, scene.now)
    return show_plan(scene)


def _change(scene: Scene, _: Tap) -> Spoken:
    """The question is put again, where the interview puts it."""
    report = _first(scene)
    if report is None:
        return show_plan(scene)
    may_write = said_yes(report.interview.path.value(CONTACT))
    return _put(scene, report, RHYTHM if may_write else CONTACT)


def _moved(scene: Scene, _: Tap) -> Spoken:
    report = _first(scene)
    return show_plan(scene) if report is None else _put(scene, report, COUNTRY)


def _put(scene: Scene, report: OpenReport, address: Address) -> Spoken:
    there = scene.current(report)
    asked = there.room.reporting.reply(there.tx, report, ChangeAnswer(address, to_change=False), there.now)
    there = there.with_report(asked.report)
    return there.spoken(there.prompt(asked))


def _quiet(scene: Scene, tap: Tap) -> Spoken:
    """No more reminders of a draft."""
    for report in scene.room.reporting.all_of(scene.tx, scene.speaker):
        if tap.report and report.id.startswith(tap.report):
            there = scene.with_report(report)
            _record(there, report, REMIND, consent_value(there, REMIND.key, given=False))
    return scene.spoken(no_plan_screen(scene.voice, "reminders-off"))


def _hand_in(scene: Scene, tap: Tap) -> Spoken:
    """One tap under the notice: handed in as it is."""
    drafts = [each for each in scene.room.reporting.all_of(scene.tx, scene.speaker) if each.row.state == State.DRAFT]
    report = next((each for each in drafts if tap.report and each.id.startswith(tap.report)), None)
    if report is None:
        return show_plan(scene)
    there = scene.current(report)
    limits = scene.room.settings.limits
    code = hand_in_unfinished(there.tx, there.room.archive, report, there.now, limits=limits)
    there = there.with_report(there.room.archive.open(there.tx, report.id))
    return there.spoken(closing.handed_in_screen(there.voice, report, code, there.room.face))


def _record(scene: Scene, report: OpenReport, address: Address, value: Value) -> None:
    scene.room.reporting.reply(scene.tx, report, Record(address, value), scene.now)


CHANGES: MappingProxyType[str, Callable[[Scene, Tap], Spoken]] = MappingProxyType(
    {
        "less": _less_often,
        "pause": _pause,
        "stop": _stop,
        "change": _change,
        "moved": _moved,
        "quiet": _quiet,
        "told": _hand_in,
    }
)
