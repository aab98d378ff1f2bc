"""Plays a .chat file with the real bot: every line of the file is compared with what the bot says."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from datetime import timedelta
from typing import Any

from bot.case_codes import CaseCode, shown
from bot.organizing.access import Role
from bot.organizing.handing_out.outlets import Folder
from bot.organizing.handing_out.writing import House, Order, write
from playground import Person
from playground.chat_file import ChatLine, Mark
from playground.save_as_test import thing_in
from storage import exports
from storage.states import ExportState
from tests.chats.as_if_unknown import tried
from tests.chats.authenticator import Authenticator
from tests.chats.desk_taps import tapped
from tests.chats.doing import Phone
from tests.chats.reading import ANYTHING, holds, plain, span
from tests.chats.told_before import told_before
from tests.flooding import a_flood, from_one_account
from tests.living import Living

Json = dict[str, Any]
TROUBLES_IN_SILENCE = frozenset({"telegram is down", "the bot is stopped"})


@dataclass
class Player:
    """One run of one file. `read` is, for each person, the last message compared: earlier ones may be gone by now."""

    living: Living
    phone: Phone | None = None
    phones: dict[str, Phone] = field(default_factory=dict)
    read: dict[str, int] = field(default_factory=dict)
    is_stopped: bool = False
    invitation: str = ""
    authenticators: dict[str, Authenticator] = field(default_factory=dict)
    codes: dict[str, str] = field(default_factory=dict)

    async def play(self, lines: tuple[ChatLine, ...]) -> None:
        """Every line in turn; the first that does not hold fails with its words."""
        for line in lines:
            await self.take(line)

    async def take(self, line: ChatLine) -> None:
        """One line: done, or compared."""
        match line.mark:
            case Mark.SPEAKER:
                self._speaker(line.words)
            case Mark.PERSON:
                self._all_was_read(line)
                if not await tried(self, line):
                    await self.does(line)
            case Mark.BOT:
                self._compare(line)
            case Mark.TIME:
                await self._time(span(line.words))
            case Mark.TROUBLE:
                await self._trouble(line.words)

    async def does(self, line: ChatLine) -> None:
        """What the person does, until the bot is done with it."""
        if not await self._at_the_desk(line.note):
            await self._present().do(line)
        await self._quiet()

    @property
    def person(self) -> Person:
        """Who holds the phone."""
        return self._present().person

    def spoken(self) -> list[Json]:
        """The messages of the bot in this chat."""
        person = self.person
        return [message for message in person.messages if message.get("from", {}).get("id") != person.id]

    def unread(self) -> list[Json]:
        """Those nobody has looked at."""
        return [message for message in self.spoken() if message["message_id"] > self.read[self.person.name]]

    def take_unread(self) -> list[Json]:
        """The same; they are read now."""
        unread = self.unread()
        self.read[self.person.name] = max([self.read[self.person.name], *(each["message_id"] for each in unread)])
        return unread

    def _speaker(self, words: str) -> None:
        named = re.fullmatch(r"(?P<name>.+?)(?: \((?P<language>[\w-]+)\))?", words)
        assert named is not None
        person = self.living.pocket.person(named["name"], language_code=named["language"])
        self.phone = self.phones.setdefault(person.name, Phone(person))
        self.read.setdefault(person.name, 0)

    def _compare(self, line: ChatLine) -> None:
        if line.note == "notice":
            assert holds(line.words, self.person.toast or ""), f"the notice was {self.person.toast}"
            return
        if line.words == ANYTHING and not line.rows and not line.note:
            self.take_unread()
            return
        message = self._changed(line) if line.note == "now says" else self._next(line)
        shown = str(message.get("text", message.get("caption", "")))
        assert holds(line.words, shown), f"the bot was to say\n{line.words}\nand said\n{plain(shown)}"
        buttons = [
            [plain(b["text"]) for b in row] for row in message.get("reply_markup", {}).get("inline_keyboard", [])
        ]
        for row in line.rows:
            assert any(stands(row, each) for each in buttons), f"the row {row} is not among {buttons}"

    def _next(self, line: ChatLine) -> Json:
        unread = self.unread()
        assert unread, f"the bot said nothing more, but was to say\n{line.words}"
        message = unread[0]
        self.read[self.person.name] = message["message_id"]
        assert line.note == thing_in(message), f"the bot was to send ({line.note}) and sent ({thing_in(message)})"
        return message

    def _changed(self, line: ChatLine) -> Json:
        found = [message for message in self.spoken() if holds(line.words, str(message.get("text", "")))]
        assert found, f"no message of the bot now says\n{line.words}"
        return found[-1]

    def _all_was_read(self, line: ChatLine) -> None:
        unread = [plain(str(m.get("text", m.get("caption", "")))) for m in self.unread()]
        assert not unread, f"before «{line.words or line.tapped or line.note}» the bot also said {unread}"

    def _present(self) -> Phone:
        assert self.phone is not None, "a chat begins with # and a name"
        return self.phone

    async def _time(self, by: timedelta) -> None:
        """What was said must be noted as said before its lease can end."""
        if self.living.bot is not None and not self.is_stopped:
            await self.living.bot.speaking.noting.close()
        self.living.pocket.clock.advance(by)

    async def _trouble(self, words: str) -> None:
        match words:
            case "the plug is pulled":
                await self.living.stop()
                await self.living.start()
            case "the bot is stopped":
                await self.living.stop()
            case "the bot is started":
                await self.living.start()
            case "telegram is down":
                self.living.pocket.go_down()
            case "telegram is back":
                self.living.pocket.come_back()
            case "the clock ticks":
                await self.living.tick()
            case "an invitation for a reviewer" | "an invitation for a coordinator":
                self._invite(words.rpartition(" ")[2])
            case "twelve reports come in at once" | "one account tells eight times":
                self._flood(words)
            case "what was asked for is written":
                await self._hand_out()
            case _:
                self._told_before(words)
        self.is_stopped = words == "the bot is stopped"
        if words not in TROUBLES_IN_SILENCE:
            await self._quiet()

    def _told_before(self, words: str) -> None:
        """`Ayshe has told of Salim Hoshur`: a report that was handed in before the conversation begins."""
        who = words.split(maxsplit=1)[0]
        self.codes[who] = told_before(self.living, self.living.pocket.person(who), words)

    async def _at_the_desk(self, note: str) -> bool:
        """What only organizers do: come with an invitation, type the code of the authenticator."""
        authenticator = self.authenticators.setdefault(self.person.name, Authenticator(self.person))
        match note:
            case "joins":
                await self.person.send(f"/start join-{self.invitation}")
            case "types her code":
                await self.person.send(authenticator.code(self.living.pocket.clock.now()))
            case "types the same code again":
                await self.person.send(authenticator.last)
            case _ if "the case code of " in note:
                before, _, name = note.partition("the case code of ")
                code = self.codes.get(name) or self.phones[name].case_code()
                await self.person.send(code if before.strip() in {"", "types"} else f"{before.strip()} {code}")
            case _ if note.startswith("opens the case of "):
                await self.person.send(f"/case {self.codes[note.rsplit(maxsplit=1)[-1]]}")
            case _ if found := re.fullmatch(r"takes the report of (\w+) out", note):
                await self._present().tap(shown(CaseCode(self.codes[found[1]])))
            case _ if note.startswith("vouches for "):
                await self._present().tap(f"{shown(CaseCode(self.codes[note.rsplit(maxsplit=1)[-1]]))} →…")
            case _:
                return await tapped(self._present(), self.phones, note)
        return True

    async def _hand_out(self) -> None:
        """As `run_bot.py export` does it, for everything that waits for it."""
        assert self.living.bot is not None
        assert self.living.database is not None
        room, database, clock = self.living.bot._room, self.living.database, self.living.pocket.clock.now
        house = House(database, room.archive, room.attachments, room.phrases, clock)
        for each in await database.read(lambda tx: exports.in_state(tx, ExportState.READY)):
            place = self.living.folder / "out" / each.id
            await write(house, Order(each.id, lambda place=place: Folder(place), ("json",)))  # type: ignore[misc]

    def _invite(self, role: str) -> None:
        """As `run_bot.py claim` does it, for any role."""
        assert self.living.bot is not None
        assert self.living.database is not None
        access, now = self.living.bot.access, self.living.pocket.clock.now()
        self.invitation = self.living.database.run_now(lambda tx: access.invitation(tx, Role(role), now))

    def _flood(self, words: str) -> None:
        assert self.living.bot is not None
        assert self.living.database is not None
        room, now = self.living.bot._room, self.living.pocket.clock.now()
        flood = a_flood if words.startswith("twelve") else from_one_account
        self.living.database.run_now(lambda tx: flood(room, tx, now, 12 if flood is a_flood else 8))

    async def _quiet(self) -> None:
        if not self.is_stopped:
            await self.living.pocket.quiet(20)


def stands(written: tuple[str, ...], shown: list[str]) -> bool:
    """Whether a row of buttons is the written one; […] at its end stands for any others."""
    if written[-1] == ANYTHING:
        return shown[: len(written) - 1] == list(written[:-1])
    return shown == list(written)
