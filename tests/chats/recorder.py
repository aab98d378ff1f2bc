"""Holds a conversation and writes down what the bot says: `python -m tests.chats.recorder some.chat`.

The file needs only the lines of the people (`#`, `>`, `~`, `!`). A line of the bot that stands there and holds is left
as it is, so that a chat shortened by hand stays short; everything else the bot says is written in its place. What
comes out is read over by somebody before it counts as a test.
"""

from __future__ import annotations

import asyncio
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from playground import PocketTelegram
from playground.chat_file import ChatLine, Mark, parsed, written
from playground.clock import VirtualClock
from playground.save_as_test import line_of_message
from tests.chats.player import Player
from tests.chats.reading import holds, plain
from tests.chats.test_chats import THE_DAY
from tests.living import Living

Json = dict[str, Any]
LONGEST = 170
PASSED_OVER = ChatLine(Mark.BOT, "…")
FEET = frozenset({"Back", "Later", "Menu", "Help, and why we ask", "I don't know", "I'd rather not say", "Continue"})


async def recorded(living: Living, lines: tuple[ChatLine, ...]) -> list[ChatLine]:
    """The whole conversation, people and bot."""
    player, told = Player(living), list[ChatLine]()
    try:
        await record(player, lines, told)
    except AssertionError as stuck:
        told.append(ChatLine(Mark.TROUBLE, f"the recorder is stuck: {stuck}"))
    return told


async def record(player: Player, lines: tuple[ChatLine, ...], told: list[ChatLine]) -> None:
    """Line by line, so that what was written before it got stuck is not lost."""
    for line, following in zip(lines, [*lines[1:], None], strict=True):
        if line.mark is Mark.BOT:
            if line.note in {"now says", "notice"} or line == PASSED_OVER:
                told.append(line)
            continue
        await player.take(line)
        told.append(line)
        if player.phone is not None and line.mark in {Mark.PERSON, Mark.TROUBLE}:
            spoken = list(said(player, lines))
            told += [] if following == PASSED_OVER else spoken


def said(player: Player, lines: tuple[ChatLine, ...]) -> Iterator[ChatLine]:
    """What the bot has said since the last look."""
    name = player.person.name
    for message in player.spoken()[player.read[name] :]:
        yield kept_or_shortened(message, player.person.id, lines)
    player.read[name] = len(player.spoken())


def kept_or_shortened(message: Json, person: int, lines: tuple[ChatLine, ...]) -> ChatLine:
    """A line of the file that says the same in fewer words, else the message with what matters of it."""
    shown = str(message.get("text", message.get("caption", "")))
    line = line_of_message(message, person)
    for known in lines:
        if known.mark is Mark.BOT and known != PASSED_OVER and says_the_same(known, line, shown):
            return known
    words = plain(shown)
    if len(words) > LONGEST:
        words = f"{words[: LONGEST - 20].rsplit(' ', 1)[0]}…"
    rows = tuple(row for row in line.rows if not set(row) <= FEET)
    return ChatLine(Mark.BOT, words, line.note, rows=rows)


def says_the_same(known: ChatLine, line: ChatLine, shown: str) -> bool:
    """Whether a line of the file, shortened by hand, says what this message says."""
    return known.note == line.note and holds(known.words, shown) and set(known.rows) <= set(line.rows)


async def main(file: Path) -> None:
    """Hold the conversation of one file and print it."""
    lines = parsed(file.read_text(encoding="utf-8"))
    with tempfile.TemporaryDirectory() as folder:
        async with PocketTelegram(clock=VirtualClock(THE_DAY)) as pocket:
            (Path(folder) / "data").mkdir()
            living = Living(pocket, Path(folder), f"sqlite:///{folder}/data/kept.db")
            await living.start()
            try:
                print(written(await recorded(living, lines)), end="")  # noqa: T201 - this is what it is for
            finally:
                await living.stop()


if __name__ == "__main__":
    asyncio.run(main(Path(sys.argv[1])))
