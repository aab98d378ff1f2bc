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
from dataclasses import replace
from pathlib import Path
from typing import Any

from playground import PocketTelegram
from playground.chat_file import ChatLine, Mark, parsed, written
from playground.clock import VirtualClock
from playground.save_as_test import line_of_message
from tests.chats.doing import SIGNS
from tests.chats.player import Player, stands
from tests.chats.reading import holds, plain
from tests.chats.test_chats import THE_DAY
from tests.living import Living

Json = dict[str, Any]
LONGEST = 240
FEW = 4
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
    known: dict[int, ChatLine] = {}
    for line, following in zip(lines, [*lines[1:], None], strict=True):
        if line.mark is Mark.BOT:
            if line.note == "notice" or line == PASSED_OVER:
                told.append(line)
            continue
        await player.take(line)
        told.append(line)
        if player.phone is not None and line.mark in {Mark.PERSON, Mark.TROUBLE}:
            tapped = following.tapped if following else ""
            spoken = [*changed(player, known, lines, tapped), *said(player, lines, tapped)]
            told += [] if following == PASSED_OVER else spoken
            known.update({each["message_id"]: shape_of(each, player) for each in player.spoken()})


def changed(player: Player, known: dict[int, ChatLine], lines: tuple[ChatLine, ...], tapped: str) -> Iterator[ChatLine]:
    """Messages that say something else now; that a choice is noted under its question goes without saying."""
    for message in player.spoken():
        before, line = known.get(message["message_id"]), shape_of(message, player)
        if (
            before is not None
            and line != before
            and "✓" not in line.words
            and (line.rows or line.words != before.words)
        ):
            yield shortened(replace(line, note="now says"), lines, tapped)


def said(player: Player, lines: tuple[ChatLine, ...], tapped: str) -> Iterator[ChatLine]:
    """What the bot has said since the last look."""
    name = player.person.name
    for message in player.spoken()[player.read[name] :]:
        yield shortened(shape_of(message, player), lines, tapped)
    player.read[name] = len(player.spoken())


def shape_of(message: Json, player: Player) -> ChatLine:
    """A message of the bot as a line, whole."""
    line = line_of_message(message, player.person.id)
    return replace(line, words=plain(str(message.get("text", message.get("caption", "")))))


def shortened(line: ChatLine, lines: tuple[ChatLine, ...], tapped: str) -> ChatLine:
    """A line of the file that says the same in fewer words, else what matters of it: few buttons, or the one tapped."""
    for known in lines:
        if known.mark is Mark.BOT and known != PASSED_OVER and says_the_same(known, line):
            return known
    words = line.words if len(line.words) <= LONGEST else f"{line.words[: LONGEST - 20].rsplit(' ', 1)[0]}…"
    rows = tuple(row for row in line.rows if not set(row) <= FEET)
    if len(rows) > FEW or (tapped and not any(tapped in row for row in rows)):
        rows = tuple(row for row in line.rows if tapped in {each.lstrip(SIGNS) for each in row})
    return replace(line, words=words, rows=rows)


def says_the_same(known: ChatLine, line: ChatLine) -> bool:
    """Whether a line of the file, shortened by hand, says what this message says."""
    rows = [list(row) for row in line.rows]
    buttons = all(any(stands(row, each) for each in rows) for row in known.rows)
    return known.note == line.note and holds(known.words, line.words) and buttons


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
