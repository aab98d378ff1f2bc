"""Case codes survive a tired hand, any keyboard and any script, and a slip is always noticed."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.case_codes import ALPHABET, CaseCode, new_code, parse, shown


@st.composite
def codes(draw: st.DrawFn) -> CaseCode:
    """Every whole code can come up, not only those chance gave this time."""
    chosen = draw(st.lists(st.integers(0, len(ALPHABET) - 1), min_size=7, max_size=7))
    check = -sum(weight * number for weight, number in zip(range(8, 1, -1), chosen, strict=True)) % len(ALPHABET)
    return CaseCode("".join(ALPHABET[number] for number in [*chosen, check]))


def test_new_codes_are_whole_and_all_different() -> None:
    made = [new_code() for _ in range(5000)]
    assert len(set(made)) == 5000
    assert [code for code in made if parse(code) != code or len(code) != 8] == []


def test_every_character_comes_up_in_every_place() -> None:
    made = [new_code() for _ in range(5000)]
    assert all({code[place] for code in made} == set(ALPHABET) for place in range(8))


def test_no_two_characters_of_the_alphabet_look_alike() -> None:
    look_alikes = ["0ODQ", "1ILJ7", "2Z", "5S", "6G", "8B", "UV", "3E", "4A"]
    together = [group for group in look_alikes if len(set(group) & set(ALPHABET)) > 1]
    assert together == ["1ILJ7"]  # J and 7 are both in: only a 1, which is not, could stand between them
    assert len(set(ALPHABET)) == len(ALPHABET) == 23


@given(codes(), st.integers(0, 7), st.sampled_from(ALPHABET))
def test_one_wrong_character_is_always_noticed(code: CaseCode, place: int, wrong: str) -> None:
    typed = code[:place] + wrong + code[place + 1 :]
    assert parse(typed) == (code if typed == code else None)


@given(codes(), st.integers(0, 6))
def test_two_neighbours_swapped_are_always_noticed(code: CaseCode, place: int) -> None:
    typed = code[:place] + code[place + 1] + code[place] + code[place + 2 :]
    assert parse(typed) == (code if typed == code else None)


@given(codes(), st.integers(0, 7), st.integers(0, 7))
def test_any_two_swapped_are_always_noticed(code: CaseCode, one: int, other: int) -> None:
    swapped = list(code)
    swapped[one], swapped[other] = swapped[other], swapped[one]
    typed = "".join(swapped)
    assert parse(typed) == (code if typed == code else None)


@given(codes(), st.integers(0, 7))
def test_a_character_left_out_or_doubled_is_noticed(code: CaseCode, place: int) -> None:
    assert parse(code[:place] + code[place + 1 :]) is None
    assert parse(code[:place] + code[place] + code[place:]) is None


# --- what is forgiven -------------------------------------------------------------------------------------------------

DIGITS = ["٠١٢٣٤٥٦٧٨٩", "۰۱۲۳۴۵۶۷۸۹", "०१२३४५६७८९", "０１２３４５６７８９", "𝟎𝟏𝟐𝟑𝟒𝟓𝟔𝟕𝟖𝟗"]
UNSEEN = [
    "\u200e",
    "\u200f",
    "\u061c",
    "\u202a",
    "\u202b",
    "\u202c",
    "\u202d",
    "\u202e",
    "\u2066",
    "\u2067",
    "\u2068",
    "\u2069",
]
UNSEEN += ["\u200b", "\u200c", "\u200d", "\ufeff", "\u2060", "\u00ad"]
BETWEEN = [
    " ",
    "\u00a0",
    "\u2009",
    "\u3000",
    "\n",
    "\t",
    "-",
    "\u2010",
    "\u2011",
    "\u2013",
    "\u2014",
    "\u2212",
    "_",
    ".",
]


@given(codes(), st.sampled_from(DIGITS))
def test_digits_of_other_scripts_are_read(code: CaseCode, digits: str) -> None:
    assert parse(code.translate({ord(str(number)): digits[number] for number in range(10)})) == code


@given(codes(), st.lists(st.tuples(st.integers(0, 8), st.sampled_from(UNSEEN + BETWEEN)), max_size=12))
def test_spaces_dashes_and_direction_marks_are_forgiven(code: CaseCode, slipped_in: list[tuple[int, str]]) -> None:
    typed = list(code)
    for place, character in slipped_in:
        typed.insert(place, character)
    assert parse("".join(typed)) == code


@given(codes())
def test_lower_case_full_width_and_the_way_it_is_shown_are_read(code: CaseCode) -> None:
    full_width = "".join(chr(ord(character) + 0xFEE0) for character in code)
    for typed in (code.lower(), full_width, shown(code), f"\u2068{shown(code).lower()}\u2069"):
        assert parse(typed) == code


def test_it_is_shown_in_two_halves() -> None:
    assert shown(CaseCode("K7M4X2PD")) == "K7M4-X2PD"


TYPED_FOR = {
    "C": "СсҪ",
    "H": "НнҺΗ",
    "K": "КкҚΚ",
    "M": "МмΜ",
    "N": "Ν",
    "P": "РрΡ",
    "T": "ТтΤ",
    "X": "ХхҲΧ",
    "Y": "УуҮұΥ",
    "3": "Зз",
    "5": "SsЅ",
    "2": "ZzΖ",
    "6": "GgБ",
    "8": "BbВвΒ",
    "V": "UuѴ",
    "D": "OoQq0О",
    "4": "Ч",
}


@pytest.mark.parametrize(("meant", "typed"), [(meant, one) for meant, many in TYPED_FOR.items() for one in many])
def test_a_letter_that_looks_the_same_is_taken_for_the_one_that_was_meant(meant: str, typed: str) -> None:
    code = whole_code_with(meant)
    assert parse(code.replace(meant, typed)) == code


def whole_code_with(character: str) -> CaseCode:
    while character not in (code := new_code()):
        pass
    return code


@pytest.mark.parametrize(
    "typed", ["", " ", "سالىم", "salim", "12345678", "K7M4X2P", "ƒ" * 8, "I1L1I1L1", "İıİıİıİı", "𝔸" * 8]
)
def test_what_is_no_code_is_none(typed: str) -> None:
    assert parse(typed) is None


@given(st.text(max_size=200))
def test_nothing_typed_makes_it_fall_over(typed: str) -> None:
    found = parse(typed)
    assert found is None or parse(found) == found


def test_a_very_long_text_is_not_even_looked_at() -> None:
    assert parse(new_code() + " " * 100_000) is None


def test_the_alphabet_is_plain_latin_upper_case() -> None:
    assert all(unicodedata.category(one) in {"Lu", "Nd"} and one.isascii() for one in ALPHABET)
