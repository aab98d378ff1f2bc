"""The examples under questions of dates: our own reader reads each of them, and in one way only."""

import re
from datetime import date

import pytest

from bot import dates
from bot.interview.kinds import Kind, When
from bot.languages import LANGUAGES
from bot.phrases import Phrases, phrase_id
from bot.questions import QUESTIONNAIRE
from bot.reading import ReadingContext, Said, read

PHRASES = Phrases()
ASKED = [each for each in QUESTIONNAIRE.walk() if each.kind in {Kind.DATE, Kind.BIRTH}]
EXAMPLE = re.compile(r"\d{4}年(?:\d{1,2}月(?:\d{1,2}日)?)?|(?<![\d./-])[\d./-]*\d{4}(?:-\d\d)*(?![\d./-]*\d)")
DAY_AND_MONTH = re.compile(r"(\d{1,2})[./-](\d{1,2})[./-]\d{4}")


def examples(language: str) -> list[tuple[str, str]]:
    """The key of a question and one example under it."""
    hinted = [each.key for each in ASKED if PHRASES.has(language, phrase_id(each.key, "hint"))]
    hints = [(key, PHRASES.label(language, phrase_id(key, "hint"), about="person")) for key in hinted]
    return [(key, found) for key, hint in hints for found in EXAMPLE.findall(hint)]


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_example_is_read_as_a_year_a_month_and_a_day(language: str) -> None:
    assert [key for key, _ in examples(language)] == [key for key, _ in examples("en")]
    told: dict[str, list[str]] = {}
    for key, example in examples(language):
        value = read(QUESTIONNAIRE.by_key[key], Said(example, language, date(2026, 11, 21)), ReadingContext())
        assert isinstance(value, When), (key, example)
        assert value.edtf is not None, (key, example)
        told.setdefault(key, []).append(value.edtf)
    for key, found in told.items():
        assert all(each.startswith(found[0]) for each in found), (key, found)
        assert [len(each) for each in found] in ([4, 10], [4, 7], [4, 7, 10]), (key, found)
        assert all(dates.is_valid(each) for each in found)


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_example_could_be_read_with_day_and_month_exchanged(language: str) -> None:
    found = [match for _, example in examples(language) if (match := DAY_AND_MONTH.fullmatch(example))]
    assert [match[0] for match in found if int(match[1]) <= 12 and int(match[2]) <= 12] == []
