"""Nothing in the house points to a place outside it: no machine's paths, no registry's hosts, no workplace's tools."""

import re

import pytest

from tests.house.tree import files, name_of

pytestmark = pytest.mark.house

TRACES = {
    "a package registry's host": re.compile(r"\b(?:pypi|pythonhosted|npmjs|yarnpkg|debian|ubuntu)\.(?:org|com|net)\b"),
    "a path of one machine": re.compile(r"(?<![\w.~-])/(?:work|root|home/\w+|Users/\w+)/"),
    "a paper that is not in the house": re.compile(
        r"\b(?:DESIGN|QUESTIONNAIRE|LANGUAGES|TELEGRAM|EXAMPLES|PLAN|MACHINES)\.md\b|(?<!\w)(?:shared|scratch)/"
    ),
    "a tool of one workplace": re.compile(r"\bissues (?:show|list|note|resolved)\b|[.]library/"),
}


@pytest.mark.parametrize("kind", TRACES)
def test_no_file_names(kind: str) -> None:
    found = [
        f"{name_of(path)}:{number}: {line.strip()[:100]}"
        for path in files()
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), start=1)
        if TRACES[kind].search(line)
    ]
    assert found == []


@pytest.mark.parametrize(
    ("kind", "line"),
    [
        ("a package registry's host", "see py" + "pi.org for more"),
        ("a path of one machine", "cd /ro" + "ot/bot"),
        ("a paper that is not in the house", "see DES" + "IGN.md"),
        ("a tool of one workplace", "run issues sh" + "ow 2"),
    ],
)
def test_a_trace_is_found(kind: str, line: str) -> None:
    assert TRACES[kind].search(line)
