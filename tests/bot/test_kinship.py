"""Words for relatives, typed in any script: read by the language of the report, and asked where two readings remain."""

import re
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot import kinship
from bot.interview.kinds import Chosen, Value
from bot.kinship import OPTION_OF, meant_by, option_of
from bot.languages import LANGUAGES
from bot.phrases import LOCALES, Phrases
from bot.questions import QUESTIONNAIRE
from bot.reading import ReadingContext, Reason, Rejected, Said, read

TABLES = sorted(Path(kinship.__file__).parent.glob("*.tsv"))
RELATION = QUESTIONNAIRE.by_key["person.relation"]
assert RELATION.options is not None
OPTIONS = RELATION.options.names
PHRASES = Phrases()
NO_WORD_FOR_BOTH_SIDES = {
    "ar": {"aunt", "uncle"},
    "uz": {"aunt", "uncle"},
    "ug": {"uncle"},
    "sv": {"grandmother", "grandfather"},
}


def reading(words: str, language: str) -> Value | Rejected:
    labels = {name: PHRASES.label("en", f"person-relation--o-{name}") for name in OPTIONS}
    return read(RELATION, Said(words, language, date(2026, 11, 21)), ReadingContext(labels=labels))


@pytest.mark.parametrize(
    ("language", "words", "kins"),
    [
        ("ug", "ئاپام", "mother"),
        ("ug", "apam", "mother"),
        ("ug-Latn", "Akam", "elder_brother father"),
        ("ug-Cyrl", "укам", "younger_brother"),
        ("ug", "ھەدەم", "elder_sister"),
        ("ug", "singlim", "younger_sister"),
        ("ug", "oghlum", "son"),
        ("ug", "balam", "son daughter"),
        ("ug", "yoldishim", "wife husband"),
        ("ug", "مېنىڭ تاغام", "maternal_uncle paternal_uncle"),
        ("ug", "kelin", "daughter_in_law"),
        ("kk", "апам", "mother elder_sister grandmother aunt"),
        ("kk", "ағам", "elder_brother uncle"),
        ("kk", "agam", "elder_brother uncle"),
        ("kk", "жездем", "brother_in_law"),
        ("kk", "jezde", "brother_in_law"),
        ("kk", "менің інім", "younger_brother"),
        ("kk-Arab", "ٴىنىم", "younger_brother"),
        ("kk-Arab", "سىڭلىم", "younger_sister"),
        ("kk", "нағашы ағам болады", "maternal_uncle"),
        ("kk", "көкем", "father elder_brother uncle"),
        ("kk", "жеңгем", "sister_in_law"),
        ("ky", "апам", "mother elder_sister"),
        ("ky", "байкем", "elder_brother"),
        ("ky", "таякем", "maternal_uncle"),
        ("uz", "apam", "mother elder_sister"),
        ("uz", "opamiz", "elder_sister"),
        ("uz", "o'g'lim", "son"),
        ("uz-Cyrl", "тоғам", "maternal_uncle"),
        ("tr", "agabeyim", "elder_brother"),
        ("tr", "bacanağım", "brother_in_law"),
        ("tr", "dayımın oğlu", "cousin"),
        ("tr", "eşim", "wife husband"),
        ("ru", "мамин брат", "maternal_uncle"),
        ("ru", "моя тетя", "aunt"),
        ("ru", "зять", "brother_in_law son_in_law"),
        ("zh", "我的叔叔", "paternal_uncle"),
        ("zh", "老公", "husband"),
        ("zh", "表哥", "cousin"),
        ("zh-Hant", "舅舅", "maternal_uncle"),
        ("de", "mein Schwager", "brother_in_law"),
        ("fr", "mon beau-frère", "brother_in_law"),
        ("ar", "خالي", "maternal_uncle"),
        ("nl", "mijn neef", "nephew cousin"),
        ("nl", "de zus van mijn moeder", "maternal_aunt"),
        ("nl", "oom van vaderskant", "paternal_uncle"),
        ("nb", "onkelen min", ""),
        ("nb", "mors bror", "maternal_uncle"),
        ("kk", "әкемнің ағасы", "paternal_uncle"),
        ("kk-Arab", "اكەمنىڭ اعاسى", "paternal_uncle"),
        ("ug-Latn", "apamning dadisi", "maternal_grandfather"),
        ("de", "die Mutter meines Vaters", "paternal_grandmother"),
        ("ar", "والدة أمي", "maternal_grandmother"),
        ("tr", "babamın babası", "paternal_grandfather"),
        ("sv", "min farfar", "paternal_grandfather"),
        ("nb", "lillebroren min", ""),
        ("en", "my older sister", "elder_sister"),
        ("en", "a man from our street", ""),
    ],
)
def test_a_word_means_what_it_means_in_the_language_of_the_report(language: str, words: str, kins: str) -> None:
    assert " ".join(meant_by(words, language)) == kins


def test_a_word_of_another_language_is_looked_up_in_all_of_them() -> None:
    assert set(meant_by("apam", "en")) == {"mother", "elder_sister", "grandmother", "aunt"}


def test_one_reading_keeps_the_words_and_is_told_more_exactly_than_the_option() -> None:
    assert reading("singlim", "ug") == Chosen("sister", "singlim", "younger_sister")
    assert reading("oghlum", "ug") == Chosen("son", "oghlum")


def test_several_readings_are_asked_and_the_words_can_stay() -> None:
    assert reading("akam", "uz") == Rejected(
        Reason.WHICH_RELATIVE,
        (Chosen("brother", "akam", "elder_brother"), Chosen("father", "akam"), Chosen("other", "akam")),
    )


def test_what_is_no_word_for_a_relative_is_kept_as_other() -> None:
    assert reading("the man who raised me", "en") == Chosen("other", "the man who raised me")


@pytest.mark.parametrize("table", TABLES, ids=lambda table: table.stem)
def test_every_line_of_a_table_is_a_relative_of_the_questionnaire(table: Path) -> None:
    lines = [line.split("\t") for line in table.read_text(encoding="utf-8").splitlines()]
    assert [line for line in lines if len(line) != 2 or option_of(line[0]) not in OPTIONS] == []


def test_every_language_that_is_written_by_hand_has_a_table() -> None:
    assert {table.stem for table in TABLES} == {code for code, each in LANGUAGES.items() if each.base is None}


@pytest.mark.parametrize("table", TABLES, ids=lambda table: table.stem)
def test_every_language_has_a_word_for_every_relative(table: Path) -> None:
    """All that English tells apart, except a word for both sides where nobody has one."""
    rows, english = (
        {line.split("\t")[0] for line in file.read_text(encoding="utf-8").splitlines()}
        for file in (table, table.with_name("en.tsv"))
    )
    assert english - rows == NO_WORD_FOR_BOTH_SIDES.get(table.stem, set())


@pytest.mark.parametrize("table", TABLES, ids=lambda table: table.stem)
def test_every_word_of_a_table_is_found_by_its_relative(table: Path) -> None:
    lines = [line.split("\t") for line in table.read_text(encoding="utf-8").splitlines()]
    assert [
        (kin, word) for kin, words in lines for word in words.split("|") if kin not in meant_by(word, table.stem)
    ] == []


def test_no_word_has_more_readings_than_a_phone_shows_buttons() -> None:
    words = [(file.stem, word) for file in TABLES for word in re.split(r"[\t|\n]", file.read_text(encoding="utf-8"))]
    assert [each for each in words if len(meant_by(each[1], each[0])) > 5] == []


def test_every_relative_has_a_phrase() -> None:
    assert [kin for kin in OPTION_OF if not PHRASES.has("en", f"kin-{kin}")] == []
    assert (LOCALES / "en.ftl").read_text(encoding="utf-8").count("\nkin-") == len(OPTION_OF)


@given(st.text())
def test_no_words_are_too_odd(words: str) -> None:
    assert isinstance(meant_by(words, "kk"), tuple)
