"""Every module of bot/ has its floor, and the lowest stands on Python alone."""

import ast
import sys
import tomllib
from pathlib import Path

import pytest

from tests.house.tree import ROOT, name_of, parsed, python_files

pytestmark = pytest.mark.house

CONTRACT = "Imports point down inside bot"


def floors() -> list[list[str]]:
    """The floors of bot/ as pyproject.toml lists them, the highest first."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    contracts = {contract["name"]: contract for contract in project["tool"]["importlinter"]["contracts"]}
    layers = next(contract["layers"] for name, contract in contracts.items() if name.startswith(CONTRACT))
    return [[name.strip("() ") for name in layer.replace("|", ":").split(":")] for layer in layers]


def modules_of_bot() -> set[str]:
    here = {path for path in (ROOT / "bot").iterdir() if path.suffix == ".py" or (path / "__init__.py").exists()}
    return {path.stem for path in here} - {"__init__"}


def imported_by(path: Path) -> set[str]:
    """The modules a file imports."""
    found: set[str] = set()
    for node in ast.walk(parsed(path)):
        match node:
            case ast.Import(names=names):
                found |= {alias.name for alias in names}
            case ast.ImportFrom(module=str(module)):
                found.add(module)
    return found


def test_every_module_of_bot_has_its_floor() -> None:
    listed = {name for floor in floors() for name in floor}
    homeless = sorted(modules_of_bot() - listed)
    assert homeless == [], (
        f"bot/ has new modules: {homeless}. Open pyproject.toml, find the contract '{CONTRACT} …' and write each "
        "into the list `layers`: above everything it imports, below everything that imports it."
    )


def test_no_floor_waits_for_a_module_that_has_left() -> None:
    assert sorted({name for floor in floors() for name in floor} - modules_of_bot()) == []


def test_no_module_has_two_floors() -> None:
    listed = [name for floor in floors() for name in floor]
    assert sorted(listed) == sorted(set(listed))


def test_the_interview_stands_on_python_alone() -> None:
    """import-linter knows what must not be imported; this knows what may, and that is shorter."""
    foreign = {
        f"{name_of(path)} imports {name}"
        for path in python_files()
        if name_of(path).startswith("bot/interview/")
        for name in imported_by(path)
        if name.split(".")[0] not in sys.stdlib_module_names and not name.startswith("bot.interview")
    }
    assert foreign == set()
