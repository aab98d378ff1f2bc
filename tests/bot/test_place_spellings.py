"""Places as people write them: with endings, in addresses, with slips, in the letters of their neighbours."""

import csv
import re
import time
from pathlib import Path

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from bot import place_units, places

CODES = st.sampled_from(places.known_codes())
TOLD = [
    (row["part"], row["words"], row["code"])
    for row in csv.DictReader(
        Path(__file__).with_name("told_places.tsv").read_text(encoding="utf-8").splitlines(), delimiter="\t"
    )
]
"""Made-up spellings: `tuned` were looked at while the rules were written, `apart` only afterwards."""


def found(words: str) -> list[str]:
    return [match.code for match in places.find(words)]


def offered(words: str) -> list[str]:
    return [match.code for match in places.alike(words)]


@pytest.mark.parametrize(("words", "code"), [(words, code) for part, words, code in TOLD if part != "none"])
def test_what_people_write_is_found_or_offered(words: str, code: str) -> None:
    assert code in (found(words) or offered(words))


def test_what_is_no_place_of_ours_is_left_alone() -> None:
    nowhere = [words for part, words, _ in TOLD if part == "none"]
    assert [words for words in nowhere if found(words)] == []
    assert [words for words in nowhere if offered(words)] == ["Yéngi mehelle", "Zharkent"]  # truly like two of ours


@pytest.mark.parametrize(
    ("words", "codes"),
    [
        ("غۇلجىدا", ["654002", "654021"]),
        ("Құлжа қаласында", ["654002"]),
        ("قەشقەر شەھىرىدە", ["653101"]),
        ("Künes'te", ["654025"]),
        ("в Кашгаре", ["653100", "653101"]),
        ("from Yarkand", ["653125"]),
        ("Ili Künes", ["654025"]),
        ("新疆伊犁新源县那拉提镇", ["654025"]),
        ("新疆喀什地區莎車縣", ["653125"]),
        ("伊犁州尼勒克县", ["654028"]),
    ],
)
def test_a_name_is_found_inside_its_ending_or_its_address(words: str, codes: list[str]) -> None:
    assert found(words) == codes


@pytest.mark.parametrize("words", ["Tekse", "Kulca", "Chochak", "prison in Karamay", "乌鲁木其"])
def test_what_is_only_alike_is_never_taken_for_found(words: str) -> None:
    assert found(words) == []
    assert offered(words) != []


@given(CODES, st.data())
def test_one_slip_in_a_long_name_still_offers_its_place(code: str, data: st.DataObject) -> None:
    name = re.sub("[^A-Za-z]", "", place_units.units()[code].names["pinyin"])
    assume(len(name) >= 7)
    place = data.draw(st.integers(1, len(name) - 1))
    typed = name[:place] + name[place + 1 :]
    assume(not found(typed))  # a slip that makes another name: read back, like any other
    assert code in offered(typed)


def test_a_look_up_takes_less_than_five_milliseconds() -> None:
    offered("warm up")
    began = time.process_time()
    for _, words, _ in TOLD:
        offered(words)
    assert (time.process_time() - began) / len(TOLD) < 0.005


@given(st.text())
def test_any_words_are_offered_at_most_five_places_and_none_that_was_found(words: str) -> None:
    assert len(offered(words)) <= places.MOST
    assert not (found(words) and offered(words))
