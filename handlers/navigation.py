"""Finding one's way: commands and taps that show something instead of answering."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from bot.archive import OpenReport
from bot.interview.asking import Ask, Menu, unfinished
from bot.interview.conditions import said_yes
from bot.interview.kinds import Kind, Language
from bot.interview.moves import Address
from bot.interview.replies import Continue, Open, Record
from bot.reporting import STORE
from handlers import endings, lost_phone, menus, plan_changes, readback
from handlers.answering import consent_value
from handlers.gate import ask_code_word, is_shut
from handlers.given_away import permissions_screen
from handlers.heard import Command
from handlers.linking import begin_another, begin_linked
from handlers.looking import look
from handlers.scene import Change, Scene, Spoken
from handlers.taking_back import take_back
from handlers.taps import AS_IT_IS, Tap, Verb
from handlers.telling import speak
from handlers.whose import asks_case_code, its_scene
from storage import reports

GUARDED = frozenset({Verb.READ_BACK, Verb.COPY, Verb.FORGET, Verb.REPORT})
SHUT = frozenset({"mine", "forget", "copy", "read_back"})
OF_A_REPORT = frozenset({"copy", "read_back"})
IN_PLACE = frozenset({Verb.READ_BACK, Verb.SHOW, Verb.LOOK, Verb.EXPLAIN, Verb.CONSENT, Verb.ANSWER, Verb.TAKE_BACK})


def command(scene: Scene, told: Command) -> Spoken:
    """A typed command; unknown ones get the prompt again."""
    match told.name:
        case "start" | "continue":
            return welcome_back(scene) if told.name == "start" else go_on(scene)
        case "report":
            return begin_another(scene, "")
        case _:
            return show(scene, told.name)


def show(scene: Scene, name: str) -> Spoken:
    """One of the screens that are also commands."""
    voice, report, face = scene.voice, scene.report, scene.room.face
    if name in SHUT and is_shut(scene):
        return ask_code_word(scene, name)
    if name in OF_A_REPORT and report is None:
        return scene.spoken(menus.started_again_screen(voice))
    screens: dict[str, Callable[[], Spoken]] = {
        "more": lambda: scene.spoken(menus.more_screen(voice, report)),
        "mine": lambda: _mine(scene),
        "language": lambda: scene.spoken(menus.language_screen(voice)),
        "consent": lambda: _consent(scene),
        "privacy": lambda: scene.spoken(menus.words_screen(voice, "privacy", face, report)),
        "help": lambda: scene.spoken(menus.help_screen(voice, face, report)),
        "lost": lambda: lost_phone.ask(scene),
        "stop": lambda: endings.stop(scene, ""),
        "forget": lambda: endings.forget_which(scene),
        "copy": lambda: endings.copy(scene),
        "checkins": lambda: plan_changes.show_plan(scene),
        "read_back": lambda: scene.spoken(readback.overview_screen(voice, _report(scene))),
    }
    return screens.get(name, lambda: go_on(scene))()


def navigate(scene: Scene, tap: Tap) -> Spoken:
    """A tap that shows something."""
    there = its_scene(scene, tap)
    if there is None:
        return old_button(scene)
    if tap.verb in GUARDED and not asks_case_code(tap) and is_shut(there):
        opens = {Verb.READ_BACK: "read_back", Verb.COPY: "copy", Verb.FORGET: "forget"}.get(tap.verb, "mine")
        return ask_code_word(there, opens)
    spoken = _navigate(there, tap)
    if tap.verb in IN_PLACE and len(spoken.screens) == 1 and spoken.screens[0].file is None:
        return _in_place(spoken, scene.heard.message_id)
    return spoken if spoken.change else replace(spoken, change=Change(scene.heard.message_id))


def _navigate(scene: Scene, tap: Tap) -> Spoken:
    match tap.verb:
        case Verb.START:
            return welcome_back(scene)
        case Verb.GO_ON:
            return go_on(scene)
        case Verb.NEW:
            return begin_another(scene, tap.word)
        case Verb.SHOW:
            return show(scene, tap.word)
        case Verb.LANGUAGE:
            return change_language(scene, tap.word)
        case Verb.PAUSE:
            return endings.pause(scene)
        case Verb.STOP:
            return endings.stop(scene, tap.word)
        case Verb.FORGET:
            return endings.forget(scene, tap.word)
        case _ if scene.report is None:
            return scene.spoken(menus.started_again_screen(scene.voice))
        case _ if tap.address is not None:
            return _at(scene, tap, tap.address)
        case _:
            return _in_report(scene, tap)


def _in_report(scene: Scene, tap: Tap) -> Spoken:
    match tap.verb:
        case Verb.MENU:
            return _open(scene, None)
        case Verb.SECTION:
            return _open(scene, tap.word)
        case Verb.READ_BACK:
            return _read_back(scene, tap.word)
        case Verb.REPORT:
            return endings.report_screen(scene)
        case Verb.LINK:
            return begin_linked(scene, tap)
        case Verb.HAND_IN:
            return endings.hand_in_or_withdraw(scene, tap.word)
        case Verb.COPY:
            return endings.copy(scene)
        case _:
            return go_on(scene)


def _at(scene: Scene, tap: Tap, address: Address) -> Spoken:
    report = _report(scene)
    match tap.verb:
        case Verb.EXPLAIN | Verb.LOOK:
            return look(scene, _report(scene), tap)
        case Verb.ANSWER if tap.word.isdigit():
            return scene.spoken(readback.item_screen(scene.voice, report, address.key, int(tap.word)))
        case Verb.TAKE_BACK:
            return take_back(scene, report, address, tap.word)
        case Verb.CONSENT:
            return _switch_consent(scene, address)
        case _:
            return go_on(scene)


def welcome_back(scene: Scene) -> Spoken:
    """/start again: where she stopped, or what there is to do."""
    report = scene.report
    if report is None:
        return scene.spoken(menus.started_again_screen(scene.voice))
    path = report.interview.path
    at_the_menu = isinstance(report.interview.prompt, Menu) and unfinished(path) is None
    if at_the_menu or not said_yes(path.value(STORE)):
        return go_on(scene)
    return scene.spoken(menus.welcome_back_screen(scene.voice, report, scene.date_words(report.row.changed_at)))


def go_on(scene: Scene) -> Spoken:
    """Back to what is asked; who has no report at all, not even a closed one, begins."""
    if scene.report is None:
        nothing = not reports.of_reporter(scene.tx, scene.speaker.id)
        return begin_another(scene, "") if nothing else scene.spoken(menus.started_again_screen(scene.voice))
    told = scene.report
    if not isinstance(told.interview.prompt, Ask | Menu):
        told = scene.room.reporting.reply(scene.tx, told, Continue(), scene.now).report
    there = scene.current(told)
    return there.spoken(there.prompt())


def old_button(scene: Scene) -> Spoken:
    """A button of another time, or nobody's: said so, and what is asked now."""
    told, note = go_on(scene), scene.voice.say("rejected-old_button")
    return replace(told, screens=tuple(screen.under(note) for screen in told.screens))


def change_language(scene: Scene, code: str) -> Spoken:
    """Another language at any moment; nothing told is touched. Who stays sees the question without the offer."""
    if code == AS_IT_IS:
        return _in_place(go_on(scene), scene.heard.message_id)
    if code not in scene.room.phrases.languages:
        return go_on(scene)
    there = speak(scene, code)
    if there.report is not None and there.report.interview.path.value(Address("language")) is not None:
        told = there.room.reporting.reply(
            there.tx, there.report, Record(Address("language"), Language(code)), there.now
        )
        there = there.with_report(told.report)
    spoken = go_on(there)
    return replace(spoken, screens=tuple(each.under(there.voice.say("language-changed")) for each in spoken.screens))


def _report(scene: Scene) -> OpenReport:
    if scene.report is None:
        raise LookupError("there is no report here")
    return scene.report


def _mine(scene: Scene) -> Spoken:
    reports = scene.room.reporting.all_of(scene.tx, scene.speaker)
    return scene.spoken(menus.mine_screen(scene.voice, reports) if reports else menus.started_again_screen(scene.voice))


def _consent(scene: Scene) -> Spoken:
    if scene.report is None or not said_yes(scene.report.interview.path.value(STORE)):
        return go_on(scene)
    return scene.spoken(permissions_screen(scene, scene.report))


def _open(scene: Scene, section: str | None) -> Spoken:
    told = scene.room.reporting.reply(scene.tx, _report(scene), Open(section), scene.now)
    there = scene.with_report(told.report)
    return there.spoken(there.prompt(told))


def _read_back(scene: Scene, word: str) -> Spoken:
    report = _report(scene)
    key, _, page = word.partition(".")
    if key not in report.interview.questionnaire.by_section:
        return scene.spoken(readback.overview_screen(scene.voice, report))
    return scene.spoken(readback.section_screen(scene.voice, report, key, int(page) if page.isdigit() else 0))


def _switch_consent(scene: Scene, address: Address) -> Spoken:
    report = _report(scene)
    question = report.interview.questionnaire.by_key[address.key]
    if question.kind is not Kind.CONSENT or address.key == STORE.key:
        return go_on(scene)
    given = not said_yes(report.interview.path.value(address))
    value = consent_value(scene, address.key, given=given)
    told = scene.room.reporting.reply(scene.tx, report, Record(address, value), scene.now)
    there = scene.with_report(told.report)
    return there.spoken(permissions_screen(there, told.report))


def _in_place(spoken: Spoken, message_id: int) -> Spoken:
    screen = spoken.screens[0]
    return replace(spoken, screens=(), change=Change(message_id, screen.text, screen.rows, screen.strong))
