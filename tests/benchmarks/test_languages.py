"""The language benchmark counts what it says it counts."""

import json
from pathlib import Path

import pytest

from benchmarks import languages
from benchmarks.language_guessers import in_our_words
from benchmarks.languages import Row, accuracy, figures_of, is_short_answer, joined, read

ROWS = (
    "zh-Hans\t他走了\tmade up",
    "en\tHe went home yesterday\tmade up",
    "en\tGone\tmade up",
    "en\tShe never came back\tmade up",
    "tr\tagabeyim nerede bilmiyoruz\tplain",
)


@pytest.fixture
def file(tmp_path: Path) -> Path:
    written = tmp_path / "rows.tsv"
    written.write_text("\n".join(["lang\ttext\tsource", *ROWS]) + "\n", encoding="utf-8")
    return written


def test_rows_are_read_with_our_codes_and_only_short_answers_count(file: Path) -> None:
    rows = read(file)
    assert [row.code for row in rows] == ["zh", "en", "en", "en", "tr"]
    assert [is_short_answer(row) for row in rows] == [True, True, False, True, True]


def test_plain_rows_are_a_figure_of_their_own_and_two_answers_are_pooled(file: Path) -> None:
    figures = figures_of(lambda text: "en", read(file))
    assert figures.per_variant == {"zh": 0.0, "en": 100.0}
    assert (figures.macro, figures.plain, figures.pooled_2) == (50.0, 0.0, 100.0)


def test_every_row_is_pooled_once() -> None:
    rows = [Row("en", word, "") for word in "abcde"]
    assert [row.text for row in joined(rows)] == ["a\nb", "c\nd"]
    assert accuracy(lambda text: "en", []) == {}


def test_json_is_one_object_with_our_figures_under_languages(file: Path, capsys: pytest.CaptureFixture[str]) -> None:
    languages.main([str(file), "--json"])
    printed = json.loads(capsys.readouterr().out)
    assert set(printed["languages"]) == {"macro", "per_variant", "plain", "pooled_2", "us_per_text"}
    assert printed["languages"]["per_variant"] == {"zh-Hans": 100.0, "en": 100.0}


def test_the_table_names_who_is_left_out(file: Path) -> None:
    drawn = languages.drawn({}, {"pycld2": "not installed (pycld2)"}, read(file))
    assert "left out: pycld2, not installed (pycld2)" in drawn


@pytest.mark.parametrize(
    ("theirs", "text", "ours"),
    [
        ("zh-cn", "他走了", "zh"),
        ("zh-Hant", "他走了", "zh-Hant"),
        ("no", "hun kom hjem", "nb"),
        ("uz", "уйдан олиб кетди", "uz-Cyrl"),
        ("ug", "öydin élip ketti", "ug-Latn"),
        ("it", "sono a casa", "it"),
    ],
)
def test_the_codes_of_others_become_ours(theirs: str, text: str, ours: str) -> None:
    assert in_our_words(theirs, text) == ours
