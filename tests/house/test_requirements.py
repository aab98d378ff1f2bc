"""What is installed is what was read: every package pinned, hashed, named in the project file and explained."""

import re
import tomllib
from importlib.metadata import distributions
from itertools import pairwise

import pytest

from tests.house.tree import ROOT

pytestmark = pytest.mark.house

PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
WANTED = {"requirements.txt": PROJECT["dependencies"], "requirements-dev.txt": PROJECT["optional-dependencies"]["dev"]}
BOTH_FILES = pytest.mark.parametrize("name", WANTED)
PIN = re.compile(r"^(?P<name>[a-z0-9-]+)(?:\[(?P<extras>[a-z0-9,-]+)\])?==(?P<version>\S+)(?: ; [^\\]+)? \\$")
HASH = re.compile(r"^    --hash=sha256:[0-9a-f]{64}(?: \\)?$")
ORIGIN = re.compile(r"^    # via ")


def lines_of(name: str) -> list[str]:
    return (ROOT / name).read_text(encoding="utf-8").splitlines()


def pins(name: str) -> dict[str, str]:
    return {found["name"]: found["version"] for line in lines_of(name) if (found := PIN.match(line))}


def extras_asked_for() -> set[str]:
    """`name[extra]` as the packages installed here ask for each other with extras."""
    asked = (requirement for each in distributions() for requirement in each.requires or ())
    plain = (each.partition(";") for each in asked)
    found = (re.match(r"([A-Za-z0-9._-]+)\[([^\]]+)\]", name) for name, _, marker in plain if "extra ==" not in marker)
    return {
        f"{re.sub('[-_.]+', '-', each[1]).lower()}[{extra}]" for each in found if each for extra in each[2].split(",")
    }


def names_in(requirements: list[str]) -> set[str]:
    """The packages asked for, as package indexes write them."""
    return {re.sub(r"[-_.]+", "-", re.split(r"[\[~=<>; ]", each)[0]).lower() for each in requirements}


def asked_for_by_us(name: str) -> set[str]:
    """The packages of a requirements file that say they are there because the project file asks for them."""
    found, current = set(), ""
    for line in lines_of(name):
        if pin := PIN.match(line):
            current = pin["name"]
        elif "reportbot (pyproject.toml)" in line:
            found.add(current)
    return found


def explained() -> set[str]:
    """The packages that docs/decisions/dependencies.md has a line for."""
    page = (ROOT / "docs" / "decisions" / "dependencies.md").read_text(encoding="utf-8")
    return names_in(re.findall(r"^\| `([^`]+)` \|", page, re.MULTILINE))


@BOTH_FILES
def test_every_line_is_a_pin_a_hash_or_an_origin(name: str) -> None:
    strange = [line for line in lines_of(name) if not (PIN.match(line) or HASH.match(line) or ORIGIN.match(line))]
    assert strange == []


@BOTH_FILES
def test_every_pin_is_followed_by_a_hash(name: str) -> None:
    bare = [line for line, after in pairwise(lines_of(name)) if PIN.match(line) and not HASH.match(after)]
    assert bare == []


@BOTH_FILES
def test_no_address_is_recorded(name: str) -> None:
    assert [line for line in lines_of(name) if "://" in line or line.startswith("--")] == []


def test_what_runs_is_what_the_project_asks_for() -> None:
    assert asked_for_by_us("requirements.txt") == names_in(PROJECT["dependencies"])


def test_what_is_developed_with_is_what_the_project_asks_for() -> None:
    wanted = PROJECT["dependencies"] + PROJECT["optional-dependencies"]["dev"]
    assert asked_for_by_us("requirements-dev.txt") == names_in(wanted)


def test_tests_run_on_the_versions_that_families_meet() -> None:
    tested = pins("requirements-dev.txt")
    assert {name: tested.get(name) for name in pins("requirements.txt")} == pins("requirements.txt")


def test_an_extra_that_a_package_asks_for_is_pinned_with_it() -> None:
    """With only `coverage` pinned, pip calls `coverage[toml]` unpinned, and stops once a newer one is out."""
    lines = [found for line in lines_of("requirements-dev.txt") if (found := PIN.match(line))]
    pinned = {f"{found['name']}[{extra}]" for found in lines for extra in (found["extras"] or "").split(",")}
    assert {each for each in extras_asked_for() if each.split("[")[0] in pins("requirements-dev.txt")} <= pinned


def test_every_dependency_is_explained_and_nothing_else_is() -> None:
    assert explained() == names_in(PROJECT["dependencies"] + PROJECT["optional-dependencies"]["dev"])


def test_a_line_that_is_no_pin_is_seen() -> None:
    loose = ("sqlmodel", "sqlmodel>=0.1 \\", "six @ file:six.whl", "-r other.txt")
    assert [PIN.match(line) for line in loose] == [None] * 4
