"""The notes that hold an answer against what nobody knows do fail when there is a difference."""

from __future__ import annotations

import pytest

from playground.chat_file import parsed
from tests.chats.player import Player
from tests.living import Living

A_DESK = """
! Ayshe has told of Salim Hoshur
# Coordinator (en)
! an invitation for a coordinator
> (joins)
< …
> (types her code)
< …
> /team
< …
> [Invite a reviewer]
< …
"""
TOLD_APART = [
    ("# Ayshe (en)\n> (as if unknown) /help", "an unknown one"),
    ("# Coordinator\n> (as if unknown) /queue", "an unknown one"),
    ("# Coordinator\n> (tries every button of Coordinator)", "an unknown one"),
    ("# Coordinator\n> (is refused every button of Coordinator)", "was answered"),
    ("# Ayshe (en)\n> (tries every button of Ayshe)", "has tapped nothing at her desk"),
]


async def test_an_answer_that_tells_something_is_found_out(living: Living) -> None:
    player = Player(living)
    await player.play(parsed(A_DESK))
    for lines, found in TOLD_APART:
        with pytest.raises(AssertionError, match=found):
            await player.play(parsed(lines))
        player.take_unread()
