"""The same person? Suggestions, two reports side by side, linking with a confirm, and taking apart again."""

from __future__ import annotations

from bot.archive import OpenReport
from bot.interview.kinds import Value
from bot.organizing.matching import Compared, Likeness
from handlers.organizers import card_words, cases
from handlers.organizers.at_desk import AtDesk
from handlers.organizers.card_words import button, tight
from handlers.organizers.desk_taps import desk_callback
from handlers.scene import Spoken
from handlers.screen import Button, Row, Screen

TOPIC = cases.TOPIC
SIGNS = {"match": "=", "differ": "≠", "blank": "–"}
LONGEST_VALUE = 60


def suggestions(at: AtDesk, report_id: str) -> Spoken:
    """Reports that may be about the same person, if this family agreed to be compared."""
    likely = at.office.matching.suggestions(at.tx, at.who, report_id, at.now)
    back = (button(at.voice, "desk-case-back", TOPIC, "show", tight(report_id)),)
    if not likely:
        return at.spoken(Screen(at.voice.say("desk-same-none"), (back,), shows=(report_id,)))
    text = "\n".join([at.voice.say("desk-same-which"), *(_line(at, n, each) for n, each in enumerate(likely, 1))])
    rows = tuple((_compares(report_id, n, each),) for n, each in enumerate(likely, 1))
    return at.spoken(Screen(text, (*rows, back), shows=(report_id, *(each.row.id for each in likely))))


def side_by_side(at: AtDesk, pair: tuple[str, str]) -> Spoken:
    """Every field of both, with whether it matches."""
    (one, other), fields = at.office.matching.side_by_side(at.tx, at.who, pair, at.now)
    voice = at.voice
    codes = {"one": cases.code_of(at, one), "other": cases.code_of(at, other)}
    text = "\n".join([voice.say("desk-same-beside", **codes), *(_field(at, each, one) for each in fields)])
    word = tight(one.id) + tight(other.id)
    rows: tuple[Row, ...] = (
        (button(voice, "desk-same-yes", TOPIC, "link", word),),
        (button(voice, "desk-same-no", TOPIC, "apart", word),),
        (button(voice, "desk-case-back", TOPIC, "show", tight(one.id)),),
    )
    return at.spoken(Screen(text, rows, shows=(one.id, other.id)))


def ask_link(at: AtDesk, pair: tuple[str, str]) -> Spoken:
    """Sure? It can be undone."""
    word = "".join(map(tight, pair))
    sure = (button(at.voice, "desk-same-sure-yes", TOPIC, "linkyes", word),)
    return at.spoken(Screen(at.voice.say("desk-same-sure"), (sure,), shows=pair))


def link(at: AtDesk, pair: tuple[str, str]) -> Spoken:
    """Both tell of the same person."""
    at.office.cases.link(at.tx, at.who, pair, at.now)
    return cases.case_spoken(at, pair[0])


def tell_apart(at: AtDesk, pair: tuple[str, str]) -> Spoken:
    """They are two people."""
    at.office.matching.tell_apart(at.tx, at.who, pair, at.now)
    return suggestions(at, pair[0])


def which_out(at: AtDesk, report_id: str) -> Spoken:
    """Which report is taken out."""
    case = at.office.cases.look(at.tx, at.who, report_id, at.now)
    rows = tuple((_takes_out(at, each),) for each in case.reports)
    back = (button(at.voice, "desk-case-back", TOPIC, "show", tight(report_id)),)
    return at.spoken(Screen(at.voice.say("desk-out-which"), (*rows, back), shows=case.ids))


def take_out(at: AtDesk, report_id: str) -> Spoken:
    """It stands by itself again."""
    at.office.cases.unlink(at.tx, at.who, report_id, at.now)
    return cases.case_spoken(at, report_id)


def _line(at: AtDesk, number: int, each: Likeness) -> str:
    code = card_words.code_of(each.card)
    return at.voice.say("desk-find-line", number=number, about=card_words.line(at.voice, each.card), code=code)


def _compares(report_id: str, number: int, each: Likeness) -> Button:
    word = tight(report_id) + tight(each.row.id)
    return Button(f"{number}. {card_words.code_of(each.card)}", desk_callback(TOPIC, "pair", word))


def _takes_out(at: AtDesk, report: OpenReport) -> Button:
    return Button(cases.code_of(at, report), desk_callback(TOPIC, "outyes", tight(report.id)))


def _field(at: AtDesk, each: Compared, report: OpenReport) -> str:
    """«= Name: Salim H. | Сәлім Х.»."""
    question = report.interview.questionnaire.by_key[each.key]

    def words(value: Value | None) -> str:
        told = at.voice.value(question, value) if value is not None else "–"
        return told if len(told) <= LONGEST_VALUE else f"{told[:LONGEST_VALUE]}…"

    parts = {"sign": SIGNS[each.verdict], "field": at.voice.name_of(question)}
    return at.voice.say("desk-same-field", one=words(each.one), other=words(each.other), **parts)
