"""Pauses that Telegram asks for are kept to the second by all; what may have been said is counted, not repeated."""

from __future__ import annotations

import asyncio
import time
from typing import Any

import pytest
from telegram.error import NetworkError, RetryAfter, TimedOut

from handlers.messenger import Messenger, Undeliverable
from handlers.screen import Screen

SECONDS = 2


@pytest.fixture(autouse=True)
def told_as_the_bot_wants_it(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PTB_TIMEDELTA", "true")


class Telegram:
    """Answers as told, and remembers when it was called."""

    def __init__(self, *answers: Exception | None) -> None:
        self.answers = list(answers)
        self.called_at: list[float] = []

    async def tell(self, method: str, parameters: dict[str, Any]) -> None:
        await self.call(method, parameters)

    async def call(self, method: str, parameters: dict[str, Any]) -> None:
        self.called_at.append(time.monotonic())
        answer = self.answers.pop(0) if self.answers else None
        if answer is not None:
            raise answer


def speaking_to(telegram: Telegram) -> Messenger:
    return Messenger(bot=None, wire=telegram)  # type: ignore[arg-type]


async def test_a_pause_is_kept_to_the_second_in_both_lanes() -> None:
    telegram = Telegram(RetryAfter(SECONDS))
    messenger = speaking_to(telegram)
    with pytest.raises(Undeliverable) as told:
        await messenger.send_once(1, Screen("a check-in"))
    asked_at = telegram.called_at[0]
    waiting = [asyncio.create_task(messenger.send(each, Screen("an answer"))) for each in range(3)]
    await asyncio.gather(messenger.rest(), *waiting)
    assert told.value.after == SECONDS
    later = [at - asked_at for at in telegram.called_at[1:]]
    assert len(later) == 3
    assert all(SECONDS <= each < SECONDS + 0.5 for each in later)


@pytest.mark.parametrize(
    ("failure", "in_doubt"),
    [
        (TimedOut(), True),
        (NetworkError("aiohttp.ServerDisconnectedError"), True),
        (NetworkError("aiohttp.ClientConnectorError"), False),  # Telegram was never reached
    ],
)
async def test_what_nobody_waits_for_is_never_sent_twice_in_one_go(failure: Exception, in_doubt: bool) -> None:
    telegram = Telegram(failure)
    with pytest.raises(Undeliverable) as told:
        await speaking_to(telegram).send_once(1, Screen("a check-in"))
    assert (len(telegram.called_at), told.value.permanent, told.value.in_doubt) == (1, False, in_doubt)
