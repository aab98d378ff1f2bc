"""The rules that hold for every test hold: a skip fails where nothing may be missing, and so does a missing phrase."""

import pytest

from tests.house.tree import ROOT

pytestmark = pytest.mark.house


@pytest.fixture
def house(pytester: pytest.Pytester, monkeypatch: pytest.MonkeyPatch) -> pytest.Pytester:
    """A house with our conftest and nothing else in it."""
    monkeypatch.setenv("PYTHONPATH", str(ROOT))
    monkeypatch.delenv("REQUIRE_ALL", raising=False)
    pytester.makeconftest((ROOT / "tests" / "conftest.py").read_text(encoding="utf-8"))
    pytester.makeini("[pytest]\nmarkers = phrases_may_be_missing")
    return pytester


def outcomes(house: pytest.Pytester) -> dict[str, int]:
    return house.runpytest_subprocess("-p", "no:xdist").parseoutcomes()


@pytest.mark.parametrize(
    "skipping",
    [
        "import pytest\ndef test_it(): pytest.skip('no PostgreSQL here')",
        "import pytest\npytest.skip('no PostgreSQL here', allow_module_level=True)",
    ],
    ids=["one test", "a whole file"],
)
def test_a_skip_fails_only_where_nothing_may_be_missing(
    house: pytest.Pytester, monkeypatch: pytest.MonkeyPatch, skipping: str
) -> None:
    house.makepyfile(skipping)
    assert outcomes(house).keys() == {"skipped"}
    monkeypatch.setenv("REQUIRE_ALL", "1")
    assert outcomes(house).keys() & {"failed", "error", "errors"} != set()


def test_an_expected_failure_is_no_skip(house: pytest.Pytester, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("REQUIRE_ALL", "1")
    house.makepyfile("import pytest\n@pytest.mark.xfail\ndef test_it(): assert False")
    assert outcomes(house) == {"xfailed": 1}


SAYS_WHAT_IS_MISSING = """
import pytest
from bot.phrases import Phrases

def say(folder):
    (folder / "en.ftl").write_text("hello = Hello")
    (folder / "ug.ftl").write_text("other = Other")
    return Phrases(folder).say("ug", "hello")

def test_unaware(tmp_path):
    assert say(tmp_path) == "Hello"

@pytest.mark.phrases_may_be_missing
def test_aware(tmp_path):
    assert say(tmp_path) == "Hello"
"""


def test_a_phrase_that_falls_back_fails_the_test_that_met_it(house: pytest.Pytester) -> None:
    house.makepyfile(SAYS_WHAT_IS_MISSING)
    assert outcomes(house) == {"passed": 2, "errors": 1}
