"""Choosing by buttons what others type: a date in three taps, an event, a country, a time zone."""

from __future__ import annotations

from dataclasses import replace
from hashlib import blake2s

from bot import countries, zones
from bot.archive import OpenReport
from bot.card_spellings import card_spellings
from bot.dates import describe
from bot.interview.asking import Ask
from bot.interview.kinds import Aged, Chosen, Country, Kind, Place, Text, Value, When, Zone
from bot.interview.moves import Address
from bot.interview.questionnaire import OTHER
from bot.wording import Voice
from handlers.screen import Button, Row, beside, in_columns, in_pairs
from handlers.taps import Verb, callback

YEARS_SHOWN = 12
COUNTRIES_SHOWN = 12
OLDEST_DECADE = 192
LAGS = ("0d", "7d", "1m", "2m", "3m", "6m", "9m", "12m", "18m", "24m", "36m", "60m")
"""How long after, in days (d) or months (m)."""


def year_rows(voice: Voice, report: OpenReport, ask: Ask, this_year: int) -> tuple[Row, ...]:
    """The first step of a date: decades for a birth, else the last years, or an event told before."""
    if ask.question.kind is Kind.BIRTH:
        return decade_rows(report.id, ask.address, this_year)
    years = range(this_year, this_year - YEARS_SHOWN, -1)
    earlier = Button(voice.label("button-earlier"), callback(Verb.LOOK, report.id, ask.address, "e"))
    after = Button(voice.label("button-after-event"), callback(Verb.LOOK, report.id, ask.address, "a"))
    more: tuple[Row, ...] = ((earlier,), (after,)) if told_events(report, ask) else ((earlier,),)
    return (*_years(report.id, ask.address, list(years)), *more)


def decade_rows(report_id: str, address: Address, this_year: int) -> tuple[Row, ...]:
    """1920–1929, 1930–1939 …"""
    decades = range(OLDEST_DECADE, this_year // 10 + 1)
    return in_columns(
        [Button(f"{each}0–{each}9", callback(Verb.LOOK, report_id, address, f"d{each}")) for each in decades], 3
    )


def picker_rows(voice: Voice, report: OpenReport, ask: Ask, word: str, this_year: int) -> tuple[Row, ...] | None:
    """The next step after a tap on a picker's button; None if there is no such step."""
    step, rest = word[:1], word[1:]
    if step == "e":
        return decade_rows(report.id, ask.address, this_year)
    if step == "a":
        return lag_rows(voice, report, ask, rest) if rest else event_rows(voice, report, ask)
    if step == "c" and rest.isdigit():
        return country_rows(voice, report.id, ask, int(rest))
    if step == "d" and rest.isdigit():
        years = [year for year in range(int(rest) * 10, int(rest) * 10 + 10) if year <= this_year]
        return _years(report.id, ask.address, years)
    if step == "y" and rest.isdigit():
        return month_rows(voice, report.id, ask.address, rest)
    if step == "m":
        return day_rows(voice, report.id, ask.address, rest)
    return None


def _years(report_id: str, address: Address, years: list[int]) -> tuple[Row, ...]:
    return in_columns([Button(str(year), callback(Verb.LOOK, report_id, address, f"y{year}")) for year in years], 4)


def month_rows(voice: Voice, report_id: str, address: Address, year: str) -> tuple[Row, ...]:
    """Months, seasons, or only the year."""
    months = [
        Button(voice.label(f"month-{number}"), callback(Verb.LOOK, report_id, address, f"m{year}-{number:02d}"))
        for number in range(1, 13)
    ]
    seasons = [
        Button(voice.label(f"season-{number}"), callback(Verb.PICK, report_id, address, f"{year}-{20 + number}"))
        for number in range(1, 5)
    ]
    only = Button(voice.label("button-only-year", year=year), callback(Verb.PICK, report_id, address, year))
    about = Button(voice.label("button-about-year", year=year), callback(Verb.PICK, report_id, address, f"~{year}"))
    return (*in_columns(months, 3), *in_pairs(seasons), *beside(only, about))


def day_rows(voice: Voice, report_id: str, address: Address, month: str) -> tuple[Row, ...]:
    """The day, or only the month."""
    days = [
        Button(str(day), callback(Verb.PICK, report_id, address, f"{month}-{day:02d}"))
        for day in range(1, 32)
        if describe(f"{month}-{day:02d}").id == "date-day"
    ]
    only = Button(voice.label("button-only-month"), callback(Verb.PICK, report_id, address, month))
    about = Button(voice.label("button-about-month"), callback(Verb.PICK, report_id, address, f"~{month}"))
    return (*in_columns(days, 7), *beside(only, about))


def told_events(report: OpenReport, ask: Ask) -> list[tuple[Address, When]]:
    """The dates told so far, other than this one: what something can have come after."""
    standing, path = report.interview.standing, report.interview.path
    told = [(address, path.value(address)) for address in standing.answers if address != ask.address]
    return [(address, value) for address, value in told if isinstance(value, When) and value.edtf]


def event_rows(voice: Voice, report: OpenReport, ask: Ask) -> tuple[Row, ...]:
    """After which event?"""
    rows: list[Row] = []
    for number, (address, when) in enumerate(told_events(report, ask)):
        named = voice.name_of(report.interview.questionnaire.by_key[address.key])
        text = f"{named} · {voice.date(when)}"
        rows.append((Button(text, callback(Verb.LOOK, report.id, ask.address, f"a{number}")),))
    return tuple(rows)


def lag_rows(voice: Voice, report: OpenReport, ask: Ask, event: str) -> tuple[Row, ...]:
    """How long after it?"""
    buttons = [
        Button(lag_words(voice, lag), callback(Verb.PICK, report.id, ask.address, f"a{event}+{lag}")) for lag in LAGS
    ]
    return in_pairs(buttons)


def lag_words(voice: Voice, lag: str) -> str:
    """«6 months later»."""
    unit = "days" if lag.endswith("d") else "months"
    return voice.label(f"lag-{unit}", count=int(lag[:-1]))


def country_rows(voice: Voice, report_id: str, ask: Ask, page: int) -> tuple[Row, ...]:
    """The likeliest countries first; more on the next pages."""
    codes = countries.ordered(voice.language)
    shown = codes[page * COUNTRIES_SHOWN : (page + 1) * COUNTRIES_SHOWN]
    buttons = [
        Button(countries.name_of(code, voice.language), callback(Verb.PICK, report_id, ask.address, f"c{code}"))
        for code in shown
    ]
    turn = []
    if page:
        turn.append(Button("◀", callback(Verb.LOOK, report_id, ask.address, f"c{page - 1}")))
    if (page + 1) * COUNTRIES_SHOWN < len(codes):
        more = voice.label("button-more-countries")
        turn.append(Button(more, callback(Verb.LOOK, report_id, ask.address, f"c{page + 1}")))
    return (*in_pairs(buttons), *((tuple(turn),) if turn else ()))


def zone_rows(voice: Voice, report: OpenReport, ask: Ask) -> tuple[Row, ...]:
    """The time zones of the country she lives in."""
    told = report.interview.path.value(Address("reporter.country"))
    code = told.code if isinstance(told, Country) else None
    buttons = [
        Button(zones.name_of(name, voice.language), callback(Verb.PICK, report.id, ask.address, f"z{number}"))
        for number, name in enumerate(zones.of_country(code) if code else ())
    ]
    return in_pairs(buttons)


def spellings_told(report: OpenReport, ask: Ask) -> dict[str, str]:
    """How the card may spell the name that was told, by the word each button sends; other questions have none."""
    told = report.interview.path.value(Address("person.name")) if ask.question.key == "person.name_latin" else None
    spellings = card_spellings(told.words) if isinstance(told, Text) else ()
    return {f"n{blake2s(each.encode(), digest_size=6).hexdigest()}": each for each in spellings}


def spelling_rows(report: OpenReport, ask: Ask) -> tuple[Row, ...]:
    """Is this how the card spells it? One below the other: they are compared letter by letter."""
    told = spellings_told(report, ask)
    return tuple((Button(each, callback(Verb.PICK, report.id, ask.address, word)),) for word, each in told.items())


def suggestion_rows(voice: Voice, report_id: str, ask: Ask, values: tuple[Value, ...]) -> tuple[Row, ...]:
    """Words that could mean several things: which one?"""
    rows: list[Row] = []
    for value in values[:5]:
        word = _word_of(value)
        if word is not None:
            shown = voice.value(ask.question, _as_offered(value))
            rows.append((Button(shown, callback(Verb.PICK, report_id, ask.address, word)),))
    return tuple(rows)


def _as_offered(value: Value) -> Value:
    """Without the words that were typed: they stand above the buttons."""
    match value:
        case Chosen():
            return replace(value, words=None)
        case Place(code=str()):
            return replace(value, words="")
        case _:
            return value


def _word_of(value: Value) -> str | None:
    match value:
        case When(edtf=str(edtf)):
            return edtf
        case Place(code=str(code)):
            return f"p{code}"
        case Country(code=str(code)):
            return f"c{code}"
        case Zone(name=name):
            return f"Z{name}"
        case Aged(years=years):
            return f"g{years}"
        case Chosen(option=option, kin=kin) if option != OTHER:
            return f"k{kin or option}"
        case _:
            return None
