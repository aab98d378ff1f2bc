"""The few calls made for every answer, straight through python-telegram-bot's request: its errors, none of its objects.

Building its keyboards and parsing its replies, which nobody reads, took more time than everything else in an answer.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Awaitable, Callable
from typing import Any

from telegram import Bot
from telegram.error import InvalidToken, TelegramError
from telegram.request import BaseRequest, RequestData
from telegram.request._requestparameter import RequestParameter

from handlers.request import AiohttpRequest, JsonBody

log = logging.getLogger(__name__)
Json = dict[str, Any]
FIRST_PAUSE = 0.5
LONGEST_PAUSE = 30.0


class Wire:
    """Calls of the Bot API by name, with plain JSON in and out."""

    def __init__(self, bot: Bot, request: AiohttpRequest) -> None:
        """`request` has been initialised by the application."""
        self._base = bot.base_url
        self._request = request

    async def call(self, method: str, parameters: Json, read_timeout: float | None = None) -> Any:
        """The `result` of the answer. Raises python-telegram-bot's own errors."""
        given = [RequestParameter.from_input(key, value) for key, value in parameters.items() if value is not None]
        timeout = BaseRequest.DEFAULT_NONE if read_timeout is None else read_timeout
        return await self._request.post(f"{self._base}/{method}", RequestData(given), read_timeout=timeout)

    async def tell(self, method: str, parameters: Json) -> None:
        """A call of which only the failure matters."""
        given = JsonBody({name: value for name, value in parameters.items() if value is not None})
        await self._request.tell(f"{self._base}/{method}", given)


async def until_answered(call: Callable[[], Awaitable[object]]) -> None:
    """At start: repeat a call until Telegram answers. Raises InvalidToken, at once."""
    pause = FIRST_PAUSE
    while True:
        try:
            await call()
        except InvalidToken:
            raise
        except TelegramError as failure:
            log.warning("Telegram does not answer yet: %s", type(failure).__name__)
        else:
            return
        await asyncio.sleep(pause)
        pause = min(pause * 2, LONGEST_PAUSE)
