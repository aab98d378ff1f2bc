"""Everything the pocket Telegram knows: bots, people, groups, chats, and what was said in them."""

import asyncio
from dataclasses import asdict, dataclass, field
from pathlib import Path
from random import Random
from typing import Any

from playground.clock import VirtualClock
from playground.events import Watchers
from playground.faults import Faults
from playground.journal import Journal
from playground.limits import Limits, RateLimits
from playground.refusals import Refused
from playground.stored_files import StoredFiles
from playground.updates import UpdateQueue

Json = dict[str, Any]

DEFAULT_TOKEN = "4200000001:POCKET-made-up-token-for-the-demo"  # noqa: S105 - made up, and only the pocket Telegram takes it


@dataclass
class Bot:
    """A bot account and what it has told Telegram about itself."""

    id: int
    token: str
    name: str = "Pocket bot"
    username: str = "pocket_bot"
    reads_all_group_messages: bool = True
    names: dict[str, str] = field(default_factory=dict)
    descriptions: dict[str, str] = field(default_factory=dict)
    short_descriptions: dict[str, str] = field(default_factory=dict)
    commands: dict[str, list[Json]] = field(default_factory=dict)
    menu_buttons: dict[str, Json] = field(default_factory=dict)

    def user(self) -> Json:
        return {"id": self.id, "is_bot": True, "first_name": self.names.get("", self.name), "username": self.username}


@dataclass
class Account:
    """A person's account."""

    id: int
    name: str
    language_code: str | None = None
    username: str | None = None
    deactivated: bool = False

    def names(self) -> Json:
        first, _, last = self.name.partition(" ")
        found = {"first_name": first, "last_name": last, "username": self.username}
        return {key: value for key, value in found.items() if value}

    def user(self) -> Json:
        user = {"id": self.id, "is_bot": False, **self.names()}
        if self.language_code is not None:
            user["language_code"] = self.language_code
        return user

    def chat(self) -> Json:
        return {"id": self.id, **self.names(), "type": "private"}


@dataclass
class Room:
    """A group, supergroup or channel. `members` are people and bots."""

    id: int
    type: str
    title: str
    members: list[int] = field(default_factory=list)
    kicked: list[int] = field(default_factory=list)
    topics: dict[str, str] = field(default_factory=dict)
    is_forum: bool = False
    migrated_to: int | None = None

    def chat(self) -> Json:
        chat: Json = {"id": self.id, "title": self.title, "type": self.type}
        return {**chat, "is_forum": True} if self.is_forum else chat


@dataclass
class Dialog:
    """One bot's side of one chat."""

    bot_id: int
    chat_id: int
    started: bool = False
    blocked: bool = False
    keyboard: Json | None = None
    toast: Json | None = None
    reactions: dict[str, list[Json]] = field(default_factory=dict)
    pinned: int | None = None
    typing_until: float = 0.0
    messages: dict[int, Json] = field(default_factory=dict)
    last_message_id: int = 0
    goodwill: int = 0

    @property
    def key(self) -> str:
        return f"{self.bot_id}:{self.chat_id}"

    def kept(self) -> Json:
        """What goes into the journal: messages have rows of their own, the rest is of the moment."""
        left_out = {"messages", "last_message_id", "typing_until", "goodwill"}
        return {name: value for name, value in vars(self).items() if name not in left_out}


@dataclass
class Tap:
    """An inline button that was pressed, and the bot's one answer to it."""

    id: str
    bot_id: int
    account_id: int
    chat_id: int
    at: float
    answer: Json | None = None
    answered: asyncio.Event = field(default_factory=asyncio.Event, compare=False)

    def kept(self) -> Json:
        return {name: value for name, value in vars(self).items() if name not in {"answer", "answered"}}


class World:
    """The state and its journal. Everything in it happens on one event loop, so nothing needs a lock."""

    def __init__(self, folder: Path | None, clock: VirtualClock, rates: RateLimits, seed: int) -> None:
        self.clock = clock
        self.random = Random(seed)  # noqa: S311 - made-up numbers that can be made up again
        self.journal = Journal(folder)
        self.watchers = Watchers()
        self.faults = Faults(seed)
        self.limits = Limits(rates, clock)
        self.files = StoredFiles(folder, self.journal, clock)
        self.bots = {int(key): Bot(**row) for key, row in self.journal.rows("bot")}
        self.accounts = {int(key): Account(**row) for key, row in self.journal.rows("account")}
        self.rooms = {int(key): Room(**row) for key, row in self.journal.rows("room")}
        self.taps = {key: Tap(**row) for key, row in self.journal.rows("tap")}
        self.dialogs = {(row["bot_id"], row["chat_id"]): Dialog(**row) for _, row in self.journal.rows("dialog")}
        self.queues: dict[int, UpdateQueue] = {}
        self._read_messages()

    def _read_messages(self) -> None:
        for key, message in self.journal.rows("message"):
            bot_id, chat_id, message_id = map(int, key.split(":"))
            dialog = self.dialogs[bot_id, chat_id]
            dialog.last_message_id = max(dialog.last_message_id, message_id)
            if message:
                dialog.messages[message_id] = message
        for dialog in self.dialogs.values():
            dialog.messages = dict(sorted(dialog.messages.items()))
        for bot in self.bots.values():
            self.queues[bot.id] = UpdateQueue(bot.id, self.journal, self.clock, self.random)

    @property
    def bot(self) -> Bot:
        """The bot the people are talking to: the one that came last."""
        return list(self.bots.values())[-1] if self.bots else self.admit(DEFAULT_TOKEN)

    def admit(self, token: str) -> Bot:
        """The bot of a made-up token; a token it does not know makes a new bot, a real one is refused."""
        number, _, secret = token.partition(":")
        if not (number.isascii() and number.isdigit() and len(number) <= 12 and secret.startswith("POCKET-")):
            raise Refused(401, "Unauthorized")
        bot = self.bots.get(int(number))
        if bot is None:
            bot = self.bots[int(number)] = Bot(int(number), token, username=f"pocket{number}_bot")
            self.queues[bot.id] = UpdateQueue(bot.id, self.journal, self.clock, self.random)
            self.keep_bot(bot)
        if bot.token != token:
            raise Refused(401, "Unauthorized")
        return bot

    def open_account(self, name: str, language_code: str | None, username: str | None = None) -> Account:
        """A new person. Ids are above 2^31 and do not follow each other, as Telegram's today."""
        account = Account(5_000_000_007 + 7919 * len(self.accounts), name, language_code, username)
        self.accounts[account.id] = account
        self.journal.put("account", account.id, asdict(account))
        return account

    def keep_account(self, account: Account) -> None:
        self.journal.put("account", account.id, asdict(account))

    def keep_bot(self, bot: Bot) -> None:
        self.journal.put("bot", bot.id, asdict(bot))

    def keep_room(self, room: Room) -> None:
        self.rooms[room.id] = room
        self.journal.put("room", room.id, asdict(room))

    def keep_dialog(self, dialog: Dialog) -> None:
        self.journal.put("dialog", dialog.key, dialog.kept())

    def keep_tap(self, tap: Tap) -> None:
        self.taps[tap.id] = tap
        self.journal.put("tap", tap.id, tap.kept())

    def drop_tap(self, tap: Tap) -> None:
        """An answered tap is as good as unknown: Telegram takes one answer only."""
        self.taps.pop(tap.id, None)
        self.journal.drop("tap", tap.id)

    def dialog(self, bot_id: int, chat_id: int) -> Dialog:
        dialog = self.dialogs.get((bot_id, chat_id))
        if dialog is None:
            dialog = self.dialogs[bot_id, chat_id] = Dialog(bot_id, chat_id)
            self.keep_dialog(dialog)
        return dialog

    def chat(self, chat_id: int) -> Json | None:
        found = self.accounts.get(chat_id) or self.rooms.get(chat_id)
        return found.chat() if found else None

    def next_message_id(self, dialog: Dialog) -> int:
        dialog.last_message_id += 1
        return dialog.last_message_id

    def keep_message(self, dialog: Dialog, message: Json) -> None:
        dialog.messages[message["message_id"]] = message
        self.journal.put("message", f"{dialog.key}:{message['message_id']}", message)

    def drop_message(self, dialog: Dialog, message_id: int) -> None:
        """An empty row stays, so that its number is never given again."""
        dialog.messages.pop(message_id)
        self.journal.put("message", f"{dialog.key}:{message_id}", {})
