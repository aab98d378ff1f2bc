"""The bot as a process that dies by SIGKILL at a named place whenever it is armed, and is started again at once.

Everything is imported once; each life is a fork of it, so that hundreds of lives take seconds. Started as
`python -m tests.hard.mortal_bot FOLDER`; the environment holds the bot's settings. In FOLDER: `armed` names the place
of the next death and goes with it, `lives` gets a line a life, `rest` keeps it from living again until it is removed
(`resting` says that it does not).
"""

from __future__ import annotations

import os
import random
import signal
import sys
import time
from contextlib import suppress
from pathlib import Path

import run_bot
from bot.settings import read_settings
from playground.pocket import write_whole
from tests.hard.fate import START_UP, Fate

LONGEST_START = 0.35
"""Seconds from the fork to listening, rounded up; a death is drawn from them."""


def live(folder: Path) -> None:
    """One life, in a process group of its own: what it starts dies with it, or outlives it, as chance has it."""
    os.setpgid(0, 0)
    Fate(folder).hang_over_the_bot()
    sys.exit(run_bot.run(read_settings()))


def killed_at_start(folder: Path, living: int) -> None:
    """Some moment after its birth it is killed; by half of these deaths also the program that migrates for it."""
    longest = float((folder / "longest").read_text()) if (folder / "longest").exists() else LONGEST_START
    time.sleep(random.uniform(0.0, longest))
    (folder / "armed").unlink()
    with suppress(ProcessLookupError):
        if random.random() < 0.5:
            os.killpg(living, signal.SIGKILL)
        os.kill(living, signal.SIGKILL)


def main(folder: Path) -> None:
    """Live again and again, until SIGTERM."""
    living = 0

    def end(*_: object) -> None:
        with suppress(ProcessLookupError):
            os.killpg(living, signal.SIGKILL)
        os._exit(0)

    signal.signal(signal.SIGTERM, end)
    while True:
        while (folder / "rest").exists():
            (folder / "resting").touch()
            time.sleep(0.005)
        (folder / "resting").unlink(missing_ok=True)
        living = os.fork()
        if living == 0:
            signal.signal(signal.SIGTERM, signal.SIG_DFL)
            live(folder)
        write_whole(folder / "life", str(living))
        if Fate(folder).awaits(START_UP):
            killed_at_start(folder, living)
        _, status = os.waitpid(living, 0)
        with (folder / "lives").open("a") as lives:
            lives.write(f"{status}\n")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
