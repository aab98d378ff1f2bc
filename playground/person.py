"""A person with a phone, for tests in the same process: what they do, and what they see."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, TypeVar

from playground import acts
from playground.media import described, keep_upload, usual
from playground.memberships import set_blocked
from playground.other_contents import other_content
from playground.schema import Upload
from playground.screens import Screen, button_in, inline_buttons
from playground.world import Account, Bot, Dialog, Tap, World

Json = dict[str, Any]
T = TypeVar("T")


@dataclass(frozen=True)
class SentFile:
    """A file a person sends. `claimed_size` is what Telegram will say of it, when that should not be the truth.

    `seconds`: how long a recording is; a second, where nobody says.
    """

    content: bytes
    name: str = ""
    mime: str = ""
    claimed_size: int | None = None
    seconds: int | None = None


class Person:
    """Everything is done at once; `await pocket.quiet()` waits for the bot's answers."""

    def __init__(self, world: World, account: Account, bot: Bot | None = None) -> None:
        self._world, self.account, self._bot = world, account, bot

    @property
    def id(self) -> int:
        return self.account.id

    @property
    def name(self) -> str:
        return self.account.name

    @property
    def dialog(self) -> Dialog:
        return self._world.dialog((self._bot or self._world.bot).id, self.account.id)

    @property
    def screen(self) -> Screen:
        """What is on the phone now."""
        return Screen(self._world, self.dialog, self.account)

    @property
    def messages(self) -> list[Json]:
        """Telegram Message objects in order; deleted ones are gone."""
        return list(self.dialog.messages.values())

    @property
    def last(self) -> Json:
        """The last message of the bot."""
        return self.screen.last

    @property
    def text(self) -> str:
        """The words of the bot's last message."""
        last = self.last
        return str(last.get("text", last.get("caption", "")))

    @property
    def buttons(self) -> list[str]:
        """Inline buttons of the last message that has any, else those under the text field."""
        return self.screen.buttons

    @property
    def toast(self) -> str | None:
        """The last answer to a tap that had words."""
        return (self.dialog.toast or {}).get("text")

    async def start(self, payload: str = "") -> Json:
        return self._done(acts.start(self._world, self.dialog, self.account, payload))

    async def send(self, text: str, *, reply_to: int | None = None) -> Json:
        """Write; what is longer than 4,096 goes as several messages, the last of which is returned."""
        if not text.strip():
            raise ValueError("Telegram's apps send no empty messages")
        sent = [await self.send_content(acts.text_content(piece), reply_to=reply_to) for piece in acts.in_pieces(text)]
        return sent[-1]

    async def send_content(self, content: Json, *, reply_to: int | None = None) -> Json:
        """Any Message fields at all, for what there is no word for here."""
        return self._done(acts.say(self._world, self.dialog, self.account, content, reply_to=reply_to))

    async def send_file(self, file: SentFile | bytes, *, kind: str = "document", caption: str = "") -> Json:
        """Kinds: photo, document, audio, voice, video, video_note, animation, sticker."""
        return await self.send_content({**self._media(file, kind), **captioned(caption)})

    async def send_album(
        self, files: Sequence[SentFile | bytes], *, kind: str = "photo", caption: str = "", split_after: int = 0
    ) -> list[Json]:
        """Separate messages with one media_group_id; the caption is on the first only, and nobody says how many.

        After `split_after` of them the rest waits for another getUpdates.
        """
        group = {"media_group_id": str(self._world.random.randrange(10**16, 10**17)), **captioned(caption)}
        sent = []
        for place, file in enumerate(files):
            if place and place == split_after:
                self._world.queues[self.dialog.bot_id].split_here()
            sent.append(await self.send_content({**group, **self._media(file, kind)}))
            group.pop("caption", None)
        return sent

    async def send_other(self, kind: str) -> Json:
        """Kinds: see other_contents.KINDS."""
        return await self.send_content(other_content(self._world, self.account, self.dialog.bot_id, kind))

    async def forward(self, message: Json, origin: Json | None = None) -> Json:
        return await self.send_content(acts.forwarded(message, origin))

    async def tap(self, button: str, *, message_id: int | None = None) -> Tap | Json:
        """Press a button by its text (or its data).

        One under the text field sends its text. One that opens a link or copies a text stays on the phone, the bot
        hears nothing of it: the button itself is returned.
        """
        found = button_in(self.screen, button, message_id)
        if found.message_id is None:
            return await self.send(found.text)
        if not found.callback_data:
            return found.whole
        return await self.press(found.message_id, found.callback_data)

    async def press(self, message_id: int, callback_data: str) -> Tap:
        """Press by data alone, whether or not there is such a button (anymore)."""
        return self._done(acts.tap(self._world, self.dialog, self.account, message_id, callback_data))

    async def edit(self, message_id: int, text: str) -> Json:
        return self._done(acts.edit(self._world, self.dialog, self.account, message_id, text))

    async def react(self, message_id: int, emoji: str) -> None:
        """The bot hears of it only when it asked for message_reaction."""
        acts.react(self._world, self.dialog, self.account, message_id, emoji)
        self._done(None)

    async def delete(self, message_id: int) -> None:
        acts.delete(self._world, self.dialog, message_id)
        self._done(None)

    async def block(self) -> None:
        set_blocked(self._world, self.dialog, self.account, blocked=True)
        self._done(None)

    async def unblock(self) -> None:
        set_blocked(self._world, self.dialog, self.account, blocked=False)
        self._done(None)

    async def leave_telegram(self) -> None:
        """The account is deleted: the bot is told nothing, and cannot write any more."""
        self.account.deactivated = True
        self._world.keep_account(self.account)
        self._done(None)

    async def speak(self, language_code: str | None) -> None:
        """Switch the app's language."""
        self.account.language_code = language_code
        self._world.keep_account(self.account)
        self._done(None)

    def file(self, file_id: str) -> bytes:
        """What the bot sent, as it would be saved."""
        stored = self._world.files.find(self.dialog.bot_id, file_id)
        if stored is None:
            raise KeyError(file_id)
        return self._world.files.content(stored)

    def buttons_of(self, message: Json) -> list[str]:
        return [button["text"] for button in inline_buttons(message)]

    def _media(self, file: SentFile | bytes, kind: str) -> Json:
        sent = file if isinstance(file, SentFile) else SentFile(file)
        upload = Upload(sent.name, sent.mime, sent.content)
        stored = keep_upload(self._world.files, kind, upload, sent.claimed_size)
        more = {"duration": sent.seconds} if sent.seconds is not None and "duration" in usual(kind) else {}
        return described(self._world.files, self.dialog.bot_id, kind, stored, more)

    def _done(self, result: T) -> T:
        self._world.journal.flush()
        return result


def captioned(caption: str) -> Json:
    return {"caption": caption} if caption else {}
