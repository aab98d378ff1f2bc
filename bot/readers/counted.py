"""Reads what is counted: numbers, ages, dates, and how long after another event."""

from __future__ import annotations

import re
from dataclasses import replace
from decimal import Decimal

from bot.date_words.any_tongue import read_said
from bot.date_words.counts import read_age, read_lag_words, read_number_words, read_years
from bot.date_words.lags import after, read_lag
from bot.date_words.points import Telling
from bot.date_words.spoken import Said as SaidPlainly
from bot.date_words.typed_digits import Unclear
from bot.dates import earliest, moved_days
from bot.digits import as_text, fold_digits, read_number
from bot.interview.kinds import After, Aged, NonAnswer, Number, Unsaid, Value, When
from bot.interview.questionnaire import Question
from bot.languages import LANGUAGES
from bot.readers.said import Read, ReadingContext, Said
from bot.rejections import Reason, Rejected

MAY_LIE_AHEAD = frozenset({"status.trial_date", "status.sentence_until"})
IN_YEARS = frozenset({"status.sentence_years"})
MOST = {"person.children": 30, "status.sentence_years": 100}
MOST_OF_ANYTHING = 1_000_000
OLDEST_AGE = 120
YEAR_WORDS = "y yo year years yil yıl yosh yaş yash лет год года жыл жас жаш йил ёш яш يىل ياش جاس جىل 年 岁 歲 an ans"
CALENDAR_YEARS = re.compile(r"\b(?:жыл|йил|жил|يىل|جىل|yil|yıl|год|г)\b|年", re.IGNORECASE)
"""Words that stand beside a year of the calendar as well as beside a time."""
EVENT = "event.date"
IN_YEAR_WORDS = re.compile(rf"([\d.,٫]+) ?(?:{'|'.join(YEAR_WORDS.split())})\.?", re.IGNORECASE)


def number(question: Question, said: Said, within: ReadingContext) -> Read:
    """An exact number in any digits or in words, with a decimal point or comma; a sentence may be told in years."""
    tongues = _tongues(said, within)
    found = _in_years(said.words) if question.key in IN_YEARS else read_number(said.words)
    if found is None:
        found = (read_years if question.key in IN_YEARS else read_number_words)(said.words, tongues)
    if found is None:
        return Rejected(Reason.NOT_A_NUMBER)
    if found > MOST.get(question.key, MOST_OF_ANYTHING):
        return Rejected(Reason.NUMBER_OUT_OF_RANGE)
    return Number(as_text(found), said.words)


def age(question: Question, said: Said, within: ReadingContext) -> Read:
    """An age in years, in digits or in words, kept with the day it was true."""
    found = _in_years(said.words)
    if found is None:
        found = read_years(said.words, _tongues(said, within))
    return _aged(found, said) if found is not None and found <= OLDEST_AGE else Rejected(Reason.NOT_AN_AGE)


def when(question: Question, said: Said, within: ReadingContext) -> Read:
    """A date in digits or words; or, told against another event, how long after it. Only words is the last offer."""
    tongues = _tongues(said, within)
    if within.after and (lag := read_lag(said.words) or read_lag_words(said.words, tongues)):
        if event := within.told.get(within.after):
            return _dated(question, said, after(event, lag), within.after)
        return When(None, said.words, within.after)
    telling, event = _telling(question, said, within)
    match read_said(said.words, tongues, telling):
        case SaidPlainly.DONT_KNOW:
            return Unsaid(NonAnswer.DONT_KNOW)
        case Unclear() as unclear:
            return _asked(said, unclear)
        case edtf:
            alone = read_said(said.words, tongues, replace(telling, event=None)) if event else edtf
            return When(edtf, said.words, None if alone == edtf else event)


def _telling(question: Question, said: Said, within: ReadingContext) -> tuple[Telling, str | None]:
    """What the words may be counted from, and its address: the event picked, else the one the report is about."""
    event = within.after or (EVENT if EVENT in within.told else None)
    ahead = question.key in MAY_LIE_AHEAD
    return Telling(said.said_on, within.told.get(event or ""), within.after is not None, ahead), event


def birth(question: Question, said: Said, within: ReadingContext) -> Read:
    """A date of birth or an age. Two digits alone, or with a word for "year", may be an age or a year: asked."""
    years = _in_years(said.words)
    if years is None:
        years = read_age(said.words, _tongues(said, within))
    read = when(question, said, within)
    if years is None or years > OLDEST_AGE or not isinstance(read, Rejected):
        return read
    dated = [value for value in read.suggestions if isinstance(value, When) and value.edtf]
    is_open = read_number(said.words) is not None or CALENDAR_YEARS.search(said.words) is not None
    return Rejected(Reason.AGE_OR_YEAR, (_aged(years, said), *dated)) if dated and is_open else _aged(years, said)


def lag_after(question: Question, said: Said, within: ReadingContext) -> Read:
    """How long after an event, kept in words; which event is in the words too, if none was picked."""
    return After(within.after or "", said.words)


def _tongues(said: Said, within: ReadingContext) -> tuple[str, ...]:
    """The language of the report, then the others: people mix them."""
    return (said.language, *(each for each in LANGUAGES if each in (within.spoken or LANGUAGES)))


def _dated(question: Question, said: Said, edtf: str | None, event: str) -> Read:
    is_ahead = edtf is not None and earliest(edtf) > moved_days(said.said_on, 1)
    if is_ahead and question.key not in MAY_LIE_AHEAD:
        return Rejected(Reason.IN_THE_FUTURE)
    return When(edtf, said.words, event)


def _asked(said: Said, unclear: Unclear) -> Rejected:
    meant: tuple[Value, ...] = tuple(When(edtf, said.words) for edtf in unclear.candidates)
    return Rejected(unclear.reason, (*meant, When(None, said.words)))


def _in_years(words: str) -> Decimal | None:
    folded = fold_digits(words)
    named = IN_YEAR_WORDS.fullmatch(folded)
    return read_number(named[1] if named else folded)


def _aged(years: Decimal, said: Said) -> Aged:
    return Aged(as_text(years), said.said_on.isoformat(), said.words)
