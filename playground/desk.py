"""The organizer in the demo: somebody who is invited, and the authenticator app in her hand, played by the page."""

import asyncio
import json
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pyotp

from playground.person import Person
from playground.pocket import PocketTelegram
from playground.refusals import Refused

Json = dict[str, Any]

ORGANIZER = ("Organizer", "en")
PAYLOAD = re.compile(r"^/start (?P<payload>\S+)$", re.MULTILINE)
SECRET = re.compile(r"(?<![A-Z2-7])[A-Z2-7]{4}(?: [A-Z2-7]{4}){7}(?![A-Z2-7])")
INVISIBLE = re.compile("[\u2066-\u2069]")
STEP_SECONDS = 30
TRIES = 60
PAUSE = 0.5
NO_INVITATION = "The bot gave no invitation. Is it running?"


@dataclass(frozen=True)
class Invites:
    """How to ask the program for an invitation: a command that prints «/start …»."""

    words: Sequence[str]
    environment: Mapping[str, str]
    folder: Path


class Desk:
    """One organizer. Her secret is read from the chat as an app reads it from the picture, and kept in a file."""

    def __init__(self, pocket: PocketTelegram, invites: Invites, keeps: Path) -> None:
        self._pocket, self._invites, self._keeps = pocket, invites, keeps
        self._lock = asyncio.Lock()

    def as_json(self) -> Json:
        """Who sits there, and what her authenticator shows; moves with the pocket's clock."""
        if (organizer := self._organizer()) is None:
            return {"person": None}
        self._read_secret(organizer)
        secret = self._kept().get("secret")
        now = self._pocket.clock.now()
        code = pyotp.TOTP(secret).at(now) if secret else None
        return {"person": organizer.id, "code": code, "seconds": STEP_SECONDS - int(now.timestamp()) % STEP_SECONDS}

    async def sit(self) -> Json:
        """Invited, joined, and her authenticator set up. Whoever sits there already stays."""
        async with self._lock:
            organizer = self._pocket.person(ORGANIZER[0], language_code=ORGANIZER[1])
            if not self._kept().get("secret"):
                await organizer.start(await self._invitation())
                await self._set_up(organizer)
            self._keep(person=organizer.id)
        return self.as_json()

    async def _invitation(self) -> str:
        """The bot may still be starting for the first time: asked again for a while."""
        for _ in range(TRIES):
            asked = await asyncio.create_subprocess_exec(
                *self._invites.words,
                env=dict(self._invites.environment),
                cwd=self._invites.folder,
                stdin=asyncio.subprocess.DEVNULL,
                stdout=asyncio.subprocess.PIPE,
                stderr=asyncio.subprocess.DEVNULL,
            )
            printed, _ = await asked.communicate()
            if found := PAYLOAD.search(printed.decode()):
                return found["payload"]
            await asyncio.sleep(PAUSE)
        raise Refused(409, NO_INVITATION)

    async def _set_up(self, organizer: Person) -> None:
        for _ in range(TRIES):
            if self._read_secret(organizer):
                return
            await asyncio.sleep(PAUSE)
        raise Refused(409, NO_INVITATION)

    def _read_secret(self, organizer: Person) -> bool:
        for message in reversed(organizer.messages):
            shown = INVISIBLE.sub("", str(message.get("caption", message.get("text", ""))))
            if message["from"]["is_bot"] and (found := SECRET.search(shown)):
                self._keep(secret=found[0].replace(" ", ""))
                return True
        return False

    def _organizer(self) -> Person | None:
        account = self._pocket.world.accounts.get(self._kept().get("person", 0))
        return Person(self._pocket.world, account) if account is not None else None

    def _kept(self) -> Json:
        return dict(json.loads(self._keeps.read_text(encoding="utf-8"))) if self._keeps.exists() else {}

    def _keep(self, **more: Any) -> None:
        kept = self._kept()
        if kept != {**kept, **more}:
            self._keeps.parent.mkdir(parents=True, exist_ok=True)
            self._keeps.write_text(json.dumps({**kept, **more}), encoding="utf-8")
