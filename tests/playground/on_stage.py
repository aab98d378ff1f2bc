"""The demo's stage with a toy bot on it, as a child process that can be killed."""

import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path

from playground.bot_child import BotChild, BotCommand
from playground.demo import ROOT, free_port
from playground.demo_settings import environment_for
from playground.desk import Desk, Invites
from playground.pocket import PocketTelegram
from playground.stage_door import StageDoor

TOY_BOT = (sys.executable, str(Path(__file__).with_name("toy_bot.py")))
SHEET = "<!doctype html><title>Proof sheet</title>"


@dataclass(frozen=True)
class Staged:
    """The pocket Telegram with its page, and the bot beside it."""

    pocket: PocketTelegram
    bot: BotChild
    url: str


@asynccontextmanager
async def on_stage(
    folder: Path, *, with_bot: bool = True, run: tuple[str, ...] = TOY_BOT, invites: tuple[str, ...] = ()
) -> AsyncIterator[Staged]:
    """`invites` is the command that prints an invitation; without it there is no desk."""
    pocket = PocketTelegram(folder / "telegram")
    port = free_port(0)
    environment = environment_for(f"http://127.0.0.1:{port}", pocket.token, folder)
    bot = BotChild(BotCommand(run, environment, ROOT, folder / "bot.log"))
    desk = Desk(pocket, Invites(invites, environment, ROOT), folder / "authenticator.json") if invites else None
    StageDoor(pocket, bot, lambda: SHEET, desk).open()
    url = await pocket.start(port)
    try:
        if with_bot:
            await bot.start()
        yield Staged(pocket, bot, url)
    finally:
        await bot.stop()
        await pocket.stop()
