"""docs/export.schema.json says what export.json holds: every field of it, for every recipient."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from bot.interview.kinds import Chosen, NonAnswer, Number, Unsaid, Value
from bot.organizing.handing_out.as_json import FORMAT, case_as_json
from bot.organizing.handing_out.gathering import About, Head, given
from bot.organizing.handing_out.notes import Written
from bot.organizing.handing_out.recipients import Recipient
from bot.organizing.handing_out.tables import GivenCase
from tests.bot.organizing.canary_report import ALIVE, DEAD, interview, words
from tests.bot.organizing.json_shape import faults

SCHEMA = json.loads((Path(__file__).parents[3] / "docs" / "export.schema.json").read_text(encoding="utf-8"))
PHOTO = words("person.photo")
MORE: dict[str, Value] = {
    "consent.publish_location": Chosen("county"),
    "person.children": Number("2.5", "two and a half"),
    "person.ethnicity": Unsaid(NonAnswer.PREFER_NOT),
}


@pytest.mark.parametrize("choices", [ALIVE, DEAD], ids=["alive", "dead"])
@pytest.mark.parametrize("recipient", list(Recipient))
def test_what_is_written_is_as_the_schema_says(recipient: Recipient, choices: dict[str, str]) -> None:
    written = (Written("note", "2026-03-05", "words"), Written("translation", "2026-03-05", "words", "en"))
    about = About(
        "r", "c", "reported", Head("accepted", "ug", urgent=True, handed_in_on=None), date(2026, 3, 4), written
    )
    cut = given(interview(choices, {}, MORE), recipient, about)
    assert cut is not None
    case = case_as_json(GivenCase("c", "reported", (cut,), {PHOTO: "files/r-1.jpg"}))
    told = json.loads(json.dumps({"format": FORMAT, "recipient": recipient, "cases": [case]}))
    assert list(faults(told, SCHEMA, SCHEMA)) == []
    assert len(told["cases"][0]["reports"][0]["answers"]) > 10


def test_the_schema_lets_nothing_strange_through() -> None:
    whole: dict[str, Any] = {"format": FORMAT, "recipient": "un", "cases": []}
    assert list(faults(whole, SCHEMA, SCHEMA)) == []
    report: dict[str, Any] = {"report": "r", "answers": {}, "lists": {}, "files": [], "written": []}
    strange_ones: tuple[dict[str, Any], ...] = (
        whole | {"recipient": "police"},
        whole | {"more": 1},
        whole | {"cases": [{"case": "c", "rung": None, "reports": []}]},
        whole | {"cases": [{"case": "c", "rung": None, "reports": [report | {"chat": 1}]}]},
        whole | {"cases": [{"case": "c", "rung": None, "reports": [report | {"answers": {"a": {"edtf": 1}}}]}]},
        whole | {"cases": [{"case": "c", "rung": None, "reports": [report | {"answers": {"a": {"other": "x"}}}]}]},
    )
    for strange in strange_ones:
        assert list(faults(strange, SCHEMA, SCHEMA))
