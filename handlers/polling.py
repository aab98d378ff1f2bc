"""Asking Telegram for updates, and acknowledging none before it is kept."""

from __future__ import annotations

import asyncio
import logging

from telegram.error import Conflict, InvalidToken, NetworkError, RetryAfter, TelegramError, TimedOut

from handlers.inbox import Raw
from handlers.incoming import Incoming
from handlers.wire import Wire
from storage.database import StorageFull, StorageUnavailable

log = logging.getLogger(__name__)
ALLOWED = ["message", "edited_message", "callback_query", "my_chat_member", "channel_post"]
LONG_POLL = 25
LONGEST_PAUSE = 30.0


class Polling:
    """A loop of getUpdates. The next offset is sent, and so the last ones acknowledged, only after the inbox commit."""

    def __init__(self, wire: Wire, incoming: Incoming, deepest: int) -> None:
        """`wire` is a connection of its own, so that waiting stalls nobody; `deepest` inbox before pausing."""
        self._wire = wire
        self._incoming = incoming
        self._deepest = deepest
        self._offset: int | None = None

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
        # An offset is said once: after a quiet week Telegram numbers anew, and an old one would hide new updates.
        self._offset = max(update["update_id"] for update in updates) + 1 if updates else None

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
        longer = min(max(pause * 2, 0.5), LONGEST_PAUSE)
        if isinstance(failure, RetryAfter):
            after = failure.retry_after
            longer = float(after) if isinstance(after, int | float) else after.total_seconds()
        await asyncio.sleep(longer)
        return longer
