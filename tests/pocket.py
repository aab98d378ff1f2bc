"""A pocket Telegram that serves while a test runs."""

from collections.abc import AsyncIterator

import pytest

from playground import PocketTelegram


@pytest.fixture
async def pocket() -> AsyncIterator[PocketTelegram]:
    async with PocketTelegram() as pocket:
        yield pocket
