"""A mortal bot beside the pocket Telegram, and a relative who answers whatever is asked."""

from __future__ import annotations

import asyncio
import json
import os
import re
import signal
import subprocess
import sys
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from playground import Person, PocketTelegram
from playground.person import SentFile

ROOT = Path(__file__).parent.parent.parent
Json = dict[str, Any]
UUID = re.compile(r"[0-9a-f]{8}-[0-9a-f-]{27}")


@dataclass
class Mortal:
    """The process, its folder and its settings."""

    pocket: PocketTelegram
    folder: Path
    url: str = ""
    process: subprocess.Popen[bytes] | None = None

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
        log = (self.folder / "log").open("wb")
        self.process = subprocess.Popen(command, cwd=ROOT, env=self.environment, stdout=log, stderr=log)

    def end(self) -> None:
        """Let it rest."""
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

    def kill(self) -> None:
        """Kill it now, wherever it is."""
        os.kill(int((self.folder / "life").read_text()), signal.SIGKILL)

    @property
    def deaths(self) -> int:
        """How often it was killed."""
        lives = self.folder / "lives"
        return lives.read_text().count("9\n") if lives.exists() else 0

    def read_by_a_stranger(self) -> list[Json]:
        """What another process finds, the ids of files apart."""
        command = [sys.executable, "-m", "tests.hard.stranger"]
        done = subprocess.run(command, cwd=ROOT, env=self.environment, capture_output=True, check=True)
        found: list[Json] = json.loads(UUID.sub("file", done.stdout.decode()))
        return found


@dataclass
class Relative:
    """Answers by what she sees: the same chat always gets the same answers."""

    person: Person
    pocket: PocketTelegram
    said: int = 0
    heard: list[str] = field(default_factory=list)

    async def answer(self) -> None:
        """React to the last message of the bot."""
        message = self.person.last
        rows = message.get("reply_markup", {}).get("inline_keyboard", [])
        first = rows[0][0].get("callback_data", "") if rows else ""
        self.said += 1
        if "photo" in str(message.get("text", "")) and "That is all" not in self.person.buttons:
            await self.person.send_file(SentFile(b"\xff\xd8 photo", "a.jpg"), kind="photo")
        elif first[:1] in {*"otysTS"}:
            await self.person.press(message["message_id"], self._tap(rows))
        elif first[:1] == "v":
            await self.person.send("2017-04")
        else:
            await self.person.send(f"words number {self.said}")

    def _tap(self, rows: list[list[Json]]) -> str:
        """The first button, but what ends a question once something was ticked or sent."""
        for row in rows:
            for button in row:
                if button["text"] == "That is all":
                    return str(button["callback_data"])
        return str(rows[0][0]["callback_data"])

    async def hears(self, mortal: Mortal, seconds: float = 15.0) -> None:
        """Wait until the bot has died its death, is back, and has spoken to what was said."""
        until = asyncio.get_running_loop().time() + seconds
        while mortal.armed or self._own_word_is_last():
            assert asyncio.get_running_loop().time() < until, (mortal.folder / "log").read_text()[-2000:]
            await asyncio.sleep(0.01)
        await self.pocket.quiet(seconds)
        self.heard.append(str(self.person.last.get("text", "")))

    def _own_word_is_last(self) -> bool:
        """Whether the chat ends with what she said, or with a tapped message still showing its buttons."""
        last = self.person.messages[-1] if self.person.messages else {}
        return last.get("from", {}).get("id") == self.person.id
