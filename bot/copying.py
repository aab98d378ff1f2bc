"""A relative's own copy of her report: one HTML page in her language that opens on any phone."""

from __future__ import annotations

from html import escape

from bot.archive import OpenReport
from bot.case_codes import CaseCode, shown
from bot.interview.kinds import Kind, Value
from bot.interview.moves import Address
from bot.interview.questionnaire import Question
from bot.languages import LANGUAGES
from bot.wording import Voice

_STYLE = (
    "body{font:1.05rem/1.5 system-ui,sans-serif;max-width:40rem;margin:2rem auto;padding:0 1rem}"
    "dt{font-weight:600;margin-top:.8rem}dd{margin:0;white-space:pre-wrap;overflow-wrap:anywhere}"
)
Pair = tuple[str, str]


def copy_of(voice: Voice, report: OpenReport, code: CaseCode | None, made_on: str) -> bytes:
    """UTF-8 HTML. Every answer in force, by section; nothing about the chat itself."""
    direction = LANGUAGES[voice.language].direction if voice.language in LANGUAGES else "ltr"
    title = escape(voice.label("copy-title"))
    head = [f"<h1>{title}</h1>", f"<p>{escape(voice.label('copy-made-on', date=made_on))}</p>"]
    if code is not None:
        head.append(f"<p><strong>{escape(shown(code))}</strong></p>")
    parts = [_section(voice, report, section.key) for section in report.interview.questionnaire.sections]
    return (
        f'<!doctype html><html lang="{voice.language}" dir="{direction}"><head><meta charset="utf-8">'
        f'<meta name="viewport" content="width=device-width"><title>{title}</title><style>{_STYLE}</style></head>'
        f"<body>{''.join(head)}{''.join(parts)}</body></html>"
    ).encode()


def _section(voice: Voice, report: OpenReport, key: str) -> str:
    told = _told(voice, report, key)
    if not told:
        return ""
    rows = "".join(f'<dt dir="auto">{escape(name)}</dt><dd dir="auto">{escape(words)}</dd>' for name, words in told)
    return f"<h2>{escape(voice.label(f'section-{key}'))}</h2><dl>{rows}</dl>"


def _told(voice: Voice, report: OpenReport, key: str) -> list[Pair]:
    questionnaire, path = report.interview.questionnaire, report.interview.path
    section = questionnaire.by_section[key]
    told: list[Pair] = []
    for address, question in path.questions(section):
        if questionnaire.section_of.get(question.key, section) is not section or question.kind is Kind.NOTICE:
            continue
        if question.kind is Kind.LIST:
            told += _items(voice, report, question)
        else:
            told += _pair(voice, question, path.value(address))
    return [*told, *(_earlier(voice, report) if key == "testimony" else ())]


def _earlier(voice: Voice, report: OpenReport) -> list[Pair]:
    """What was told to questions that are asked no more."""
    answers = report.interview.standing.answers
    retired = report.interview.questionnaire.retired
    told = [
        (question, answers[Address(question.key)].value) for question in retired if Address(question.key) in answers
    ]
    return [pair for question, value in told for pair in _pair(voice, question, value)]


def _items(voice: Voice, report: OpenReport, question: Question) -> list[Pair]:
    path = report.interview.path
    told: list[Pair] = []
    for item in report.interview.standing.items.get(question.key, ()):
        for address, field in (*path.worked_out(question.key, item), *path.fields(question.key, item)):
            told += [
                (f"{voice.name_of(question)} {item} · {name}", words)
                for name, words in _pair(voice, field, path.value(Address(address.key, item)))
            ]
    return told


def _pair(voice: Voice, question: Question, value: Value | None) -> list[Pair]:
    return [] if value is None else [(voice.name_of(question), voice.value(question, value))]
