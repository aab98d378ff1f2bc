"""Killed ten times amid a thousand check-ins: each family is written to, hardly any twice, none at night."""

from __future__ import annotations

import asyncio
import random
import shutil
from collections import Counter
from collections.abc import Callable
from pathlib import Path

import pytest

from handlers.unprompted import AT_ONCE
from playground import PocketTelegram
from playground.faults import FaultKind
from run_bot import build
from storage import outbox
from storage.database import Database
from tests.databases import Cluster
from tests.hard.families import left, messages, people, settle, where_it_is
from tests.hard.mortal import Mortal
from tests.living import Living

FAMILIES, ASLEEP, KILLS = 1000, 40, 10
LATENCY = 0.05
PACE = "150"
LONGEST = 120.0
HELLO = "Hello. Is it a good moment to talk?"


class Hurried(Mortal):
    """A mortal bot at a pace that lets a test end."""

    @property
    def environment(self) -> dict[str, str]:
        return {**super().environment, "REPORTBOT_UNPROMPTED_PER_SECOND": PACE}


async def written_while_killed(pocket: PocketTelegram, folder: Path, url: str, workers: int) -> None:
    """The whole story, on one database."""
    bots = [Hurried(pocket, folder / f"bot {number}", url) for number in range(workers)]
    (folder / "bot 0" / "data").mkdir(parents=True)
    living = Living(pocket, folder / "bot 0", url)
    database = Database.open(url)
    database.migrate()
    room = build(living.settings, database)._room
    for other in bots[1:]:
        shutil.copytree(folder / "bot 0" / "keys", other.folder / "keys")
        (other.folder / "data").mkdir()
    awake, asleep = people(pocket, FAMILIES, "Awake"), people(pocket, ASLEEP, "Asleep")
    await database.run(lambda tx: settle(tx, room, [each.id for each in awake], where_it_is(14)))
    await database.run(lambda tx: settle(tx, room, [each.id for each in asleep], where_it_is(1)))
    pocket.faults.set(FaultKind.SLOW, "sendMessage", seconds=LATENCY)
    for bot in bots:
        bot.start()
    try:
        await killed_in_the_middle(bots, database, lambda: sum(bool(each.messages) for each in awake))
        counts = await database.read(outbox.counts)
    finally:
        for bot in bots:
            bot.end()
        database.close()
    hold_to_the_promise(messages(awake), counts["in_doubt"], sum(bot.deaths for bot in bots))
    assert messages(asleep) == {0: ASLEEP}
    assert {message["text"] for each in awake for message in each.messages} == {HELLO}


def hold_to_the_promise(said: Counter[int], in_doubt: int, deaths: int) -> None:
    """Everybody once, a few twice, nobody never; every one that was said twice is counted."""
    assert deaths >= KILLS
    assert said[0] == 0
    assert said[1] + said[2] == FAMILIES
    assert said[2] <= AT_ONCE * KILLS
    assert in_doubt >= said[2]


async def killed_in_the_middle(bots: list[Hurried], database: Database, said: Callable[[], int]) -> None:
    loop = asyncio.get_running_loop()
    until = loop.time() + LONGEST
    for kill in range(KILLS):
        wanted = (kill + 1) * FAMILIES // (KILLS + 2)
        while said() < wanted:
            assert loop.time() < until, f"only {said()} were written to"
            await asyncio.sleep(random.uniform(0.01, 0.05))
        bots[kill % len(bots)].kill()
    while await left(database):
        assert loop.time() < until, f"only {said()} were written to"
        await asyncio.sleep(0.2)
    await asyncio.sleep(2 * LATENCY)


@pytest.mark.slow
async def test_on_sqlite(pocket: PocketTelegram, tmp_path: Path) -> None:
    url = f"sqlite:///{tmp_path / 'bot 0' / 'data' / 'reportbot.sqlite3'}"
    await written_while_killed(pocket, tmp_path, url, 1)


@pytest.mark.slow
@pytest.mark.postgres
async def test_on_postgresql_with_two_workers(
    pocket: PocketTelegram, tmp_path: Path, cluster: Cluster, migrated_template: str
) -> None:
    await written_while_killed(pocket, tmp_path, cluster.url(cluster.create(migrated_template)), 2)
