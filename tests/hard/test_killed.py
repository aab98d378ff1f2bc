"""Killed by SIGKILL at the worst moments, again and again: nothing said is lost, nothing is taken twice."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path

import pytest

from playground import PocketTelegram
from tests.databases import Cluster
from tests.hard.fate import AFTER_THE_ACK, BEFORE_SAYING, BEFORE_THE_INBOX, INSIDE, START_UP
from tests.hard.mortal import Json, Mortal
from tests.hard.relative import Relative

STEPS = 52
ON_POSTGRES = 10
PLACES = [BEFORE_THE_INBOX, AFTER_THE_ACK, INSIDE, BEFORE_SAYING, START_UP]


@dataclass(frozen=True)
class Story:
    """What a relative was asked at every step, and what a stranger finds in the end."""

    heard: list[str]
    found: list[Json]
    deaths: int
    held_by_telegram: list[int]


async def told(mortal: Mortal, place: str | None, steps: int = STEPS) -> Story:
    """One relative tells for so many steps, and the bot is killed at every one of them if there is a place to die."""
    relative = Relative(mortal.pocket.person("Ayshe", language_code="en"))
    mortal.start()
    try:
        await relative.person.start()
        for _ in range(steps):
            await mortal.done()
            relative.hear()
            if place:
                mortal.arm(place)
            await relative.answer()
            if place == START_UP:
                mortal.kill()
        await mortal.done()
        relative.hear()
    finally:
        mortal.end()
    return Story(relative.heard, mortal.read_by_a_stranger(), mortal.deaths, mortal.held_by_telegram)


async def told_in_peace(folder: Path, steps: int) -> Story:
    async with PocketTelegram() as pocket:
        return await told(Mortal(pocket, folder), None, steps)


@pytest.fixture(scope="session")
def calm(tmp_path_factory: pytest.TempPathFactory) -> Iterator[dict[int, Story]]:
    """The same story without a death, by its number of steps."""
    with ThreadPoolExecutor() as apart:  # in a thread, because a test's own loop may be running
        folder = tmp_path_factory.mktemp("calm")
        yield {
            steps: apart.submit(asyncio.run, told_in_peace(folder / str(steps), steps)).result()
            for steps in (STEPS, ON_POSTGRES)
        }


def the_same_is_asked(killed: Story, calm: Story) -> list[tuple[str, str]]:
    """Steps at which something else was asked. A remark above a question may be lost with the life that made it."""
    return [pair for pair in zip(killed.heard, calm.heard, strict=True) if not pair[1].endswith(pair[0])]


def died_where_it_should(place: str, held: list[int]) -> bool:
    """Before the inbox commit Telegram still has what was said (unless the next life was quick to fetch it)."""
    match place:
        case "before the inbox commit":
            return sum(held) > len(held) / 2
        case "after the ack":
            return sum(held) == 0
        case _:
            return True


@pytest.mark.slow
@pytest.mark.parametrize("place", PLACES)
async def test_every_answer_is_there_once_and_the_same_question_is_asked(
    place: str, pocket: PocketTelegram, tmp_path: Path, calm: dict[int, Story]
) -> None:
    killed = await told(Mortal(pocket, tmp_path / "bot"), place)
    assert killed.deaths >= 50
    assert killed.found == calm[STEPS].found
    assert the_same_is_asked(killed, calm[STEPS]) == []
    assert died_where_it_should(place, killed.held_by_telegram)


@pytest.fixture
def on_postgresql(cluster: Cluster, migrated_template: str, pocket: PocketTelegram, tmp_path: Path) -> Mortal:
    return Mortal(pocket, tmp_path / "bot", cluster.url(cluster.create(migrated_template)))


@pytest.mark.slow
@pytest.mark.postgres
@pytest.mark.parametrize("place", PLACES)
async def test_the_same_on_postgresql(place: str, on_postgresql: Mortal, calm: dict[int, Story]) -> None:
    killed = await told(on_postgresql, place, ON_POSTGRES)
    assert killed.deaths >= ON_POSTGRES
    assert killed.found == calm[ON_POSTGRES].found
    assert the_same_is_asked(killed, calm[ON_POSTGRES]) == []
