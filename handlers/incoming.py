"""Updates come in: sealed into the inbox first, acknowledged only then, handled lane by lane, tried again on faults."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Awaitable, Callable, Sequence
from contextlib import suppress
from functools import partial

from bot.quiet_logs import where
from handlers.apologies import Apologies
from handlers.crowding import Crowding
from handlers.inbox import Inbox, Item, Raw
from handlers.stripping import stripped
from handlers.turnstile import Turnstile
from storage.database import StorageFull, StorageUnavailable

log = logging.getLogger(__name__)
TRIES = 4
FIRST_PAUSE = 0.5
LONGEST_PAUSE = 15.0


class Incoming:
    """From the inbox through the lanes. `first_pause` is waited, in seconds, after a fault; then twice as long."""

    def __init__(
        self,
        inbox: Inbox,
        lanes: Turnstile,
        handle: Callable[[Raw], Awaitable[None]],
        apologies: Apologies,
        crowding: Crowding,
    ) -> None:
        """`handle` raises what went wrong."""
        self._crowding = crowding
        self._inbox = inbox
        self._handle = handle
        self._apologies = apologies
        self._held: set[int] = set()
        self._ending = asyncio.Event()
        self.first_pause = FIRST_PAUSE
        self.lanes = lanes

    async def take(self, updates: Sequence[Raw]) -> None:
        """Keep updates in one commit, then let them into their lanes. Raises StorageFull, StorageUnavailable."""
        items, too_much = self._crowding.sorted_out([self._inbox.item(stripped(update)) for update in updates])
        try:
            to_handle = await self._inbox.keep(items)
        except (StorageFull, StorageUnavailable):
            self._crowding.not_taken(items)
            await asyncio.gather(*(self._apologies.refuse(item) for item in items))
            raise
        self._let_in(to_handle)
        for item in too_much:
            self.lanes.put(item.lane, partial(self._apologies.too_much, item))

    async def take_up_again(self) -> int:
        """At start: what was kept but not done. Gives how many."""
        waiting = await self._inbox.waiting()
        self._let_in(waiting)
        return len(waiting)

    async def end(self) -> None:
        """Finish what is being answered; what has not begun, or waits for the storage, stays in the inbox."""
        self._ending.set()
        await self.lanes.empty()
        self._ending.clear()

    def _let_in(self, items: Sequence[Item]) -> None:
        for item in items:
            if item.update_id not in self._held:
                self._held.add(item.update_id)
                self.lanes.put(item.lane, partial(self._walk, item))

    async def _walk(self, item: Item) -> None:
        """Handle one. A storage that fails is waited for; after some faults of ours it is put aside, sealed."""
        faults, pause = 0, self.first_pause
        try:
            while not self._ending.is_set() and faults < 2 * TRIES:
                fault = await self._tried(item, put_aside=faults >= TRIES)
                if fault is None:
                    return
                faults += not isinstance(fault, StorageFull | StorageUnavailable)
                if faults != TRIES:
                    await self._rest(pause)
                pause = min(pause * 2, LONGEST_PAUSE)
        finally:
            self._held.discard(item.update_id)

    async def _tried(self, item: Item, *, put_aside: bool) -> Exception | None:
        try:
            if put_aside:
                await self._apologies.put_aside(item)
            else:
                await self._handle(item.raw)
        except (StorageFull, StorageUnavailable) as problem:
            log.warning("update %d waits for the storage: %s", item.update_id, type(problem).__name__)
            await self._apologies.refuse(item)
            return problem
        except Exception as fault:  # noqa: BLE001 - whatever it is, what she says next must be heard
            log.error("update %d failed: %s", item.update_id, where(fault))  # noqa: TRY400
            return fault
        self._apologies.well_again(item)
        return None

    async def _rest(self, seconds: float) -> None:
        with suppress(TimeoutError):
            await asyncio.wait_for(self._ending.wait(), seconds)
