"""The page's files: small, with a word on what each is for, and nothing that could carry markup or call elsewhere."""

import re
from pathlib import Path

import pytest

from playground.stage_door import PAGE

FILES = sorted(path for path in PAGE.rglob("*") if path.suffix in {".js", ".css", ".html", ".svg"})
WRITTEN = [path for path in FILES if path.suffix in {".js", ".css"}]
MARKUP = re.compile(r"innerHTML|outerHTML|insertAdjacentHTML|document\.write|\beval\(|new Function|DOMParser")
ELSEWHERE = re.compile(r"(?:https?:)?//(?!www\.w3\.org/2000/svg)[\w.-]+\.[a-z]{2,}")
INLINE = re.compile(r"<script(?![^>]* src=)|<style|\son\w+=|\sstyle=")


def names(paths: list[Path]) -> list[str]:
    return [path.relative_to(PAGE).as_posix() for path in paths]


def test_there_are_files_to_look_at() -> None:
    assert {"index.html", "main.js", "chat.css", "css/theme.css"} <= set(names(FILES))


@pytest.mark.parametrize("never", [MARKUP, ELSEWHERE, INLINE], ids=["markup from words", "elsewhere", "inline"])
def test_no_file_has(never: re.Pattern[str]) -> None:
    looked_at = WRITTEN if never is MARKUP else [path for path in FILES if path.suffix in {".html", ".svg"}]
    looked_at = FILES if never is ELSEWHERE else looked_at
    assert names([path for path in looked_at if never.search(path.read_text(encoding="utf-8"))]) == []


def test_every_file_says_first_what_it_is_for() -> None:
    assert names([path for path in WRITTEN if not re.match(r"(//|/\*) [A-Z]", path.read_text(encoding="utf-8"))]) == []


def test_no_file_is_over_250_lines() -> None:
    assert names([path for path in WRITTEN if len(path.read_text(encoding="utf-8").splitlines()) > 250]) == []


def test_words_the_page_says_stand_in_one_file() -> None:
    """A label in quotation marks with a space in it is a sentence, and belongs into strings.js."""
    said = re.compile(r"""aria-label": "|placeholder: "[A-Z]|textContent = "[A-Z]""")
    assert names([path for path in WRITTEN if said.search(path.read_text(encoding="utf-8"))]) == []
