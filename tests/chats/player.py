"""Plays a .chat file with the real bot: every line of the file is compared with what the bot says."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from datetime import timedelta
from typing import Any

from playground import Person
from playground.chat_file import ChatLine, Mark
from playground.person import SentFile
from tests.living import Living

Json = dict[str, Any]
INVISIBLE = re.compile("[\u200e\u200f\u2066-\u2069]")
SPAN = re.compile(r"(\d+) (second|minute|hour|day)s?")
FILES = {
    "photo": b"\xff\xd8\xff\xe0 a made-up photo \xff\xd9",
    "document": b"%PDF-1.4 a made-up paper",
    "voice": b"OggS a made-up voice",
    "audio": b"ID3 a made-up recording",
    "video": b"\x00\x00\x00\x18ftypmp42 a made-up video",
    "video_note": b"\x00\x00\x00\x18ftypmp42 a made-up round video",
}
ANYTHING = "…"


@dataclass
class Player:
    """One run of one file. `read` counts, for each person, the messages of the bot already compared."""

    living: Living
    person: Person | None = None
    read: dict[str, int] = field(default_factory=dict)
    skips: bool = False

    async def play(self, lines: tuple[ChatLine, ...]) -> None:
        """Every line in turn; the first that does not hold fails with its words."""
        for line in lines:
            match line.mark:
                case Mark.SPEAKER:
                    self._speaker(line.words)
                case Mark.PERSON:
                    self._all_was_read(line)
                    await self._act(line)
                    await self.living.pocket.quiet(20)
                case Mark.BOT:
                    self._compare(line)
                case Mark.TIME:
                    self.living.pocket.clock.advance(span(line.words))
                case Mark.TROUBLE:
                    await self._trouble(line.words)

    def _speaker(self, words: str) -> None:
        named = re.fullmatch(r"(?P<name>.+?)(?: \((?P<language>[\w-]+)\))?", words)
        assert named is not None
        self.person = self.living.pocket.person(named["name"], language_code=named["language"])
        self.read.setdefault(self.person.name, 0)

    async def _act(self, line: ChatLine) -> None:
        person = self._present()
        if line.tapped:
            await person.tap(self._button(line.tapped))
            return
        kind, _, name = line.note.partition(": ")
        if not kind:
            await person.send(line.words)
        elif kind in FILES:
            await person.send_file(SentFile(FILES[kind], name), kind=kind, caption=line.words)
        elif kind == "album":
            count = int(name)
            await person.send_album(
                [SentFile(FILES["photo"] + bytes([each])) for each in range(count)], caption=line.words
            )
        elif kind == "changes":
            await person.edit(self._own(name)["message_id"], line.words)
        elif kind == "taps again":
            await person.press(*self._old_button(name))
        elif kind == "blocks the bot":
            await person.block()
        elif kind == "unblocks the bot":
            await person.unblock()
        else:
            await person.send_other(kind)

    def _button(self, text: str) -> str:
        """The button with these words, marks before them apart; the newest message first."""
        for message in reversed(self._present().messages):
            for row in message.get("reply_markup", {}).get("inline_keyboard", []):
                for button in row:
                    if plain(button["text"]) == text:
                        return str(button.get("callback_data", text))
        raise AssertionError(f"there is no button [{text}] in {self._present().buttons}")

    def _old_button(self, text: str) -> tuple[int, str]:
        """A button pressed once more although its message shows it no longer."""
        return self._present().old_buttons[text]  # type: ignore[attr-defined, no-any-return]

    def _own(self, opening: str) -> Json:
        own = [m for m in self._present().messages if m["from"]["id"] == self._present().id]
        return next(m for m in reversed(own) if str(m.get("text", "")).startswith(opening.rstrip(ANYTHING)))

    def _compare(self, line: ChatLine) -> None:
        if line.words == ANYTHING and not line.rows:
            self.read[self._present().name] = len(self._spoken())
            return
        message = self._changed(line) if line.note == "now says" else self._next(line)
        shown = plain(str(message.get("text", message.get("caption", ""))))
        assert pattern(line.words).fullmatch(shown), f"the bot was to say\n{line.words}\nand said\n{shown}"
        buttons = [
            [plain(b["text"]) for b in row] for row in message.get("reply_markup", {}).get("inline_keyboard", [])
        ]
        for row in line.rows:
            assert list(row) in buttons, f"the row {row} is not among {buttons}"

    def _next(self, line: ChatLine) -> Json:
        spoken, name = self._spoken(), self._present().name
        assert self.read[name] < len(spoken), f"the bot said nothing more, but was to say\n{line.words}"
        self.read[name] += 1
        return spoken[self.read[name] - 1]

    def _changed(self, line: ChatLine) -> Json:
        found = [m for m in self._spoken() if pattern(line.words).fullmatch(plain(str(m.get("text", ""))))]
        assert found, f"no message of the bot now says\n{line.words}"
        return found[-1]

    def _all_was_read(self, line: ChatLine) -> None:
        name = self._present().name
        unread = [plain(str(m.get("text", m.get("caption", "")))) for m in self._spoken()[self.read[name] :]]
        assert not unread, f"before «{line.words or line.tapped or line.note}» the bot also said {unread}"

    def _spoken(self) -> list[Json]:
        person = self._present()
        return [message for message in person.messages if message.get("from", {}).get("id") != person.id]

    def _present(self) -> Person:
        assert self.person is not None, "a chat begins with # and a name"
        return self.person

    async def _trouble(self, words: str) -> None:
        match words:
            case "the plug is pulled":
                await self.living.stop()
                await self.living.start()
            case "telegram is down":
                self.living.pocket.go_down()
            case "telegram is back":
                self.living.pocket.come_back()
            case "the clock ticks":
                await self.living.tick()
            case _:
                raise AssertionError(f"no such trouble: {words}")
        if words != "telegram is down":
            await self.living.pocket.quiet(20)


def plain(words: str) -> str:
    """What is read, without the invisible signs that keep directions apart."""
    return INVISIBLE.sub("", words).strip()


def pattern(words: str) -> re.Pattern[str]:
    """A line of the file; … stands for anything."""
    return re.compile(".*".join(re.escape(part) for part in words.split(ANYTHING)), re.DOTALL)


def span(words: str) -> timedelta:
    """`7 days` as a time."""
    found = SPAN.fullmatch(words)
    assert found is not None, f"not a time: {words}"
    return timedelta(**{f"{found[2]}s": int(found[1])})
