"""The demo: a pocket Telegram with a web chat, and the unchanged bot beside it, in one command."""

import asyncio
import os
import signal
import socket
import sys
import tempfile
import webbrowser
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from playground.bot_child import BotChild, BotCommand
from playground.demo_settings import DemoOptions, RealToken, environment_for, refuse_real_token, wants_browser
from playground.desk import Desk, Invites
from playground.pocket import PocketTelegram
from playground.proof_sheet import proof_sheet
from playground.stage_door import StageDoor

ROOT = Path(__file__).parent.parent
RUN = (sys.executable, str(ROOT / "run_bot.py"), "run")
CLAIM = (sys.executable, str(ROOT / "run_bot.py"), "claim")
# Made up, all of them. The organizer comes when somebody sits down at the desk.
PEOPLE = (("Ayshe", "ug"), ("Erkin", "kk"), ("Basim", "en"))
REFUSED = 2
NOT_MADE_UP = (
    "The demo does not start: {name} is set, and what it holds is not a made-up token.\n"
    "The demo never comes near a real bot. Open a new terminal without it, or unset it, and try again."
)


def demo(options: DemoOptions) -> int:
    """Runs until Ctrl-C. Returns the exit code: 2 when a real token is within reach."""
    try:
        refuse_real_token(os.environ)
    except RealToken as found:
        tell(NOT_MADE_UP.format(name=found))
        return REFUSED
    with suppress(KeyboardInterrupt), demo_folder(options) as folder:
        asyncio.run(stage(options, folder))
    return 0


async def stage(options: DemoOptions, folder: Path, run: tuple[str, ...] = RUN) -> None:
    """Opens the doors, starts the bot, and waits for the end. `run` is the command that starts the bot."""
    ended = end_at_signals()
    pocket = PocketTelegram(folder / "telegram")
    log = folder / "bot.log"
    port = free_port(options.port)
    environment = environment_for(f"http://127.0.0.1:{port}", pocket.token, folder)
    bot = BotChild(BotCommand(run, environment, ROOT, log))
    desk = Desk(pocket, Invites(CLAIM, environment, ROOT), folder / "telegram" / "authenticator.json")
    StageDoor(pocket, bot, proof_sheet, desk).open()
    try:
        url = await pocket.start(port)
        welcome_people(pocket)
        await bot.start()
        tell(f"The demo is open at {url}/ (Ctrl-C ends it). The bot's log: {log}")
        if wants_browser(options, os.environ):
            webbrowser.open(f"{url}/")
        await end_of_demo(bot, ended)
    finally:
        await bot.stop()
        await pocket.stop()


def end_at_signals() -> asyncio.Event:
    """Set when somebody wants the demo to end."""
    ended = asyncio.Event()
    loop = asyncio.get_running_loop()
    for each in (signal.SIGINT, signal.SIGTERM):
        with suppress(NotImplementedError):  # on Windows Ctrl-C comes as KeyboardInterrupt
            loop.add_signal_handler(each, ended.set)
    return ended


async def end_of_demo(bot: BotChild, ended: asyncio.Event) -> None:
    """Meanwhile says so if the bot stops although nobody pulled the plug."""
    watch = asyncio.create_task(watch_bot(bot))
    try:
        await ended.wait()
    finally:
        watch.cancel()


async def watch_bot(bot: BotChild) -> None:
    """A bot that dies by itself is a bug, or a setting; the demo stays open, and says what the bot said last."""
    while True:
        pid, pulled = bot.pid, bot.pulled
        code = await bot.ended()
        await asyncio.sleep(0.5)
        if bot.pid == pid and bot.pulled == pulled:
            tell(f"The bot stopped by itself (exit code {code}). Its last words:\n{bot.last_words()}")
            while bot.pid == pid:  # noqa: ASYNC110 - nothing happens until somebody pulls the plug, which starts it again
                await asyncio.sleep(0.5)


def welcome_people(pocket: PocketTelegram) -> None:
    """Somebody to be, unless a kept folder already has people."""
    if not pocket.world.accounts:
        for name, language in PEOPLE:
            pocket.person(name, language_code=language)


def free_port(wished: int) -> int:
    """The wished port, or any free one if it is taken."""
    for port in (wished, 0):
        with suppress(OSError), socket.socket() as probe:
            if os.name == "posix":  # elsewhere this would take a port that somebody is using
                probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            probe.bind(("127.0.0.1", port))
            return int(probe.getsockname()[1])
    raise OSError("no port is free on this machine")


@contextmanager
def demo_folder(options: DemoOptions) -> Iterator[Path]:
    """The given folder, or a fresh one that goes with the demo: made-up reports need not stay."""
    if options.folder is not None:
        options.folder.mkdir(parents=True, exist_ok=True)
        yield options.folder.resolve()
        return
    with tempfile.TemporaryDirectory(prefix="demo-", ignore_cleanup_errors=True) as fresh:
        yield Path(fresh).resolve()


def tell(words: str) -> None:
    sys.stdout.write(f"{words}\n")
    sys.stdout.flush()
