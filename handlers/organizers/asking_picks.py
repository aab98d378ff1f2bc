"""Asking a family questions of the questionnaire: by section, a page at a time, several in one go."""

from __future__ import annotations

from dataclasses import dataclass

from bot.archive import OpenReport
from bot.asked import Draft
from bot.interview.questionnaire import Question
from bot.organizing.asking import pickable
from bot.refusals import Refusal
from handlers.organizers.about_report import button, shown
from handlers.organizers.at_desk import AtDesk
from handlers.organizers.desk_taps import DeskTap, desk_callback
from handlers.scene import Spoken
from handlers.screen import Button, Row, in_pairs
from handlers.taps import mark

TOPIC = "ask"
PICKS = "ask-pick"
A_PAGE = 8
ACTIONS = frozenset({"sections", "section", "toggle", "asks"})


def begin(at: AtDesk, report_id: str) -> Spoken:
    """The sections to pick from."""
    report = at.office.asking.opened(at.tx, at.who, report_id, at.now)
    return _sections(at.awaiting(PICKS, report=report.id, keys=[]), report, [])


def tapped(at: AtDesk, tap: DeskTap) -> Spoken:
    """Look into a section, tick a question, ask what is ticked."""
    awaits = at.desk.awaits
    if awaits.get("what") != PICKS:
        raise Refusal("rejected-old_button")
    report = at.office.asking.opened(at.tx, at.who, str(awaits["report"]), at.now)
    picked, here = list(awaits["keys"]), _place(tap.word)
    match tap.action:
        case "section":
            return _section(at, report, picked, here)
        case "toggle":
            return _toggled(at, report, picked, here)
        case "asks" if picked:
            at.office.asking.ask(at.tx, at.who, report.id, [Draft(key=each) for each in picked], at.now)
            return at.calm().say("desk-ask-sent", count=len(picked))
        case _:
            return _sections(at, report, picked)


@dataclass(frozen=True, slots=True)
class Place:
    """A page of a section, and the mark of a question on it."""

    section: str
    page: int = 0
    key: str = ""


def _place(word: str) -> Place:
    section, page, key = [*word.split("."), "", "", ""][:3]
    return Place(section, int(page) if page.isdigit() and len(page) < 4 else 0, key)


def _sections(at: AtDesk, report: OpenReport, picked: list[str]) -> Spoken:
    places = pickable(report)
    rows = in_pairs(
        [Button(at.voice.label(f"section-{each}"), desk_callback(TOPIC, "section", each)) for each in places]
    )
    return shown(at, report, at.voice.say("desk-ask-sections"), *rows, *_feet(at, picked))


def _section(at: AtDesk, report: OpenReport, picked: list[str], place: Place) -> Spoken:
    section, page = place.section, place.page
    questions = pickable(report).get(section, [])
    here = questions[page * A_PAGE : (page + 1) * A_PAGE]
    rows: list[Row] = [(_tick(at, each, section, page, ticked=each.key in picked),) for each in here]
    turns = []
    if page:
        turns.append(Button("◀", desk_callback(TOPIC, "section", f"{section}.{page - 1}")))
    if len(questions) > (page + 1) * A_PAGE:
        turns.append(Button("▶", desk_callback(TOPIC, "section", f"{section}.{page + 1}")))
    title = at.voice.label(f"section-{section}") if questions else ""
    back: Row = (button(at, "desk-ask-all-sections", TOPIC, "sections"),)
    return shown(at, report, title, *rows, tuple(turns), *_feet(at, picked), back)


def _toggled(at: AtDesk, report: OpenReport, picked: list[str], place: Place) -> Spoken:
    found = next((each.key for each in pickable(report).get(place.section, []) if mark(each.key) == place.key), None)
    if found is not None:
        picked = [each for each in picked if each != found] if found in picked else [*picked, found]
    there = at.awaiting(PICKS, report=report.id, keys=picked)
    return _section(there, report, picked, place)


def _tick(at: AtDesk, question: Question, section: str, page: int, *, ticked: bool) -> Button:
    sign = "✅" if ticked else "▫️"
    place = f"{section}.{page}.{mark(question.key)}"
    return Button(f"{sign} {at.voice.name_of(question)}", desk_callback(TOPIC, "toggle", place))


def _feet(at: AtDesk, picked: list[str]) -> tuple[Row, ...]:
    return ((button(at, "desk-ask-these", TOPIC, "asks", count=len(picked)),),) if picked else ()
