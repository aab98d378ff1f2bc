"""Tasks: what is mine and what is nobody's, by when, for whom, done."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from bot import dates
from bot.attachments import Offered
from bot.interview.kinds import When
from bot.reading import ReadingContext, Said, read
from bot.refusals import Refusal
from handlers.heard import Words
from handlers.menus import report_name
from handlers.organizers.about_report import button, whose
from handlers.organizers.at_desk import AtDesk
from handlers.organizers.desk_taps import DeskTap, desk_callback, full_id, short_id
from handlers.scene import Spoken
from handlers.screen import Button, Row, Screen, beside
from storage import organizers
from storage.records import Task

TOPIC = "task"
BY_WHEN = "task-date"
A_PAGE = 8
MORNING = time(8)
A_DATE = "status.trial_date"
"""A question of ours whose date may lie ahead: what is typed is read as an answer to it would be."""


def show(at: AtDesk, _: str = "", page: int = 0) -> Spoken:
    """/tasks: the ones given to her first, then those of nobody."""
    found = at.office.notes.list_of(at.tx, at.who)
    here = found[page * A_PAGE : (page + 1) * A_PAGE]
    rows: list[Row] = [(Button(_title(at, each), desk_callback(TOPIC, "one", short_id(each.id))),) for each in here]
    turns = [Button("◀", desk_callback(TOPIC, "page", str(page - 1)))] if page else []
    if len(found) > (page + 1) * A_PAGE:
        turns.append(Button("▶", desk_callback(TOPIC, "page", str(page + 1))))
    listed = tuple(report_id for each in here for report_id in _about(each))
    return at.spoken(Screen(at.voice.say("desk-tasks", count=len(found)), (*rows, tuple(turns)), shows=listed))


def tapped(at: AtDesk, tap: DeskTap) -> Spoken:
    """Look at one, say by when and for whom, have it done."""
    match tap.action:
        case "page":
            return show(at, page=int(tap.word) if tap.word.isdigit() and len(tap.word) < 4 else 0)
        case "one":
            return one(at, full_id(tap.word))
        case "done":
            at.office.notes.done(at.tx, at.who, full_id(tap.word), at.now)
            return show(at)
        case "today" | "week":
            on = _today(at) + timedelta(days=7 if tap.action == "week" else 0)
            return _due(at, full_id(tap.word), on)
        case "date":
            return at.awaiting(BY_WHEN, task=full_id(tap.word)).say("desk-task-date-asked")
        case "whom":
            return _whom(at, full_id(tap.word))
        case "give":
            return _give(at, tap.word)
        case _:
            return show(at)


def told(at: AtDesk, what: Words | Offered) -> Spoken:
    """A day that was typed."""
    on = _read_day(at, what.text) if isinstance(what, Words) else None
    if on is None or on < _today(at):
        return at.say("desk-task-date-unread")
    return _due(at.calm(), str(at.desk.awaits["task"]), on)


def one(at: AtDesk, task_id: str) -> Spoken:
    """One task and what can be done with it."""
    found = at.office.notes.task(at.tx, at.who, task_id, at.now)
    row, voice = found.row, at.voice
    lines = [report_name(voice, found.report)] if found.report is not None else []
    lines += [found.words or _told(at, row)]
    lines.append(
        voice.say("desk-task-for", whom=whose(at, row.given_to)) if row.given_to else voice.say("desk-task-free")
    )
    if row.due_at is not None:
        lines.append(voice.say("desk-task-by", date=at.scene.date_words(row.due_at.astimezone(_clock(at)))))
    short = short_id(task_id)
    days = [button(at, f"desk-task-{each}", TOPIC, each, short) for each in ("today", "week", "date")]
    whom, done = (button(at, f"desk-task-{each}", TOPIC, each, short) for each in ("whom", "done"))
    rows: tuple[Row, ...] = (*beside(*days[:2]), (days[2],), *beside(whom, done))
    return at.spoken(Screen("\n\n".join(lines), rows, shows=_about(row)))


def _about(task: Task) -> tuple[str, ...]:
    return (task.report_id,) if task.report_id else ()


def _title(at: AtDesk, task: Task) -> str:
    """What it is and by when; whom it is about is told on its own screen."""
    late = "❗ " if task.due_at is not None and task.due_at <= at.now else ""
    day = f" · {at.scene.date_words(task.due_at.astimezone(_clock(at)))}" if task.due_at is not None else ""
    mine = "" if task.given_to else "▫️ "
    return f"{late}{mine}{_kind(at, task)}{day}"


def _kind(at: AtDesk, task: Task) -> str:
    phrase = f"desk-task-kind-{task.kind.replace('_', '-')}"
    return at.voice.label(phrase if at.voice.has(phrase) else "desk-task-kind-other")


def _told(at: AtDesk, task: Task) -> str:
    """What it is; of some kinds there is more to say than stands on a button."""
    phrase = f"desk-task-about-{task.kind.replace('_', '-')}"
    return at.voice.say(phrase) if at.voice.has(phrase) else _kind(at, task)


def _whom(at: AtDesk, task_id: str) -> Spoken:
    row = at.office.notes.task(at.tx, at.who, task_id, at.now).row
    team = organizers.joined(at.tx)
    word = short_id(task_id)
    rows = tuple(
        (Button(whose(at, each.id), desk_callback(TOPIC, "give", f"{word}.{number}")),)
        for number, each in enumerate(team, 1)
    )
    return at.spoken(Screen(at.voice.say("desk-task-give"), rows, shows=_about(row)))


def _give(at: AtDesk, word: str) -> Spoken:
    """Who it is was numbered when the buttons were shown; the team may have changed since, so it is shown again."""
    task, _, number = word.partition(".")
    team = organizers.joined(at.tx)
    if not number.isdigit() or not 0 < int(number[:4]) <= len(team):
        raise Refusal("rejected-old_button")
    at.office.notes.give(at.tx, at.who, full_id(task), team[int(number) - 1].id, at.now)
    return one(at, full_id(task))


def _due(at: AtDesk, task_id: str, on: date) -> Spoken:
    morning = datetime.combine(on, MORNING, _clock(at))
    at.office.notes.due(at.tx, at.who, task_id, morning, at.now)
    return one(at, task_id)


def _read_day(at: AtDesk, words: str) -> date | None:
    question = at.scene.room.archive.questionnaire.by_key[A_DATE]
    value = read(question, Said(words, at.who.language, _today(at)), ReadingContext())
    return dates.latest(value.edtf) if isinstance(value, When) and value.edtf else None


def _today(at: AtDesk) -> date:
    return at.now.astimezone(_clock(at)).date()


def _clock(at: AtDesk) -> ZoneInfo:
    return ZoneInfo(at.office.digests.zone_of(at.desk.row))
