"""Asking Telegram for updates, and acknowledging none before it is kept."""

from __future__ import annotations

import asyncio
import logging
from datetime import datetime, timedelta

from telegram.error import Conflict, InvalidToken, NetworkError, RetryAfter, TelegramError, TimedOut

from bot.ports import Clock
from handlers.inbox import Raw
from handlers.incoming import Incoming
from handlers.messenger import seconds_of
from handlers.wire import Wire
from storage.database import StorageFull, StorageUnavailable

log = logging.getLogger(__name__)
ALLOWED = ["message", "edited_message", "callback_query", "my_chat_member", "channel_post"]
LONG_POLL = 25
LONGEST_PAUSE = 30.0
LONGEST_FOR_STORAGE = 5.0
KEPT_BY_TELEGRAM = timedelta(days=1)


class Polling:
    """A loop of getUpdates. The next offset is sent, and so the last ones acknowledged, only after the inbox commit."""

    def __init__(self, wire: Wire, incoming: Incoming, deepest: int, clock: Clock) -> None:
        """`wire` is a connection of its own, so that waiting stalls nobody; `deepest` inbox before pausing."""
        self._wire = wire
        self._incoming = incoming
        self._deepest = deepest
        self._clock = clock
        self._taken: tuple[int, datetime] | None = None

    async def run(self) -> None:
        """Ask for ever; pauses grow while Telegram or the storage fails."""
        pause, bound = 0.0, True
        while True:
            try:
                if bound:
                    await self._wire.call("deleteWebhook", {})  # Telegram answers no getUpdates while one is set
                    bound = False
                await self._once()
                pause = 0.0
            except InvalidToken:
                raise
            except (TelegramError, StorageFull, StorageUnavailable) as failure:
                pause = await self._rest(failure, pause)

    async def _once(self) -> None:
        await self._incoming.lanes.room_for_more(self._deepest)
        updates = await self._ask()
        await self._incoming.take(updates)
        self._taken = (max(update["update_id"] for update in updates), self._clock()) if updates else None

    @property
    def _offset(self) -> int | None:
        """Said once, and not at all when it is old.

        After a quiet week Telegram numbers anew: an old offset would acknowledge new updates nobody has seen. Telegram
        keeps updates for a day, so an older offset acknowledges nothing anyway.
        """
        if self._taken is None or self._clock() - self._taken[1] > KEPT_BY_TELEGRAM:
            return None
        return self._taken[0] + 1

    async def _ask(self) -> list[Raw]:
        wanted = {"offset": self._offset, "timeout": LONG_POLL, "limit": 100, "allowed_updates": ALLOWED}
        answer = await self._wire.call("getUpdates", wanted, read_timeout=LONG_POLL + 10)
        return answer if isinstance(answer, list) else []

    async def _rest(self, failure: Exception, pause: float) -> float:
        if isinstance(failure, TimedOut):
            return 0.0
        if isinstance(failure, Conflict):
            log.error("another bot is polling with this token")
        elif not isinstance(failure, NetworkError):
            log.warning("asking for updates failed: %s", type(failure).__name__)
        longest = LONGEST_FOR_STORAGE if isinstance(failure, StorageFull | StorageUnavailable) else LONGEST_PAUSE
        longer = min(max(pause * 2, 0.5), longest)
        if isinstance(failure, RetryAfter):
            longer = seconds_of(failure)
        await asyncio.sleep(longer)
        return longer
