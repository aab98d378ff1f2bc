"""Where it was measured: what a reader of the figures has to know about the computer."""

import os
import platform
import tempfile
from dataclasses import dataclass
from importlib.metadata import version
from pathlib import Path

import psutil

from benchmarks.processes import can_pin


@dataclass(frozen=True, slots=True)
class Machine:
    python: str
    system: str
    cores: int
    pinned: bool  # the bot on one core, the load server on another
    file_system: str  # under the bots' files: a durable commit costs nothing on tmpfs
    load: float  # processes that wanted to run in the last minute, before we began
    versions: dict[str, str]


def this_machine(folder: Path | None) -> Machine:
    return Machine(
        python=platform.python_version(),
        system=f"{platform.system()} {platform.machine()}",
        cores=os.cpu_count() or 1,
        pinned=can_pin(),
        file_system=file_system(folder or Path(tempfile.gettempdir())),
        load=psutil.getloadavg()[0],
        versions={name: version(name) for name in ("python-telegram-bot", "aiogram", "httpx", "aiohttp")},
    )


def file_system(folder: Path) -> str:
    """Of the innermost mount that holds the folder."""
    place = folder.resolve()
    mounts = [part for part in psutil.disk_partitions(all=True) if place.is_relative_to(part.mountpoint)]
    return str(max(mounts, key=lambda part: len(part.mountpoint)).fstype) if mounts else "unknown"
