"""A mortal bot beside the pocket Telegram: started, armed with a death, watched from outside."""

from __future__ import annotations

import asyncio
import json
import os
import re
import shutil
import signal
import subprocess
import sys
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from playground import PocketTelegram
from storage import inbox
from storage.database import Database, Session

ROOT = Path(__file__).parent.parent.parent
Json = dict[str, Any]
UUID = re.compile(r"[0-9a-f]{8}-[0-9a-f-]{27}")
LONGEST = 40.0
"""Seconds a bot may take to be born, to answer and to fetch on a busy machine; its lease is longer."""
UNSAID = """
    SELECT (SELECT count(*) FROM outbox WHERE state = 'due') + (SELECT count(*) FROM inbox WHERE state = 'unsaid')
"""
UNFETCHED = "SELECT count(*) FROM attachment WHERE state = 'wanted'"


@dataclass
class Mortal:
    """The process, its folder and its settings. Without a `url` it keeps a SQLite file.

    `held_by_telegram` counts the updates not acknowledged when it died.
    """

    pocket: PocketTelegram
    folder: Path
    url: str = ""
    process: subprocess.Popen[bytes] | None = None
    database: Database | None = field(default=None, repr=False)
    held_by_telegram: list[int] = field(default_factory=list)

    @property
    def environment(self) -> dict[str, str]:
        """What an operator would have set."""
        told = {
            "TOKEN": self.pocket.token,
            "API_BASE_URL": self.pocket.url,
            "ORGANISATION": "The Circle",
            "COUNTRY": "Nowhereland",
            "CONTACT": "Nadia",
            "VERIFY_AT": "https://example.org",
            "LANGUAGES": "en",
            "UPDATES_A_MINUTE": "1000000",
            "DATA_FOLDER": str(self.folder / "data"),
            "SERVER_KEY_FILE": str(self.folder / "keys" / "server.key"),
            "RECOVERY_KEY_FILE": str(self.folder / "keys" / "recovery.key"),
            **({"DATABASE_URL": self.url} if self.url else {}),
        }
        plain = {name: value for name, value in os.environ.items() if not name.startswith("REPORTBOT_")}
        return {**plain, **{f"REPORTBOT_{name}": value for name, value in told.items()}, "PYTHONPATH": str(ROOT)}

    def start(self) -> None:
        """Bring it to life; it comes back by itself after every death."""
        self.folder.mkdir(exist_ok=True)
        command = [sys.executable, "-m", "tests.hard.mortal_bot", str(self.folder)]
        with (self.folder / "log").open("wb") as log:
            self.process = subprocess.Popen(command, cwd=ROOT, env=self.environment, stdout=log, stderr=log)

    def end(self) -> None:
        """Let it rest."""
        if self.database is not None:
            self.database.close()
            self.database = None
        if self.process is not None:
            self.process.send_signal(signal.SIGTERM)
            self.process.wait(10)

    def arm(self, place: str) -> None:
        """Its next death is there."""
        (self.folder / "armed").write_text(place)

    @property
    def armed(self) -> bool:
        """Whether it has yet to die."""
        return (self.folder / "armed").exists()

    async def lose_everything(self) -> None:
        """Killed, and nothing is left of its data and keys; it rests until `live_again`."""
        (self.folder / "rest").touch()
        await self.until(lambda: self.kill() or (self.folder / "resting").exists())
        if self.database is not None:
            self.database.close()
            self.database = None
        for name in ("data", "keys"):
            shutil.rmtree(self.folder / name, ignore_errors=True)

    def live_again(self) -> None:
        """It may."""
        (self.folder / "rest").unlink()

    def kill(self) -> bool:
        """Kill it now, wherever it is. False, always: it may be dead already."""
        with suppress(ProcessLookupError):
            os.kill(int((self.folder / "life").read_text()), signal.SIGKILL)
        return False

    @property
    def deaths(self) -> int:
        """How often it was killed."""
        lives = self.folder / "lives"
        return lives.read_text().split().count("9") if lives.exists() else 0

    async def until(self, holds: Callable[[], bool]) -> None:
        """Wait for something; with the end of the bot's log if it never comes."""
        until = asyncio.get_running_loop().time() + LONGEST
        while not holds():
            assert asyncio.get_running_loop().time() < until, (self.folder / "log").read_text()[-3000:]
            await asyncio.sleep(0.005)

    async def done(self) -> None:
        """Until it has died its death and is back, everything said is answered, and every file is fetched."""
        if self.armed:
            await self.until(lambda: not self.armed)
            self.held_by_telegram.append(sum(map(len, self.pocket.world.queues.values())))
        async with asyncio.timeout(LONGEST):
            while await self._is_behind():
                await asyncio.sleep(0.02)

    async def _is_behind(self) -> bool:
        """First what Telegram still holds, then what the bot has not done yet: nothing slips between the two."""
        await self.until(lambda: not self.pocket.is_active())
        if self.database is None:  # once it has taken an update, there is one
            self.database = Database.open(self.url or f"sqlite:///{self.folder / 'data' / 'reportbot.sqlite3'}")
        return await self.database.read(_undone) > 0

    def read_by_a_stranger(self) -> list[Json]:
        """What another process finds, the ids of files apart."""
        command = [sys.executable, "-m", "tests.hard.stranger"]
        done = subprocess.run(command, cwd=ROOT, env=self.environment, capture_output=True, check=True)
        found: list[Json] = json.loads(UUID.sub("file", done.stdout.decode()))
        return found


def _undone(tx: Session) -> int:
    connection = tx.connection()
    counted = [int(connection.exec_driver_sql(query).scalar_one()) for query in (UNSAID, UNFETCHED)]
    return inbox.depth(tx) + sum(counted)
