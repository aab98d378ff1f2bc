"""Holds a conversation once more in another language and writes that down: `… beside ug ئايشە FOLDER a.chat b.chat`.

Taps are found again by what the button sends, so that a report told in English is told in Uyghur too, and can be told
again whenever the words of a language change. What people type stays as it is in the file.
"""

from __future__ import annotations

import asyncio
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from playground.chat_file import ChatLine, Mark, parsed, written
from tests.chats.doing import SIGNS
from tests.chats.player import Player
from tests.chats.reading import plain
from tests.chats.recorder import Recording, a_living_bot

Json = dict[str, Any]


@dataclass
class Beside:
    """Two people who say the same: one in the language of the file, the other in hers."""

    first: Player
    second: Player
    language: str

    async def take(self, line: ChatLine) -> ChatLine:
        """One line of the file; gives the line as the second person says it."""
        if line.mark is Mark.TROUBLE or line.mark is Mark.TIME:
            await self.second.take(line)
            return line
        sent = self._sent_by(line)
        await self._does(self.first, line)
        line = ChatLine(Mark.PERSON, tapped=self._button_for(sent)) if sent else line
        await self._does(self.second, line)
        return line

    async def _does(self, player: Player, line: ChatLine) -> None:
        assert player.phone is not None
        await player.phone.do(line)
        await player.living.pocket.quiet(20)

    def _sent_by(self, line: ChatLine) -> str:
        assert self.first.phone is not None
        if not line.tapped:
            return ""
        _, button = self.first.phone.button(line.tapped)
        return self._apart_from_the_report(str(button.get("callback_data", "")))

    def _button_for(self, sent: str) -> str:
        for message in reversed(self.second.person.messages):
            for row in message.get("reply_markup", {}).get("inline_keyboard", []):
                for button in row:
                    if self._apart_from_the_report(str(button.get("callback_data", ""))) == sent:
                        return plain(button["text"]).lstrip(SIGNS)
        raise AssertionError(f"no button sends {sent}")

    def _apart_from_the_report(self, sent: str) -> str:
        """The same tap in the other report; a language that is chosen is the person's own."""
        verb, _, *rest = [*sent.split(":", 3), "", ""][:4]
        if verb in {"o", "l"} and rest[1] == "en":
            rest[1] = self.language
        return ":".join((verb, *rest))


async def main(language: str, name: str, folder: Path, files: list[Path]) -> None:
    """Every file a chapter of one conversation; written under the same names in another folder."""
    async with a_living_bot() as living:
        beside = Beside(Player(living), Player(living), language)
        speaker = ChatLine(Mark.SPEAKER, f"{name} ({language})")
        await beside.first.take(ChatLine(Mark.SPEAKER, "Somebody (en)"))
        await beside.second.take(speaker)
        known: dict[tuple[str, int], ChatLine] = {}
        for file in files:
            recording = Recording(beside.second, known=known)
            recording.steps.append((speaker, []))
            for line in parsed(file.read_text(encoding="utf-8")):
                if line.mark not in {Mark.SPEAKER, Mark.BOT}:
                    recording.note(await beside.take(line))
            (folder / file.name).write_text(written(recording.lines()), encoding="utf-8")


if __name__ == "__main__":
    asyncio.run(main(sys.argv[1], sys.argv[2], Path(sys.argv[3]), [Path(each) for each in sys.argv[4:]]))
