"""The bot as a process in which everything fails now and then, each fault with the words at hand in its message.

Started as `python -m tests.hard.leaky_bot quiet|loud`; the environment holds the bot's settings. `loud` leaves logging
as Python has it, to prove that the words would be seen.
"""

from __future__ import annotations

import asyncio
import inspect
import logging
import sys
import threading
from collections.abc import Callable, Coroutine
from typing import Any

from telegram.error import BadRequest, TelegramError

import run_bot
from bot import quiet_logs, reporting
from bot.attachments import Attachments
from bot.custody import Custody
from bot.settings import read_settings
from handlers import application
from handlers.application import RunningBot
from handlers.inbox import Inbox
from handlers.request import AiohttpRequest
from handlers.wire import Wire
from storage import moves
from storage.database import StorageUnavailable
from storage.files import FileStore

Fault = Callable[[str], Exception]
Running = Callable[[RunningBot], Coroutine[Any, Any, None]]
PLACES: list[tuple[object, str, int, Fault]] = [
    (application, "hear", 7, RuntimeError),
    (reporting, "read", 5, KeyError),
    (moves, "add", 9, StorageUnavailable),
    (Custody, "seal", 41, ValueError),
    (Inbox, "keep", 11, StorageUnavailable),
    (Wire, "tell", 13, BadRequest),
    (AiohttpRequest, "do_request", 17, TelegramError),
    (Attachments, "seal_content", 2, ValueError),
    (FileStore, "put", 3, OSError),
]
"""Where it fails, how often (every so many calls), and with what."""


def leaky(owner: Any, name: str, every: int, fault: Fault) -> None:
    """Let one function fail every so often, with all that it was given in the fault."""
    real, calls = getattr(owner, name), iter(range(1, 10**9))

    def strike(given: tuple[Any, ...], named: dict[str, Any]) -> None:
        if next(calls) % every == 0:
            told = f"{shown(given)} {shown(named)}"
            logging.getLogger("leaky").debug("a fault in %s", name)
            everywhere(told)
            raise fault(told)

    async def striking(*given: Any, **named: Any) -> Any:
        strike(given, named)
        return await real(*given, **named)

    def struck(*given: Any, **named: Any) -> Any:
        strike(given, named)
        return real(*given, **named)

    setattr(owner, name, striking if inspect.iscoroutinefunction(real) else struck)


def shown(given: Any, depth: int = 0) -> str:
    """Everything inside, past every repr that hides it."""
    if isinstance(given, bytes):
        return given.decode(errors="replace")
    if isinstance(given, dict):
        return " ".join(shown(each, depth + 1) for each in given.values())
    if isinstance(given, list | tuple | set | frozenset):
        return " ".join(shown(each, depth + 1) for each in given)
    fields = [getattr(given, name, None) for name in getattr(given, "__dataclass_fields__", ())]
    return " ".join(shown(each, depth + 1) for each in fields) if fields and depth < 6 else str(given)


def everywhere(told: str) -> None:
    """The same words in a library's log, a thread, a lost task, a callback, and where nothing can be raised."""
    logging.getLogger("library").error("a fault with its trace", exc_info=RuntimeError(told))
    threading.Thread(target=fail, args=(told,)).start()
    Dying(told)
    try:
        loop = asyncio.get_running_loop()
    except RuntimeError:
        return
    loop.call_soon(fail, told)
    forgotten = loop.create_task(fail_later(told))
    del forgotten


def fail(told: str) -> None:
    raise RuntimeError(told)


async def fail_later(told: str) -> None:
    raise RuntimeError(told)


class Dying:
    """Fails when it is thrown away."""

    def __init__(self, told: str) -> None:
        self.told = told

    def __del__(self) -> None:
        raise RuntimeError(self.told)


LAST = "Махинур-Маркер"


def break_down(real: Running) -> Running:
    """In the end everything breaks down, and words and token stand in that fault too."""

    async def broken(bot: RunningBot) -> None:
        try:
            await real(bot)
        finally:
            raise ExceptionGroup(LAST, [RuntimeError(f"{LAST} {bot._room.settings.bot_token}")])

    return broken


def main(how: str) -> None:
    """Run until stopped, then fail for good."""
    for owner, name, every, fault in PLACES:
        leaky(owner, name, every, fault)
    if how == "loud":
        logging.basicConfig(level=logging.DEBUG)
        vars(quiet_logs).update(configure=lambda _level: None)
        vars(application).update(on_loop_fault=lambda loop, context: loop.default_exception_handler(context))
    RunningBot.run = break_down(RunningBot.run)  # type: ignore[assignment, method-assign]
    run_bot.run(read_settings())


if __name__ == "__main__":
    main(sys.argv[1])
