"""Killed by SIGKILL at the worst moments, again and again: nothing said is lost, nothing is taken twice."""

from __future__ import annotations

from pathlib import Path

import pytest

from playground import PocketTelegram
from tests.hard.mortal import Json, Mortal, Relative
from tests.hard.mortal_bot import START_UP

STEPS = 52
PLACES = [
    "before the inbox commit",
    "after the ack",
    "inside the answer's transaction",
    "between commit and send",
]


async def told(pocket: PocketTelegram, folder: Path, place: str | None) -> tuple[list[Json], Relative, int]:
    """One relative tells for so many steps, killed at every one of them if there is a place to die."""
    mortal = Mortal(pocket, folder)
    relative = Relative(pocket.person("Ayshe", language_code="en"), pocket)
    mortal.start()
    try:
        await relative.person.start()
        await relative.hears(mortal)
        for _ in range(STEPS):
            if place:
                mortal.arm(place)
            await relative.answer()
            if place == START_UP:
                mortal.kill()
            await relative.hears(mortal)
    finally:
        mortal.end()
    return mortal.read_by_a_stranger(), relative, mortal.deaths


@pytest.mark.slow
@pytest.mark.parametrize("place", [*PLACES, START_UP])
async def test_every_answer_is_there_once_and_the_same_question_is_asked(place: str, tmp_path: Path) -> None:
    async with PocketTelegram() as quiet, PocketTelegram() as deadly:
        expected, calm, _ = await told(quiet, tmp_path / "calm", None)
        found, killed, deaths = await told(deadly, tmp_path / "killed", place)
    assert deaths >= 50
    assert found == expected
    assert killed.heard[-1] == calm.heard[-1]
