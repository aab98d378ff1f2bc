"""Names say what a thing is: no Manager, no Helper, no data, no process."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.house.tree import name_of, parsed, python_files

pytestmark = pytest.mark.house

# Nowhere in a name, not even as a part of it.
SAY_NOTHING = {"manager", "managers", "helper", "helpers", "util", "utils", "service", "services"}
# Not as a whole name; `callback_data` is Telegram's word and says which.
SAY_NOTHING_ALONE = {"data", "info"}
# Not as what a function does. A thing called process is one of the system's, and that says enough.
SAY_NOTHING_AS_VERBS = {"process"}
# Named by a framework; we only fill them in.
SOMEBODY_ELSES = {"process_bind_param()", "process_result_value()", "process_update()"}
# The people and things of this house have one name each (docs/glossary.md).
HAVE_ANOTHER_NAME = {
    "victim": "missing_person",
    "wizard": "interview",
}


def names_given(path: Path) -> Iterator[tuple[str, int]]:
    """Every name a file gives: to itself, a class, a function, an argument, a variable."""
    yield path.stem, 0
    for node in ast.walk(parsed(path)):
        match node:
            case ast.FunctionDef(name=name) | ast.AsyncFunctionDef(name=name):
                yield f"{name}()", node.lineno
            case ast.ClassDef(name=name):
                yield name, node.lineno
            case ast.arg(arg=name) | ast.Name(id=name, ctx=ast.Store()):
                yield name, node.lineno


def words_of(name: str) -> list[str]:
    spaced = re.sub(r"(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])", "_", name.removesuffix("()"))
    return [word for word in spaced.lower().split("_") if word]


def fault_of(name: str) -> str | None:
    """What is wrong with a name, or None; a function's name ends in (), so that its first word is a verb."""
    words = words_of(name)
    if name in SOMEBODY_ELSES:
        return None
    if SAY_NOTHING & set(words) or (len(words) == 1 and words[0] in SAY_NOTHING_ALONE):
        return f"{name} says nothing"
    if name.endswith("()") and words[:1] and words[0] in SAY_NOTHING_AS_VERBS:
        return f"{name} does not say what it does"
    if len(words) > 1 and "base" in (words[0], words[-1]) and name[0].isupper():
        return f"{name} is a place in a hierarchy, not a thing"
    for word in HAVE_ANOTHER_NAME.keys() & set(words):
        return f"{name}: we say {HAVE_ANOTHER_NAME[word]}"
    return None


def is_hypothesis_own(name: str, path: Path) -> bool:
    """What a property test draws from is called data in every book on hypothesis."""
    return name == "data" and name_of(path).startswith("tests/")


def test_every_name_says_what_it_names() -> None:
    faults = [
        f"{name_of(path)}:{line} {fault}"
        for path in python_files()
        for name, line in names_given(path)
        if not is_hypothesis_own(name, path) and (fault := fault_of(name))
    ]
    assert faults == []


@pytest.mark.parametrize(
    "name", ["ReportManager", "date_helpers", "data", "HTTPService", "utils", "BaseBot", "victim", "process_it()"]
)
def test_an_empty_name_is_found(name: str) -> None:
    assert fault_of(name) is not None


@pytest.mark.parametrize(
    "name", ["callback_data", "DataKey", "Reporter", "process", "baseline", "Database", "__init__()"]
)
def test_a_name_that_says_something_is_left_alone(name: str) -> None:
    assert fault_of(name) is None
