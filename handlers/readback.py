"""The report read back by section, any answer one tap from being changed."""

from __future__ import annotations

from bot.archive import OpenReport
from bot.interview.kinds import Kind, Unsaid, Value
from bot.interview.moves import Address
from bot.interview.questionnaire import Question
from bot.wording import Voice
from handlers.asking import item_is_told, item_title
from handlers.screen import Button, Row, Screen, Style, beside, in_pairs
from handlers.taps import Verb, callback

LONGEST_VALUE = 280
EARLIER_STAND_IN = "testimony"
LINES_A_PAGE = 10
OTHERS = "others"
"""The list of others of the family: each can have a report of its own."""
Line = tuple[Address, Question, Value | None]


def overview_screen(voice: Voice, report: OpenReport) -> Screen:
    """Which part to read back."""
    sections = [section.key for section in report.interview.questionnaire.sections if told_in(report, section.key)]
    buttons = [
        Button(voice.label(f"section-{key}"), callback(Verb.READ_BACK, report.id, None, f"{key}.0")) for key in sections
    ]
    return Screen(voice.say("read-back-overview"), (*in_pairs(buttons), *_feet(voice, report)))


def section_screen(voice: Voice, report: OpenReport, key: str, page: int, note: str | None = None) -> Screen:
    """One section, a page at a time: what was told, and a button for each answer."""
    lines = told_in(report, key)
    shown = lines[page * LINES_A_PAGE : (page + 1) * LINES_A_PAGE]
    title = voice.label(f"section-{key}")
    text = "\n\n".join(
        [title, *(_line(voice, report, line) for line in shown)] if shown else [title, voice.say("nothing-told-here")]
    )
    buttons = [_button(voice, report, line) for line in shown]
    turn = _turn(report, key, page, more=len(lines) > (page + 1) * LINES_A_PAGE)
    return Screen(text, (*in_pairs(buttons), *turn, *_feet(voice, report)), strong=title).under(note)


def item_screen(voice: Voice, report: OpenReport, list_key: str, item: int) -> Screen:
    """One item of a list: its fields, telling more, taking it out."""
    path = report.interview.path
    told = [(address, question, path.value(address)) for address, question in path.fields(list_key, item)]
    lines = [line for line in told if line[2] is not None]
    title = item_title(voice, report, list_key, item)
    above = [(address, question, path.value(address)) for address, question in path.worked_out(list_key, item)]
    text = "\n\n".join([title, *(_line(voice, report, line) for line in (*above, *lines))])
    buttons = [_button(voice, report, line) for line in lines]
    place = Address(list_key)
    more = Button(voice.label("button-tell-more"), callback(Verb.OPEN_ITEM, report.id, place, str(item)))
    out = Button(
        voice.label("button-take-out"), callback(Verb.REMOVE_ITEM, report.id, place, str(item)), style=Style.DANGER
    )
    rows: tuple[Row, ...] = (*in_pairs(buttons), (more, out))
    if list_key == OTHERS:
        rows = (*rows, (Button(voice.label("button-open-linked"), callback(Verb.LINK, report.id, None, str(item))),))
    return Screen(text, (*rows, *_feet(voice, report)), strong=title)


def take_back_screen(voice: Voice, report: OpenReport, address: Address) -> Screen:
    """Asked once more before the words of an answer are destroyed."""
    question = report.interview.questionnaire.by_key[address.key]
    text = voice.say("take-back-sure", label=voice.name_of(question))
    sure = Button(
        voice.label("button-take-back-sure"), callback(Verb.TAKE_BACK, report.id, address, "yes"), style=Style.DANGER
    )
    keep = Button(voice.label("button-leave-as-is"), callback(Verb.GO_ON, report.id))
    return Screen(text, ((sure,), (keep,)))


def told_in(report: OpenReport, key: str) -> list[Line]:
    """Every answer of one section: in force, passed over, or waiting to be confirmed."""
    section = report.interview.questionnaire.by_section.get(key)
    if section is None:
        return []
    path, standing = report.interview.path, report.interview.standing
    lines: list[Line] = []
    for address, question in path.questions(section):
        if report.interview.questionnaire.section_of.get(question.key, section) is not section:
            continue
        told = standing.answers.get(address) or standing.proposals.get(address)
        if told is not None and question.kind is not Kind.NOTICE:
            lines.append((address, question, told.value))
        elif question.kind is Kind.LIST and any(_items(report, question)):
            lines.append((address, question, None))
    return [*lines, *(earlier_questions(report) if key == EARLIER_STAND_IN else ())]


def earlier_questions(report: OpenReport) -> list[Line]:
    """What was told to questions that are asked no more: kept, shown, and taken back like everything else."""
    answers = report.interview.standing.answers
    retired = ((Address(question.key), question) for question in report.interview.questionnaire.retired)
    return [(address, question, answers[address].value) for address, question in retired if address in answers]


def _items(report: OpenReport, question: Question) -> list[int]:
    told = report.interview.standing.items.get(question.key, ())
    return [item for item in told if item_is_told(report, question.key, item)]


def _line(voice: Voice, report: OpenReport, line: Line) -> str:
    address, question, value = line
    label = voice.name_of(question)
    if question.kind is Kind.LIST and not isinstance(value, Unsaid):
        titles = [item_title(voice, report, question.key, item) for item in _items(report, question)]
        shown = "\n".join(titles) or voice.label("none-told")
    else:
        shown = voice.value(question, value) if value is not None else ""
    if len(shown) > LONGEST_VALUE:
        shown = shown[:LONGEST_VALUE] + "…"
    if address in report.interview.standing.proposals:
        shown = voice.say("not-confirmed-yet", value=shown)
    return voice.say("read-back-line", label=label, value=shown)


def _button(voice: Voice, report: OpenReport, line: Line) -> Button:
    address, question, _ = line
    return Button("✏️ " + voice.name_of(question), callback(Verb.CHANGE, report.id, address))


def _turn(report: OpenReport, key: str, page: int, *, more: bool) -> tuple[Row, ...]:
    turn = []
    if page:
        turn.append(Button("◀", callback(Verb.READ_BACK, report.id, None, f"{key}.{page - 1}")))
    if more:
        turn.append(Button("▶", callback(Verb.READ_BACK, report.id, None, f"{key}.{page + 1}")))
    return (tuple(turn),) if turn else ()


def _feet(voice: Voice, report: OpenReport) -> tuple[Row, ...]:
    overview = Button(voice.label("button-all-sections"), callback(Verb.READ_BACK, report.id))
    copy = Button(voice.label("button-copy"), callback(Verb.COPY, report.id))
    go_on = Button(voice.label("button-continue"), callback(Verb.GO_ON, report.id), style=Style.PRIMARY)
    return (*beside(overview, copy), (go_on,))
