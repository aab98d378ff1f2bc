"""Chinese ID numbers: what they say, where they differ from what was told. The numbers here are made up."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.id_numbers import Difference, Differs, IdNumber, check_sign, compare, read_id_number, registered_in
from bot.interview.conditions import Told
from bot.interview.kinds import Aged, Kind, Place, Text, Unsaid, Value, When
from bot.interview.kinds import NonAnswer as Non
from bot.interview.questionnaire import Question
from bot.remarks import Remark, RemarkCode, remarks

NUMBER = "65402519850315001" + check_sign("65402519850315001")
READ = IdNumber(well_formed=True, check_ok=True, born_on=date(1985, 3, 15), area="654025")
ID_QUESTION = Question("person.id_number", Kind.TEXT)


def test_the_check_sign_of_the_standards_own_example() -> None:
    assert check_sign("11010519491231002") == "X"


@pytest.mark.parametrize(
    "typed",
    [
        NUMBER,
        f" {NUMBER[:6]} {NUMBER[6:14]}-{NUMBER[14:]} ",
        NUMBER.translate(str.maketrans("0123456789", "٠١٢٣٤٥٦٧٨٩")),
    ],
)
def test_a_number_is_read_however_it_is_typed(typed: str) -> None:
    assert read_id_number(typed) == READ


@pytest.mark.parametrize("x", ["X", "x", "х", "Х", "×", "*"])
def test_the_sign_x_is_read_from_any_keyboard(x: str) -> None:
    assert read_id_number("11010519491231002" + x).check_ok


def test_an_old_number_has_no_check_sign() -> None:
    assert read_id_number("652425850315001") == IdNumber(
        well_formed=True, check_ok=None, born_on=date(1985, 3, 15), area="652425"
    )


def test_a_day_that_does_not_exist_is_no_birthday() -> None:
    assert read_id_number("654025198502300010").born_on is None


@given(st.text())
def test_anything_is_read_without_raising(words: str) -> None:
    read = read_id_number(words)
    assert read.well_formed or read == IdNumber(well_formed=False)


@given(st.from_regex(r"65402519850315[0-9]{3}", fullmatch=True), st.integers(0, 16), st.integers(1, 9))
def test_one_wrong_digit_is_always_seen(digits: str, place: int, off: int) -> None:
    wrong = str((int(digits[place]) + off) % 10)
    assert read_id_number(digits[:place] + wrong + digits[place + 1 :] + check_sign(digits)).check_ok is False


@pytest.mark.parametrize(
    ("area", "code"),
    [
        ("654025", "654025"),
        ("652425", "654025"),
        ("652401", "654000"),
        ("650199", "650100"),
        ("410101", "41"),
        ("990101", None),
        ("", None),
    ],
)
def test_where_a_number_was_first_given(area: str, code: str | None) -> None:
    assert registered_in(area) == code


@pytest.mark.parametrize(
    ("birth", "hukou", "birthplace", "differences"),
    [
        (None, None, None, ()),
        ("1985", "654025", None, ()),
        ("1985-03", "654000", "653100", ()),
        ("1986~", None, "650000", ()),
        ("1984/1986", None, None, ()),
        ("1986", None, None, (Difference(Differs.BIRTH, "1986"),)),
        (None, "653100", None, (Difference(Differs.COUNTY, "653100"),)),
        (None, "653100", "653200", (Difference(Differs.COUNTY, "653100"),)),
        (None, "653100", "654025", ()),
    ],
)
def test_differences_from_what_was_told(
    birth: str | None, hukou: str | None, birthplace: str | None, differences: tuple[Difference, ...]
) -> None:
    assert compare(READ, birth, hukou, birthplace) == differences


def test_a_number_that_is_none_differs_from_nothing() -> None:
    assert compare(IdNumber(well_formed=False), "1986", "653100", None) == ()


def told_so_far(**values: Value) -> Told:
    by_key = {f"person.{name}": value for name, value in values.items()}
    return by_key.get


def remarked(number: str, **values: Value) -> list[RemarkCode]:
    return [remark.code for remark in remarks(ID_QUESTION, Text(number), told_so_far(**values))]


def test_a_number_that_fits_everything_gets_no_remark() -> None:
    assert remarked(NUMBER, birth=When("1985", "1985"), hukou=Place("Künes", "654025")) == []


@pytest.mark.parametrize(
    ("number", "codes"),
    [
        ("not a number", [RemarkCode.ID_FORM]),
        (NUMBER[:-1] + ("1" if NUMBER[-1] != "1" else "2"), [RemarkCode.ID_CHECK]),
        ("654025850230001", [RemarkCode.ID_DATE]),
        ("994025850315001", [RemarkCode.ID_AREA]),
    ],
)
def test_what_does_not_fit_in_the_number_itself_is_remarked(number: str, codes: list[RemarkCode]) -> None:
    assert remarked(number) == codes


def test_a_birth_told_as_an_age_is_compared_too() -> None:
    told = Aged("41", "2026-11-21", "41")
    assert remarked(NUMBER, birth=told) == []
    assert remarked(NUMBER, birth=Aged("30", "2026-11-21", "30")) == [RemarkCode.ID_BIRTH]


def test_a_remark_carries_what_is_to_be_shown() -> None:
    told = told_so_far(hukou=Place("my town", "653101"), birth=When("1990", "1990"))
    assert remarks(ID_QUESTION, Text(NUMBER), told) == (
        Remark(RemarkCode.ID_BIRTH, (("born", When("1985-03-15", "")), ("told", When("1990", "1990")))),
        Remark(RemarkCode.ID_COUNTY, (("county", Place("", "654025")), ("told", Place("", "653101")))),
    )


def test_a_number_from_another_province_names_it() -> None:
    (remark,) = remarks(ID_QUESTION, Text("410101850315001"), told_so_far(hukou=Place("", "653101")))
    assert remark.values[0] == ("county", Place("河南省 Henan"))


def test_a_birth_told_after_the_number_is_compared() -> None:
    told = told_so_far(id_number=Text(NUMBER))
    birth = Question("person.birth", Kind.BIRTH)
    assert [each.code for each in remarks(birth, When("1990", ""), told)] == [RemarkCode.ID_BIRTH]
    assert remarks(birth, When("1985", ""), told) == ()


def test_other_questions_and_non_answers_get_no_remark() -> None:
    assert remarks(Question("person.passport", Kind.TEXT), Text("123"), told_so_far()) == ()
    assert remarks(ID_QUESTION, Unsaid(Non.DONT_KNOW), told_so_far()) == ()


def test_nothing_of_a_number_shows_in_a_repr() -> None:
    shown = repr(read_id_number(NUMBER)) + repr(compare(READ, "1990", "653101", None))
    assert "654025" not in shown
    assert "1985" not in shown
    assert "653101" not in shown
