"""Every .chat file in this folder holds, line by line, and every folder of them as one conversation in chapters.

All of them are held on 14 May 2026.
"""

from collections.abc import AsyncIterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from playground import PocketTelegram
from playground.chat_file import parsed
from playground.clock import VirtualClock
from tests.chats.player import Player
from tests.living import Living

HERE = Path(__file__).parent
CHATS = sorted({*HERE.glob("*.chat"), *(chapter.parent for chapter in HERE.glob("*/*.chat"))})
THE_DAY = datetime(2026, 5, 14, 9, 0, tzinfo=UTC)


@pytest.fixture
async def pocket() -> AsyncIterator[PocketTelegram]:
    """Years on buttons, and what lies in the future, must not change from day to day."""
    async with PocketTelegram(clock=VirtualClock(THE_DAY)) as pocket:
        yield pocket


@pytest.mark.parametrize("chat", CHATS, ids=lambda chat: chat.stem)
async def test_the_conversation_goes_as_written(chat: Path, living: Living) -> None:
    player = Player(living)
    for chapter in sorted(chat.glob("*.chat")) if chat.is_dir() else [chat]:
        await player.play(parsed(chapter.read_text(encoding="utf-8")))
