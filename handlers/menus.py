"""The screens around the interview: welcome back, menu, language, privacy, help, taking a break."""

from __future__ import annotations

from bot.archive import OpenReport
from bot.interview.asking import Ask, put_off, unfinished
from bot.interview.moves import Address
from bot.interview.progress import missing
from bot.languages import LANGUAGES
from bot.states import HANDED, State, as_told
from bot.wording import Voice
from handlers.screen import Button, Row, Screen, Style, beside, fitting, in_pairs
from handlers.taps import Verb, callback

Face = dict[str, str]
HIDDEN = frozenset({"before", "core", "asked", "leaving"})


def menu_screen(voice: Voice, report: OpenReport, finished: str | None = None) -> Screen:
    """What to tell next; what was told; handing in."""
    text = voice.say(_where_she_is(report, finished))
    if finished and finished not in HIDDEN:
        text = voice.say("section-finished", section=voice.label(f"section-{finished}")) + "\n\n" + text
    return Screen(text, (*_asked_rows(voice, report), *_section_rows(voice, report), *_menu_rows(voice, report)))


def _asked_rows(voice: Voice, report: OpenReport) -> tuple[Row, ...]:
    """Organizers have asked something that waits for an answer."""
    if not report.row.asks or report.row.state not in HANDED:
        return ()
    there = callback(Verb.CHECK_IN, report.id, None, "yes")
    return ((Button(voice.label("button-asked"), there, style=Style.PRIMARY),),)


def _where_she_is(report: OpenReport, finished: str | None) -> str:
    if report.row.state in HANDED:
        return "menu-handed-in"
    if unfinished(report.interview.path) is not None:
        return "menu-unfinished"
    return "menu" if finished is None or finished in HIDDEN else "more"


def _section_rows(voice: Voice, report: OpenReport) -> tuple[Row, ...]:
    waiting = unfinished(report.interview.path)
    if waiting is not None:
        there = callback(Verb.SECTION, report.id, None, waiting.section or "")
        return ((Button(voice.label("button-continue"), there, style=Style.PRIMARY),),)
    core = report.interview.questionnaire.by_section["core"]
    again = ["core"] if put_off(report.interview.path, core) else []
    keys = again + [section.key for section in report.interview.questionnaire.sections if section.key not in HIDDEN]
    return in_pairs(
        [
            Button(_marked(report, key) + voice.label(f"section-{key}"), callback(Verb.SECTION, report.id, None, key))
            for key in keys
        ]
    )


def _marked(report: OpenReport, key: str) -> str:
    """A tick on a section in which everything was replied to and nothing left for later."""
    path, section = report.interview.path, report.interview.questionnaire.by_section[key]
    replied = [address in report.interview.standing.answers for address, _ in path.questions(section)]
    if all(replied) and not put_off(path, section):
        return "✅ "
    return "◽ " if any(replied) else "▫️ "


def _menu_rows(voice: Voice, report: OpenReport) -> tuple[Row, ...]:
    see = Button(voice.label("button-read-back"), callback(Verb.READ_BACK, report.id))
    hand_in = Button(voice.label("button-hand-in"), callback(Verb.HAND_IN, report.id), style=Style.SUCCESS)
    ready = report.row.state in {State.DRAFT, State.WITHDRAWN} and not missing(report.interview)
    other = Button(voice.label("button-other-things"), callback(Verb.SHOW, report.id, None, "more"))
    pause = Button(voice.label("button-pause"), callback(Verb.PAUSE, report.id))
    return (*(beside(see, hand_in) if ready else ((see,),)), *beside(pause, other))


def more_screen(voice: Voice, report: OpenReport | None) -> Screen:
    """Everything that is also a command, for people who never type one."""
    report_id = report.id if report else ""
    named = ("mine", "language", "consent", "privacy", "help", "stop", "forget")
    buttons = [Button(voice.label(f"button-{name}"), callback(Verb.SHOW, report_id, None, name)) for name in named]
    if report is not None and report.row.state in HANDED:
        buttons.insert(1, Button(voice.label("button-keep-in-touch"), callback(Verb.SHOW, "", None, "checkins")))
    buttons.insert(1, Button(voice.label("button-another"), callback(Verb.NEW, report_id)))
    go_on = Button(voice.label("button-continue"), callback(Verb.GO_ON, report_id), style=Style.PRIMARY)
    return Screen(voice.say("more"), (*in_pairs(buttons), (go_on,)))


def welcome_back_screen(voice: Voice, report: OpenReport, stopped_on: str) -> Screen:
    """You stopped at … on …."""
    prompt, waiting = report.interview.prompt, unfinished(report.interview.path)
    go_on = callback(Verb.GO_ON, report.id)
    if not isinstance(prompt, Ask) and waiting is not None:
        prompt, go_on = waiting, callback(Verb.SECTION, report.id, None, waiting.section or "")
    where = voice.name_of(prompt.question) if isinstance(prompt, Ask) else voice.label("where-menu")
    text = voice.say("welcome-back", where=where, date=stopped_on)
    see = Button(voice.label("button-read-back"), callback(Verb.READ_BACK, report.id))
    another = Button(voice.label("button-another"), callback(Verb.NEW, report.id))
    first: Row = (Button(voice.label("button-continue"), go_on, style=Style.PRIMARY),)
    return Screen(text, (first, *beside(see, another), _more(voice, report)))


def _more(voice: Voice, report: OpenReport | None) -> Row:
    return (Button(voice.label("button-other-things"), callback(Verb.SHOW, report.id if report else "", None, "more")),)


def language_screen(voice: Voice) -> Screen:
    """Change the language at any moment; nothing told is touched."""
    offered = [code for code in LANGUAGES if code in voice.phrases.languages]
    return Screen(
        voice.say("choose-language"),
        fitting([Button(LANGUAGES[code].own_name, callback(Verb.LANGUAGE, "", None, code)) for code in offered]),
    )


def help_screen(voice: Voice, face: Face, report: OpenReport | None) -> Screen:
    """What can be done here, and where somebody turns whose old chat is gone."""
    report_id = report.id if report else ""
    lost = Button(voice.label("button-lost-phone"), callback(Verb.SHOW, report_id, None, "lost"))
    return words_screen(voice, "help", face, report).with_rows((lost,))


def words_screen(voice: Voice, phrase: str, face: Face, report: OpenReport | None) -> Screen:
    """A text to read."""
    return Screen(voice.say(phrase, **face), (_go_on(voice, report), _more(voice, report)))


def _go_on(voice: Voice, report: OpenReport | None) -> Row:
    return (Button(voice.label("button-continue"), callback(Verb.GO_ON, report.id if report else "")),)


def typing_screen(voice: Voice, report: OpenReport | None, phrase: str) -> Screen:
    """Something that has to be typed, and the way back for who cannot or does not want to."""
    return Screen(voice.say(phrase), (_go_on(voice, report),))


def paused_screen(voice: Voice, report: OpenReport | None, phrase: str) -> Screen:
    """Goodbye for now: what stays, and how to come back. Without a report a new one is begun by the same button."""
    if report is None:
        return Screen(voice.say(phrase), ((Button(voice.label("button-continue"), callback(Verb.NEW)),),))
    return Screen(voice.say(phrase), (_go_on(voice, report),))


def notice_screen(voice: Voice, phrase: str, **arguments: str) -> Screen:
    """Something said unprompted, with the way back in."""
    return Screen(voice.say(phrase, **arguments), (_go_on(voice, None),))


def stop_screen(voice: Voice, report: OpenReport | None) -> Screen:
    """Stop: leave things as they are, or erase."""
    report_id = report.id if report else ""
    return Screen(
        voice.say("stop"),
        (
            (Button(voice.label("button-stop-keep"), callback(Verb.STOP, report_id, None, "keep")),),
            (Button(voice.label("button-stop-erase"), callback(Verb.FORGET, report_id), style=Style.DANGER),),
            (Button(voice.label("button-continue"), callback(Verb.GO_ON, report_id)),),
        ),
    )


def started_again_screen(voice: Voice) -> Screen:
    """There is no report; one can be begun."""
    return Screen(voice.say("nothing-here"), ((Button(voice.label("button-begin"), callback(Verb.NEW)),),))


def mine_screen(voice: Voice, reports: list[OpenReport]) -> Screen:
    """All reports of this relative."""
    rows = [(Button(report_title(voice, each), callback(Verb.REPORT, each.id)),) for each in reports]
    another = Button(voice.label("button-another"), callback(Verb.NEW, reports[-1].id if reports else ""))
    return Screen(voice.say("mine", count=len(reports)), (*rows, (another,)))


def report_title(voice: Voice, report: OpenReport) -> str:
    """«Brother · Salim H. · draft», short enough for a button."""
    return " · ".join([*_whose(voice, report), _state(voice, report)])


def report_name(voice: Voice, report: OpenReport) -> str:
    """«Brother · Salim H.»; how the report stands where nothing else is told of it yet."""
    return " · ".join(_whose(voice, report)) or _state(voice, report)


def _whose(voice: Voice, report: OpenReport) -> list[str]:
    path, by_key = report.interview.path, report.interview.questionnaire.by_key
    told = [(by_key[key], path.value(Address(key))) for key in ("person.relation", "person.name")]
    return [voice.value(question, value)[:24] for question, value in told if value is not None]


def _state(voice: Voice, report: OpenReport) -> str:
    return voice.label(f"state-{as_told(report.row.state)}")
