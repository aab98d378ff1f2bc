"""A language's file cut into its messages says what the whole file says."""

from pathlib import Path

import pytest
from fluent.syntax import FluentParser, FluentSerializer
from fluent.syntax.ast import Message

from bot.fluent_file import FluentFile
from bot.phrases import LOCALES

FILES = sorted(LOCALES.glob("*.ftl"))


def written(text: str) -> dict[str, str]:
    """Every message of a text as the serializer writes it, comments apart."""
    found = {}
    for entry in FluentParser().parse(text).body:
        if isinstance(entry, Message):
            entry.comment = None
            found[entry.id.name] = FluentSerializer().serialize_entry(entry)
    return found


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_cut_apart_it_is_the_same_as_read_whole(file: Path) -> None:
    cut = FluentFile(file.stem, [file])._messages
    whole = written(file.read_text(encoding="utf-8"))
    assert {name: written(text)[name] for name, text in cut.items()} == whole


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_one_plain_line_is_said_as_fluent_says_it(file: Path) -> None:
    cut = FluentFile(file.stem, [file])
    plain = [name for name, text in cut._messages.items() if "{" not in text]
    assert len(plain) > 700
    assert [name for name in plain if cut.say(name, {}) != cut.with_gaps(name, {})] == []


def test_only_what_is_said_is_read(tmp_path: Path) -> None:
    (tmp_path / "en.ftl").write_text("one = first\ntwo = {\n# nothing\nthree = third\n    goes on\n", encoding="utf-8")
    file = FluentFile("en", [tmp_path / "en.ftl"])
    assert (file.say("one", {}), file.say("three", {})) == ("first", "third\ngoes on")
    assert file.ids == {"one", "two", "three"}
    with pytest.raises(LookupError):
        file.say("two", {})


def test_what_is_not_there_is_no_message(tmp_path: Path) -> None:
    (tmp_path / "en.ftl").write_text("one = first\n", encoding="utf-8")
    file = FluentFile("en", [tmp_path / "en.ftl"])
    assert not file.has("two")
    with pytest.raises(LookupError):
        file.say("two", {})
