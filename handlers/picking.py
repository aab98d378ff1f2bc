"""What a picker's button means as a value; anything forged or impossible means nothing."""

from __future__ import annotations

from datetime import date

from bot import countries, dates, places, zones
from bot.archive import OpenReport
from bot.date_words.lags import Lag, Unit, after
from bot.interview.asking import Ask
from bot.interview.kinds import After, Aged, Country, Kind, Place, Text, Value, When, Zone
from bot.interview.moves import Address
from bot.readers.counted import MAY_LIE_AHEAD
from bot.wording import Voice
from handlers.answer_buttons import relatives_meant
from handlers.pickers import LAGS, lag_words, spellings_told, told_events


def picked(voice: Voice, report: OpenReport, ask: Ask, word: str, today: date) -> Value | None:
    """The value behind a picker's word, for the kind of question it was shown with."""
    match ask.question.kind:
        case Kind.NAME:
            return Text(told) if (told := spellings_told(report, ask).get(word)) else None
        case Kind.PLACE if word.startswith("p"):
            return _place(ask, word[1:], voice.language)
        case Kind.CHOICE if word.startswith("k"):
            return _relative(ask, word[1:], voice.language)
        case Kind.COUNTRY if word[1:] in countries.ordered(voice.language):
            return Country(word[1:])
        case Kind.ZONE:
            return _zone(report, word)
        case Kind.AFTER if word.startswith("a"):
            return _after_event(voice, report, ask, word)
        case Kind.DATE | Kind.BIRTH:
            return _lagged(voice, report, ask, word) if word.startswith("a") else _date(ask, word, today)
        case _:
            return None


def _place(ask: Ask, code: str, language: str) -> Value | None:
    if code not in places.known_codes():
        return None
    told = ask.proposal if isinstance(ask.proposal, Place) else None
    return Place(told.words if told else places.name_of(code, language) or "", code)


def _relative(ask: Ask, kin: str, language: str) -> Value | None:
    return next((each for each in relatives_meant(ask, language) if kin in {each.kin, each.option}), None)


def _zone(report: OpenReport, word: str) -> Value | None:
    told = report.interview.path.value(Address("reporter.country"))
    offered = zones.of_country(told.code) if isinstance(told, Country) and told.code else ()
    if word[:1] == "z" and word[1:].isdigit() and int(word[1:]) < len(offered):
        return Zone(offered[int(word[1:])])
    return Zone(word[1:]) if word[:1] == "Z" and word[1:] in offered else None


def _date(ask: Ask, word: str, today: date) -> Value | None:
    if word.startswith("g") and word[1:].isdigit() and len(word) < 5:
        return Aged(word[1:], today.isoformat(), word[1:])
    edtf = word.removeprefix("~")
    if not dates.is_valid(edtf):
        return None
    ahead = ask.question.key in MAY_LIE_AHEAD
    if dates.earliest(edtf) > today and not ahead:
        return None
    return When(dates.about(edtf) if word.startswith("~") else edtf, edtf)


def _event_and_lag(report: OpenReport, ask: Ask, word: str) -> tuple[Address, When, str] | None:
    number, _, lag = word[1:].partition("+")
    events = told_events(report, ask)
    if not number.isdigit() or int(number) >= len(events) or lag not in LAGS:
        return None
    address, when = events[int(number)]
    return address, when, lag


def _lagged(voice: Voice, report: OpenReport, ask: Ask, word: str) -> Value | None:
    if not (found := _event_and_lag(report, ask, word)):
        return None
    address, when, lag = found
    count, unit = int(lag[:-1]), Unit.DAY if lag.endswith("d") else Unit.MONTH
    edtf = after(when.edtf or "", Lag(count, unit)) if count else when.edtf
    return When(edtf, lag_words(voice, lag), after=str(address))


def _after_event(voice: Voice, report: OpenReport, ask: Ask, word: str) -> Value | None:
    if not (found := _event_and_lag(report, ask, word)):
        return None
    address, _, lag = found
    return After(str(address), lag_words(voice, lag))
