"""A report on one screen, in the reader's language: who, what, when, where, now, who tells, what is allowed."""

from __future__ import annotations

from bot.archive import OpenReport
from bot.case_codes import CaseCode, shown
from bot.interview.conditions import said_yes
from bot.interview.kinds import Kind, ToldAloud
from bot.interview.moves import Address
from bot.languages import name_in
from bot.latest import now_of
from bot.wording import Voice
from handlers.organizers.told import told

FACTS: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("who", ("person.relation", "person.name", "person.birth", "person.home")),
    ("what", ("event.kind",)),
    ("when", ("event.date",)),
    ("where", ("event.place",)),
    ("danger", ("status.danger",)),
    ("tells", ("reporter.role", "reporter.age_group", "reporter.country", "event.source")),
    ("worries", ("consent.worries",)),
)
LONGEST_FACT = 400


def sheet(voice: Voice, report: OpenReport, code: CaseCode | None, days: int) -> str:
    """The whole screen. Words of the family are beside what they mean."""
    lines = [head(voice, report, code, days), *_marks(voice, report), ""]
    for name, keys in FACTS:
        parts = [part for key in keys if (part := told(voice, report, key))]
        if parts:
            lines.append(_fact(voice, name, " · ".join(parts)))
        if name == "where":
            lines.append(_fact(voice, "now", _now(voice, report)))
    lines.append(_fact(voice, "allowed", _allowed(voice, report)))
    if files := report.row.attachments:
        lines.append(_fact(voice, "files", str(files)))
    return "\n".join(lines)


def head(voice: Voice, report: OpenReport, code: CaseCode | None, days: int) -> str:
    """Code, state, days, language."""
    state = voice.label(f"desk-state-{report.row.state.replace('_', '-')}")
    language = name_in(report.row.language, voice.language)
    named = shown(code) if code else "—"
    return voice.say("desk-sheet-head", code=named, state=state, days=days, tongue=language)


def _marks(voice: Voice, report: OpenReport) -> list[str]:
    answers = report.interview.standing.answers.values()
    aloud = sum(isinstance(answer.value, ToldAloud) for answer in answers)
    marks = [voice.say("desk-sheet-urgent")] if report.row.urgent else []
    marks += [voice.say("desk-sheet-unfinished")] if report.row.unfinished_at else []
    return marks + ([voice.say("desk-sheet-aloud", count=aloud)] if aloud else [])


def _now(voice: Voice, report: OpenReport) -> str:
    """The newest state with its date, whoever told it last."""
    now = now_of(report.interview)
    if now is None:
        return told(voice, report, "status.now") or voice.label("none-told")
    question = report.interview.questionnaire.by_key["status.now"]
    state = voice.option(question, now.state)
    if now.at.key == "status.now":
        state = told(voice, report, "status.now") or state
    return f"{state} · {voice.date(now.on)}" if now.on is not None else state


def _allowed(voice: Voice, report: OpenReport) -> str:
    """Every consent that was given; those that were not are not allowed."""
    path, given = report.interview.path, []
    for question in report.interview.questionnaire.walk():
        is_one = question.kind is Kind.CONSENT and "[]" not in question.key and question.key != "consent.store"
        if is_one and said_yes(path.value(Address(question.key))):
            given.append(voice.name_of(question))
    return voice.label("list-comma").join(given) or voice.label("desk-nothing-allowed")


def _fact(voice: Voice, name: str, text: str) -> str:
    if len(text) > LONGEST_FACT:
        text = text[:LONGEST_FACT] + "…"
    return voice.say("read-back-line", label=voice.label(f"desk-fact-{name}"), value=text)
