"""The tools that read the whole house: ruff, mypy and import-linter, each exactly as one would run it by hand."""

import subprocess
import sys
from pathlib import Path

import pytest

from tests.house.tree import ROOT

pytestmark = pytest.mark.house

BIN = Path(sys.executable).parent


def content(*command: str) -> None:
    """Fail with everything a tool has to say, unless it is content."""
    done = subprocess.run([BIN / command[0], *command[1:]], cwd=ROOT, capture_output=True, text=True, check=False)
    if done.returncode != 0:
        pytest.fail(done.stdout + done.stderr, pytrace=False)


def test_ruff_is_content() -> None:
    content("ruff", "check", "--output-format", "concise", "--no-cache")


@pytest.mark.slow
def test_mypy_is_content() -> None:
    content("mypy")


def test_imports_point_down() -> None:
    content("lint-imports", "--no-cache")
