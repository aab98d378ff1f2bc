"""A check-in as a conversation: is it a good moment, the code word, is there news."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from bot import alerts, plans
from bot.archive import OpenReport
from bot.as_typed import fold
from bot.attachments import Offered
from bot.checkins import CONTACT, plan_of
from bot.falling_due import MOMENT
from bot.interview.asking import Ask, Menu
from bot.interview.conditions import said_yes
from bot.interview.replies import AddItem, Open
from bot.plans import Moment
from bot.speakers import NOT_HERE
from bot.states import HANDED
from handlers import family_questions, meeting, navigation, readback, telling
from handlers.checkin_screens import ask_screen, done_screen, help_screen, plain_screen
from handlers.gate import ask_code_word, is_shut
from handlers.heard import Words
from handlers.plan_changes import CHANGES
from handlers.scene import Change, Scene, Spoken
from handlers.screen import Screen
from handlers.taps import Tap
from storage import checkins, events, outbox, tasks
from storage.records import Checkin

NEWS = "news"
OPEN_QUESTIONS = frozenset({MOMENT, NEWS})
Asked = tuple[Checkin, OpenReport]


def tapped(scene: Scene, tap: Tap) -> Spoken:
    """A button of a check-in, of a reminder, or of the plan."""
    spoken = _said(scene, tap)
    return spoken if spoken.change else replace(spoken, change=Change(scene.heard.message_id))


def _said(scene: Scene, tap: Tap) -> Spoken:
    moments: dict[str, Callable[[Scene], Spoken]] = {
        "yes": ask, "later": _later_today, "day": _another_day, "phone": _not_here,
    }  # fmt: skip
    if tap.word in moments:
        return moments[tap.word](scene)
    if tap.word in CHANGES:
        return CHANGES[tap.word](_settled(scene), tap)
    report = _named(scene, tap)
    if report is None:
        return navigation.old_button(_settled(scene))
    if is_shut(scene):
        return ask_code_word(scene, "check_in")
    match tap.word:
        case "none":
            return _no_news(scene, report)
        case "news":
            return _news(scene, report)
        case "help":
            return _needs_help(scene, report)
        case "wrong":
            return _corrects(scene, report)
        case "meet" | "meet-not":
            return _meets(scene, report, tap.word)
        case _:
            return navigation.old_button(_settled(scene))


def ask(scene: Scene) -> Spoken:
    """After «it is a good moment»: the code word if there is one, then somebody who told of the same person, what
    organizers asked, else whether there is news.
    """
    asked, met, again = _asked(scene), meeting.waiting(scene), meeting.told_already(scene)
    if not asked and met is None and again is None:
        return navigation.go_on(_settled(scene))
    if is_shut(scene):
        return ask_code_word(scene, "check_in")
    if met is not None:
        return meeting.tell(scene, met)
    for report in (each for _, each in asked if each.row.asks):
        if (question := family_questions.put(scene, report)) is not None:
            return question
    if again is not None:
        return again
    news = [report for row, report in asked if row.asked_at is not None]
    if not news:
        return navigation.go_on(_settled(scene))
    there = scene.awaiting(check_in=NEWS)
    return there.spoken(ask_screen(there.voice, news[0]))


def told(scene: Scene, what: Words | Offered) -> Spoken:
    """Words or a file instead of a tap: they are kept with the report asked about, never taken for another answer."""
    if isinstance(what, Words) and fold(what.text) == fold(scene.voice.label("button-good-moment")):
        return ask(scene)
    asked = _asked(scene)
    if not asked:
        settled = _settled(scene)
        if settled.report is None:
            return navigation.go_on(settled)
        return telling.tell_file(settled, what) if isinstance(what, Offered) else telling.tell_words(settled, what.text)
    there = _at_the_menu(scene, asked[0][1])
    kept = telling.tell_file(there, what) if isinstance(what, Offered) else telling.tell_words(there, what.text)
    if isinstance(what, Offered):
        return replace(kept, screens=(*kept.screens, *ask(scene).screens), speaker=scene.speaker)
    again = ask(scene)
    note = scene.voice.say("kept-with-story")
    return replace(again, screens=tuple(each.under(note) for each in again.screens))


def open_question(scene: Scene) -> Spoken | None:
    """What a check-in was asking when a crash or a fault came between."""
    return ask(scene) if scene.speaker.awaits.check_in in {NEWS, meeting.MEETING} else None


def _asked(scene: Scene) -> list[Asked]:
    """The reports asked about and not answered yet, in the order they were begun."""
    rows = checkins.of_reporter(scene.tx, scene.speaker.id)
    opened = {report.id: report for report in scene.room.reporting.all_of(scene.tx, scene.speaker)}
    known = [(row, opened[row.report_id]) for row in rows if row.report_id in opened]
    wanted = [(row, report) for row, report in known if report.row.state in HANDED and _may_ask(report)]
    wanted.sort(key=lambda pair: pair[1].row.created_at)
    return [(row, report) for row, report in wanted if row.asked_at is not None or report.row.asks]


def _may_ask(report: OpenReport) -> bool:
    return said_yes(report.interview.path.value(CONTACT))


def _named(scene: Scene, tap: Tap) -> OpenReport | None:
    hers = scene.room.reporting.all_of(scene.tx, scene.speaker)
    return next((each for each in hers if tap.report and each.id.startswith(tap.report)), None)


def _settled(scene: Scene) -> Scene:
    """Nothing is asked any more."""
    return scene.awaiting(check_in=None)


def _later_today(scene: Scene) -> Spoken:
    return _put_off(scene, plans.later_today, "checkin-later-today")


def _another_day(scene: Scene) -> Spoken:
    return _put_off(scene, plans.another_day, "checkin-another-day")


def _put_off(scene: Scene, when: Callable[..., Moment], phrase: str) -> Spoken:
    planning = scene.room.reporting.checkins
    outbox.drop_said(scene.tx, scene.speaker.id)
    for row, report in _asked(scene):
        again = row.model_copy(update={"misses": 0})
        checkins.put(scene.tx, planning.at(report, again, when(plan_of(report), scene.now)))
    meeting.put_off(scene, lambda report: when(plan_of(report), scene.now).utc)
    return _settled(scene).spoken(plain_screen(scene.voice, phrase))


def _meets(scene: Scene, report: OpenReport, word: str) -> Spoken:
    """What she says to another family that tells of the same person. A check-in that waits comes after it."""
    phrase = meeting.answered(scene, report, word)
    if phrase is None:
        return navigation.old_button(_settled(scene))
    screen = Screen(scene.voice.say(phrase, organisation=scene.room.face["organisation"]))
    if not _asked(scene):
        return _settled(scene).spoken(screen)
    asked = ask(scene)
    return replace(asked, screens=(screen, *asked.screens))


def _not_here(scene: Scene) -> Spoken:
    """Somebody else may hold this phone: nothing more is written to it until she writes herself; a person looks."""
    for row, report in _asked(scene):
        checkins.put(scene.tx, scene.room.reporting.checkins.at(report, row, None))
        tasks.add_once(scene.tx, "not_on_this_phone", scene.now, report_id=report.id)
    there = scene.awaiting(check_in=NOT_HERE)
    return there.spoken(plain_screen(there.voice, "checkin-not-here"))


def _answered(scene: Scene, report: OpenReport) -> None:
    checkins.change(scene.tx, [report.id], asked_at=None, misses=0)


def _no_news(scene: Scene, report: OpenReport) -> Spoken:
    """That there is none is worth a line: on this day nothing was known."""
    _answered(scene, report)
    events.add(scene.tx, "no_news", scene.now, report.id)
    if _asked(scene):
        return ask(scene)
    there = _settled(scene)
    return there.spoken(done_screen(there.voice, "checkin-no-news"))


def _news(scene: Scene, report: OpenReport) -> Spoken:
    """One more line of the history, told in the interview: added, with its date and source."""
    _answered(scene, report)
    notes = [scene.voice.say("checkin-news")]
    if scene.report is not None and scene.report.id != report.id and not _is_at_rest(scene.report):
        notes.insert(0, scene.voice.say("checkin-other-waits"))
    there = _settled(scene).current(report)
    begun = there.room.reporting.reply(there.tx, report, AddItem("history"), there.now)
    there = there.with_report(begun.report)
    screen = there.prompt(begun)
    for note in notes:
        screen = screen.under(note)
    return there.spoken(screen)


def _needs_help(scene: Scene, report: OpenReport) -> Spoken:
    """A task at once."""
    _answered(scene, report)
    tasks.add_once(scene.tx, "help_asked", scene.now, report_id=report.id)
    alerts.urgent(scene.tx, report.row, scene.now)
    there = _settled(scene)
    return there.spoken(help_screen(there.voice, there.room.face, go_on=bool(_asked(there))))


def _corrects(scene: Scene, report: OpenReport) -> Spoken:
    """Reading it back: every answer can be changed there, and the words before stay kept."""
    _answered(scene, report)
    there = _settled(scene).current(report)
    screen = readback.overview_screen(there.voice, report)
    return there.spoken(screen.under(there.voice.say("checkin-wrong")))


def _is_at_rest(report: OpenReport) -> bool:
    return isinstance(report.interview.prompt, Menu) and report.row.state in HANDED


def _at_the_menu(scene: Scene, report: OpenReport) -> Scene:
    if isinstance(report.interview.prompt, Ask):
        report = scene.room.reporting.reply(scene.tx, report, Open(None), scene.now).report
    return scene.with_report(report)
