"""A case code in a new chat opens nothing, and tells nobody whether it is one."""

from __future__ import annotations

from pathlib import Path

import pytest

from bot.handing_in import case_code
from bot.organizing.access import Coordinator
from bot.refusals import Refusal
from playground import PocketTelegram
from storage import reports, tasks
from storage.database import Session
from tests.bot.test_checkins import House
from tests.handlers.direct import Direct, a_room
from tests.living import Living

NOBODYS = "K7M4X2PV"
COORDINATOR = Coordinator("made-up", "made-up", "en")


def code_of(quarters: House, report_id: str) -> str:
    code = quarters.do(lambda tx: case_code(quarters.room.archive, quarters.open(tx, report_id)))
    assert code is not None
    return str(code)


def looked_up(*_: object) -> None:
    raise AssertionError("a code was looked up while somebody waits for the answer")


async def test_noting_a_code_looks_up_nothing(quarters: House, monkeypatch: pytest.MonkeyPatch) -> None:
    known = code_of(quarters, quarters.tell(1))
    chat = quarters.reporter_of(quarters.tell(2))
    with monkeypatch.context() as patched:
        patched.setattr(reports, "by_code", looked_up)
        for words in (known, NOBODYS, "no code"):
            quarters.do(lambda tx, words=words: quarters.room.office.lost_phones.told(tx, chat, words, quarters.now))  # type: ignore[misc]
    [task] = quarters.do(lambda tx: tasks.open_ones(tx, tasks.CODE_TYPED))
    assert task.reporter_id == chat


async def test_a_coordinator_sees_which_report_is_meant_unless_she_is_kept_out(quarters: House) -> None:
    report_id = quarters.tell(1)
    lost, known = quarters.room.office.lost_phones, code_of(quarters, report_id)
    theirs, nobodys = (quarters.reporter_of(quarters.tell(chat)) for chat in (2, 3))

    def work(tx: Session) -> None:
        lost.told(tx, theirs, known, quarters.now)
        lost.told(tx, nobodys, NOBODYS, quarters.now)

    quarters.do(work)
    found = quarters.do(lambda tx: lost.open_ones(tx, COORDINATOR))
    assert {each.task.reporter_id: each.report_id for each in found} == {theirs: report_id, nobodys: None}
    quarters.do(lambda tx: reports.change(tx, report_id, erase_at=quarters.now))
    assert [each.report_id for each in quarters.do(lambda tx: lost.open_ones(tx, COORDINATOR))] == [None, None]
    quarters.do(lambda tx: lost.done(tx, COORDINATOR, found[0].task.id, quarters.now))
    assert len(quarters.do(lambda tx: lost.open_ones(tx, COORDINATOR))) == 1
    with pytest.raises(Refusal, match="desk-not-found"):
        quarters.do(lambda tx: lost.done(tx, COORDINATOR, found[0].task.id, quarters.now))


async def test_the_answers_are_the_same_to_the_byte(pocket: PocketTelegram, tmp_path: Path) -> None:
    room, database = a_room(Living(pocket, tmp_path, f"sqlite:///{tmp_path / 'data' / 'kept.db'}"))
    quarters = House(room, database, None)  # type: ignore[arg-type]
    answers = []
    for name, code in (("Ayshe", code_of(quarters, quarters.tell(1))), ("Basim", NOBODYS)):
        for begins in ([], ["/start"], ["/start", "[English]"], ["/start", "/help", "[I lost my phone]"]):
            chat = Direct(
                room, database, pocket, pocket.person(f"{name} {len(begins)} {begins[:1]}", language_code="en")
            )
            await chat.says(*begins, code)
            answers.append((chat.spoken[-1].screens, chat.spoken[-1].change is None))
    assert answers[:4] == answers[4:]
    assert "will look at this and write to you here" in answers[0][0][0].text
    database.close()
