"""The few calls made for every answer, straight through python-telegram-bot's request: its errors, none of its objects.

Building its keyboards and parsing its replies, which nobody reads, took more time than everything else in an answer.
"""

from __future__ import annotations

from typing import Any

from telegram import Bot
from telegram.request import BaseRequest, RequestData
from telegram.request._requestparameter import RequestParameter

Json = dict[str, Any]


class Wire:
    """Calls of the Bot API by name, with plain JSON in and out."""

    def __init__(self, bot: Bot, request: BaseRequest) -> None:
        """`request` has been initialised by the application."""
        self._base = bot.base_url
        self._request = request

    async def call(self, method: str, parameters: Json, read_timeout: float | None = None) -> Any:
        """The `result` of the answer. Raises python-telegram-bot's own errors."""
        given = [RequestParameter.from_input(key, value) for key, value in parameters.items() if value is not None]
        timeout = BaseRequest.DEFAULT_NONE if read_timeout is None else read_timeout
        return await self._request.post(f"{self._base}/{method}", RequestData(given), read_timeout=timeout)
