"""A bot without a library, and somebody who has started it."""

from collections.abc import AsyncIterator

import pytest

from playground import Person, PocketTelegram
from tests.playground.raw_bot import RawBot


@pytest.fixture
async def bot(pocket: PocketTelegram) -> AsyncIterator[RawBot]:
    async with RawBot(pocket) as bot:
        yield bot


@pytest.fixture
async def ayshe(pocket: PocketTelegram, bot: RawBot) -> Person:
    """She has started the bot, and the bot has seen it."""
    ayshe = pocket.person("Ayshe K.", language_code="ug")
    await ayshe.start()
    await bot.updates()
    return ayshe
