"""Telegram fails at one call in ten, in every way it knows: nothing is lost, nothing is answered twice."""

from __future__ import annotations

import asyncio
from collections import Counter
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path
from random import Random
from typing import Any

import pytest

from playground import FaultKind, PocketTelegram
from playground.faults import Fault
from playground.reach import Call
from playground.refusals import Refused
from tests.hard.crowd import Crowd, kept, told_alone
from tests.hard.relative import Relative
from tests.living import Living

PEOPLE = 44
STEPS = 52
CALLS = 5_000
EVERYWHERE = [
    (FaultKind.SERVER_ERROR, 0.026),
    (FaultKind.SERVER_ERROR_AFTER, 0.018),
    (FaultKind.TIMEOUT, 0.015),
    (FaultKind.TIMEOUT_AFTER, 0.015),
    (FaultKind.CUT, 0.015),
    (FaultKind.RESET, 0.015),
]
BLOCKED = "bot was blocked by the user"
REFUSALS = ("message is not modified", "query is too old", BLOCKED)
"""These come by themselves: from answers that were lost, and from relatives who block."""


@dataclass
class Weather:
    """Counts the calls and what befell them. The seed makes a storm repeatable as far as the order of calls is."""

    pocket: PocketTelegram
    calls: Counter[str] = field(default_factory=Counter)
    hits: Counter[FaultKind] = field(default_factory=Counter)
    refusals: Counter[str] = field(default_factory=Counter)

    def turn_bad(self) -> None:
        """From now on about one call in ten fails."""
        faults = self.pocket.faults
        faults.seed(20)
        for kind, probability in EVERYWHERE:
            faults.set(kind, probability=probability, seconds=0.03)
        faults.set(FaultKind.FLOOD, probability=0.02, count=8, retry_after=1)
        faults.set(FaultKind.QUERY_TOO_OLD, "answerCallbackQuery", probability=0.03)
        self._count_faults()
        self._count_refusals()

    def refused_blocked(self) -> int:
        """How many messages were refused because the relative had blocked the bot."""
        return sum(number for words, number in self.refusals.items() if BLOCKED in words)

    def _count_faults(self) -> None:
        strike = self.pocket.faults.strike

        def counted(method: str, chat_id: object = None) -> Fault | None:
            fault = strike(method, chat_id)
            self.calls[method] += 1
            if fault is not None:
                self.hits[fault.kind] += 1
            return fault

        self.pocket.faults.strike = counted  # type: ignore[method-assign]

    def _count_refusals(self) -> None:
        """What Telegram refuses by itself: an edit done before whose answer was lost, a message to who has blocked."""
        carry_out = self.pocket.bot_door._carry_out

        async def counted(call: Call) -> Any:
            try:
                return await carry_out(call)
            except Refused as refusal:
                self.refusals[refusal.description] += 1
                raise

        self.pocket.bot_door._carry_out = counted  # type: ignore[method-assign]


def blocking_now_and_then(crowd: Crowd, weather: Weather) -> None:
    """Some of them block the bot, just when it is answering, until it was refused or had nothing to say."""
    chance = Random(7)

    async def block_for_a_moment(relative: Relative) -> None:
        if chance.random() < 0.05:
            refused = weather.refused_blocked()
            await relative.person.block()
            await crowd.heard_at_telegram(relative)
            await within(0.5, lambda: weather.refused_blocked() > refused)
            await relative.person.unblock()

    crowd.meddle = block_for_a_moment


async def within(seconds: float, happened: Callable[[], bool]) -> None:
    """Wait until it happened, but no longer than so many seconds."""
    with suppress(TimeoutError):
        async with asyncio.timeout(seconds):
            while not happened():
                await asyncio.sleep(0.005)


@pytest.mark.slow
async def test_every_interview_ends_as_it_would_have_without_faults(living: Living, tmp_path: Path) -> None:
    weather = Weather(living.pocket)
    weather.turn_bad()
    stormy = Crowd(living, STEPS)
    blocking_now_and_then(stormy, weather)
    await stormy.tell(PEOPLE)
    calm, alone = await told_alone(tmp_path / "calm", STEPS)
    together = kept(living)
    share = weather.hits.total() / weather.calls.total()
    assert weather.calls.total() >= CALLS
    assert 0.09 < share < 0.12
    assert set(weather.hits) == {kind for kind, _ in EVERYWHERE} | {FaultKind.FLOOD, FaultKind.QUERY_TOO_OLD}
    assert {words for words in REFUSALS if any(words in each for each in weather.refusals)} == set(REFUSALS)
    assert [number for number, report in enumerate(together) if report != alone] == []
    assert len(together) == PEOPLE
    assert [question for each in stormy.relatives for question in heard_otherwise(each, calm)] == []


def heard_otherwise(stormy: Relative, calm: Relative) -> list[tuple[str, str]]:
    """Where another question was asked; a remark above it may be lost when a prompt had to be put again."""
    return [pair for pair in zip(stormy.heard, calm.heard, strict=True) if not pair[1].endswith(pair[0])]


async def test_a_message_that_can_no_longer_be_changed_is_said_anew(living: Living) -> None:
    ayshe = living.pocket.person("Ayshe", language_code="en")
    crowd = Crowd(living, 0)
    relative = Relative(ayshe)
    await ayshe.start()
    for _ in range(40):
        await crowd.answered(relative)
        if any(button.startswith("▫️") for button in ayshe.buttons):
            break
        await relative.answer()
    before = ayshe.last
    gone = "Bad Request: message to edit not found"
    living.pocket.faults.set(FaultKind.REFUSE, "editMessageText", description=gone)
    await relative.answer()
    await crowd.answered(relative)
    assert ayshe.last["message_id"] > before["message_id"]
    assert [button[:1] for button in ayshe.buttons].count("✅") == 1
