"""What a person in a .chat file does with the phone: writes, taps, sends, edits, forwards."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import Any

from playground import Person
from playground.chat_file import ChatLine
from playground.person import SentFile
from tests.chats.reading import opens_with, plain

Json = dict[str, Any]
SIGNS = "✅▫️◽✏️ "
MEGABYTE = 1024 * 1024
FILES = {
    "photo": b"\xff\xd8\xff\xe0 a made-up photo \xff\xd9",
    "document": b"%PDF-1.4 a made-up paper",
    "voice": b"OggS a made-up voice",
    "audio": b"ID3 a made-up recording",
    "video": b"\x00\x00\x00\x18ftypmp42 a made-up video",
    "video_note": b"\x00\x00\x00\x18ftypmp42 a made-up round video",
}
FILE = re.compile(
    r"(?P<kind>[a-z_]+)(?: of (?:(?P<size>\d+) MB|(?P<minutes>\d+):(?P<seconds>\d\d)))?(?:: (?P<name>.+))?"
)
ALBUM = re.compile(r"album(?:: (?P<photos>\d+)| of (?P<count>\d+) (?P<kind>[a-z]+)s)")


@dataclass
class Phone:
    """One person's phone; `pressed` remembers where each button was that was ever tapped."""

    person: Person
    pressed: dict[str, tuple[int, str]] = field(default_factory=dict)

    async def do(self, line: ChatLine) -> None:
        """One line of the file."""
        if line.tapped:
            await self.tap(line.tapped)
        elif not line.note:
            await self.person.send(line.words)
        elif album := ALBUM.fullmatch(line.note):
            await self._send_album(album, line.words)
        elif (file := FILE.fullmatch(line.note)) and file["kind"] in FILES:
            await self._send_file(file, line.words)
        else:
            kind, _, about = line.note.partition(": ")
            await self._otherwise(kind, about, line.words)

    async def _otherwise(self, kind: str, about: str, words: str) -> None:
        match kind:
            case "changes":
                await self.person.edit(self._own(about)["message_id"], words)
            case "deletes":
                await self.person.delete(self._any(about)["message_id"])
            case "replies to":
                await self.person.send(words, reply_to=self._any(about)["message_id"])
            case "taps again":
                assert about in self.pressed, f"[{about}] was never tapped"
                await self.person.press(*self.pressed[about])
            case "the case code":
                await self.person.send(self.case_code())
            case "blocks the bot":
                await self.person.block()
            case "unblocks the bot":
                await self.person.unblock()
            case "forwards" | "forwards photo" | "forwards voice" | "forwards document":
                await self._forward(kind.removeprefix("forwards").strip(), about or words)
            case _:
                await self.person.send_other(kind)

    async def tap(self, text: str) -> None:
        """Press the button with these words."""
        message, button = self.button(text)
        if "callback_data" not in button:
            return  # it copies a text, and the bot hears nothing of it
        self.pressed[text] = (message["message_id"], str(button["callback_data"]))
        await self.person.press(*self.pressed[text])

    async def _send_file(self, file: re.Match[str], caption: str) -> None:
        claimed = int(file["size"]) * MEGABYTE if file["size"] else None
        lasting = int(file["minutes"]) * 60 + int(file["seconds"]) if file["seconds"] else None
        sent = SentFile(FILES[file["kind"]], file["name"] or "", claimed_size=claimed, seconds=lasting)
        await self.person.send_file(sent, kind=file["kind"], caption=caption)

    async def _send_album(self, album: re.Match[str], caption: str) -> None:
        kind, count = album["kind"] or "photo", int(album["photos"] or album["count"])
        files = [SentFile(FILES[kind] + bytes([each])) for each in range(count)]
        await self.person.send_album(files, kind=kind, caption=caption)

    async def _forward(self, kind: str, words: str) -> None:
        """Somebody else's message, passed on."""
        friend = {"id": 990_001, "is_bot": False, "first_name": "Gulnar"}
        origin = {"type": "user", "sender_user": friend, "date": 1_700_000_000}
        content = self.person._media(FILES[kind], kind) if kind else {"text": words}
        caption = {"caption": words} if kind and words else {}
        await self.person.forward({**content, **caption, "from": friend, "date": 0}, origin)

    def button(self, text: str) -> tuple[Json, Json]:
        """The button with these words, signs before them apart; the newest message first."""
        for message in reversed(self.person.messages):
            for row in message.get("reply_markup", {}).get("inline_keyboard", []):
                for button in row:
                    shown = plain(button["text"])
                    if opens_with(shown, text) or opens_with(shown.lstrip(SIGNS), text):
                        return message, button
        raise AssertionError(f"there is no button [{text}] in {self.person.buttons}")

    def case_code(self) -> str:
        """As she wrote it on paper: what the button under the newest case code copies."""
        for message in reversed(self.person.messages):
            for row in message.get("reply_markup", {}).get("inline_keyboard", []):
                for button in row:
                    if "copy_text" in button:
                        return str(button["copy_text"]["text"])
        raise AssertionError("nobody was given a case code")

    def _own(self, opening: str) -> Json:
        return self._found(opening, [each for each in self.person.messages if each["from"]["id"] == self.person.id])

    def _any(self, opening: str) -> Json:
        return self._found(opening, self.person.messages)

    def _found(self, opening: str, among: list[Json]) -> Json:
        for message in reversed(among):
            words = str(message.get("text", message.get("caption", "")))
            if opens_with(plain(words), opening) or opening in message:
                return message
        raise AssertionError(f"no message begins with «{opening}»")
