"""Groups and channels, for the tests that see what a bot does where it has no business."""

from typing import Any

from playground import acts
from playground.memberships import change_membership
from playground.person import Person
from playground.world import Dialog, Room, World

Json = dict[str, Any]


class Gathering:
    """A group, supergroup or channel, with what people do in it."""

    def __init__(self, world: World, room: Room) -> None:
        self._world, self.room = world, room

    @property
    def id(self) -> int:
        return self.room.id

    @property
    def dialog(self) -> Dialog:
        return self._world.dialog(self._world.bot.id, self.room.id)

    @property
    def messages(self) -> list[Json]:
        return list(self.dialog.messages.values())

    async def add_bot(self, by: Person) -> None:
        """Tells the bot by my_chat_member and, in groups, by a message about the new member."""
        self._join(by, "member")
        if self.room.type != "channel":
            user = self._world.bot.user()
            await self.send_content(by, {"new_chat_members": [user]})

    async def remove_bot(self, by: Person) -> None:
        self._join(by, "kicked")

    async def send(self, by: Person, text: str, *, thread: int | None = None) -> Json:
        topic = {} if thread is None else {"message_thread_id": thread, "is_topic_message": True}
        return await self.send_content(by, {**acts.text_content(text), **topic})

    async def send_content(self, by: Person, content: Json) -> Json:
        """A message in the group, or a post in the channel."""
        is_channel = self.room.type == "channel"
        return self._arrive("channel_post" if is_channel else "message", {**self._opening(by), **content})

    async def send_as_channel(self, content: Json) -> Json:
        """A message in the group in the name of a channel: there is no person behind it."""
        return self._arrive("message", {**self._opening(None), **content})

    async def edit(self, message_id: int, text: str) -> Json:
        fresh = {**self.dialog.messages[message_id], "text": text, "edit_date": int(self._world.clock.timestamp())}
        return self._arrive("edited_channel_post" if self.room.type == "channel" else "edited_message", fresh)

    async def open_topic(self, by: Person, name: str) -> int:
        """A topic of a forum; returns its message_thread_id."""
        opened = self._opening(by)
        thread: int = opened["message_id"]
        self.room.topics[str(thread)] = name
        self._world.keep_room(self.room)
        about = {"forum_topic_created": {"name": name, "icon_color": 7322096}}
        self._arrive("message", {**opened, **about, "message_thread_id": thread, "is_topic_message": True})
        return thread

    async def migrate(self, by: Person) -> "Gathering":
        """A group becomes a supergroup with another id; whoever writes to the old one is told."""
        fresh = Room(-1_000_000_000_000 + self.room.id, "supergroup", self.room.title, list(self.room.members))
        self.room.migrated_to = fresh.id
        self._world.keep_room(self.room)
        self._world.keep_room(fresh)
        await self.send_content(by, {"migrate_to_chat_id": fresh.id})
        after = Gathering(self._world, fresh)
        await after.send_content(by, {"migrate_from_chat_id": self.room.id})
        return after

    def _opening(self, by: Person | None) -> Json:
        """What a message begins with; in the name of a channel there is no `from` a person stands behind."""
        message_id, chat = self._world.next_message_id(self.dialog), self.room.chat()
        is_nobody = by is None or self.room.type == "channel"
        sender = {"sender_chat": chat} if is_nobody or by is None else {"from": by.account.user()}
        return {"message_id": message_id, **sender, "chat": chat, "date": int(self._world.clock.timestamp())}

    def _arrive(self, kind: str, message: Json) -> Json:
        """Keep a message; the bot hears of it while it is a member."""
        if self._world.bot.id in self.room.members and self._is_for_bot(message):
            acts.arrive(self._world, self.dialog, kind, message)
        self._world.journal.flush()
        return message

    def _is_for_bot(self, message: Json) -> bool:
        """With privacy mode on a bot hears commands, replies to it and service messages only."""
        if self._world.bot.reads_all_group_messages or self.room.type == "channel":
            return True
        text = message.get("text")
        return text is None or text.startswith("/") or "reply_to_message" in message

    def _join(self, by: Person, status: str) -> None:
        change_membership(self._world, self.room, self._world.bot, status, by.account.user())
        self._world.journal.flush()
