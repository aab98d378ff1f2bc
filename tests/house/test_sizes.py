"""Short functions and short files: what makes a house easy to change, measured."""

import ast
from pathlib import Path

import pytest

from tests.house.tree import functions, name_of, python_files

pytestmark = pytest.mark.house

LONGEST_FUNCTION = 30
LONGEST_FILE = 250

# Longer, and rightly so. Each line says why; a line that is no longer needed fails the test.
LONGER_ON_PURPOSE: dict[str, str] = {
    "storage/records.py": "the tables, one after the other: whoever looks for a column looks in one place",
    "tests/bot/test_checkins.py": "every collision of what falls due, side by side",
}


def lines_of(function: ast.FunctionDef | ast.AsyncFunctionDef) -> int:
    """Lines from `def` to the end, without the docstring: a long explanation is no long function."""
    first = function.body[0]
    said = 0
    if isinstance(first, ast.Expr) and isinstance(first.value, ast.Constant) and isinstance(first.value.value, str):
        said = (first.end_lineno or 0) - first.lineno + 1
    return (function.end_lineno or 0) - function.lineno + 1 - said


def is_written_once(path: Path) -> bool:
    """A migration is a record of what was done; nobody changes it afterwards."""
    return name_of(path).startswith("storage/migrations/versions/")


def too_long() -> dict[str, int]:
    """Every function and file over its limit, with its length."""
    found = {}
    for path in python_files():
        if is_written_once(path):
            continue
        length = len(path.read_text(encoding="utf-8").splitlines())
        if length > LONGEST_FILE:
            found[name_of(path)] = length
        for function in functions(path):
            if lines_of(function) > LONGEST_FUNCTION:
                found[f"{name_of(path)}::{function.name}"] = lines_of(function)
    return found


def test_no_function_is_over_30_lines_and_no_file_over_250() -> None:
    assert {name: length for name, length in too_long().items() if name not in LONGER_ON_PURPOSE} == {}


def test_every_exception_is_still_needed_and_has_a_reason() -> None:
    assert {name for name in LONGER_ON_PURPOSE if name not in too_long()} == set()
    assert [name for name, reason in LONGER_ON_PURPOSE.items() if not reason] == []


def test_the_ruler_does_not_measure_the_docstring() -> None:
    function = ast.parse('def f() -> int:\n    """One.\n\n    Two.\n    """\n    return 1\n').body[0]
    assert isinstance(function, ast.FunctionDef)
    assert lines_of(function) == 2
