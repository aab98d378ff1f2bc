"""«Hear it» under /write: a voice to be played, a photo as a picture, and for anything else the list that warns."""

from __future__ import annotations

from itertools import count
from pathlib import Path

import pytest

from bot.interview.kinds import Medium
from handlers.heard import Tapped
from handlers.organizers.desk_taps import desk_callback, short_id
from handlers.scene import Spoken
from handlers.taps import mark
from storage.database import Database
from tests.bot.organizing.desks import House, a_house
from tests.bot.organizing.test_recordings import VOICE, told_aloud
from tests.bot.organizing.test_showable import MAKER, photo
from tests.handlers.test_forged_desk_taps import Hands

CHAT = 50
Sent = tuple[Medium, bytes, str | None]
A_VOICE: Sent = (Medium.VOICE, VOICE, None)
A_PAPER: Sent = (Medium.DOCUMENT, b"%PDF-1.4 a made-up paper", "paper.pdf")


@pytest.fixture
def small_house(sqlite_database: Database, tmp_path: Path) -> House:
    return a_house(sqlite_database, tmp_path)


def heard(house: House, *sent: Sent) -> Spoken:
    """What a reviewer is shown of an answer told in these files."""
    report_id = house.tell()
    told_aloud(house, report_id, *sent)
    house.chats = count(CHAT)
    house.reviewer()
    word = f"{short_id(report_id)}.{mark('event.circumstances')}."
    return Hands(house, CHAT, count(1)).does(Tapped("q", desk_callback("write", "listen", word)))


def test_a_voice_is_played_and_a_photo_comes_as_a_picture_drawn_anew(small_house: House) -> None:
    spoken = heard(small_house, A_VOICE, (Medium.PHOTO, photo((900, 700)), None))
    voice, picture = (screen.file for screen in spoken.screens)
    assert voice is not None
    assert (voice.voice, voice.picture, voice.content) == (True, False, VOICE)
    assert picture is not None
    assert (picture.voice, picture.picture, MAKER.encode() in picture.content) == (False, True, False)
    assert all(screen.protected and screen.shows for screen in spoken.screens)


@pytest.mark.parametrize("voices", [(), (A_VOICE,)])
def test_anything_else_is_left_to_the_files_of_the_report(voices: tuple[Sent, ...], small_house: House) -> None:
    spoken = heard(small_house, *voices, A_PAPER)
    *played, last = spoken.screens
    assert [screen.file is not None for screen in played] == [True] * len(voices)
    assert (last.file, "paper.pdf" in last.text) == (None, True)
