"""The real bot against the pocket Telegram in one loop: real HTTP, a real database, a clock that can be moved."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from pydantic import SecretStr

from bot.settings import Settings
from handlers.application import RunningBot
from playground import PocketTelegram
from run_bot import build
from storage.database import Database

FASTER_THAN_PEOPLE = 1_000_000


@dataclass
class Living:
    """A bot that is running, and can be stopped and started again on the same data."""

    pocket: PocketTelegram
    folder: Path
    url: str
    more: dict[str, object] = field(default_factory=dict)
    bot: RunningBot | None = None
    database: Database | None = None
    _task: asyncio.Task[None] | None = None

    @property
    def settings(self) -> Settings:
        """What an operator would have set."""
        return Settings(
            token=SecretStr(self.pocket.token),
            api_base_url=self.pocket.url,
            organisation="The Circle",
            country="Nowhereland",
            contact="Nadia, +000 (made up)",
            verify_at="https://example.org/bot",
            data_folder=self.folder / "data",
            database_url=SecretStr(self.url),
            server_key_file=self.folder / "keys" / "server.key",
            recovery_key_file=self.folder / "keys" / "recovery.key",
            **{"updates_a_minute": FASTER_THAN_PEOPLE, **self.more},  # type: ignore[arg-type]
        )

    async def start(self) -> None:
        """Start, or start again after `stop`."""
        self.database = Database.open(self.url)
        self.database.migrate()
        self.bot = build(self.settings, self.database, self.pocket.clock.now)
        self.pocket.busy = lambda: self.bot is not None and self.bot.busy
        self._task = asyncio.create_task(self.bot.run())
        await asyncio.wait({self._task, asyncio.create_task(self.bot.listening.wait())}, return_when="FIRST_COMPLETED")
        if self._task.done():
            self._task.result()

    async def tick(self) -> None:
        """What the clock does by itself every few seconds, now."""
        assert self.bot is not None
        await self.bot.due.say_all()
        await self.bot.ticks.erase_due()
        await self.bot.ticks.think_of_organizers()
        await self.bot.unprompted.tick()
        await self.bot.showing.take_away_due()

    async def stop(self) -> None:
        """Stop as an operator would."""
        self.pocket.busy = None
        if self._task is not None:
            self._task.cancel()
            with suppress(asyncio.CancelledError):
                await self._task
        if self.database is not None:
            self.database.close()


@pytest.fixture
async def living(pocket: PocketTelegram, tmp_path: Path) -> AsyncIterator[Living]:
    """The bot on SQLite."""
    (tmp_path / "data").mkdir()
    alive = Living(pocket, tmp_path, f"sqlite:///{tmp_path / 'data' / 'kept.db'}")
    await alive.start()
    yield alive
    await alive.stop()
