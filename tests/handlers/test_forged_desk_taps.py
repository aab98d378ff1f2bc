"""Buttons of the desk in the wrong hands: who has no right to them is answered as anybody is."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import count
from pathlib import Path
from random import Random

import pytest

from handlers.heard import Command, Heard, Tapped, What
from handlers.hearing import hear
from handlers.organizers.desk_taps import LEADS, desk_callback, read_desk, short_id
from handlers.organizers.rooms import COMMANDS, TAPS
from handlers.scene import Spoken
from storage import events, inbox, reports
from storage.database import Database, Session
from tests.bot.organizing.desks import House, a_house
from tests.handlers.direct import whole

ACTIONS = ("open", "parts", "part", "time", "files", "claim", "accept", "return", "close", "over", "letgo", "grave")
WORDS = ("look", "sure", "new", "mine", "l-ug", "revoke", "ask", "invite", "", "reopen")


@dataclass
class Hands:
    """Whoever holds this chat."""

    house: House
    chat: int
    updates: count[int]

    def does(self, what: What) -> Spoken:
        update_id = next(self.updates)

        def work(tx: Session) -> Spoken:
            inbox.keep(tx, [inbox.Update(update_id, b"lane", b"", self.house.now)])
            spoken = hear(self.house.room, tx, Heard(update_id, self.chat, 1, "en", what), self.house.now)
            return whole(tx, spoken, self.house.now)

        return self.house.do(work)

    def is_told(self, what: What) -> list[str]:
        return [screen.text for screen in self.does(what).screens]


def forged(ids: list[str], many: int) -> Iterator[str]:
    """What somebody might send who knows how our buttons are written, and even a report's id."""
    rng = Random(5)
    for _ in range(many):
        topic, action = rng.choice((*TAPS, "nowhere")), rng.choice((*ACTIONS, *WORDS))
        word = rng.choice((*map(short_id, ids), "", "x", "0" * 32))
        reason = rng.choice(("", ".person", ".death", ".core.0", ".9", ".free"))
        yield desk_callback(topic, action, word + reason)[:64]


@pytest.fixture
def small_house(sqlite_database: Database, tmp_path: Path) -> House:
    return a_house(sqlite_database, tmp_path)


@pytest.fixture
def ids(small_house: House) -> list[str]:
    report_id = small_house.tell()
    return [report_id, small_house.file(report_id, b"%PDF-1.4 made up")]


def hands_of(house: House, chat: int) -> Hands:
    return Hands(house, chat, count(chat * 100_000))


def trail(house: House) -> list[str]:
    return [event.what for event in house.do(lambda tx: events.of_report(tx, reports_of(tx)[0]))]


def reports_of(tx: Session) -> list[str]:
    return [row.id for row in reports.everything(tx)]


@pytest.mark.parametrize("whose", ["reporter", "stranger"])
def test_a_button_of_the_desk_is_any_old_button_to_her(whose: str, small_house: House, ids: list[str]) -> None:
    her = hands_of(small_house, 1 if whose == "reporter" else 77)
    her.does(Command("start"))
    anybody = her.is_told(Tapped("q", "no button of ours"))
    before = trail(small_house)
    for pressed in forged(ids, 300):
        assert her.is_told(Tapped("q", pressed)) == anybody, pressed
    for name in COMMANDS:
        assert her.is_told(Command(name)) == her.is_told(Command("nothing_of_ours")), name
    assert trail(small_house) == before


def test_a_reviewer_kept_out_of_it_reads_nothing_of_it_and_hears_no_hint(small_house: House, ids: list[str]) -> None:
    who, boss = small_house.reviewer(), small_house.coordinator()
    access, her = small_house.office.access, hands_of(small_house, 2)
    opens = Tapped("q", desk_callback("report", "open", short_id(ids[0])))
    assert "Salim" in her.is_told(opens)[0]  # or the rest would prove nothing
    small_house.do(lambda tx: access.keep_out(tx, boss, who.id, ids[0], small_house.now))
    assert her.is_told(opens) == ["I find nothing under this."]
    before = trail(small_house)
    nowhere = ["00000000-0000-0000-0000-000000000000", "11111111-1111-1111-1111-111111111111"]
    for real, made_up in zip(forged(ids, 400), forged(nowhere, 400), strict=True):
        told = her.is_told(Tapped("q", real))
        assert told == her.is_told(Tapped("q", made_up)), real
        assert not any("Salim" in text for text in told)
    assert trail(small_house) == before


def test_what_is_no_callback_of_ours_is_not_read_as_one() -> None:
    assert [read_desk(each) for each in ("D:", "D:a", "D:a:b", "D:a:b:\x00", "D:ä:b:c", LEADS + "x" * 70)] == [None] * 6
