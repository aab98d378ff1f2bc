"""Work on its way to a database thread and back: queued by anybody, settled only after the commit."""

import asyncio
from collections.abc import Callable, Iterable
from concurrent.futures import Future
from dataclasses import dataclass
from typing import Any

from sqlmodel import Session

Work = Callable[[Session], Any]


@dataclass(frozen=True, slots=True)
class Kept:
    value: Any


@dataclass(frozen=True, slots=True)
class Failed:
    error: BaseException


Outcome = Kept | Failed


@dataclass(frozen=True, slots=True, eq=False)
class Job:
    """One transaction function and whoever waits for it. Without a loop the waiter is a thread."""

    work: Work
    loop: asyncio.AbstractEventLoop | None
    future: "asyncio.Future[Any] | Future[Any]"


def settle(outcomes: Iterable[tuple[Job, Outcome]]) -> None:
    """Tell the waiters; a loop is woken once however many of its jobs are done."""
    by_loop: dict[asyncio.AbstractEventLoop | None, list[tuple[Job, Outcome]]] = {}
    for job, outcome in outcomes:
        by_loop.setdefault(job.loop, []).append((job, outcome))
    for loop, settled in by_loop.items():
        if loop is None:
            _resolve(settled)
        elif not loop.is_closed():
            loop.call_soon_threadsafe(_resolve, settled)


def _resolve(settled: list[tuple[Job, Outcome]]) -> None:
    for job, outcome in settled:
        if job.future.done():  # whoever waited was cancelled; what was committed stays committed
            continue
        match outcome:
            case Kept(value):
                job.future.set_result(value)
            case Failed(StopIteration()):  # a future refuses it, and everybody after it would wait for ever
                job.future.set_exception(RuntimeError("a work let StopIteration escape"))
            case Failed(error):
                job.future.set_exception(error)
