"""Every .chat file in this folder holds, line by line."""

from pathlib import Path

import pytest

from playground.chat_file import parsed
from tests.chats.player import Player
from tests.living import Living

CHATS = sorted(Path(__file__).parent.glob("*.chat"))


@pytest.mark.parametrize("file", CHATS, ids=lambda file: file.stem)
async def test_the_conversation_goes_as_written(file: Path, living: Living) -> None:
    await Player(living).play(parsed(file.read_text(encoding="utf-8")))
