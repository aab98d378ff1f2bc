"""Holds a conversation and writes down what the bot says: `python -m tests.chats.recorder some.chat`.

The file needs only the lines of the people (`#`, `>`, `~`, `!`). A line of the bot that stands there and holds is left
as it is, so that a chat shortened by hand stays short; everything else the bot says is written in its place. What
comes out is read over by somebody before it counts as a test.
"""

from __future__ import annotations

import asyncio
import re
import sys
import tempfile
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field, replace
from functools import cache
from pathlib import Path
from typing import Any

from bot.phrases import Phrases
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
CASE_CODE = re.compile(r"\b[0-9A-Z]{4}-[0-9A-Z]{4}\b")
PASSED_OVER = ChatLine(Mark.BOT, "…")
FEET = ("back", "later", "menu", "why", "dont-know", "prefer-not", "continue")


@dataclass
class Recording:
    """What is written of one conversation. `by_hand` are the lines of the file it is made from."""

    player: Player
    by_hand: tuple[ChatLine, ...] = ()
    steps: list[tuple[ChatLine, list[ChatLine]]] = field(default_factory=list)
    known: dict[tuple[str, int], ChatLine] = field(default_factory=dict)

    def note(self, line: ChatLine, *, passing_over: bool = False) -> None:
        """One line of a person, and what the bot said to it."""
        news: list[ChatLine] = []
        if self.player.phone is not None:
            news = [*self._changed(), *self._said()]
            self.known.update({self._place(each): self._shape(each) for each in self.player.spoken()})
        self.steps.append((line, [PASSED_OVER] if passing_over else news))

    def lines(self) -> Iterator[ChatLine]:
        """All of it, with the buttons that matter: few, or the one tapped next."""
        for (line, news), following in zip(self.steps, [*self.steps[1:], None], strict=True):
            yield line
            tapped = following[0].tapped if following else ""
            yield from (each if each == PASSED_OVER else shortened(each, self.by_hand, tapped) for each in news)

    def _changed(self) -> Iterator[ChatLine]:
        """Messages that say something else now; that a choice is noted under its question goes without saying."""
        for message in self.player.spoken():
            before, line = self.known.get(self._place(message)), self._shape(message)
            if before is None or line == before or "✓" in line.words:
                continue
            if line.rows or line.words != before.words:
                yield replace(line, note="now says")

    def _said(self) -> Iterator[ChatLine]:
        """What the bot has said since the last look."""
        yield from (self._shape(message) for message in self.player.take_unread())

    def _place(self, message: Json) -> tuple[str, int]:
        return self.player.person.name, message["message_id"]

    def _shape(self, message: Json) -> ChatLine:
        line = line_of_message(message, self.player.person.id)
        words = plain(str(message.get("text", message.get("caption", ""))))
        return replace(line, words=CASE_CODE.sub("…", words))


async def record(recording: Recording) -> None:
    """Line by line; where it gets stuck, what was written before is not lost."""
    lines = recording.by_hand
    for line, following in zip(lines, [*lines[1:], None], strict=True):
        if line.mark is Mark.BOT:
            if line.note == "notice":
                recording.steps.append((line, []))
            continue
        try:
            await recording.player.take(line)
        except AssertionError as stuck:
            recording.steps.append((ChatLine(Mark.TROUBLE, f"the recorder is stuck at {line}: {stuck}"), []))
            return
        recording.note(line, passing_over=following == PASSED_OVER)


def shortened(line: ChatLine, by_hand: tuple[ChatLine, ...], tapped: str) -> ChatLine:
    """A line of the file that says the same in fewer words, else what matters of it: few buttons, or the one tapped."""
    for known in by_hand:
        if known.mark is Mark.BOT and known != PASSED_OVER and says_the_same(known, line):
            return known
    words = line.words if is_short(line.words) else f"{line.words[: LONGEST - 20].rsplit(' ', 1)[0]}…"
    rows = tuple(row for row in line.rows if not set(row) <= feet())
    if len(rows) > FEW or (tapped and not any(tapped in row for row in rows)):
        rows = tuple(row for row in line.rows if tapped in {each.lstrip(SIGNS) for each in row})
    return replace(line, words=words, rows=rows)


def says_the_same(known: ChatLine, line: ChatLine) -> bool:
    """Whether a line of the file, shortened by hand, says what this message says."""
    rows = [list(row) for row in line.rows]
    buttons = all(any(stands(row, each) for each in rows) for row in known.rows)
    return known.note == line.note and holds(known.words, line.words) and buttons


def is_short(words: str) -> bool:
    """A read-back is long and stays whole, for its lines are short."""
    return len(words) <= LONGEST or (len(words) <= LONGEST * 4 and max(map(len, words.split("\n"))) <= LONGEST / 3)


@cache
def feet() -> frozenset[str]:
    """Buttons that stand under nearly every question."""
    phrases = Phrases()
    return frozenset(phrases.label(language, f"button-{foot}") for language in phrases.languages for foot in FEET)


@asynccontextmanager
async def a_living_bot() -> AsyncIterator[Living]:
    """As in the tests, on the day on which all chats are held."""
    with tempfile.TemporaryDirectory() as folder:
        async with PocketTelegram(clock=VirtualClock(THE_DAY)) as pocket:
            (Path(folder) / "data").mkdir()
            living = Living(pocket, Path(folder), f"sqlite:///{folder}/data/kept.db")
            await living.start()
            try:
                yield living
            finally:
                await living.stop()


async def main(files: list[Path]) -> None:
    """Hold the conversation of a file, or of several that are its chapters, and write them anew."""
    async with a_living_bot() as living:
        player = Player(living)
        for file in files:
            recording = Recording(player, parsed(file.read_text(encoding="utf-8")))
            await record(recording)
            file.write_text(written(recording.lines()), encoding="utf-8")


if __name__ == "__main__":
    asyncio.run(main([Path(each) for each in sys.argv[1:]]))
