"""Logs that never hold a person's words or the token: libraries that log whole requests are kept quiet at any level."""

from __future__ import annotations

import asyncio
import logging
import sys
import threading
import traceback
from pathlib import Path
from types import TracebackType
from typing import Any

from typing_extensions import override

log = logging.getLogger(__name__)
TALKATIVE = ("telegram", "httpx", "httpcore", "aiohttp", "asyncio", "sqlalchemy", "apscheduler", "alembic", "psycopg")
ONLY_ERRORS = frozenset({"apscheduler", "asyncio"})
HERE = str(Path(__file__).parent.parent)
INNERMOST, MOST_PLACES = 2, 10
FORMAT = "%(asctime)s %(levelname)-7s %(name)s %(message)s"
OfFault = tuple[type[BaseException], BaseException, TracebackType | None] | tuple[None, None, None]


def configure(level: str) -> None:
    """Log to standard error at this level; what talks too much only from WARNING on, without its values."""
    spoken = logging.StreamHandler()
    spoken.setFormatter(PlacesOnly(FORMAT))
    logging.basicConfig(level=level, handlers=[spoken], force=True)
    for name in TALKATIVE:
        logging.getLogger(name).setLevel(logging.ERROR if name in ONLY_ERRORS else logging.WARNING)
    sys.excepthook = lambda _kind, fault, _trace: log.critical("stopped: %s", where(fault))
    sys.unraisablehook = lambda told: log.error("outside everything: %s", where(told.exc_value))
    threading.excepthook = lambda told: log.error("in a thread: %s", where(told.exc_value))


def on_loop_fault(_loop: asyncio.AbstractEventLoop, context: dict[str, Any]) -> None:
    """For the event loop: its own sentence would show the task, and the task what it failed with."""
    log.error("outside any update: %s", where(context.get("exception")))


def where(fault: BaseException | None) -> str:
    """The type of a fault and the lines it passed, without any value: its words could be a person's."""
    if fault is None:
        return "unknown"
    lines = traceback.extract_tb(fault.__traceback__)
    kept = [each for place, each in enumerate(lines) if place >= len(lines) - INNERMOST or _is_ours(each.filename)]
    places = [f"{each.filename.rpartition('/')[2]}:{each.lineno}" for each in kept[-MOST_PLACES:]]
    told = f"{type(fault).__name__} at {' < '.join(reversed(places))}"
    inside = [where(each) for each in fault.exceptions] if isinstance(fault, BaseExceptionGroup) else []
    return "; ".join([told, *inside])


def _is_ours(file: str) -> bool:
    """Deep inside a library only our own lines tell what was being done."""
    return file.startswith(HERE) and "site-packages" not in file


class PlacesOnly(logging.Formatter):
    """Formats a record; of a fault it tells what `where` tells."""

    @override
    def formatException(self, ei: OfFault) -> str:
        return where(ei[1])
