"""Every .chat file in this folder holds, line by line. All of them are held on 14 May 2026."""

from collections.abc import AsyncIterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from playground import PocketTelegram
from playground.chat_file import parsed
from playground.clock import VirtualClock
from tests.chats.player import Player
from tests.living import Living

CHATS = sorted(Path(__file__).parent.glob("*.chat"))
THE_DAY = datetime(2026, 5, 14, 9, 0, tzinfo=UTC)


@pytest.fixture
async def pocket() -> AsyncIterator[PocketTelegram]:
    """Years on buttons, and what lies in the future, must not change from day to day."""
    async with PocketTelegram(clock=VirtualClock(THE_DAY)) as pocket:
        yield pocket


@pytest.mark.parametrize("file", CHATS, ids=lambda file: file.stem)
async def test_the_conversation_goes_as_written(file: Path, living: Living) -> None:
    await Player(living).play(parsed(file.read_text(encoding="utf-8")))
