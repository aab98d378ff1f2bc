"""Places: matched exactly in any script, several where a name is shared, read back in the reader's language."""

import csv
import re
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot import gazetteer, place_units, places
from bot.languages import LANGUAGES

LINES = place_units.GAZETTEER.read_text(encoding="utf-8").splitlines()
ROWS = list(csv.DictReader(LINES, delimiter="\t", quoting=csv.QUOTE_NONE))
CODES = st.sampled_from(places.known_codes())


def found(words: str) -> list[str]:
    return [match.code for match in places.find(words)]


@pytest.mark.parametrize(
    "words",
    [
        "Künes",
        "kunes",
        "KÜNES",
        "Künes nahiyisi",
        "Künes County",
        "Xinyuan",
        "Xinyuan County",
        "新源",
        "新源县",
        "كۈنەس",
        "كۈنەس ناھىيىسى",
        "Күнес",
        "Күнес ауданы",
        "كۇنەس اۋدانى",
        "Кунес",
        " künes. ",
        "Künes, Ili",
        "Künes، ئىلى",
        "新源县，伊犁",
        "some village, Künes",
        "уезд Кунес",
    ],
)
def test_a_county_is_found_by_any_of_its_names(words: str) -> None:
    assert found(words) == ["654025"]


@pytest.mark.parametrize(
    ("words", "codes"),
    [
        ("Ghulja", ["654002", "654021"]),
        ("Ghulja shehiri", ["654002"]),
        ("غۇلجا ناھىيىسى", ["654021"]),
        ("Kashgar", ["653100", "653101"]),
        ("Hotan", ["653200", "653201", "653221"]),
        ("和田市", ["653201"]),
        ("Shawan", ["654203"]),
        ("Sawan", ["654203"]),
        ("沙湾县", ["654203"]),
        ("Toqquztara", ["654024"]),
        ("Шәуешек", ["654201"]),
        ("第八师", ["659001"]),
        ("Ala'er", ["659002"]),
        ("Alaer", ["659002"]),
        ("Kızılsu", ["653000"]),
        ("Chöchek, Ili", ["654200", "654201"]),
        ("Hotan, Xinjiang", ["653200", "653201", "653221"]),
        ("Künes, Hotan", ["654025", "653200", "653201", "653221"]),
        ("a village, Ili", ["654000"]),
    ],
)
def test_a_shared_name_gives_every_place_that_has_it(words: str, codes: list[str]) -> None:
    assert found(words) == codes


@pytest.mark.parametrize("words", ["", "   ", "nowhere", "Kün", "Künes or not", "654025", "县", "county", ",,,"])
def test_nothing_is_matched_that_is_not_a_name(words: str) -> None:
    assert found(words) == []


@given(st.text())
def test_any_words_find_at_most_five_places_that_exist(words: str) -> None:
    codes = found(words)
    assert len(codes) == len(set(codes)) <= places.MOST
    assert all(map(places.is_known, codes))


@pytest.mark.parametrize("row", ROWS, ids=lambda row: row["code"])
def test_every_name_in_the_table_finds_its_place(row: dict[str, str]) -> None:
    names = [row[column] for column in place_units.NAME_COLUMNS if row[column]]
    names += filter(None, row["other_names"].split("|"))
    lost = [name for name in names if row["code"] not in found(name) and len(found(name)) < places.MOST]
    assert lost == []


@given(CODES, st.sampled_from([*LANGUAGES, "xx"]))
def test_every_place_has_a_name_in_every_language(code: str, language: str) -> None:
    assert places.name_of(code, language).strip() not in {"", code}


@pytest.mark.parametrize(
    ("code", "language", "name"),
    [
        ("654025", "en", "Künes (Xinyuan), Ili"),
        ("654025", "ru", "Кюнес (Xinyuan), Или"),
        ("654025", "kk", "Күнес ауданы, Іле"),
        ("654025", "ug", "كۈنەس ناھىيىسى، ئىلى"),
        ("654025", "zh", "伊犁州新源县"),
        ("654002", "en", "Ghulja (Yining), city, Ili"),
        ("654021", "fr", "Ghulja (Yining), comté, Ili"),
        ("654201", "ru", "Чугучак (Tacheng), город, Тарбагатай"),
        ("653100", "tr", "Kashgar, il"),
        ("653121", "zh", "喀什地区疏附县"),
        ("652425", "en", "Künes (Xinyuan), Ili"),
        ("000000", "en", "000000"),
    ],
)
def test_a_place_is_named_with_the_unit_it_lies_in(code: str, language: str, name: str) -> None:
    assert places.name_of(code, language) == name


def test_places_that_share_a_name_are_named_apart() -> None:
    for language in LANGUAGES:
        names = [places.name_of(code, language) for code in places.known_codes()]
        assert len(names) == len(set(names)), language


def test_old_codes_lead_to_the_unit_of_today() -> None:
    assert [places.current_code(code) for code in ("654223", "652923", "652101", "654025", "110101")] == [
        "654203",
        "652902",
        "650402",
        "654025",
        None,
    ]


def test_one_unit_lies_in_another() -> None:
    assert places.lies_in("654025", "654000")
    assert places.lies_in("654025", "654025")
    assert places.lies_in("654201", "654000")
    assert not places.lies_in("654000", "654025")
    assert not places.lies_in("nowhere", "650000")


def test_the_table_holds_together() -> None:
    codes = [row["code"] for row in ROWS]
    old = [code for row in ROWS for code in row["old_codes"].split("|") if code]
    assert len(ROWS) == 125
    assert sorted(codes) == sorted(set(codes))
    assert not set(codes) & set(old)
    assert sorted(old) == sorted(set(old))
    assert all(re.fullmatch(r"65\d{4}", code) for code in codes + old)
    assert {row["parent"] for row in ROWS} <= {*codes, ""}
    assert {row["level"] for row in ROWS} == {"region", "prefecture", "county"}


def test_the_table_is_made_from_a_collected_one(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    made = tmp_path / "made.tsv"
    monkeypatch.setattr(gazetteer, "GAZETTEER", made)
    collected = tmp_path / "collected.tsv"
    header = [*gazetteer.TAKEN, "variants", "lat"]
    row = [
        "650001",
        "county",
        "",
        "某县",
        "Mou",
        "Mou County",
        "",
        "Moshur nahiyisi",
        "",
        "",
        "Mou County|650002|Mu|Mu",
        "1",
    ]
    collected.write_text("\t".join(header) + "\n" + "\t".join(row) + "\n", encoding="utf-8")
    gazetteer.main([str(collected)])
    assert made.read_text(encoding="utf-8").splitlines()[1].split("\t")[-3:] == ["Мошур", "650002", "Mu"]


@pytest.mark.parametrize(
    ("words", "no_more"),
    [
        ("Künes", True),
        ("künes nahiyisi", True),
        ("Künes, Ili", True),
        ("伊犁州新源县", True),
        ("Күнес ауданында", True),
        ("", True),
        ("Künes prison", False),
        ("كۈنەستىكى تۈرمە", False),
        ("some village, Künes", False),
        ("新源县某村", False),
    ],
)
def test_words_that_say_more_than_a_name_are_known(words: str, no_more: bool) -> None:
    assert places.says_no_more(words) is no_more
