"""The reader of locale files sees what is wrong with them."""

from pathlib import Path

import pytest

from tests.house.fluent_files import read, renderings
from tests.house.test_locales import missing_plurals

pytestmark = pytest.mark.house

RUSSIAN = """\
### machine-drafted, awaiting a native reader

told = { $sex ->
    [female] Она сказала { $count ->
        [one] { $count } слово
       *[other] { $count } слов
    }
   *[other] Он сказал
}
welcome = Здравствуйте, { $name }!
"""


@pytest.fixture
def russian(tmp_path: Path) -> Path:
    path = tmp_path / "ru.ftl"
    path.write_text(RUSSIAN, encoding="utf-8")
    return path


def test_it_tells_what_is_placed_from_what_is_chosen_by(russian: Path) -> None:
    told, welcome = read(russian).phrases["told"], read(russian).phrases["welcome"]
    assert (sorted(told.placed), sorted(dict(told.choices))) == (["count"], ["count", "sex"])
    assert (sorted(welcome.placed), sorted(dict(welcome.choices))) == (["name"], [])


def test_it_meets_every_branch(russian: Path) -> None:
    wordings = {text for text, _ in renderings(russian, read(russian).phrases["told"])}
    assert {"Он сказал", "Она сказала 1 слово", "Она сказала 5 слов"} <= wordings


def test_it_misses_the_plural_classes_that_are_not_told_apart(russian: Path) -> None:
    assert missing_plurals("ru", read(russian).phrases["told"]) == {"few", "many"}


def test_it_finds_what_does_not_parse(tmp_path: Path) -> None:
    path = tmp_path / "tr.ftl"
    path.write_text("merhaba = { $name\n", encoding="utf-8")
    assert read(path).junk == ["merhaba = { $name\n"]


def test_it_finds_a_phrase_that_breaks_when_it_is_said(tmp_path: Path) -> None:
    path = tmp_path / "fr.ftl"
    path.write_text("bonjour = Bonjour, { nobody }\n", encoding="utf-8")
    assert [len(errors) for _, errors in renderings(path, read(path).phrases["bonjour"])] == [1]
