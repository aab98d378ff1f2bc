"""A question that is asked no more: what was told to it is still read back and stands in the copy."""

from types import SimpleNamespace
from typing import Any

from bot.archive import OpenReport
from bot.copying import copy_of
from bot.interview.engine import Origin, advance, begin
from bot.interview.kinds import Text
from bot.interview.moves import Address, Move
from bot.interview.replies import Record
from bot.phrases import Phrases
from bot.questions import QUESTIONNAIRE
from bot.wording import Voice
from handlers.readback import told_in
from tests.interview.test_changed_questionnaire import changed


def report_on_the_changed_form(words: str) -> OpenReport:
    """Told on the old form, opened on the new one."""
    told = Record(Address("event.circumstances"), Text(words))
    moves: tuple[Move, ...] = advance(begin(QUESTIONNAIRE), told, Origin("en", "2026-01-01")).moves
    row: Any = SimpleNamespace(id="made-up", state="draft")
    return OpenReport(row, {}, begin(changed(), moves), 2)


def test_it_is_read_back_and_copied() -> None:
    report = report_on_the_changed_form("they came at night")
    assert [line[2] for line in told_in(report, "testimony")] == [Text("they came at night")]
    copied = copy_of(Voice(Phrases(only=("en",)), "en"), report, None, "today").decode()
    assert "they came at night" in copied
