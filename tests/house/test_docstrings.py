"""Every module opens with one line that says what it is for."""

import ast
from pathlib import Path

import pytest

from tests.house.tree import name_of, parsed, python_files

pytestmark = pytest.mark.house


def fault_of(path: Path) -> str | None:
    """What is wrong with the way a module opens, or None. An empty file has nothing to say."""
    module = parsed(path)
    if not module.body:
        return None
    docstring = ast.get_docstring(module)
    if not docstring:
        return "has no docstring"
    first, *rest = docstring.splitlines()
    if first[-1] not in ".?!":
        return "its first line is not a whole sentence"
    if rest and rest[0]:
        return "its first line does not stand alone"
    return None


def test_every_module_opens_with_one_line_saying_what_it_is_for() -> None:
    faults = {name_of(path): fault_of(path) for path in python_files()}
    assert {name: fault for name, fault in faults.items() if fault} == {}
