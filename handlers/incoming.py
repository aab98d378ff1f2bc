"""Updates come in: sealed into the inbox first, acknowledged only then, handled lane by lane, tried again on faults."""

from __future__ import annotations

import asyncio
import json
import logging
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass, field
from typing import Any

from bot.custody import Custody, bound
from bot.ports import Clock
from bot.quiet_logs import where
from handlers.stripping import stripped
from handlers.turnstile import Turnstile
from storage import inbox
from storage.database import Database, StorageFull, StorageUnavailable
from storage.inbox import Update as Kept

log = logging.getLogger(__name__)
Raw = dict[str, Any]
TRIES = 4
FIRST_PAUSE = 0.5


@dataclass(frozen=True, slots=True)
class Item:
    """One update in its lane."""

    update_id: int
    raw: Raw = field(repr=False)


class Incoming:
    """The inbox and the lanes behind it."""

    def __init__(
        self,
        database: Database,
        custody: Custody,
        clock: Clock,
        handle: Callable[[Raw], Awaitable[bool]],
        give_up: Callable[[Raw], Awaitable[None]],
    ) -> None:
        """`handle` says whether the update is done; `give_up` tells the person that it could not be."""
        self._database = database
        self._custody = custody
        self._clock = clock
        self._handle = handle
        self._give_up = give_up
        self.lanes: Turnstile[Item] = Turnstile(self._walk)

    async def take(self, updates: Sequence[Raw]) -> None:
        """Keep updates in one commit, then let them into their lanes. Raises StorageFull, StorageUnavailable."""
        cleaned = [stripped(update) for update in updates]
        rows = [self._row(update) for update in cleaned]
        new = await self._database.run(lambda tx: inbox.keep(tx, rows))
        for row, update in zip(rows, cleaned, strict=True):
            if row.update_id in new:
                self.lanes.put(row.lane, Item(row.update_id, update))

    async def take_up_again(self) -> int:
        """At start: what was kept but not done, in the order it came."""
        waiting = await self._database.read(inbox.waiting)
        for kept in waiting:
            text = self._custody.open_transient(kept.sealed, bound("inbox", kept.update_id))
            self.lanes.put(kept.lane, Item(kept.update_id, json.loads(text)))
        return len(waiting)

    def _row(self, update: Raw) -> Kept:
        update_id = int(update["update_id"])
        text = json.dumps(update, ensure_ascii=False).encode()
        sealed = self._custody.seal_transient(text, bound("inbox", update_id))
        lane = self._custody.index("chat", chat_of(update))
        return Kept(update_id, lane, sealed, self._clock())

    async def _walk(self, item: Item) -> None:
        """Handle one; after some failures it is put aside, sealed, and the person is told."""
        for attempt in range(TRIES):
            if await self._handled(item):
                return
            await asyncio.sleep(FIRST_PAUSE * 2**attempt)
        await self._put_aside(item)

    async def _handled(self, item: Item) -> bool:
        try:
            return await self._handle(item.raw)
        except (StorageFull, StorageUnavailable) as problem:
            log.warning("storage refused update %d: %s", item.update_id, type(problem).__name__)
        except Exception as fault:  # noqa: BLE001 - one update must not stop a lane; its words could be a person's
            log.error("update %d failed: %s", item.update_id, where(fault))  # noqa: TRY400
        return False

    async def _put_aside(self, item: Item) -> None:
        try:
            await self._database.run(lambda tx: inbox.dead(tx, item.update_id, self._clock()))
        except (StorageFull, StorageUnavailable):
            log.warning("update %d stays in the inbox until the storage works again", item.update_id)
        try:
            await self._give_up(item.raw)
        except Exception as fault:  # noqa: BLE001 - as above
            log.error("nobody could be told of update %d: %s", item.update_id, where(fault))  # noqa: TRY400


def chat_of(update: Raw) -> int:
    """The chat an update belongs to; 0 where it has none."""
    for content in update.values():
        if isinstance(content, dict):
            place = content.get("message") if "message" in content and "chat" not in content else content
            chat = place.get("chat") if isinstance(place, dict) else None
            person = chat or content.get("from") or content.get("user")
            if isinstance(person, dict) and isinstance(person.get("id"), int):
                return int(person["id"])
    return 0
