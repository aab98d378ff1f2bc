"""Delivers updates to bots that asked for a webhook; what is not answered with 2xx is sent again."""

import asyncio
import contextlib
from typing import Any

import aiohttp

from playground.updates import UpdateQueue
from playground.world import World

Json = dict[str, Any]

LOOK_AGAIN_SECONDS = 0.2
FIRST_PAUSE_SECONDS = 0.05
LONGEST_PAUSE_SECONDS = 2.0
SECRET_HEADER = "X-Telegram-Bot-Api-Secret-Token"  # noqa: S105 - the name of a header


class Webhooks:
    """One task for all bots: there is seldom more than one."""

    def __init__(self, world: World) -> None:
        self._world = world
        self._task: asyncio.Task[None] | None = None
        self._pauses: dict[int, float] = {}

    def start(self) -> None:
        self._task = asyncio.create_task(self._deliver_for_ever())

    async def stop(self) -> None:
        if self._task is not None:
            self._task.cancel()
            with contextlib.suppress(asyncio.CancelledError):
                await self._task

    async def _deliver_for_ever(self) -> None:
        async with aiohttp.ClientSession(timeout=aiohttp.ClientTimeout(total=30)) as session:
            while True:
                hooked = [queue for queue in self._world.queues.values() if queue.webhook]
                if not hooked:
                    await asyncio.sleep(LOOK_AGAIN_SECONDS)
                for queue in hooked:
                    await self._deliver(session, queue)

    async def _deliver(self, session: aiohttp.ClientSession, queue: UpdateQueue) -> None:
        """The updates that wait, as many at once as the bot allows; those that were taken are forgotten."""
        await queue.arrival(LOOK_AGAIN_SECONDS)
        hook = queue.webhook
        if not hook:
            return  # it was taken away while we waited
        batch = queue.first(min(100, hook["max_connections"]))
        taken = await asyncio.gather(*(self._post(session, hook, update) for update in batch))
        for update, is_taken in zip(batch, taken, strict=True):
            if is_taken:
                queue.take(update["update_id"])
        self._world.journal.flush()
        if not all(taken):
            pause = self._pauses.get(id(queue), FIRST_PAUSE_SECONDS)
            self._pauses[id(queue)] = min(LONGEST_PAUSE_SECONDS, pause * 2)
            await asyncio.sleep(pause)
        else:
            self._pauses.pop(id(queue), None)

    async def _post(self, session: aiohttp.ClientSession, hook: Json, update: Json) -> bool:
        headers = {SECRET_HEADER: hook["secret"]} if hook["secret"] else {}
        try:
            async with session.post(hook["url"], json=update, headers=headers) as answer:
                if answer.status < 300:
                    return True
                words = f"Wrong response from the webhook: {answer.status} {answer.reason}"
        except (aiohttp.ClientError, TimeoutError):
            words = "Connection failed"
        hook |= {"last_error_date": int(self._world.clock.timestamp()), "last_error_message": words}
        return False
