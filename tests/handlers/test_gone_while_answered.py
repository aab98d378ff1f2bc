"""Who is not there any more when the answer comes: her report is gone, her chat blocked, and nothing breaks."""

from __future__ import annotations

import logging

import pytest

from handlers.taps import Verb
from playground.faults import FaultKind
from storage import reports, tasks
from storage.database import Session
from tests.hard.teller import Teller
from tests.living import Living


async def test_who_erases_everything_and_blocks_the_bot_leaves_no_task_and_no_fault(
    living: Living, caplog: pytest.LogCaptureFixture
) -> None:
    assert living.database is not None
    teller = Teller(living.pocket.person("Ayshe", language_code="en"), living.pocket, lambda: "They came at night.")
    await teller.begins()
    [draft] = await living.database.read(reports.everything)
    living.pocket.faults.set(FaultKind.BLOCKED, "sendMessage")
    with caplog.at_level(logging.ERROR):
        await teller.presses(Verb.FORGET, draft.id, None, "yes")

    def left(tx: Session) -> tuple[int, int]:
        return len(reports.everything(tx)), len(tasks.open_ones(tx))

    assert await living.database.read(left) == (0, 0)
    assert [record.getMessage() for record in caplog.records] == []
