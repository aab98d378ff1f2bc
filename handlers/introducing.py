"""The text before /start and the command menu, in every language Telegram knows a code for."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Awaitable, Callable
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
    for language in phrases.languages:
        code = LANGUAGES[language].telegram if language in LANGUAGES else None
        for telegram_code in dict.fromkeys([code, None] if language == room.settings.languages[0] else [code]):
            await _try_to(partial(_introduce_in, bot, phrases, room.face, language, telegram_code))


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
