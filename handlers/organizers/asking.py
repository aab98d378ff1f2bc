"""Asking a family: what was asked and answered, a question in free words, its translation."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from typing import Any

from bot.archive import OpenReport
from bot.asked import Draft, InOtherWords
from bot.attachments import Offered
from bot.languages import LANGUAGES
from bot.organizing.asking import Answer, may_be_written_to
from bot.refusals import Refusal
from handlers.heard import Words
from handlers.organizers import asking_picks, by_code
from handlers.organizers.about_report import (
    button,
    by_and_when,
    cut,
    shown,
    tongue,
    tongue_rows,
    written_in,
    written_line,
)
from handlers.organizers.at_desk import AtDesk
from handlers.organizers.desk_taps import DeskTap, full_id, short_id
from handlers.scene import Spoken
from handlers.screen import Row, Screen, beside

TOPIC = "ask"
WRITES, DRAFT, TRANSLATES, LATER = "ask-words", "ask-draft", "ask-other", "ask-later"


def buttons(at: AtDesk, report: OpenReport) -> tuple[Row, ...]:
    """The way here from the screen of a report, if its family may be written to."""
    if not may_be_written_to(report):
        return ()
    return ((button(at, "desk-ask-open", TOPIC, "open", short_id(report.id)),),)


def show(at: AtDesk, typed: str) -> Spoken:
    """/ask CODE."""
    return by_code.opened(at, typed, TOPIC, overview)


def tapped(at: AtDesk, tap: DeskTap) -> Spoken:
    """A button of this room."""
    if tap.action in asking_picks.ACTIONS:
        return asking_picks.tapped(at, tap)
    match tap.action:
        case "open":
            return overview(at.calm(), full_id(tap.word))
        case "write":
            report = at.office.asking.opened(at.tx, at.who, full_id(tap.word), at.now)
            return at.awaiting(WRITES, report=report.id).say("desk-ask-write")
        case "pick":
            return asking_picks.begin(at, full_id(tap.word))
        case "translate" | "drop":
            return _one(at, tap.action, full_id(tap.word))
        case _:
            return _of_draft(at, tap)


def told(at: AtDesk, what: Words | Offered) -> Spoken:
    """Words that were awaited: a question, or the same in another language."""
    if isinstance(what, Offered):
        return at.say("desk-words-please")
    awaits = dict(at.desk.awaits)
    match awaits.pop("what"):
        case kind if kind in {WRITES, DRAFT}:
            language = written_in(what.text, at.who.language)
            return _preview(at, {"report": awaits["report"], "words": what.text, "language": language})
        case kind if kind == TRANSLATES:
            return _preview(at, {**awaits, "other": what.text, "other_language": _family_reads(at, awaits["report"])})
        case _:
            return _translated(at, awaits["question"], what.text)


def overview(at: AtDesk, report_id: str) -> Spoken:
    """Everything asked about a report, what waits and what was answered."""
    report, answers = at.office.asking.everything(at.tx, at.who, report_id, at.now)
    lines = [_line(at, report, number, each) for number, each in enumerate(answers, 1)]
    if not may_be_written_to(report):
        lines.append(at.voice.say("desk-ask-not-allowed"))
    rows = [_open_row(at, report, *each) for each in enumerate(answers, 1) if each[1].asked.row.answered_at is None]
    text = "\n\n".join([at.voice.say("desk-ask", count=len(answers)), *lines])
    return shown(at, report, text, *_new_rows(at, report), *rows)


def _new_rows(at: AtDesk, report: OpenReport) -> tuple[Row, ...]:
    """One more question, if the family may be written to."""
    if not may_be_written_to(report):
        return ()
    words = button(at, "desk-ask-words", TOPIC, "write", short_id(report.id))
    return beside(words, button(at, "desk-ask-pick", TOPIC, "pick", short_id(report.id)))


def _line(at: AtDesk, report: OpenReport, number: int, answer: Answer) -> str:
    """A question and its answer: in her language where it was written, the original beside it."""
    asked = answer.asked
    parts = [f"{number}. {_question_words(at, report, answer)}", by_and_when(at, asked.row.by, asked.row.at)]
    if asked.draft.words is not None:
        parts += [_other(at, each) for each in asked.draft.translations]
    if asked.dropped:
        return "\n".join([*parts, at.voice.say("desk-ask-dropped")])
    if answer.value is None or answer.question is None or asked.address is None:
        return "\n".join([*parts, at.voice.say("desk-ask-waits")])
    parts.append(at.voice.say("desk-ask-answer", answer=cut(at.voice.value(answer.question, answer.value))))
    written = at.office.writing.written_of(at.tx, report, asked.address)
    return "\n".join([*parts, *(written_line(at, each) for each in written)])


def _question_words(at: AtDesk, report: OpenReport, answer: Answer) -> str:
    draft = answer.asked.draft
    if draft.key is None:
        return f"{cut(draft.words or '')} ({tongue(draft.language)})"
    known = report.interview.questionnaire.by_key.get(draft.key)
    return at.voice.question(known, report.interview) if known is not None else draft.key


def _other(at: AtDesk, told: InOtherWords) -> str:
    by = by_and_when(at, told.by, datetime.fromisoformat(told.at))
    return at.voice.say("desk-translated-by", tongue=tongue(told.language), by=by, words=cut(told.words))


def _open_row(at: AtDesk, report: OpenReport, number: int, answer: Answer) -> Row:
    drop = button(at, "desk-ask-drop", TOPIC, "drop", short_id(answer.asked.id), number=number)
    if answer.asked.draft.words is None or not may_be_written_to(report):
        return (drop,)
    return (button(at, "desk-ask-translate", TOPIC, "translate", short_id(answer.asked.id), number=number), drop)


def _preview(at: AtDesk, draft: dict[str, Any]) -> Spoken:
    """What the family will read, before it is asked."""
    there, voice = at.awaiting(DRAFT, **draft), at.voice
    family = _family_reads(at, draft["report"])
    text = [voice.say("desk-ask-preview", words=draft["words"], tongue=tongue(draft["language"]))]
    if draft.get("other"):
        text.append(voice.say("desk-ask-preview-other", words=draft["other"], tongue=tongue(draft["other_language"])))
    elif family != draft["language"]:
        text.append(voice.say("desk-ask-family-reads", tongue=tongue(family)))
    rows: list[Row] = [(button(at, "desk-ask-send", TOPIC, "send"),)]
    if family != draft["language"]:
        rows.append((button(at, "desk-ask-other", TOPIC, "other"),))
    rows.append((button(at, "desk-language-is-other", TOPIC, "tongues"), button(at, "desk-leave-it", TOPIC, "leave")))
    screen = Screen("\n\n".join(text), tuple(rows))
    return there.spoken(replace(screen, shows=(draft["report"],)))


def _of_draft(at: AtDesk, tap: DeskTap) -> Spoken:
    """What is done with the question that was just typed."""
    awaits = dict(at.desk.awaits)
    if awaits.pop("what", None) not in {DRAFT, TRANSLATES}:
        raise Refusal("rejected-old_button")
    match tap.action:
        case "send":
            return _send(at, awaits)
        case "other":
            return at.awaiting(TRANSLATES, **awaits).say("desk-ask-write-other")
        case "tongues":
            return at.spoken(Screen(at.voice.say("desk-which-language"), tongue_rows(TOPIC, "in")))
        case "in" if tap.word in LANGUAGES:
            return _preview(at, {**awaits, "language": tap.word})
        case _:
            at.calm()
            return overview(at, awaits["report"])


def _send(at: AtDesk, draft: dict[str, Any]) -> Spoken:
    other: tuple[InOtherWords, ...] = ()
    if draft.get("other"):
        other = (InOtherWords(draft["other_language"], draft["other"], at.who.id, at.now.isoformat()),)
    asked = Draft(draft["words"], draft["language"], None, other)
    at.office.asking.ask(at.tx, at.who, draft["report"], [asked], at.now)
    return at.calm().say("desk-ask-sent", count=1)


def _one(at: AtDesk, action: str, question_id: str) -> Spoken:
    asked = at.office.asking.one(at.tx, at.who, question_id, at.now)
    if asked.row.answered_at is not None:
        return overview(at, asked.row.report_id)
    if action == "drop":
        at.office.asking.drop(at.tx, at.who, asked, at.now)
        return overview(at, asked.row.report_id)
    return at.awaiting(LATER, question=question_id).say("desk-ask-write-other")


def _translated(at: AtDesk, question_id: str, words: str) -> Spoken:
    asked = at.office.asking.one(at.tx, at.who, question_id, at.now)
    language = _family_reads(at, asked.row.report_id)
    told = InOtherWords(language, words, at.who.id, at.now.isoformat())
    at.office.asking.translate(at.tx, at.who, asked, told, at.now)
    return overview(at.calm(), asked.row.report_id)


def _family_reads(at: AtDesk, report_id: str) -> str:
    return at.office.opening.row(at.tx, at.who, report_id).language
