"""Languages: a table, and a first guess from the app."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.languages import LANGUAGES, Direction, closest, fallbacks, from_app, named


@pytest.mark.parametrize(
    ("language_code", "code"),
    [
        ("ug", "ug"),
        ("kk-KZ", "kk"),
        ("EN_us", "en"),
        ("zh-hans", "zh"),
        ("zh-CN", "zh"),
        ("zh-TW", "zh-Hant"),
        ("zh-hant-raw", "zh-Hant"),
        ("uz-cyrl", "uz-Cyrl"),
        ("no", "nb"),
        ("nn-NO", "nb"),
        ("pt-br", None),
        ("be", None),
        ("", None),
        (None, None),
        ("../../etc", None),
    ],
)
def test_the_apps_language_is_a_first_guess(language_code: str | None, code: str | None) -> None:
    assert from_app(language_code) == code


@given(st.text())
def test_any_app_language_is_one_of_ours_or_none(language_code: str) -> None:
    assert from_app(language_code) in {*LANGUAGES, None}


@pytest.mark.parametrize(
    ("words", "code"),
    [("ئۇيغۇرچە", "ug"), ("қазақша!", "kk"), ("русский", "ru"), ("中文", "zh"), ("", None), ("Klingon", None)],
)
def test_a_language_is_found_by_its_name(words: str, code: str | None) -> None:
    assert named(words) == code


def test_nobody_falls_back_to_russian_or_chinese() -> None:
    for code in LANGUAGES:
        assert not ({"ru", "zh"} - {code, LANGUAGES[code].base}) & set(fallbacks(code))
    assert fallbacks("uz-Cyrl") == ("uz-Cyrl", "uz", "en")
    assert fallbacks("xx") == ("xx", "en")


def test_the_closest_language_on_offer() -> None:
    offered = {"ug", "en"}
    assert [closest(code, offered) for code in ("ug", "ug-Cyrl", "ky", "xx", None)] == ["ug", "ug", None, None, None]


def test_the_table_is_whole() -> None:
    right_to_left = {code for code, language in LANGUAGES.items() if language.direction is Direction.RIGHT_TO_LEFT}
    assert right_to_left == {"ug", "kk-Arab", "ar"}
    assert all(len(language.telegram) == 2 for language in LANGUAGES.values())
    assert {language.base for language in LANGUAGES.values() if language.base} <= set(LANGUAGES)
    assert len({language.own_name for language in LANGUAGES.values()}) == len(LANGUAGES)
