"""The language of her words is kept sealed with the answer; that another was offered outlives what is awaited."""

from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest

from bot.archive import OpenReport
from bot.interview.kinds import Text
from bot.interview.moves import Address
from bot.interview.replies import Record
from bot.speakers import Awaits
from handlers.heard import Heard, Nothing
from handlers.navigation import navigate
from handlers.scene import Room, Scene, Spoken
from handlers.taps import AS_IT_IS, Tap, Verb
from playground import PocketTelegram
from run_bot import build
from storage.database import Database, Session
from tests.living import Living

NOW = datetime(2026, 5, 14, 9, 0, tzinfo=UTC)
REASON = Address("event.reason_words")


@pytest.fixture
def room(database: Database, pocket: PocketTelegram, tmp_path: Path) -> Room:
    (tmp_path / "data").mkdir()
    return build(Living(pocket, tmp_path, database.url).settings, database)._room


async def test_a_report_read_from_the_database_has_the_language_of_each_answer(room: Room, database: Database) -> None:
    def told(tx: Session) -> str:
        report = room.reporting.start(tx, room.speakers.meet(tx, 1, "en", None, NOW), NOW)
        return room.reporting.reply(tx, report, Record(REASON, Text("Менің інімді түнде алып кетті")), NOW).report.id

    def read(tx: Session) -> OpenReport:
        room.archive.forget(report_id)
        return room.archive.open(tx, report_id)

    report_id = database.run_now(told)
    answer = database.run_now(read).interview.standing.answers[REASON]
    assert (answer.language, answer.written_in) == ("en", "kk")


async def test_that_a_language_was_offered_is_remembered_when_nothing_else_is_awaited(
    room: Room, database: Database
) -> None:
    def calmed(tx: Session) -> None:
        speaker = room.speakers.meet(tx, 1, "en", None, NOW)
        scene = Scene(room, tx, Heard(1, 1, 1, "en", Nothing()), NOW, speaker)
        scene.awaiting(case_code_for="a report", language_offered=True).calm()

    database.run_now(calmed)
    found = database.run_now(lambda tx: room.speakers.find(tx, 1))
    assert found is not None
    assert found.awaits == replace(Awaits(), language_offered=True)


async def test_who_stays_sees_the_question_alone_in_its_place(room: Room, database: Database) -> None:
    def stays(tx: Session) -> tuple[str, Spoken]:
        speaker = room.speakers.meet(tx, 1, "en", None, NOW)
        report = room.reporting.start(tx, speaker, NOW)
        scene = Scene(room, tx, Heard(1, 1, 7, "en", Nothing()), NOW, speaker).current(report)
        return scene.prompt().text, navigate(scene, Tap(Verb.LANGUAGE, report.id, None, AS_IT_IS))

    asked, spoken = database.run_now(stays)
    assert spoken.screens == ()
    assert spoken.change is not None
    assert (spoken.change.message_id, spoken.change.text) == (7, asked)
    assert spoken.speaker is not None
    assert spoken.speaker.language == "en"
