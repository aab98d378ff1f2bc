"""Names across scripts: what is one name, what is not, and that nothing anybody types can break it."""

import csv
import random
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from benchmarks.name_contestants import CONTESTANTS
from benchmarks.names import Row, is_yes, measured
from bot.name_search import index_of, search
from bot.name_sounds.chinese import syllables_of_han, syllables_of_pinyin
from bot.name_sounds.parts import parts_of
from bot.names import similarity

PAIRS = Path(__file__).parents[2] / "benchmarks" / "data" / "names.tsv"
LETTERS = (
    "abkqghxtszlrmnuoieäöüğşçıʻ'- ·.،әғқңөұүһўҳжшчщюяьқызыұлыئا"
    "ەېىوۇۆۈۋھڭگبتمرنسعبدالٴ吐尔逊买提古丽江都·夫٣🙂\u200f\u202e\u0000"
)
NAMES = st.text(alphabet=LETTERS, max_size=30) | st.text(max_size=60)

ONE_NAME = (
    ("Мәдина Төлегенқызы", "Madina Tolegenqyzy"),
    ("Мәдина Төлегенқызы", "Madina Tolegen"),
    ("Мәдина Төлегенқызы", "马迪娜·托列根"),
    ("Madina Tuoliegen", "马迪娜·托列根"),
    ("تۇرسۇن", "Tuerxun"),
    ("吐尔逊", "Турсын"),
    ("买买提", "Muhemmed"),
    ("Магомед", "محمد"),
    ("阿不都热合曼", "عبد الرحمن"),
    ("热西丹", "Reshide"),
    ("Aygül", "阿依古丽"),
    ("Alimjan", "阿里木江"),
    ("Mehmet Emin Jappar", "Memetimin Jappar"),
    ("Gʻayrat Toʻlqin", "Ғайрат Тўлқин"),
    ("Қайрат Серікұлы", "SAIERIKE HAILATI"),
    ("Ayşe Yusufoğlu", "Айша Юсуф"),
)
TWO_NAMES = (
    ("Tursun", "Turghun"), ("Tursun", "吐尔洪"), ("Abliz", "Ablet"), ("Aygul", "Aynur"), ("Nurlan", "Erlan"),
    ("Reshide Tursun", "Reshide Turghun"), ("Gulnar Memet", "Dilnar Memet"), ("叶尔兰", "Ержан"), ("Sadir", "Qadir"),
)  # fmt: skip


@pytest.mark.parametrize(("one", "other"), ONE_NAME)
def test_one_name_in_two_scripts_is_found_alike(one: str, other: str) -> None:
    assert similarity(one, other) > 0.8


@pytest.mark.parametrize(("one", "other"), TWO_NAMES)
def test_names_that_differ_a_little_are_less_alike_than_any_of_these(one: str, other: str) -> None:
    assert similarity(one, other) < min(similarity(*pair) for pair in ONE_NAME)


@settings(deadline=None)
@given(NAMES, NAMES)
def test_it_is_the_same_both_ways_every_time_between_0_and_1_and_never_raises(one: str, other: str) -> None:
    score = similarity(one, other)
    assert 0 <= score <= 1
    assert similarity(other, one) == score == similarity(one, other)


@settings(deadline=None)
@given(NAMES)
def test_a_name_is_itself(name: str) -> None:
    assert similarity(name, name) == 1


@pytest.mark.parametrize("nothing", ["", " ", "🙂", "12345", "·", "ـــ", "\u202e\u200f"])
def test_nothing_is_like_nobody(nothing: str) -> None:
    assert similarity(nothing, "Tursun") == 0
    assert similarity("Tursun", nothing) == 0


def test_a_page_of_letters_takes_no_longer_than_a_name() -> None:
    assert len(parts_of("aba" * 100_000 + " tursun" * 100_000)) <= 6
    assert 0 <= similarity("吐" * 100_000, "er" * 100_000) <= 1


def test_the_order_of_the_parts_and_marks_around_them_say_nothing() -> None:
    assert similarity("Tursun, Memet", "(MEMET) Tursun") == 1
    assert similarity("\u202bMemet\u202c\u200f Tursun", "Memet Tursun") == 1


def test_whose_child_somebody_is_says_little() -> None:
    assert similarity("Мұрат Қанатұлы", "Murat Kanatov") > 0.9
    assert similarity("Bekov", "Kerimov") < 0.7


def test_an_initial_counts_for_less_than_a_name() -> None:
    whole, initial, other = (similarity("Memet Tursun", name) for name in ("Мәмәт Турсун", "Memet T.", "Memet K."))
    assert whole > initial > other


def test_a_slip_of_the_finger_costs_less_than_another_name() -> None:
    assert similarity("Tursunjan", "Tursnujan") > similarity("Tursunjan", "Turghunjan")


def test_pinyin_is_cut_only_where_it_can_be() -> None:
    assert syllables_of_pinyin("tuerxun") == ("tu", "er", "xun")
    assert syllables_of_pinyin("yanuer") == ("ya", "nu", "er")
    assert syllables_of_pinyin("tursun") is None
    assert syllables_of_han("都娜") == ("du", "na")


def test_every_search_finds_whom_it_means() -> None:
    names = ["Memet Tursun", "Мәдина Төлеген", "吐尔逊·买买提", "Aygul Yusup", "عبد الرحيم", ""]
    index = index_of(names)
    assert {each.place for each in search(index, "Tuerxun Maimaiti")[:2]} == {0, 2}
    assert [search(index, words)[0].place for words in ("Madina", "阿依古丽", "Abdurahim")] == [1, 3, 4]
    assert search(index, "") == ()
    assert len(search(index, "Tursun", limit=1)) == 1


def test_an_index_shows_none_of_its_names() -> None:
    index = index_of(["Memet Tursun"])
    assert "memet" not in repr(index).lower()
    assert "memet" not in repr(parts_of("Memet")).lower()


def test_on_the_names_set_aside_we_are_as_good_as_we_say() -> None:
    with PAIRS.open(encoding="utf-8", newline="") as lines:
        told = list(csv.DictReader(lines, delimiter="\t", quoting=csv.QUOTE_NONE))
    aside = [
        Row(each["name1"], each["name2"], is_yes(each["match"]), "") for each in told if each["source"] == "set aside"
    ]
    figures = measured(CONTESTANTS[0], random.Random(1).sample(aside, len(aside)))
    assert figures.average_precision >= 0.98
    assert figures.recall_at_95 >= 0.95
