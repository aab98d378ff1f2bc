"""People who do everything nobody should: write, edit, press what was never shown to them, send what is no answer."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from typing import Any

from bot.questions import QUESTIONNAIRE
from handlers.taps import Verb, mark
from playground import Person, PocketTelegram
from playground.other_contents import KINDS
from playground.person import SentFile
from playground.rooms import Gathering
from playground.screens import inline_buttons
from tests.hard.nasty import PAYLOADS, Nasty
from tests.hard.teller import best_button

Json = dict[str, Any]
FILES = ("photo", "document", "audio", "voice", "video", "video_note")
WORDS = (
    "yes", "no", "code", "undo", "withdraw-yes", "withdraw", "keep", "consent", "copy", "mine", "read_back",
    "bring_back", "forget", "1", "-1", "²", "٣", "9" * 40, "0", "person.0", "person.²", "core.999999999", "nowhere",
    "y2017", "y9999", "y" +"9" * 30, "m2017-02", "m0000-00", "m", "d201", "d999999999999", "2017-02-30", "~2017",
    "~", "a0+0d", "a99+1m", "a0", "a", "c0", "c99", "c²", "cTR", "cXX", "z0", "z²", "ZEurope/Istanbul", "Z../x",
    "g200", "g²", "p654101", "p", "other", "camp", "hand_in_what_I_told", "erase", "dont_know", "later", "nonsense",
    "null", "\u0000", "💥",
)  # fmt: skip
KEYS = (*(question.key for question in QUESTIONNAIRE.walk()), "no.such.key", "person", "")
LANGUAGE = frozenset({"language", ""})
LONGEST = 64


@dataclass
class Stranger:
    """One of them. `tags` are the reports of others she has heard of; `keeps_language`: she never asks for another."""

    person: Person
    pocket: PocketTelegram
    nasty: Nasty
    tags: list[str]
    keeps_language: bool
    tried: int = 0
    answerable: int = 0
    own: list[int] = field(default_factory=list)

    async def acts_some(self, times: int) -> None:
        """So many things; `answerable` then tells how many of them want an answer."""
        self.answerable = 0
        for _ in range(times):
            await self.acts()

    async def acts(self) -> None:
        """One thing, of any kind."""
        kinds: dict[Callable[[], Awaitable[bool]], float] = {
            self.writes: 20, self.gets_on: 30, self.commands: 6, self.presses_what_is_there: 12, self.forges: 18,
            self.edits: 5, self.sends_a_file: 5, self.sends_something_else: 3, self.starts: 1, self.forwards: 2,
            self.raves: 3,
        }  # fmt: skip
        chosen = self.nasty.chance.choices([*kinds], [*kinds.values()])[0]
        self.tried += 1
        self.answerable += await chosen()

    async def writes(self) -> bool:
        """Words."""
        words = self.nasty.words()
        sent = await self.person.send(words if words.strip() else f"{words}.")
        self.own.append(int(sent["message_id"]))
        return True

    async def gets_on(self) -> bool:
        """Answer so that the next question comes: only so do the nasty words reach every kind of question."""
        message = self.person.last
        pressed = best_button(message)
        if pressed[:1] in {Verb.PASS, ""} and self.nasty.chance.random() < 0.7:
            return await self.writes()
        return await self.presses(message.get("message_id", 1), pressed)

    async def commands(self) -> bool:
        """A command."""
        await self.person.send(self.nasty.command()[:4096])
        return True

    async def starts(self) -> bool:
        """A deep link."""
        payload = self.nasty.chance.choice(PAYLOADS)
        await self.person.start("" if self.keeps_language else payload)
        return True

    async def presses_what_is_there(self) -> bool:
        """Any button she has ever been shown and still sees, old or new."""
        shown = [(m["message_id"], b) for m in self.person.messages for b in inline_buttons(m) if "callback_data" in b]
        if not shown:
            return await self.forges()
        message_id, button = self.nasty.chance.choice(shown[-80:])
        return await self.presses(message_id, str(button["callback_data"]))

    async def forges(self) -> bool:
        """A button that was never there: for a report of somebody else, a question not asked, a word that is none."""
        chance = self.nasty.chance
        verb = chance.choice([*Verb, "?", "oo", ""])
        place = mark(chance.choice(KEYS)) if chance.random() < 0.7 else chance.choice(("", "zzzzzz", "000000.1"))
        item = chance.choice(("", "", ".1", ".2", ".99999", ".²", ".-1"))
        word = chance.choice(WORDS) if chance.random() < 0.8 else self.nasty.words()
        forged = f"{verb}:{chance.choice(self.tags)}:{place}{item}:{word}"
        return await self.presses(chance.choice([1, *self.own[-3:]]), chance.choice((forged, forged, forged, word)))

    async def presses(self, message_id: int, pressed: str) -> bool:
        """A tap; one who keeps her language leaves those buttons alone."""
        asks_for_language = pressed.startswith(f"{Verb.LANGUAGE}:") or mark("language") in pressed
        if self.keeps_language and asks_for_language:
            pressed = "?"
        await self.person.press(message_id, pressed.encode()[:LONGEST].decode(errors="ignore"))
        return True

    async def edits(self) -> bool:
        """What she wrote before; may well be no answer to anything."""
        here = [number for number in self.own if number in self.person.dialog.messages]
        if here:
            await self.person.edit(self.nasty.chance.choice(here[-30:]), self.nasty.words())
        return False

    async def sends_a_file(self) -> bool:
        """A file of any kind and name, announced with any size."""
        chance = self.nasty.chance
        name = chance.choice((self.nasty.words()[:200], "../../x.exe", "a" * 250, "CON", ""))
        size = chance.choice((None, None, 0, 21 * 2**20, 2**31))
        content = chance.choice((b"", b"\xff\xd8\xff\xe0 no photo", b"MZ" + bytes(99), b"PK\x03\x04", b"%PDF-1.4"))
        sent, kind = SentFile(content or b".", name, claimed_size=size), chance.choice(FILES)
        caption = self.nasty.words()[:1000]
        if chance.random() < 0.2:
            await self.person.send_album([sent] * chance.randint(2, 4), kind="photo", caption=caption)
        else:
            await self.person.send_file(sent, kind=kind, caption=caption)
        return True

    async def sends_something_else(self) -> bool:
        """A contact, a place, a poll."""
        await self.person.send_other(self.nasty.chance.choice(KINDS))
        return True

    async def forwards(self) -> bool:
        """Something of the bot's own, or of hers, as if from somebody else."""
        if not self.person.messages:
            return await self.writes()
        origin = {"type": "hidden_user", "sender_user_name": self.nasty.words()[:60], "date": 1}
        await self.person.forward(self.nasty.chance.choice(self.person.messages[-20:]), origin)
        return True

    async def raves(self) -> bool:
        """Fields as no app would fill them, in her own name."""
        user, chat = self.person.account.user(), self.person.account.chat()
        said = {"message_id": 2**31 + self.tried, "date": 0, "from": user, "chat": chat}
        words = self.nasty.words()
        mention = {"type": "text_mention", "offset": 0, "length": 1, "user": user}
        tap = {"id": str(self.tried), "from": user, "chat_instance": "1"}
        kinds: tuple[tuple[str, Json], ...] = (
            ("message", {**said, "text": words, "entities": [mention]}),
            ("message", {**said, "caption": words}),
            ("message", {**said, "reply_to_message": {**said, "text": words}, "text": "\ud83d half"}),
            ("edited_message", {**said, "edit_date": 1, "text": words}),
            ("edited_message", {**said, "edit_date": 1}),
            ("message", {**said, "new_chat_title": words}),
            ("message", {**said, "pinned_message": {**said, "text": words}}),
            ("callback_query", {**tap, "data": words[:20]}),
            ("callback_query", {**tap, "game_short_name": "x"}),
            ("callback_query", {**tap, "inline_message_id": "x", "data": "T:::"}),
            ("my_chat_member", self.membership("kicked")),
            ("my_chat_member", self.membership("member")),
            ("poll_answer", {"poll_id": "1", "user": user, "option_ids": [0]}),
            ("something_new", {"from": user, "text": words}),
        )  # fmt: skip
        self.pocket.push(*self.nasty.chance.choice(kinds))
        return False

    def membership(self, status: str) -> Json:
        """She blocks the bot, or takes that back."""
        bot = self.pocket.bot.user()
        until = {"until_date": 0} if status == "kicked" else {}
        states = {
            "old_chat_member": {"user": bot, "status": "member"},
            "new_chat_member": {"user": bot, "status": status, **until},
        }
        return {"chat": self.person.account.chat(), "from": self.person.account.user(), "date": 1, **states}


@dataclass
class Crowd:
    """A group or channel in which people talk at the bot."""

    room: Gathering
    person: Person
    nasty: Nasty
    pocket: PocketTelegram

    async def acts(self) -> None:
        """The bot is brought in, spoken at, shown buttons, thrown out."""
        match self.nasty.chance.randrange(6):
            case 0:
                await self.room.add_bot(self.person)
            case 1:
                await self.room.remove_bot(self.person)
            case 2:
                await self.room.send_content(self.person, {"new_chat_title": self.nasty.words()[:100]})
            case 3 if self.room.room.type != "channel":
                await self.room.send_as_channel({"text": self.nasty.words()})
            case 4:
                message = {"message_id": 1, "chat": self.room.room.chat(), "date": 1, "text": "x"}
                query = {"id": "8", "from": self.person.account.user(), "message": message, "chat_instance": "1"}
                self.pocket.push("callback_query", {**query, "data": "F:::yes"})
            case _:
                await self.room.send(self.person, self.nasty.command() if self.nasty.chance.random() < 0.5 else "hello")
