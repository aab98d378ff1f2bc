"""Buttons fit a phone and Telegram, for every question in every language."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime
from functools import cache

import pytest

from bot import countries, zones
from bot.archive import OpenReport
from bot.interview.asking import Ask, section_of
from bot.interview.engine import begin
from bot.interview.kinds import Kind, Place, When
from bot.interview.moves import Address
from bot.interview.questionnaire import Question
from bot.phrases import Phrases
from bot.questions import QUESTIONNAIRE
from bot.wording import Voice
from handlers.asking import Asking
from handlers.pickers import country_rows, day_rows, decade_rows, lag_rows, month_rows, suggestion_rows
from handlers.prompts import question_screen
from handlers.screen import Button, Row, Screen, width
from handlers.taps import mark, read
from storage.records import Report

PHRASES = Phrases()
FACE = dict.fromkeys(("organisation", "country", "contact", "verify_at"), "x" * 120)
LONGEST_OPTION = 24
LAST_ITEM = 99_999
NEVER_PUT = frozenset({Kind.GROUP, Kind.DERIVED})
QUESTIONS = [each for each in QUESTIONNAIRE.walk() if each.kind not in NEVER_PUT]


@cache
def a_report() -> OpenReport:
    now = datetime(2026, 5, 14, tzinfo=UTC)
    row = Report(
        id="ffffffff-ffff-4fff-8fff-ffffffffffff", reporter_id="r", state="draft", urgent=False, language="en",
        revision=0, questionnaire_version=QUESTIONNAIRE.version, created_at=now, changed_at=now, attachments=0,
        attachment_bytes=0,
    )  # fmt: skip
    return OpenReport(row, {}, begin(QUESTIONNAIRE), 1)


def asked(question: Question) -> Ask:
    """The question as it would be put, in the last item there can be where it belongs to a list."""
    address = Address(question.key, LAST_ITEM if "[]" in question.key else None)
    together = [each for each in QUESTIONS if question.screen and each.screen == question.screen]
    screen = tuple((Address(each.key), each) for each in together)
    return Ask(address, question, screen=screen, section=section_of(QUESTIONNAIRE, address))


def screen_of(question: Question, language: str) -> Screen:
    asking = Asking(Voice(PHRASES, language), a_report(), asked(question), 2026, FACE, explained=True)
    return question_screen(asking)


def rows_of_pickers(language: str) -> Iterator[Row]:
    """What stands under a date, a place or a country after a tap or two, for the longest address there is."""
    voice, report = Voice(PHRASES, language), a_report()
    longest = max((each for each in QUESTIONS if "[]" in each.key), key=lambda each: len(each.key))
    ask = asked(longest)
    yield from decade_rows(report.id, ask.address, 2026)
    yield from month_rows(voice, report.id, ask.address, "2017")
    yield from day_rows(voice, report.id, ask.address, "2017-12")
    yield from lag_rows(voice, report, ask, "99")
    for page in range(len(countries.ordered(language)) // 12 + 1):
        yield from country_rows(voice, report.id, ask, page)
    meant = (Place("x", "654002"), When("2017-12-31/2018-12-31", "x"))
    yield from suggestion_rows(voice, report.id, ask, meant)


def units(text: str) -> int:
    """As Telegram counts."""
    return len(text.encode("utf-16-le")) // 2


def sent(rows: tuple[Row, ...] | list[Row]) -> list[str]:
    return [button.sends for row in rows for button in row if button.sends]


@pytest.mark.parametrize("language", PHRASES.languages)
def test_option_buttons_have_at_most_24_characters(language: str) -> None:
    voice = Voice(PHRASES, language)
    owners = [each for each in QUESTIONS if each.options]
    labels = [voice.option(each, name) for each in owners if each.options for name in each.options.names]
    assert [each for each in labels if len(each) > LONGEST_OPTION] == []


@pytest.mark.parametrize("language", PHRASES.languages)
def test_every_question_fits_one_message_and_its_buttons_fit_telegram(language: str) -> None:
    screens = {each.key: screen_of(each, language) for each in QUESTIONS}
    assert {key: units(screen.text) for key, screen in screens.items() if units(screen.text) > 4096} == {}
    data = [each for screen in screens.values() for each in sent(screen.rows)]
    assert [each for each in data if not 1 <= len(each.encode()) <= 64] == []
    assert [key for key, screen in screens.items() if sum(map(len, screen.rows)) > 100] == []


@pytest.mark.parametrize("language", PHRASES.languages)
def test_every_picker_fits_telegram_also_in_the_last_item_of_a_list(language: str) -> None:
    rows = list(rows_of_pickers(language))
    assert [each for each in sent(rows) if not 1 <= len(each.encode()) <= 64] == []
    assert [button.text for button in buttons(rows) if not button.text.strip()] == []


@pytest.mark.parametrize("language", PHRASES.languages)
def test_buttons_side_by_side_are_not_cut(language: str) -> None:
    """Two in a row are cut above 18 letters on a phone of 360 points; three hold a month, four a year, seven a day."""
    rows = [row for each in QUESTIONS for row in screen_of(each, language).rows] + list(rows_of_pickers(language))
    most = {2: 18, 3: 12, 4: 5, 7: 2}
    wide = {each.text for row in rows if len(row) > 1 for each in row if width(each.text) > most[len(row)]}
    assert wide == set()


def test_the_longest_time_zone_fits_a_button() -> None:
    names = [name for code in countries.ordered("en") for name in zones.of_country(code)]
    question = QUESTIONNAIRE.by_key["follow_up.zone"]
    assert max(len(f"k:ffff:{mark(question.key)}:Z{name}".encode()) for name in names) <= 64


def test_every_question_has_a_mark_of_its_own() -> None:
    marks = [mark(key) for key in QUESTIONNAIRE.by_key]
    assert len(set(marks)) == len(marks)


def test_what_a_button_sends_is_read_back_as_it_was_meant() -> None:
    for question in QUESTIONS:
        for data in sent(screen_of(question, "en").rows):
            tap = read(data, QUESTIONNAIRE)
            assert tap is not None
            assert tap.report == "ffff"
            assert tap.address is None or tap.address.key in QUESTIONNAIRE.by_key


def buttons(rows: list[Row]) -> Iterator[Button]:
    return (button for row in rows for button in row)
