"""Numbers in any digits, and none that are guessed."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.digits import as_text, fold_digits, read_number


@pytest.mark.parametrize(
    ("typed", "number"),
    [
        ("7", "7"),
        ("7.5", "7.5"),
        ("7,50", "7.5"),
        ("٧٫٥", "7.5"),
        ("۷", "7"),
        ("１２", "12"),
        ("+3", "3"),
        ("007", "7"),
    ],
)
def test_a_number_is_read_in_any_digits(typed: str, number: str) -> None:
    found = read_number(typed)
    assert found is not None
    assert as_text(found) == number


@pytest.mark.parametrize(
    "typed", ["", "seven", "1,500", "1.500", "7.", ".5", "-3", "1 2", "1e3", "7 yarim", "½", "²", "1,2,3"]
)
def test_what_is_no_plain_number_is_not_guessed(typed: str) -> None:
    assert read_number(typed) is None


@given(st.decimals(min_value=0, max_value=10**9, places=2))
def test_a_number_comes_back_as_it_went(number: Decimal) -> None:
    assert read_number(as_text(number)) == number


@given(st.text())
def test_folding_digits_keeps_the_length_and_every_other_sign(text: str) -> None:
    folded = fold_digits(text)
    assert len(folded) == len(text)
    assert all(old == new or (new in "0123456789" and old.isdecimal()) for old, new in zip(text, folded, strict=True))
