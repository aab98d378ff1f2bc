"""The proof sheet shows every word in every language, and shows what is wrong with it."""

import re
from pathlib import Path

import pytest

from bot.interview.kinds import Kind
from bot.interview.questionnaire import Options, Question, Questionnaire, Section
from bot.phrases import Phrases
from playground.proof_sheet import proof_sheet

RELATION = Question("person.relation", Kind.CHOICE, Options("person.relation", ("brother", "friend")), core=True)
SMALL = Questionnaire("1", (Section("core", (RELATION,)),))
ENGLISH = """\
section-core = The short part
person-relation =
    { $about ->
        [man] He is my <b>…</b>
       *[other] This person is my …
    }
person-relation--o-brother = Brother
person-relation--o-friend = Somebody I have known for long
greeting = Hello { $name }, { $count ->
    [one] one report
   *[other] { NUMBER($count) } reports
}
"""
UYGHUR = """\
section-core = قىسقا بۆلەك
person-relation = بۇ كىشى مېنىڭ …
person-relation--o-brother = ئاكام
"""


@pytest.fixture
def sheet(tmp_path: Path) -> str:
    (tmp_path / "en.ftl").write_text(ENGLISH, encoding="utf-8")
    (tmp_path / "ug.ftl").write_text(UYGHUR, encoding="utf-8")
    return proof_sheet(tmp_path, SMALL)


def test_words_are_words_and_never_markup(sheet: str) -> None:
    assert "<p><small>man</small>He is my &lt;b&gt;…&lt;/b&gt;</p>" in sheet
    assert "<b>" not in sheet


def test_a_right_to_left_language_stands_in_a_right_to_left_column(sheet: str) -> None:
    assert '<td class="l-ug" lang="ug" dir="rtl"><p>بۇ كىشى مېنىڭ …</p></td>' in sheet


def test_buttons_show_their_length_and_those_too_long_stand_out(sheet: str) -> None:
    assert '<span class="button" title="person-relation--o-brother"><bdi>ئاكام</bdi> <small>5</small></span>' in sheet
    assert 'class="button too-long" title="person-relation--o-friend"' in sheet


def test_what_a_language_lacks_is_shown_and_counted(sheet: str) -> None:
    assert '<span class="button missing" title="person-relation--o-friend">missing</span>' in sheet
    assert "5 phrases in 2 languages. ug lacks 2." in sheet


def test_a_phrase_that_counts_is_said_about_some_number(sheet: str) -> None:
    assert "<p>Hello 3, 3 reports</p>" in re.sub("[\u2066-\u2069]", "", sheet)


def test_the_sheet_of_the_house_has_every_phrase_the_house_has() -> None:
    shown = set(re.findall(r'title="([^"]+)"', proof_sheet()))
    assert Phrases().ids("en") - shown == set()
