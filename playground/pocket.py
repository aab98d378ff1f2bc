"""The pocket Telegram as one object: a server on loopback, its people, its clock and its faults."""

import asyncio
from collections.abc import Callable
from pathlib import Path
from typing import Any, Self

from aiohttp import web

from playground.bot_door import BotDoor
from playground.clock import VirtualClock
from playground.faults import FaultKind, Faults
from playground.limits import RateLimits
from playground.people_door import PeopleDoor
from playground.person import Person
from playground.rooms import Gathering
from playground.stored_files import LARGEST_UPLOAD
from playground.webhooks import Webhooks
from playground.world import DEFAULT_TOKEN, Bot, Room, World

Json = dict[str, Any]


SETTLE_UNSEEN = 0.05
SETTLE_SEEN = 0.005


class PocketTelegram:
    """`async with PocketTelegram() as pocket:` serves at `pocket.url`; with a state_folder it remembers."""

    def __init__(
        self,
        state_folder: Path | None = None,
        clock: VirtualClock | None = None,
        rate_limits: RateLimits = RateLimits.OFF,
        seed: int = 1,
    ) -> None:
        self.clock = clock or VirtualClock()
        self._folder = state_folder
        self._follow_clock()
        self.world = World(state_folder, self.clock, rate_limits, seed)
        self.busy: Callable[[], bool] | None = None
        self.settle_seconds: float | None = None
        self.url = ""
        self.token = DEFAULT_TOKEN
        self.bot_door = BotDoor(self.world)
        self.people_door = PeopleDoor(self.world, self.quiet)
        guards = [self.people_door.only_this_machine]
        self.app = web.Application(middlewares=guards, client_max_size=LARGEST_UPLOAD + 2**20)
        self.app.add_routes([*self.bot_door.routes(), *self.people_door.routes()])
        self._webhooks = Webhooks(self.world)
        self._runner: web.AppRunner | None = None

    async def __aenter__(self) -> Self:
        await self.start()
        return self

    async def __aexit__(self, *_: object) -> None:
        await self.stop()

    async def start(self, port: int = 0) -> str:
        """Serve on 127.0.0.1; port 0 takes a free one. Returns the URL."""
        if not self.world.bots:
            self.world.admit(self.token)
        self._runner = web.AppRunner(self.app, access_log=None, shutdown_timeout=0.2)
        await self._runner.setup()
        site = web.TCPSite(self._runner, "127.0.0.1", port)
        await site.start()
        self.url = f"http://127.0.0.1:{self._runner.addresses[0][1]}"
        self._webhooks.start()
        return self.url

    async def stop(self) -> None:
        for queue in self.world.queues.values():
            queue.close()
        self.world.watchers.close()
        await self._webhooks.stop()
        if self._runner is not None:
            await self._runner.cleanup()
        self.world.journal.close()

    @property
    def faults(self) -> Faults:
        return self.world.faults

    @property
    def bot(self) -> Bot:
        return self.world.bot

    def person(self, name: str, *, language_code: str | None = None, username: str | None = None) -> Person:
        """The person of that name; a new one the first time."""
        for account in self.world.accounts.values():
            if account.name == name:
                return Person(self.world, account)
        account = self.world.open_account(name, language_code, username)
        self.world.journal.flush()
        return Person(self.world, account)

    def group(self, title: str, *people: Person, kind: str = "supergroup", is_forum: bool = False) -> Gathering:
        """A group (kinds: group, supergroup, channel) with these people and, from the start, without the bot."""
        number = 4_200_000_000 + len(self.world.rooms)
        room_id = -number if kind == "group" else -(1_000_000_000_000 + number)
        room = Room(room_id, kind, title, [person.id for person in people], is_forum=is_forum)
        self.world.keep_room(room)
        return Gathering(self.world, room)

    def push(self, kind: str, payload: Json) -> None:
        """Put any update at all before the bot, unchecked: for what no person here can do."""
        self.world.queues[self.world.bot.id].add(kind, payload)
        self.world.journal.flush()

    def go_down(self) -> None:
        """From now on every line is cut, polls that wait too."""
        self.faults.set(FaultKind.CUT)
        for queue in self.world.queues.values():
            queue.interrupt()

    def come_back(self) -> None:
        """End all faults."""
        self.faults.clear()

    async def quiet(self, timeout: float = 10.0) -> None:  # noqa: ASYNC109 - a test says how long it is ready to wait
        """Until the bot has fetched and acknowledged every update, nothing is in flight, and it stayed so a moment.

        Set `busy` (true while the bot still works on what it has acknowledged) to be sure; without it a bot that
        pauses longer than 50 ms (or `settle_seconds`) between two calls looks done. Raises TimeoutError saying what
        is waiting.
        """
        loop = asyncio.get_running_loop()
        until, still_since, calls = loop.time() + timeout, loop.time(), self.bot_door.calls
        settle = self.settle_seconds or (SETTLE_UNSEEN if self.busy is None else SETTLE_SEEN)
        while loop.time() - still_since < settle:
            await asyncio.sleep(0.001)
            if self.is_active() or self.bot_door.calls != calls:
                still_since, calls = loop.time(), self.bot_door.calls
            if loop.time() > until:
                raise TimeoutError(f"not quiet after {timeout} s: {self.waiting()}")

    def is_active(self) -> bool:
        busy = self.busy is not None and self.busy()
        return busy or self.bot_door.in_flight > 0 or any(map(len, self.world.queues.values()))

    def waiting(self) -> str:
        queued = sum(map(len, self.world.queues.values()))
        return f"{queued} updates queued, {self.bot_door.in_flight} calls in flight, busy: {self.busy and self.busy()}"

    def _follow_clock(self) -> None:
        """The offset stands in a file, so that a bot in another process can follow the clock, and so can we again."""
        if self._folder is None:
            return
        self._folder.mkdir(parents=True, exist_ok=True)
        path = self._folder / "clock_offset"
        if path.exists():
            self.clock.move_to(float(path.read_text(encoding="ascii")))
        self.clock.listeners.append(lambda: write_whole(path, f"{self.clock.offset_seconds}\n"))
        write_whole(path, f"{self.clock.offset_seconds}\n")


def write_whole(path: Path, text: str) -> None:
    """Whoever reads it sees the old or the new, never half."""
    beside = path.with_suffix(".new")
    beside.write_text(text, encoding="ascii")
    beside.replace(path)
