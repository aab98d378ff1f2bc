"""A relative who answers whatever she is asked: the same chat always gets the same answers."""

from __future__ import annotations

from dataclasses import dataclass, field
from hashlib import sha256
from typing import Any

from playground import Person
from playground.person import SentFile

Json = dict[str, Any]
KINDS = ("photo", "voice", "document")
WEIGHT = 20_000


@dataclass
class Relative:
    """`said` counts her steps, `sent` has the hash of every file she sent, `heard` what she was asked after each."""

    person: Person
    said: int = 0
    sent: list[str] = field(default_factory=list)
    heard: list[str] = field(default_factory=list)

    async def answer(self) -> None:
        """React to the last message of the bot."""
        self.said += 1
        last = self.person.last
        buttons = [button for row in last.get("reply_markup", {}).get("inline_keyboard", []) for button in row]
        wanted = self._button(buttons)
        if wanted is not None:
            await self.person.press(last["message_id"], wanted)
        elif any(verb_of(button) == "v" for button in buttons):
            await self.person.send("2017-04")
        elif "photo" in self.question:
            await self.send_a_file("photo")
        else:
            await self.person.send(f"words number {self.said}")

    async def send_a_file(self, kind: str | None = None) -> None:
        """A photo, a voice note or a document of its own."""
        content = f"made-up bytes {len(self.sent)} ".encode() * WEIGHT
        name = f"name {len(self.sent)}.bin"
        await self.person.send_file(SentFile(content, name), kind=kind or KINDS[len(self.sent) % 3])
        self.sent.append(sha256(content).hexdigest())

    def hear(self) -> None:
        """Note what is asked."""
        self.heard.append(self.question)

    @property
    def question(self) -> str:
        """What the bot said last, without what it may say above a question."""
        return str(self.person.last.get("text", ""))

    def _button(self, buttons: list[Json]) -> str | None:
        """Tick one and say that is all; switch one on and go on; otherwise the first that answers or leads on."""
        by_verb: dict[str, list[str]] = {}
        for button in buttons:
            by_verb.setdefault(verb_of(button), []).append(str(button["callback_data"]))
        ticked = any("✅" in str(button["text"]) for button in buttons)
        order = "yotS" if not {*by_verb} & {"w", "t"} else "sy" if ticked else "wt"
        return next((by_verb[verb][0] for verb in order if verb in by_verb), None)


def verb_of(button: Json) -> str:
    """The first letter of what a button sends back says what it does."""
    return str(button.get("callback_data", ""))[:1]
