"""What was told aloud or on paper comes to whoever writes it down: voices as they are, photos drawn anew."""

from __future__ import annotations

import io

from PIL import Image

from bot.attachments import Offered
from bot.custody import Purpose
from bot.interview.kinds import FileRef, Medium, Text, ToldAloud
from bot.interview.moves import Address
from bot.interview.replies import Record
from bot.organizing.access import AtWork
from bot.organizing.recordings import Recording, Sent
from bot.organizing.showable import Kind
from storage import attachments
from storage.database import Session
from tests.bot.organizing.desks import House
from tests.bot.organizing.test_showable import MAKER, OWNER, archive, photo

HAPPENED = Address("event.circumstances")
VOICE = b"OggS a made-up voice"


def told_aloud(house: House, report_id: str, *sent: tuple[Medium, bytes, str | None]) -> list[str]:
    """What happened, told in these files. Gives their ids."""
    kept = house.room.attachments

    def work(tx: Session) -> list[str]:
        report, files = house.room.archive.open(tx, report_id), []
        for medium, content, name in sent:
            offered = Offered("there", medium, len(content), None, name)
            report, file = kept.admit(tx, report, offered, Purpose.CASE, house.now)
            row = attachments.get(tx, file.attachment)
            assert row is not None
            kept.seal_content(tx, row, content)
            files.append(FileRef(file.attachment, medium))
        house.room.reporting.reply(tx, report, Record(HAPPENED, ToldAloud(tuple(files))), house.now)
        return [file.attachment for file in files]

    return house.do(work)


def sought(house: House, who: AtWork, report_id: str) -> list[Sent]:
    return house.do(lambda tx: house.office.recordings.seek(tx, who, report_id, HAPPENED, house.now))


def test_a_photo_among_them_is_drawn_anew_and_large_enough_to_be_read(house: House) -> None:
    report_id, who = house.tell(), house.reviewer()
    paper = photo((3000, 2000))
    assert MAKER.encode() in paper  # or this would prove nothing
    told_aloud(
        house, report_id, (Medium.VOICE, VOICE, None), (Medium.PHOTO, paper, None), (Medium.DOCUMENT, paper, "a")
    )
    voice, *pictures = house.office.recordings.open(sought(house, who, report_id))
    assert (voice.kind, voice.content) == (Kind.OGG, VOICE)
    assert [each.kind for each in pictures] == [None, None]
    for each in pictures:
        assert not any(hidden.encode() in each.content for hidden in (MAKER, OWNER, "Exif"))
        with Image.open(io.BytesIO(each.content)) as drawn:
            assert (dict(drawn.getexif()), max(drawn.size)) == ({}, 2560)


def test_what_is_no_picture_and_no_sound_does_not_come_without_the_warning_of_the_files(small_house: House) -> None:
    report_id, who = small_house.tell(), small_house.reviewer()
    odd = ((Medium.AUDIO, archive(), "song.mp3"), (Medium.DOCUMENT, b"%PDF-1.4 made up", "a.pdf"))
    told_aloud(small_house, report_id, (Medium.VOICE, b"MZ a program", None), *odd)
    found = sought(small_house, who, report_id)
    assert (len(found), small_house.office.recordings.open(found)) == (3, [])


def test_what_was_taken_back_while_it_was_opened_is_not_shown(house: House) -> None:
    report_id, who, boss = house.tell(), house.reviewer(), house.coordinator()
    one, other = told_aloud(house, report_id, (Medium.VOICE, VOICE, None), (Medium.VOICE, VOICE, None))
    recordings = house.office.recordings
    found = recordings.open(sought(house, who, report_id))
    house.do(lambda tx: attachments.erase(tx, [one]))

    def shown(tx: Session) -> list[Recording]:
        return recordings.still_there(tx, who, report_id, found)

    assert [each.attachment for each in house.do(shown)] == [other]
    house.do(lambda tx: house.office.access.keep_out(tx, boss, who.id, report_id, house.now))
    assert house.refusal(shown) == "desk-not-found"


def test_where_nothing_was_sent_there_is_nothing_to_hear(small_house: House) -> None:
    report_id = small_house.tell(event__circumstances=Text("made-up words"))
    assert sought(small_house, small_house.reviewer(), report_id) == []
