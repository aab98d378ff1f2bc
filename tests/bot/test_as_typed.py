"""Invisible characters go, the words stay."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.as_typed import clean, fold

INVISIBLE = (
    "\u2066\u2067\u2068\u2069\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u061c\u200b\u2060\ufeff\u00ad\x00\x07\x1b"
)


@pytest.mark.parametrize(
    ("typed", "cleaned"),
    [
        ("\u2067ئايشە\u2069", "ئايشە"),
        ("Ay\u0000she\u200b ", "Ayshe"),
        ("two\r\nlines\rand\u2028three", "two\nlines\nand\nthree"),
        ("a\tb", "a b"),
        ("e\u0301", "é"),
        ("می\u200cخواهم", "می\u200cخواهم"),
        ("\u200cword\u200d \u200dnext\u200c", "word next"),
        ("a\u200c\u200c\u200cb", "a\u200cb"),
        ("👨\u200d👩\u200d👧", "👨\u200d👩\u200d👧"),
        ("\ud800lone half", "lone half"),
        ("  \n ", ""),
        (INVISIBLE, ""),
    ],
)
def test_what_nobody_sees_goes_and_the_rest_stays(typed: str, cleaned: str) -> None:
    assert clean(typed) == cleaned


@given(st.text())
def test_cleaning_leaves_no_control_and_changes_nothing_the_second_time(text: str) -> None:
    cleaned = clean(text)
    assert not set(cleaned) & set(INVISIBLE)
    assert clean(cleaned) == cleaned == unicodedata.normalize("NFC", cleaned)
    assert cleaned.encode("utf-8").decode("utf-8") == cleaned


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Brother", "👦 brother!"),
        ("I don’t know", "i don't know."),
        ("ÜRÜMCHI", "ürümchi"),
        ("٢٠١٧", "2017"),
        ("Ala'er", "Alaʼer"),
        ("Ｙｅｓ", "yes"),
    ],
)
def test_what_only_looks_different_folds_alike(one: str, other: str) -> None:
    assert fold(one) == fold(other)


def test_what_means_something_else_folds_apart() -> None:
    assert len({fold(word) for word in ("Tursun", "Turghun", "Abliz", "Ablet", "İli", "Ili", "")}) == 7
