"""Updates that come again, in any order between people: once is all that is kept of them."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from datetime import timedelta
from itertools import count, pairwise
from pathlib import Path
from random import Random
from typing import Any

import pytest

from handlers.inbox import chat_of
from playground import FaultKind, PocketTelegram
from tests.hard.crowd import Crowd, kept, told_alone, waiting_at_telegram
from tests.hard.relative import Relative
from tests.living import Living

Json = dict[str, Any]
PEOPLE = 6
STEPS = 40
NUMBERS = (100_000_000, 900_000_000)


def recorded(living: Living) -> list[Json]:
    """From now on every update that comes in, as it came."""
    assert living.bot is not None
    told: list[Json] = []
    take = living.bot.incoming.take

    async def listening(updates: Sequence[Json]) -> None:
        told.extend(updates)
        await take(updates)

    living.bot.incoming.take = listening  # type: ignore[method-assign]
    return told


def shuffled_between_people(updates: list[Json], chance: Random) -> list[Json]:
    """Any order in which everybody's own updates stay as they were."""
    whose = [chat_of(update) for update in updates]
    chance.shuffle(whose)
    of_each = {chat: iter([update for update in updates if chat_of(update) == chat]) for chat in whose}
    return [next(of_each[chat]) for chat in whose]


async def replay(living: Living, updates: list[Json], chance: Random) -> None:
    """Hand them to the bot once more, a few at a time."""
    assert living.bot is not None
    again = shuffled_between_people(updates, chance)
    while again:
        few = chance.randrange(1, 9)
        await living.bot.incoming.take(again[:few])
        again = again[few:]


def chats(crowd: Crowd) -> list[list[Json]]:
    """Everything that stands in the chats."""
    return [list(relative.person.messages) for relative in crowd.relatives]


def numbers_begin_below(pocket: PocketTelegram, last: int) -> None:
    """After a quiet week update ids become random; this makes sure that the next one is a small one."""
    queue = pocket.world.queues[pocket.world.bot.id]
    seed = next(seed for seed in count() if Random(seed).randrange(*NUMBERS) < last)
    queue._random = Random(seed)


@pytest.mark.slow
async def test_updates_that_come_three_times_shuffled_between_people_leave_the_same_state(living: Living) -> None:
    told = recorded(living)
    crowd = Crowd(living, STEPS)
    await crowd.tell(PEOPLE)
    before, said, chance = kept(living), chats(crowd), Random(3)
    await replay(living, told, chance)
    await crowd.settled()
    await living.stop()
    await living.start()
    await replay(living, told, chance)
    await crowd.settled()
    assert len(told) > PEOPLE * STEPS
    assert (len(before), before[1:]) == (PEOPLE, before[:-1])
    assert (kept(living), chats(crowd)) == (before, said)


@pytest.mark.slow
async def test_telegram_hands_out_what_was_acknowledged_again_and_again(living: Living, tmp_path: Path) -> None:
    duplicate = living.pocket.faults.set(FaultKind.DUPLICATE, "getUpdates", probability=0.5)
    crowd = Crowd(living, STEPS)
    await crowd.tell(PEOPLE)
    _, alone = await told_alone(tmp_path / "calm", STEPS)
    assert duplicate.hits > STEPS
    assert kept(living) == [alone] * PEOPLE


async def test_the_weeks_are_quiet_and_the_numbers_of_updates_begin_anew(living: Living, tmp_path: Path) -> None:
    told, weeks = recorded(living), 24

    async def a_quiet_week(relative: Relative) -> None:
        await crowd.answered(relative)
        living.pocket.clock.advance(timedelta(days=8))

    crowd = Crowd(living, weeks, a_quiet_week)
    await crowd.tell(1)
    _, alone = await told_alone(tmp_path / "calm", weeks)
    numbers = [update["update_id"] for update in told]
    assert sum(later < earlier for earlier, later in pairwise(numbers)) > 5
    assert kept(living) == [alone]


async def test_an_old_offset_does_not_swallow_what_comes_after_a_week_without_telegram(living: Living) -> None:
    ayshe, basim = (living.pocket.person(name, language_code="en") for name in ("Ayshe", "Basim"))
    crowd = Crowd(living, 0)
    await ayshe.start()
    await crowd.settled()
    cut = living.pocket.faults.set(FaultKind.CUT, "getUpdates")  # the poll that waits already is still answered
    asked = ayshe.last["message_id"]
    await ayshe.start()
    async with asyncio.timeout(5):
        while ayshe.last["message_id"] == asked:
            await asyncio.sleep(0.01)
    [unacknowledged] = waiting_at_telegram(living.pocket)
    living.pocket.clock.advance(timedelta(days=8))
    numbers_begin_below(living.pocket, unacknowledged["update_id"])
    await basim.start()
    [after_the_week] = waiting_at_telegram(living.pocket)
    living.pocket.faults.clear(cut.id)
    await crowd.settled()
    assert after_the_week["update_id"] < unacknowledged["update_id"]
    assert basim.text == ayshe.text != ""
