"""Files: kept byte for byte and hashed as they were received; what is too much is turned away with its reason."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, field
from random import Random

import pytest

from bot.interview.kinds import FileRef, files_in
from bot.interview.moves import Address
from playground import Person
from playground.person import SentFile
from storage import attachments
from storage.database import Session
from tests.living import Living

MEGABYTE = 1024 * 1024
PHOTO = Address("person.photo")
TO_THE_PHOTO = (
    *("[English]", "[It is a good moment]", "[Yes, I agree]", "[No]", "[Brother]", "[18 or older]", "Salim H."),
    *("[Taken to a camp]", "[I don't know]", "[Later]", "[Later]", "[I don't know]", "[No news at all]"),
    *("[Later]", "[I don't know]", "[Later]", "[Later]", "[Later]"),
)


@dataclass
class Telling:
    """Somebody who has come to the question for a photo."""

    living: Living
    ayshe: Person
    sent: list[bytes] = field(default_factory=list)

    async def begin(self, **settings: object) -> None:
        await self.living.stop()
        self.living.more.update(settings)
        await self.living.start()
        await self.ayshe.start()
        for line in TO_THE_PHOTO:
            await self.living.pocket.quiet(20)
            await (self.ayshe.tap(line[1:-1]) if line.startswith("[") else self.ayshe.send(line))
        await self.living.pocket.quiet(20)
        assert "photo" in self.ayshe.text

    async def sends(self, size: int, *, kind: str = "document", claimed: int | None = None) -> None:
        content = Random(size + len(self.sent)).randbytes(size)
        self.sent.append(content)
        await self.ayshe.send_file(SentFile(content, "paper.pdf", "application/pdf", claimed), kind=kind)
        await self.living.pocket.quiet(30)

    def kept(self) -> list[FileRef]:
        """The files of the answer."""

        def read(tx: Session) -> list[FileRef]:
            assert self.living.bot is not None
            reporting = self.living.bot._room.reporting
            speaker = self.living.bot._room.speakers.find(tx, self.ayshe.id)
            report = reporting.current(tx, speaker) if speaker else None
            return list(files_in(report.interview.path.value(PHOTO))) if report else []

        assert self.living.database is not None
        return self.living.database.run_now(read)

    def opened(self) -> list[tuple[bytes, str | None]]:
        """Each kept file as it comes out again, and the hash noted when it was received."""

        def read(tx: Session) -> list[tuple[bytes, str | None]]:
            assert self.living.bot is not None
            room, found = self.living.bot._room, []
            for file in wanted:
                row = attachments.get(tx, file)
                assert row is not None
                told = room.attachments.describe(row, room.archive.data_keys(tx, row.report_id))
                found.append((room.attachments.content(tx, file), told.sha256))
            return found

        wanted = [each.attachment for each in self.kept()]
        assert self.living.database is not None
        return self.living.database.run_now(read)


@pytest.fixture
def telling(living: Living) -> Telling:
    return Telling(living, living.pocket.person("Ayshe", language_code="en"))


@pytest.mark.parametrize("kind", ["photo", "document", "audio", "voice", "video", "video_note"])
async def test_every_kind_of_file_is_kept_byte_for_byte_and_hashed_as_received(kind: str, telling: Telling) -> None:
    await telling.begin()
    await telling.sends(70_001, kind=kind)
    assert telling.opened() == [(each, hashlib.sha256(each).hexdigest()) for each in telling.sent]
    assert [str(each.medium) for each in telling.kept()] == [kind]


async def test_the_disk_holds_nothing_of_a_file_in_clear(telling: Telling) -> None:
    await telling.begin()
    await telling.sends(5_000)
    stored = [each.read_bytes() for each in telling.living.settings.attachments_folder.rglob("*") if each.is_file()]
    assert len(stored) == 1
    assert telling.sent[0][100:132] not in stored[0]
    assert [each.name for each in telling.living.settings.attachments_folder.rglob("*paper*")] == []


async def test_a_file_of_twenty_megabytes_is_kept_and_a_larger_one_is_turned_away_at_once(telling: Telling) -> None:
    await telling.begin()
    await telling.sends(20 * MEGABYTE)
    await telling.sends(10, claimed=20 * MEGABYTE + 1)
    assert telling.ayshe.text.startswith("This file is larger than 20 MB")
    assert "Do you have a photo of this person?" in telling.ayshe.text
    assert [content for content, _ in telling.opened()] == telling.sent[:1]


async def test_the_sixty_first_file_is_turned_away_and_the_sixty_stay(telling: Telling) -> None:
    await telling.begin()
    await telling.ayshe.send_album([SentFile(bytes([each, 1])) for each in range(61)], kind="document")
    await telling.living.pocket.quiet(60)
    assert telling.ayshe.text.startswith("This report already holds as many files as it can.")
    assert [content for content, _ in telling.opened()] == [bytes([each, 1]) for each in range(60)]


async def test_what_would_make_a_report_larger_than_it_may_be_is_turned_away(telling: Telling) -> None:
    await telling.begin(max_report_bytes=100_000)
    for size in (60_000, 50_000, 20_000):
        await telling.sends(size)
    said = [each["text"] for each in telling.ayshe.messages if each.get("text", "").startswith("The files of this")]
    assert len(said) == 1
    assert [content for content, _ in telling.opened()] == [telling.sent[0], telling.sent[2]]


async def test_two_hundred_megabytes_is_what_a_report_may_hold(telling: Telling) -> None:
    assert telling.living.settings.max_report_bytes == 200 * MEGABYTE
    assert telling.living.settings.max_attachments == 60
    assert telling.living.settings.max_attachment_bytes == 20 * MEGABYTE


async def test_an_answer_taken_back_takes_its_files_with_it(telling: Telling) -> None:
    await telling.begin()
    await telling.sends(3_000)
    for button in ("Take this answer back", "Yes, destroy my words"):
        await telling.ayshe.tap(button)
        await telling.living.pocket.quiet(20)
    assert telling.kept() == []
    assert [each for each in telling.living.settings.attachments_folder.rglob("*") if each.is_file()] == []
