"""The bot as a process that dies by SIGKILL at a named place whenever it is armed, and is started again at once.

Everything is imported once; each life is a fork of it, so that hundreds of lives take seconds. Started as
`python -m tests.hard.mortal_bot FOLDER`; the environment holds the bot's settings. The file FOLDER/armed names the
place of the next death and is removed by it; FOLDER/lives gets a line a life.
"""

from __future__ import annotations

import asyncio
import os
import random
import signal
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import run_bot
from bot.settings import read_settings
from handlers.application import RunningBot
from handlers.incoming import Incoming
from handlers.messenger import Messenger
from handlers.speaking import Speaking
from storage import moves

START_UP = "at start-up"
LONGEST_START = 0.4


class Fate:
    """Dies where it is told to."""

    def __init__(self, folder: Path) -> None:
        self._armed = folder / "armed"

    def meet(self, place: str) -> None:
        """Die here, if this is the place."""
        try:
            if self._armed.read_text() != place:
                return
            self._armed.unlink()
        except FileNotFoundError:
            return
        os.kill(os.getpid(), signal.SIGKILL)

    def around(self, owner: Any, name: str, place: str, *, before: bool) -> None:
        """Die before or after one call."""
        real = getattr(owner, name)
        setattr(owner, name, self._sync(real, place, before=before))

    def around_async(self, owner: Any, name: str, place: str, *, before: bool, pause: float = 0.0) -> None:
        """The same for a coroutine; after a pause, in which other things go on."""
        real = getattr(owner, name)

        async def fated(*args: Any, **named: Any) -> Any:
            if before:
                await asyncio.sleep(pause)
                self.meet(place)
            result = await real(*args, **named)
            if not before:
                self.meet(place)
            return result

        setattr(owner, name, fated)

    def _sync(self, real: Callable[..., Any], place: str, *, before: bool) -> Callable[..., Any]:
        def fated(*args: Any, **named: Any) -> Any:
            if before:
                self.meet(place)
            result = real(*args, **named)
            if not before:
                self.meet(place)
            return result

        return fated


def live(folder: Path) -> None:
    """One life."""
    fate = Fate(folder)
    fate.around_async(Incoming, "take", "before the inbox commit", before=True)
    fate.around_async(RunningBot, "_handle", "after the ack", before=True, pause=0.02)
    fate.around(moves, "add", "inside the answer's transaction", before=False)
    fate.around_async(Speaking, "say", "between commit and send", before=True)
    fate.around_async(Messenger, "fetch", "during a download", before=False)
    if (folder / "armed").exists() and (folder / "armed").read_text() == START_UP:
        delay = random.uniform(0.0, LONGEST_START)
        signal.signal(signal.SIGALRM, lambda *_: fate.meet(START_UP))
        signal.setitimer(signal.ITIMER_REAL, delay)
    run_bot.run(read_settings())


def main(folder: Path) -> None:
    """Live again and again, until SIGTERM."""
    living = 0

    def end(*_: object) -> None:
        if living:
            os.kill(living, signal.SIGKILL)
        os._exit(0)

    signal.signal(signal.SIGTERM, end)
    while True:
        living = os.fork()
        if living == 0:
            signal.signal(signal.SIGTERM, signal.SIG_DFL)
            live(folder)
            os._exit(0)
        (folder / "life").write_text(str(living))
        _, status = os.waitpid(living, 0)
        with (folder / "lives").open("a") as lives:
            lives.write(f"{status}\n")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
