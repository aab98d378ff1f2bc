"""The text before /start and the command menu, in every language Telegram knows a code for."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Awaitable, Callable, Sequence
from functools import partial

from telegram import Bot, BotCommand
from telegram.error import RetryAfter, TelegramError

from bot.languages import LANGUAGES
from bot.phrases import Phrases
from handlers.messenger import seconds_of
from handlers.scene import Room

log = logging.getLogger(__name__)
TRIES = 4
COMMANDS = (
    "start",
    "continue",
    "report",
    "mine",
    "language",
    "consent",
    "checkins",
    "privacy",
    "help",
    "stop",
    "forget",
)


async def introduce(bot: Bot, room: Room) -> None:
    """Tell Telegram who this is; a part that fails is told at the next start."""
    phrases = room.phrases.afresh()  # let go of at the end: languages nobody speaks today need not stay in memory
    for code, language in menus(phrases.languages).items():
        await _try_to(partial(_introduce_in, bot, phrases, room.face, language, code))


def menus(offered: Sequence[str]) -> dict[str | None, str]:
    """Which language speaks under each code that Telegram knows, and the first one offered where it knows none of ours.

    The scripts of one language share a code; the menu under it is in the one the others are derived from.
    """
    spoken: dict[str | None, str] = {None: offered[0]} if offered else {}
    for language in sorted(offered, key=lambda code: code in LANGUAGES and LANGUAGES[code].base is not None):
        if language in LANGUAGES:
            spoken.setdefault(LANGUAGES[language].telegram, language)
    return spoken


async def _try_to(introduce_once: Callable[[], Awaitable[None]]) -> None:
    """Nobody waits for it: a few tries, with pauses as long as Telegram wishes."""
    for attempt in range(TRIES):
        try:
            await introduce_once()
        except RetryAfter as told:
            await asyncio.sleep(seconds_of(told))
        except TelegramError as failure:
            log.info("the profile was not taken: %s", type(failure).__name__)
            await asyncio.sleep(2**attempt)
        else:
            return
    log.warning("the profile could not be set; it is tried again at the next start")


async def _introduce_in(bot: Bot, phrases: Phrases, face: dict[str, str], language: str, code: str | None) -> None:
    commands = [BotCommand(name, phrases.label(language, f"command-{name}")) for name in COMMANDS]
    await bot.set_my_commands(commands, language_code=code)
    await bot.set_my_description(phrases.label(language, "bot-description", **face)[:512], code)
    await bot.set_my_short_description(phrases.label(language, "bot-short-description")[:120], code)
