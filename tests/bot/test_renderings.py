"""Transcripts and translations: the newest counts, the old ones stay, and they go with what they render."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import TypeVar

import pytest

from bot.archive import OpenReport
from bot.attachments import Offered
from bot.custody import Purpose, Unreadable
from bot.interview.kinds import Consent, FileRef, Language, Medium, Parts, Text, ToldAloud, Value
from bot.interview.moves import Address
from bot.interview.replies import Record
from bot.renderings import Of, Rendered, Renderings, Unwritten, Written
from handlers.scene import Room
from playground import PocketTelegram
from run_bot import build
from storage import attachments, renderings
from storage.database import Database, Session
from storage.records import Rendering
from tests.living import Living

T = TypeVar("T")
NOW = datetime(2026, 1, 10, 12, tzinfo=UTC)
HAPPENED, STORY, OWN = (Address(key) for key in ("event.circumstances", "testimony.story", "reporter.own_story"))
TRANSCRIPT, TRANSLATION = Rendered.TRANSCRIPT, Rendered.TRANSLATION


@dataclass
class House:
    """A bot's rooms, and one report in them."""

    room: Room
    database: Database
    report_id: str = ""

    def do(self, work: Callable[[Session, OpenReport], T]) -> T:
        return self.database.run_now(lambda tx: work(tx, self.room.archive.open(tx, self.report_id)))

    @property
    def renderings(self) -> Renderings:
        return Renderings(self.room.archive)

    def tell(self, address: Address, value: Value) -> None:
        self.do(lambda tx, report: self.room.reporting.reply(tx, report, Record(address, value), NOW))

    def file(self, medium: Medium, seconds: int | None = None, purpose: Purpose = Purpose.CASE) -> FileRef:
        offered = Offered("file id", medium, 9, seconds=seconds)
        return self.do(lambda tx, report: self.room.attachments.admit(tx, report, offered, purpose, NOW)[1])

    def write(self, of: Of, words: str, kind: Rendered = TRANSCRIPT, language: str = "ug", later: int = 0) -> None:
        written = Written(of, kind, language, words, "gulnar", NOW + timedelta(minutes=later))
        self.do(lambda tx, report: self.renderings.write(tx, report, written))

    def words(self) -> list[str]:
        return [each.words for each in self.do(self.renderings.of_report)]

    def kept(self) -> int:
        return len(self.do(lambda tx, report: renderings.of_report(tx, report.id)))

    def unwritten(self) -> list[Unwritten]:
        return self.do(self.renderings.unwritten)


@pytest.fixture
def house(database: Database, pocket: PocketTelegram, tmp_path: Path) -> House:
    (tmp_path / "data").mkdir()
    room = build(Living(pocket, tmp_path, database.url).settings, database)._room

    def begin(tx: Session) -> str:
        return room.reporting.start(tx, room.speakers.meet(tx, 1, "en", None, NOW), NOW).id

    made = House(room, database, database.run_now(begin))
    made.tell(Address("language"), Language("en"))
    made.tell(Address("consent.store"), Consent(given=True, wording="w", language="en"))
    return made


async def test_the_newest_of_each_kind_and_language_counts_and_the_old_ones_stay(house: House) -> None:
    house.tell(HAPPENED, ToldAloud((house.file(Medium.VOICE, 125),)))
    house.write(Of(HAPPENED), "They came in the night")
    house.write(Of(HAPPENED), "They came at night", TRANSLATION, "en", later=1)
    house.write(Of(HAPPENED), "They came before dawn", later=2)
    assert house.words() == ["They came at night", "They came before dawn"]
    assert house.kept() == 3
    told = house.do(house.renderings.of_report)[1]
    assert (told.of, told.kind, told.language, told.by, told.at) == (
        *(Of(HAPPENED), TRANSCRIPT, "ug", "gulnar"),
        NOW + timedelta(minutes=2),
    )


async def test_an_answer_about_the_reporter_is_rendered_under_her_own_key(house: House) -> None:
    house.tell(OWN, ToldAloud((house.file(Medium.VOICE, 5, Purpose.REPORTER),)))
    house.tell(HAPPENED, ToldAloud((house.file(Medium.VOICE, 5),)))
    house.write(Of(OWN), "mine")
    house.write(Of(HAPPENED), "hers", later=1)
    rows = house.do(lambda tx, report: renderings.of_report(tx, report.id))
    assert [row.purpose for row in rows] == ["reporter", "case"]


async def test_a_rendering_moved_to_another_row_cannot_be_read(house: House) -> None:
    house.tell(HAPPENED, ToldAloud((house.file(Medium.VOICE, 5),)))
    house.write(Of(HAPPENED), "words")

    def move(tx: Session, report: OpenReport) -> None:
        row = renderings.of_report(tx, report.id)[0]
        renderings.add(tx, Rendering(**{**row.model_dump(), "id": "another"}))

    house.do(move)
    with pytest.raises(Unreadable):
        house.words()


async def test_what_waits_to_be_written_down_is_known_with_its_length(house: House) -> None:
    first, second = house.file(Medium.VOICE, 125), house.file(Medium.VIDEO, 60)
    paper, photo = house.file(Medium.PHOTO), house.file(Medium.PHOTO)
    house.tell(HAPPENED, ToldAloud((first,)))
    house.tell(STORY, Parts((Text("typed"), second, photo)))
    house.tell(Address("person.name"), ToldAloud((paper,)))
    house.tell(Address("person.photo"), Parts((photo, house.file(Medium.VIDEO, 9))))
    assert house.unwritten() == [
        Unwritten(HAPPENED, (first,), 125),
        Unwritten(STORY, (second,), 60),
        Unwritten(Address("person.name"), (paper,), None),
    ]


async def test_a_story_that_went_on_waits_again_only_for_what_is_new(house: House) -> None:
    first, second = house.file(Medium.VOICE, 10), house.file(Medium.VOICE, 20)
    house.tell(STORY, Parts((first,)))
    house.write(Of(STORY), "the first part", TRANSLATION, "en")
    assert [each.files for each in house.unwritten()] == [(first,)]
    house.write(Of(STORY), "the first part")
    assert house.unwritten() == []
    house.tell(STORY, Parts((first, second)))
    assert house.unwritten() == [Unwritten(STORY, (second,), 20)]
    house.write(Of(STORY, second.attachment), "the second part", later=1)
    assert house.unwritten() == []


async def test_an_answer_taken_back_takes_what_was_written_down_of_it_along(house: House) -> None:
    voice, other = house.file(Medium.VOICE, 10), house.file(Medium.VOICE, 20)
    house.tell(HAPPENED, ToldAloud((voice,)))
    house.write(Of(HAPPENED), "of an earlier version")
    house.tell(HAPPENED, ToldAloud((other,)))
    house.write(Of(HAPPENED, other.attachment), "of the file", later=1)
    house.tell(STORY, Parts((house.file(Medium.VOICE, 30),)))
    house.write(Of(STORY), "of another answer", later=2)
    house.do(lambda tx, report: house.room.reporting.take_back(tx, report, HAPPENED, NOW))
    assert (house.words(), house.kept()) == (["of another answer"], 1)
    assert [each.address for each in house.unwritten()] == []


async def test_a_file_erased_takes_its_rendering_along(house: House) -> None:
    first, second = house.file(Medium.VOICE, 10), house.file(Medium.VOICE, 20)
    house.tell(STORY, Parts((first, second)))
    house.write(Of(STORY, first.attachment), "first")
    house.write(Of(STORY, second.attachment), "second", later=1)
    house.do(lambda tx, _: attachments.erase(tx, [first.attachment]))
    assert house.words() == ["second"]


async def test_nothing_is_written_of_what_was_never_told(house: House) -> None:
    voice = house.file(Medium.VOICE, 10)
    house.tell(HAPPENED, ToldAloud((voice,)))
    for of in (Of(STORY), Of(Address("no.such.key")), Of(STORY, voice.attachment), Of(HAPPENED, "another file")):
        with pytest.raises(LookupError):
            house.write(of, "words")


def test_nothing_written_down_stands_in_a_repr() -> None:
    shown = repr(Written(Of(HAPPENED), TRANSCRIPT, "ug", "Salim H. was there", "gulnar", NOW))
    assert "Salim" not in shown
    assert "gulnar" not in shown
