"""A relative in the chat who says a canary wherever words can be said, and else takes the first button that answers."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from bot.interview.moves import Address
from handlers.taps import Verb, callback
from playground import Person, PocketTelegram
from playground.person import SentFile

Json = dict[str, Any]
ANSWERS = (Verb.CONFIRM, Verb.SETTLE, Verb.CHOOSE, Verb.TOGGLE, Verb.SECTION, Verb.PICK, Verb.PASS)
"""Verbs that get on, the best first."""
LITTLE_PATIENCE = 1.0


@dataclass
class Teller:
    """One person with her phone. `words` gives the next thing to say; `report_id` is known only to the test."""

    person: Person
    pocket: PocketTelegram
    words: Callable[[], str]
    patience: float = 20
    said_to: set[str] = field(default_factory=set)

    async def rest(self) -> None:
        """Wait until the bot has answered; one who has little patience goes on without an answer."""
        try:
            await self.pocket.quiet(self.patience)
        except TimeoutError:
            if self.patience > LITTLE_PATIENCE:
                raise

    async def begins(self, payload: str = "") -> None:
        """Press start."""
        await self.person.start(payload)
        await self.rest()

    async def answers(self, times: int) -> None:
        """So many turns: words first, a button if words do not get on."""
        for _ in range(times):
            await self.answers_once()

    async def answers_once(self) -> None:
        """One turn."""
        message = self.person.last
        asked = str(message.get("text", ""))
        tapped = best_button(message)
        if asked not in self.said_to and not tapped.startswith((Verb.CONFIRM, Verb.SECTION)):
            self.said_to.add(asked)
            await self.says(self.words())
            return
        await self.person.press(message["message_id"], tapped)
        await self.rest()

    async def says(self, words: str) -> Json:
        """Type."""
        message = await self.person.send(words)
        await self.rest()
        return message

    async def presses(self, verb: Verb, report_id: str = "", key: str | None = None, word: str = "") -> None:
        """Press a button, whether or not it is on the screen."""
        place = Address.parse(key) if key is not None else None
        message_id = self.person.last.get("message_id", 1)
        await self.person.press(message_id, callback(verb, report_id, place, word))
        await self.rest()

    async def clears_the_chat(self) -> None:
        """Delete everything on her phone."""
        for message in self.person.messages:
            await self.person.delete(message["message_id"])

    def shown(self) -> list[bytes]:
        """What the bot has written, and the files it has sent."""
        spoken = [each for each in self.person.messages if each["from"]["id"] != self.person.id]
        files = [self.person.file(each["document"]["file_id"]) for each in spoken if "document" in each]
        return [json.dumps(spoken, ensure_ascii=False).encode(), *files]

    async def sends(self, kind: str, content: bytes, name: str = "", caption: str = "") -> None:
        """Send a file."""
        await self.person.send_file(SentFile(content, name), kind=kind, caption=caption)
        await self.rest()


def best_button(message: Json) -> str:
    """What the button sends that gets on best."""
    rows = message.get("reply_markup", {}).get("inline_keyboard", [])
    sent = [str(button.get("callback_data", "")) for row in rows for button in row]
    wanted = (data for verb in ANSWERS for data in sent if data.startswith(f"{verb}:"))
    return next(wanted, sent[0] if sent else "")
