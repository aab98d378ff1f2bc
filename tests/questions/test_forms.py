"""The questionnaire as an XLSForm that a stranger's converter accepts, and as JSON."""

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any
from xml.etree import ElementTree as ET

import pytest
from openpyxl import load_workbook  # type: ignore[import-untyped]
from pyxform.xls2xform import convert

from bot.interview.kinds import Kind
from bot.interview.questionnaire import OTHER
from bot.phrases import SOURCE, Phrases
from bot.questions import QUESTIONNAIRE
from bot.questions.as_json import as_json
from bot.questions.tongues import english_name
from bot.questions.workbook import column, write_workbook
from bot.questions.xlsform import write_xlsform
from bot.questions.xpath import name_of

XFORMS = "{http://www.w3.org/2002/xforms}"


def words() -> dict[str, dict[str, str]]:
    """English as it is, and a language that says little and says it with signs that XML knows."""
    english = Phrases().all_words()[SOURCE]
    return {"en": english | {"language": "A & B <c>"}, "ug": {"safety": "«ئالدى بىلەن»", "person-name": "ئىسمى؟"}}


WORDS: Mapping[str, Mapping[str, str]] = words()


@pytest.fixture(scope="module")
def form(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("form") / "report.xlsx"
    write_xlsform(QUESTIONNAIRE, WORDS, path)
    return path


@pytest.fixture(scope="module")
def survey(form: Path) -> list[dict[str, Any]]:
    return rows(form, "survey")


def rows(form: Path, sheet: str) -> list[dict[str, Any]]:
    """The rows of a sheet as another reader of workbooks sees them."""
    head, *body = load_workbook(form)[sheet].iter_rows(values_only=True)
    return [dict(zip(map(str, head), row, strict=True)) for row in body]


def test_pyxform_converts_the_form(form: Path) -> None:
    converted = convert(form, validate=False)
    # What a language does not say is a dash in the form; that is the only thing pyxform may remark.
    assert [each for each in converted.warnings if "translation" not in each and "language" not in each.lower()] == []
    assert ET.fromstring(converted.xform).find(f".//{XFORMS}bind") is not None


def test_every_question_is_in_the_form_once(survey: list[dict[str, Any]]) -> None:
    names = [row["name"] for row in survey if not str(row["type"]).startswith("end_")]
    asked = [name_of(each.key) for each in QUESTIONNAIRE.walk() if each.kind is not Kind.DERIVED]
    added = {
        f"{name_of(each.key)}_other" for each in QUESTIONNAIRE.walk() if each.options and OTHER in each.options.names
    }
    added |= {f"{name_of(each.key)}_file" for each in QUESTIONNAIRE.walk() if each.kind is Kind.FILES}
    sections = {f"section_{section.key}" for section in QUESTIONNAIRE.sections}
    assert sorted(names) == sorted([*asked, *added, *sections])


def test_lists_repeat_and_groups_hold_their_fields(survey: list[dict[str, Any]]) -> None:
    inside: list[str] = []
    around: dict[str, str] = {}
    for row in survey:
        if str(row["type"]).startswith("begin_"):
            inside.append(f"{row['type']} {row['name']}")
        elif str(row["type"]).startswith("end_"):
            inside.pop()
        else:
            around[row["name"]] = inside[-1]
    assert inside == []
    assert around["history_what"] == "begin_repeat history"
    assert around["status_death_place"] == "begin_group status_death"
    assert around["person_photo_file"] == "begin_repeat person_photo"
    assert around["person_name"] == "begin_group section_core"


def test_a_condition_becomes_a_formula(survey: list[dict[str, Any]]) -> None:
    relevant = {row["name"]: row["relevant"] for row in survey if row["relevant"]}
    assert relevant["reporter_family_agrees"] == (
        "(selected(${reporter_role}, 'helping_someone') or selected(${reporter_role}, 'organisation'))"
    )
    assert relevant["history_after"] == "not(${history_date} != '')"
    assert relevant["actions_why_none"] == "count(${actions}) = 0"
    assert relevant["section_core"] == "${consent_store} = 'yes'"
    asked_if = {name_of(each.key) for each in QUESTIONNAIRE.walk() if each.asked_if is not None}
    assert asked_if - set(relevant) == set()


def test_every_language_has_a_column_and_its_words(survey: list[dict[str, Any]]) -> None:
    by_name = {row["name"]: row for row in survey}
    assert by_name["person_name"]["label::Uyghur (ug)"] == "ئىسمى؟"
    assert by_name["person_name"]["label::English (en)"] == WORDS["en"]["person-name"]
    assert by_name["person_name"]["hint::English (en)"] == WORDS["en"]["person-name--hint"]
    assert by_name["language"]["label::English (en)"] == "A & B <c>"
    assert "belongs to organisation (country)" in by_name["safety"]["label::English (en)"]


def test_choices_keep_their_order_and_their_words(form: Path) -> None:
    choices = rows(form, "choices")
    for question in QUESTIONNAIRE.walk():
        if question.options:
            listed = [row for row in choices if row["list_name"] == name_of(question.key)]
            assert [row["name"] for row in listed] == list(question.options.names)
            assert [row["label::English (en)"] for row in listed if not row["label::English (en)"]] == []


def test_only_what_blocks_a_report_is_required(survey: list[dict[str, Any]]) -> None:
    assert [row["name"] for row in survey if row["required"]] == ["language", "consent_store"]


def test_an_option_is_filtered_where_it_is_offered_only_sometimes(form: Path, survey: list[dict[str, Any]]) -> None:
    filtered = {row["name"] for row in survey if row["choice_filter"]}
    assert filtered == {name_of(each.key) for each in QUESTIONNAIRE.walk() if each.options and each.options.offered_if}
    when = {(row["list_name"], row["name"]): row["when"] for row in rows(form, "choices")}
    assert when["status_now", "dead"] == "c1"
    assert when["history_state", "dead"] is None


def test_the_same_questionnaire_gives_the_same_file(form: Path, tmp_path: Path) -> None:
    write_xlsform(QUESTIONNAIRE, WORDS, tmp_path / "again.xlsx")
    assert (tmp_path / "again.xlsx").read_bytes() == form.read_bytes()


def test_a_workbook_carries_every_sign_that_xml_can(tmp_path: Path) -> None:
    cells = ["<&>\"'", "  spaces  ", "two\nlines", "ئۇيغۇرچە 😀", "=1+1"]
    write_workbook({"one & two": [cells]}, tmp_path / "signs.xlsx")
    assert next(load_workbook(tmp_path / "signs.xlsx")["one & two"].iter_rows(values_only=True)) == tuple(cells)


def test_a_workbook_refuses_what_xml_cannot_carry(tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="sign"):
        write_workbook({"s": [["\x00"]]}, tmp_path / "refused.xlsx")


def test_columns_are_lettered_as_in_a_workbook() -> None:
    assert [column(index) for index in (0, 25, 26, 51, 52, 701, 702)] == ["A", "Z", "AA", "AZ", "BA", "ZZ", "AAA"]


def test_languages_are_named_for_organizers() -> None:
    assert [english_name(code) for code in ("ug", "ug-Latn", "zh")] == ["Uyghur", "Uyghur Latin", "Chinese"]


def test_the_json_holds_every_section_question_option_and_word() -> None:
    written = json.loads(json.dumps(as_json(QUESTIONNAIRE, WORDS)))
    sections = {section["key"]: section for section in written["sections"]}
    assert list(sections) == [section.key for section in QUESTIONNAIRE.sections]
    keys = [
        each["key"]
        for section in written["sections"]
        for question in section["questions"]
        for each in (question, *question.get("fields", ()))
    ]
    assert set(keys) == set(QUESTIONNAIRE.by_key)
    role = next(each for each in sections["core"]["questions"] if each["key"] == "reporter.role")
    assert role["asked_if"] == {
        "some": [
            {"is": {"key": "person.relation", "options": ["other"]}},
            {"is_unsaid": {"key": "person.relation"}},
        ],
    }
    assert role["options"][0] == {"name": "relative", "words": {"en": "A relative"}}
    assert sections["core"]["questions"][5]["words"]["question"]["ug"] == "ئىسمى؟"
