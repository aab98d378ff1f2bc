"""Ten thousand hostile updates: no fault, an answer in everybody's own language, and honest reports as if alone."""

from __future__ import annotations

import logging
import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import partial
from itertools import count
from pathlib import Path
from typing import Any

import pytest

from bot.interview import plain
from bot.interview.moves import Move
from handlers.messenger import Messenger
from playground import Person, PocketTelegram
from storage import inbox, reports, tasks
from storage.database import Session
from tests.hard.canaries import STEM, canary, found_in
from tests.hard.hostile import Crowd, Stranger
from tests.hard.nasty import Nasty
from tests.hard.teller import Teller
from tests.living import Living

SEED = 20261121
STRANGERS = 40
ROUNDS = 90
EACH = 3
HONEST = ("Ayshe", "Basim")
LANGUAGES = ("ug", "ru", "zh", "kk", "en", "tr", "fr", None)
SCRIPTS = {"ug": "[\u0600-\u06ff]", "ru": "[\u0400-\u04ff]", "kk": "[\u0400-\u04ff]", "zh": "[\u4e00-\u9fff]"}
TAG = re.compile(r"(?<=:)[0-9a-f]{4}(?=:)")
UUID = re.compile(r"[0-9a-f]{8}-[0-9a-f-]{27}")


class Faults(logging.Handler):
    """Remembers what was logged as a fault."""

    def __init__(self) -> None:
        super().__init__(logging.ERROR)
        self.seen: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.seen.append(f"{record.name}: {record.getMessage()}")


@pytest.fixture
def faults() -> Iterator[Faults]:
    """Every fault that is logged during the test."""
    listening = Faults()
    logging.getLogger().addHandler(listening)
    yield listening
    logging.getLogger().removeHandler(listening)


def honest(living: Living) -> list[Teller]:
    """Two relatives who tell what happened; always the same words."""
    tellers = []
    for number, name in enumerate(HONEST):
        numbers = count()
        person = living.pocket.person(name, language_code="en")
        tellers.append(Teller(person, living.pocket, partial(next_words, number, numbers)))
    return tellers


def next_words(report: int, numbers: Iterator[int]) -> str:
    """The next words of one of the two."""
    return canary(report, next(numbers))


async def told_alone(living: Living) -> list[Any]:
    """How it is when nobody disturbs them."""
    tellers = honest(living)
    for teller in tellers:
        await teller.begins()
    for _ in range(ROUNDS):
        for teller in tellers:
            await teller.answers_once()
    return await what_became(living, tellers)


async def what_became(living: Living, tellers: list[Teller]) -> list[Any]:
    """The state of the honest reports, and what the two were told, without what is drawn by chance."""
    assert living.database is not None
    assert living.bot is not None
    room, chats = living.bot._room, [teller.person.id for teller in tellers]

    def state(tx: Session) -> list[Any]:
        found = []
        for chat in chats:
            speaker = room.speakers.find(tx, chat)
            assert speaker is not None
            for report in room.reporting.all_of(tx, speaker):
                standing = report.interview.standing
                told: list[Move] = [*standing.answers.values(), *standing.proposals.values()]
                found.append([UUID.sub("file", plain.dump(each).decode()) for each in told])
                found.append([str(standing.items), str(standing.section), report.row.state, str(report.row.revision)])
        return found

    return [*await living.database.read(state), *(chat_of(teller.person) for teller in tellers)]


def chat_of(person: Person) -> list[str]:
    """Her chat, word for word and button for button."""
    return [TAG.sub("tag", f"{m.get('text')} {m.get('reply_markup')}") for m in person.messages]


async def strangers_of(living: Living) -> list[Stranger]:
    """Forty, who know the beginning of every honest report's id."""
    assert living.database is not None
    rows = await living.database.read(reports.everything)
    found = []
    for number in range(STRANGERS):
        language = LANGUAGES[number % len(LANGUAGES)]
        person = living.pocket.person(f"Stranger {number}", language_code=language)
        tags = [*(row.id[:4] for row in rows), *(row.id for row in rows), "", "f", "0000", "?"]
        found.append(Stranger(person, living.pocket, Nasty(SEED + number), tags, keeps_language=number % 16 < 8))
    return found


def crowds_of(living: Living) -> list[Crowd]:
    """Two groups and a channel."""
    pocket = living.pocket
    person = pocket.person("Somebody in a group", language_code="tr")
    kinds = ("group", "supergroup", "channel")
    return [Crowd(pocket.group(kind, person, kind=kind), person, Nasty(SEED - 1), pocket) for kind in kinds]


@pytest.fixture
def answers(monkeypatch: pytest.MonkeyPatch) -> Counter[int]:
    """How often something was said or changed in each chat."""
    counted: Counter[int] = Counter()
    for name in ("send", "change"):
        real = getattr(Messenger, name)

        async def counting(self: Messenger, chat_id: int, what: Any, _real: Any = real) -> Any:
            counted[chat_id] += 1
            return await _real(self, chat_id, what)

        monkeypatch.setattr(Messenger, name, counting)
    return counted


async def undisturbed(folder: Path) -> list[Any]:
    """What becomes of the honest two with a bot of their own."""
    async with PocketTelegram() as pocket:
        (folder / "data").mkdir(parents=True)
        calm = Living(pocket, folder, f"sqlite:///{folder / 'data' / 'kept.db'}")
        await calm.start()
        told = await told_alone(calm)
        await calm.stop()
    return told


@dataclass
class Unrest:
    """Everybody at once, for some rounds. `silent` are those who did something and were left without an answer."""

    living: Living
    tellers: list[Teller]
    strangers: list[Stranger]
    answers: Counter[int]
    silent: list[str] = field(default_factory=list)

    async def rounds(self) -> None:
        crowds = crowds_of(self.living)
        for _ in range(ROUNDS):
            before = Counter(self.answers)
            for stranger in self.strangers:
                await stranger.acts_some(EACH)
            for each in crowds:
                await each.acts()
            for teller in self.tellers:
                await teller.answers_once()
            await self.living.pocket.quiet(60)
            chats = {s.person.id: s.person.name for s in self.strangers if s.answerable}
            self.silent += [name for chat, name in chats.items() if self.answers[chat] == before[chat]]


@pytest.mark.slow
async def test_ten_thousand_hostile_updates(
    living: Living, tmp_path: Path, faults: Faults, answers: Counter[int]
) -> None:
    expected = await undisturbed(tmp_path / "calm")
    tellers = honest(living)
    for teller in tellers:
        await teller.begins()
    unrest = Unrest(living, tellers, await strangers_of(living), answers)
    await unrest.rounds()

    strangers = unrest.strangers
    assert sum(stranger.tried for stranger in strangers) >= 10_000
    assert faults.seen == []
    assert unrest.silent == []
    assert await what_became(living, tellers) == expected
    assert [s.person.name for s in strangers if found_in([str(s.person.messages).encode()], STEM)] == []
    assert in_another_script(strangers) == []
    assert await dead_letters(living) == (0, 0)


def in_another_script(strangers: list[Stranger]) -> list[str]:
    """What was said to somebody who keeps her language without one letter of it."""
    found = []
    for stranger in strangers:
        script = SCRIPTS.get(stranger.person.account.language_code or "")
        if stranger.keeps_language and script:
            spoken = [m for m in stranger.person.messages if m["from"]["id"] != stranger.person.id]
            found += [str(m["text"]) for m in spoken if not re.search(script, str(m.get("text", m.get("caption"))))]
    return found


async def dead_letters(living: Living) -> tuple[int, int]:
    """Updates given up, and updates still waiting."""
    assert living.database is not None
    dead = await living.database.read(lambda tx: len(tasks.open_ones(tx, "dead_letter")))
    return dead, await living.database.read(inbox.depth)
