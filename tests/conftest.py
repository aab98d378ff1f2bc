"""What every test finds laid out: the rooms' fixtures, the rule about skips, how hypothesis searches."""

import os
from collections.abc import Generator
from importlib.util import find_spec

import pytest
from hypothesis import HealthCheck, settings

# Fixtures that more than one room uses. Each is a module that says what it lays out.
SHARED = ("tests.databases", "tests.no_phrase_missing", "tests.pocket", "tests.living", "tests.chromium")
pytest_plugins = ["pytester", *(name for name in SHARED if find_spec(name))]

# On two busy cores a slow moment is no finding; a different counterexample on every run of CI would be no help.
settings.register_profile("dev", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.register_profile("ci", settings.get_profile("dev"), derandomize=True, print_blob=True)
settings.load_profile("ci" if os.environ.get("CI") else "dev")

NOTHING_MAY_BE_MISSING = os.environ.get("REQUIRE_ALL") == "1"


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(item: pytest.Item) -> Generator[None, pytest.TestReport, pytest.TestReport]:
    """Where REQUIRE_ALL=1 says that nothing may be missing, a test that skips has failed."""
    report = yield
    if report.skipped and not hasattr(report, "wasxfail"):
        fail_instead(report)
    return report


@pytest.hookimpl(wrapper=True)
def pytest_make_collect_report(
    collector: pytest.Collector,
) -> Generator[None, pytest.CollectReport, pytest.CollectReport]:
    """The same for a file that skips as a whole."""
    report = yield
    if report.skipped:
        fail_instead(report)
    return report


def fail_instead(report: pytest.TestReport | pytest.CollectReport) -> None:
    if NOTHING_MAY_BE_MISSING:
        reason = report.longrepr[2] if isinstance(report.longrepr, tuple) else report.longrepr
        report.outcome = "failed"
        report.longrepr = f"{reason} (REQUIRE_ALL=1: nothing may be missing here)"
