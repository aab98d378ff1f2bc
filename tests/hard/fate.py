"""Where a mortal bot may die. No place is in its code: the deaths are put around what it calls."""

from __future__ import annotations

import asyncio
import os
import signal
from collections.abc import Callable
from pathlib import Path
from typing import Any

from bot.attachments import Attachments
from handlers.application import RunningBot
from handlers.inbox import Inbox
from handlers.messenger import Messenger
from handlers.speaking import Speaking
from storage import attachments, moves

START_UP = "at start-up"
BEFORE_THE_INBOX = "before the inbox commit"
AFTER_THE_ACK = "after the ack"
INSIDE = "inside the answer's transaction"
BEFORE_SAYING = "between commit and send"
DOWNLOADING = ("before a file is fetched", "when it is fetched but not stored", "when it is stored but not noted")


class Fate:
    """Dies where it is told to."""

    def __init__(self, folder: Path) -> None:
        self._armed = folder / "armed"

    def awaits(self, place: str) -> bool:
        """Whether the next death is here."""
        try:
            return self._armed.read_text() == place
        except FileNotFoundError:
            return False

    def meet(self, place: str) -> None:
        """Die here, if this is the place."""
        if self.awaits(place):
            self._armed.unlink()
            os.kill(os.getpid(), signal.SIGKILL)

    def hang_over_the_bot(self) -> None:
        """Put the deaths around what it calls."""
        self._before(Inbox, "keep", BEFORE_THE_INBOX)
        self._before(RunningBot, "_handle", AFTER_THE_ACK, pause=0.02)
        self._after_sync(moves, "add", INSIDE)
        self._before(Speaking, "say", BEFORE_SAYING)
        self._before(Messenger, "fetch", DOWNLOADING[0])
        self._before_sync(Attachments, "seal_content", DOWNLOADING[1])
        self._before_sync(attachments, "kept", DOWNLOADING[2])

    def _before(self, owner: Any, name: str, place: str, pause: float = 0.0) -> None:
        real = getattr(owner, name)

        async def fated(*args: Any, **named: Any) -> Any:
            await asyncio.sleep(pause)  # in which other things go on, such as the acknowledgement
            self.meet(place)
            return await real(*args, **named)

        setattr(owner, name, fated)

    def _before_sync(self, owner: Any, name: str, place: str) -> None:
        real: Callable[..., Any] = getattr(owner, name)

        def fated(*args: Any, **named: Any) -> Any:
            self.meet(place)
            return real(*args, **named)

        setattr(owner, name, fated)

    def _after_sync(self, owner: Any, name: str, place: str) -> None:
        real: Callable[..., Any] = getattr(owner, name)

        def fated(*args: Any, **named: Any) -> Any:
            result = real(*args, **named)
            self.meet(place)
            return result

        setattr(owner, name, fated)
