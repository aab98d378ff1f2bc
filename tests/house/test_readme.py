"""README.md tells the truth: its lines are the ones that are tried, its map is the house, its links lead somewhere."""

import re
from pathlib import Path

import pytest

from tests.house.tree import ROOT, markdown_files, name_of

pytestmark = pytest.mark.house

README = (ROOT / "README.md").read_text(encoding="utf-8")
CI = (ROOT / ".ci" / "run").read_text(encoding="utf-8")
TO_PASTE = re.findall(r"```sh\n(.+?)\n```", README, re.DOTALL)
FOR_WINDOWS = re.findall(r"```bat\n(.+?)\n```", README, re.DOTALL)
# What belongs to git, to a tool or to one machine, and is no room.
NO_ROOM = {".git", ".gitignore", ".gitattributes", ".venv", "README.md", "htmlcov", "data", "demo-data"}
LEFT_BEHIND = re.compile(r"__pycache__|\.(coverage|idea|vscode|hypothesis|\w+_cache)")


def rooms_on_the_map() -> list[str]:
    return re.findall(r"^\| `([^`]+)` \|", README, re.MULTILINE)


def rooms_there_are() -> list[str]:
    rooms = [path for path in ROOT.iterdir() if path.name not in NO_ROOM and not LEFT_BEHIND.match(path.name)]
    return [f"{path.name}/" if path.is_dir() else path.name for path in rooms]


def as_on_windows(line: str) -> str:
    return line.replace("python3 -m", "py -m").replace(".venv/bin/", ".venv\\Scripts\\")


def test_there_are_two_lines_to_paste() -> None:
    assert [line.count("\n") for line in TO_PASTE] == [0, 0]


def test_ci_runs_the_lines_that_a_reader_pastes() -> None:
    """It takes them from README.md by their first words, so that both see the same lines."""
    beginning = re.findall(r"grep '\^(.+)' README\.md", CI)
    assert beginning == ["python3 -m venv"]
    assert [line for line in README.splitlines() if line.startswith(beginning[0])] == TO_PASTE
    assert [line for line in CI.splitlines() if line.startswith(("bash -c", "setsid bash -c"))] == [
        'setsid bash -c "${lines[0]}" > "$log" 2>&1 < /dev/null &',
        'bash -c "${lines[1]}"',
    ]


def test_ci_lets_nothing_be_missing() -> None:
    assert "export REQUIRE_ALL=1" in [line.split(" #")[0].strip() for line in CI.splitlines()]
    assert "set -euo pipefail" in CI.splitlines()


def test_the_lines_for_windows_are_the_same_lines() -> None:
    assert "\n".join(FOR_WINDOWS).splitlines() == [as_on_windows(line) for line in TO_PASTE]


def test_each_line_makes_its_own_venv_and_checks_every_hash() -> None:
    begins = "python3 -m venv .venv && .venv/bin/pip install --quiet --require-hashes -r requirements"
    assert [line.startswith(begins) for line in TO_PASTE] == [True, True]


def test_the_map_is_the_house() -> None:
    assert sorted(rooms_on_the_map()) == sorted(rooms_there_are())


@pytest.mark.parametrize("path", markdown_files(), ids=name_of)
def test_every_link_leads_somewhere(path: Path) -> None:
    links = re.findall(r"\]\(([^)#\s]+)", path.read_text(encoding="utf-8"))
    inside = [link for link in links if "://" not in link and not link.startswith("mailto:")]
    assert [link for link in inside if not (path.parent / link).exists()] == []


def test_every_decision_is_in_the_list_of_decisions() -> None:
    folder = ROOT / "docs" / "decisions"
    listed = re.findall(r"^\| \[.+?\]\((.+?)\)", (folder / "README.md").read_text(encoding="utf-8"), re.MULTILINE)
    assert sorted(listed) == sorted(path.name for path in folder.glob("*.md") if path.name != "README.md")
