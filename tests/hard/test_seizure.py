"""The disk is seized: two hundred reports, told in the chat and through the use cases, and not one word is found."""

from __future__ import annotations

import logging
import re
from collections.abc import AsyncIterator, Iterator
from dataclasses import dataclass, field
from pathlib import Path

import psycopg
import pytest

import run_bot
from bot.quiet_logs import FORMAT, TALKATIVE, PlacesOnly
from handlers.stripping import stripped
from handlers.taps import Verb
from playground import PocketTelegram
from storage import reports
from storage.database import Session
from tests.databases import Cluster
from tests.hard.canaries import FORMS, STEM, codes_in, files_below, found_in, places_in
from tests.hard.filled import CHAT_STEM, Filling
from tests.hard.teller import Teller
from tests.hard.unsealed import open_nothing
from tests.living import Living

THROUGH_USE_CASES = 195
IN_THE_CHAT = 5
TURNS = 46
WAITING = 9000
CHAT_NUMBER = re.compile(CHAT_STEM.encode() + rb"\d{5}")

pytestmark = pytest.mark.slow


@dataclass
class Disk:
    """What is seized, and what was told before."""

    folders: list[Path]
    cluster: Cluster | None
    filling: Filling | None = None
    people: list[int] = field(default_factory=list)
    token: str = ""

    def seized(self) -> list[bytes]:
        """Every byte there is, PostgreSQL's own folder with its log of changes too."""
        if self.cluster is not None:
            with psycopg.connect(self.cluster.url("postgres"), autocommit=True) as connection:
                connection.execute("CHECKPOINT")
        return list(files_below(*self.folders))

    @property
    def told(self) -> Filling:
        """What was told."""
        assert self.filling is not None
        return self.filling


@pytest.fixture(params=["sqlite", pytest.param("postgresql", marks=pytest.mark.postgres)])
async def living(request: pytest.FixtureRequest, pocket: PocketTelegram, tmp_path: Path) -> AsyncIterator[Living]:
    """A bot that is not running yet."""
    (tmp_path / "data").mkdir()
    url = f"sqlite:///{tmp_path / 'data' / 'kept.db'}"
    if request.param == "postgresql":
        cluster: Cluster = request.getfixturevalue("cluster")
        url = cluster.url(cluster.create(request.getfixturevalue("migrated_template")))
    alive = Living(pocket, tmp_path, url)
    yield alive
    await alive.stop()


@pytest.fixture
def disk(request: pytest.FixtureRequest, living: Living, tmp_path: Path, spoken_log: Path) -> Disk:
    """Everything the bot could write to."""
    if living.url.startswith("sqlite"):
        return Disk([tmp_path], None)
    cluster: Cluster = request.getfixturevalue("cluster")
    return Disk([tmp_path, cluster.folder / "cluster"], cluster)


@pytest.fixture
def spoken_log(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """A log at DEBUG as `quiet_logs` sets it up, and a folder of its own for what is temporary."""
    (tmp_path / "tmp").mkdir()
    monkeypatch.setenv("SQLITE_TMPDIR", str(tmp_path / "tmp"))
    monkeypatch.setenv("TMPDIR", str(tmp_path / "tmp"))
    handler, root = logging.FileHandler(tmp_path / "bot.log"), logging.getLogger()
    handler.setFormatter(PlacesOnly(FORMAT))
    levels = {name: logging.getLogger(name).level for name in (*TALKATIVE, "root")}
    for name in TALKATIVE:
        logging.getLogger(name).setLevel(logging.WARNING)
    root.setLevel(logging.DEBUG)
    root.addHandler(handler)
    yield tmp_path / "bot.log"
    root.removeHandler(handler)
    handler.close()
    for name, level in levels.items():
        logging.getLogger(name).setLevel(level)


async def fill(living: Living, disk: Disk) -> None:
    """Two hundred reports, five of them in the chat; then the bot is stopped with updates still waiting."""
    await living.start()
    assert living.bot is not None
    assert living.database is not None
    filling = disk.filling = Filling(living.bot._room)
    disk.token = living.pocket.token
    for number in range(THROUGH_USE_CASES):
        await living.database.run(lambda tx: filling.tell(tx, number))  # noqa: B023 - awaited at once
    for number in range(THROUGH_USE_CASES, THROUGH_USE_CASES + IN_THE_CHAT):
        person = living.pocket.person(f"Ayshe {number}", language_code="en")
        disk.people.append(person.id)
        await talk(living, Teller(person, living.pocket, filling.next_words(number)), filling)
    await leave_waiting(living, filling)
    await living.stop()


async def talk(living: Living, teller: Teller, filling: Filling) -> None:
    """A whole conversation: answers, commands, files, edits, an answer taken back, a code word, a case code."""
    assert living.database is not None
    await teller.begins("en_spring")
    await teller.answers(TURNS)
    report_id = await living.database.read(newest_report)
    for command in ("help", "mine", "language", "nonsense"):
        await teller.says(f"/{command} {teller.words()}")
    await change(teller, report_id, "person.name")
    edited = await change(teller, report_id, "event.circumstances")
    await teller.person.edit(edited, teller.words())
    await teller.presses(Verb.TAKE_BACK, report_id, "person.name", "yes")
    for kind in ("document", "photo", "voice"):
        await teller.sends(kind, teller.words().encode(), f"{teller.words()}.pdf", teller.words())
    await change(teller, report_id, "follow_up.code_word")
    await teller.presses(Verb.HAND_IN, report_id, None, "yes")
    await teller.says("/mine")
    await teller.says(teller.words())
    await living.database.run(lambda tx: filling.gather(tx, report_id))


async def change(teller: Teller, report_id: str, key: str) -> int:
    """Answer one question anew. Gives the number of the message."""
    await teller.presses(Verb.CHANGE, report_id, key)
    return int((await teller.says(teller.words()))["message_id"])


def newest_report(tx: Session) -> str:
    return reports.everything(tx)[-1].id


async def leave_waiting(living: Living, filling: Filling) -> None:
    """Updates that are kept and not handled."""
    assert living.bot is not None
    person, kept = living.pocket.person("Basim").account, living.bot.incoming._inbox
    for number in range(3):
        said = {"message_id": 1, "date": 1, "from": person.user(), "chat": person.chat()}
        update = {"update_id": 10**9 + number, "message": {**said, "text": filling.words(WAITING, number)}}
        await kept.keep([kept.item(stripped(update))])


async def test_a_seized_disk_holds_no_word(living: Living, disk: Disk) -> None:
    await fill(living, disk)
    seized = disk.seized()
    stems = [STEM, CHAT_STEM, "POCKET-made-up", *map(str, disk.people)]
    assert len({number for number, _ in disk.told.told}) == THROUGH_USE_CASES + IN_THE_CHAT + 1
    assert len(disk.told.told) > THROUGH_USE_CASES * 100
    assert len(disk.told.codes) > THROUGH_USE_CASES / 4 + IN_THE_CHAT
    assert found_in(seized, *stems) == {}
    assert codes_in(seized, disk.told.codes) == set()


async def test_without_sealing_the_same_search_finds_every_word(
    living: Living, disk: Disk, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(run_bot, "open_custody", open_nothing)
    await fill(living, disk)
    seized = disk.seized()
    assert disk.told.told - places_in(seized) == set()
    assert found_in(seized, STEM)["utf-8"] > len(disk.told.told)
    assert len({number for piece in seized for number in CHAT_NUMBER.findall(piece)}) == THROUGH_USE_CASES
    assert codes_in(seized, disk.told.codes) == set(disk.told.codes)


def test_the_search_sees_every_form() -> None:
    noise = [b"\xff%b\xfe" % form(STEM) for form in FORMS.values()]
    assert set(found_in(noise, STEM)) == set(FORMS)
    shown = [f"{code[:4]}-{code[4:]}" for code in ("K7M4X2PD", "W9R4T2HD")]
    assert codes_in([shown[0].encode(), shown[1].encode("utf-16-le")], ["K7M4X2PD", "W9R4T2HD"]) == {
        "K7M4X2PD",
        "W9R4T2HD",
    }
