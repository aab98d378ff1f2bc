"""Speaking: screens become Telegram messages; faults are told apart, pauses are kept to the second."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Awaitable, Callable
from typing import TypeVar

from telegram import Bot, InputFile, Message
from telegram.error import BadRequest, Forbidden, NetworkError, RetryAfter, TelegramError, TimedOut

from handlers.blanking import deleted_or_emptied
from handlers.scene import Change
from handlers.screen import Button, File, Row, Screen
from handlers.wire import Json, Wire

log = logging.getLogger(__name__)
T = TypeVar("T")
TRIES = 4
LONGEST_TEXT = 4096
LONGEST_CAPTION = 1024
NEVER_CONNECTED = "ClientConnect"
"""In the name of what aiohttp says when Telegram was not reached at all: then nothing was said."""
NOT_MODIFIED = "message is not modified"
HARMLESS = (
    NOT_MODIFIED,
    "query is too old",
    "message to edit not found",
    "message can't be edited",
    "message to delete not found",
    "message can't be deleted",
)
GONE = ("chat not found", "user is deactivated", "bot was blocked", "file is too big")


class Undeliverable(Exception):
    """A message could not be delivered: for good, or for now."""

    def __init__(self, *, permanent: bool, in_doubt: bool = False, after: float = 0.0) -> None:
        """`permanent`: trying again is no use. `in_doubt`: it may have been said. `after`: seconds Telegram asks."""
        super().__init__("permanently" if permanent else "for now")
        self.permanent = permanent
        self.in_doubt = in_doubt
        self.after = after


class Messenger:
    """Sends screens to chats. Knows nothing of reports."""

    def __init__(self, bot: Bot, wire: Wire) -> None:
        """`bot` is python-telegram-bot's own, for files; `wire` carries what is said for every answer."""
        self._bot = bot
        self._wire = wire
        self._paused_until = 0.0

    async def send(self, chat_id: int, screen: Screen) -> None:
        """Send one screen. Raises Undeliverable."""
        if screen.file is not None:
            await self._send_file(chat_id, screen, screen.file)
            return
        text = _cut(screen.text, LONGEST_TEXT)
        said = {"chat_id": chat_id, "text": text, "entities": _bold(text, screen.strong)}
        said["reply_markup"] = _keyboard(screen.rows)
        await self._try(lambda: self._wire.tell("sendMessage", said))

    async def send_protected(self, chat_id: int, screen: Screen) -> int:
        """Send what cannot be forwarded or saved. Gives the message's id, to take it away. Raises Undeliverable."""
        if screen.file is not None:
            return await self._send_file(chat_id, screen, screen.file)
        text = _cut(screen.text, LONGEST_TEXT)
        said = {"chat_id": chat_id, "text": text, "entities": _bold(text, screen.strong), "protect_content": True}
        said["reply_markup"] = _keyboard(screen.rows)
        sent = await self._try(lambda: self._wire.call("sendMessage", said))
        return int(sent["message_id"])

    async def take_away(self, chat_id: int, message_id: int, instead: str) -> bool:
        """Delete a message, or empty it where it is too old for that. False if it is there still."""
        place = {"chat_id": chat_id, "message_id": message_id}
        try:
            await self._try(lambda: deleted_or_emptied(self._bot, self._wire, place, instead))
        except Undeliverable as failure:
            return failure.permanent
        return True

    async def send_once(self, chat_id: int, screen: Screen) -> None:
        """Send what nobody waits for: never tried again here, because it may have been said. Raises Undeliverable."""
        text = _cut(screen.text, LONGEST_TEXT)
        said = {"chat_id": chat_id, "text": text, "entities": _bold(text, screen.strong)}
        said["reply_markup"] = _keyboard(screen.rows)
        try:
            await self._wire.call("sendMessage", said)
        except RetryAfter as told:
            self._pause_for(seconds_of(told))
            raise Undeliverable(permanent=False, after=seconds_of(told)) from None
        except Forbidden:
            raise Undeliverable(permanent=True) from None
        except BadRequest as refused:
            raise Undeliverable(permanent=_is_gone(refused)) from None
        except TelegramError as failure:
            log.info("telegram did not answer: %s", type(failure).__name__)
            raise Undeliverable(permanent=False, in_doubt=NEVER_CONNECTED not in failure.message) from None

    async def rest(self) -> None:
        """Wait until a pause that Telegram asked for is over."""
        await self._pause()

    async def _send_file(self, chat_id: int, screen: Screen, file: File) -> int:
        content = InputFile(file.content, file.name)
        caption, buttons = _cut(screen.text, LONGEST_CAPTION), {"reply_markup": _keyboard(screen.rows)}
        send: Callable[..., Awaitable[Message]] = self._bot.send_document
        if file.picture or file.voice:
            send = self._bot.send_photo if file.picture else self._bot.send_voice
        sent = await self._try(
            lambda: send(chat_id, content, caption=caption, protect_content=screen.protected, api_kwargs=buttons)
        )
        return sent.message_id

    async def change(self, chat_id: int, change: Change) -> bool:
        """Change a message sent before: new words, or only its buttons. False if it could not be changed."""
        place = {"chat_id": chat_id, "message_id": change.message_id, "reply_markup": _keyboard(change.rows)}
        text = change.text
        if text is None or _units(text) > LONGEST_TEXT:
            return await self._changed("editMessageReplyMarkup", place) and text is None
        said = {"text": text, "entities": _bold(text, change.strong)}
        return await self._changed("editMessageText", {**place, **said})

    async def _changed(self, method: str, parameters: Json) -> bool:
        async def call() -> None:
            try:
                await self._wire.tell(method, parameters)
            except BadRequest as refused:
                if NOT_MODIFIED not in refused.message.lower():  # then it is as it should be: an answer was lost
                    raise

        return await self._harmless(call)

    async def answer_tap(self, query_id: str, toast: str | None = None) -> None:
        """Stop the button's spinner."""
        await self._harmless(
            lambda: self._wire.tell("answerCallbackQuery", {"callback_query_id": query_id, "text": toast})
        )

    async def leave(self, chat_id: int) -> None:
        """Leave a group or channel."""
        await self._harmless(lambda: self._bot.leave_chat(chat_id))

    async def fetch(self, file_id: str) -> bytes:
        """The bytes of a file a person sent. Raises Undeliverable."""

        async def fetched() -> bytes:
            file = await self._bot.get_file(file_id)
            return bytes(await file.download_as_bytearray())

        return await self._try(fetched)

    async def _harmless(self, call: Callable[[], Awaitable[object]]) -> bool:
        """A call whose failing loses nothing. Whether it was done."""
        try:
            await self._try(call)
        except Undeliverable as failure:
            log.info("a message could not be changed: %s", failure)
            return False
        return True

    async def _try(self, call: Callable[[], Awaitable[T]]) -> T:
        """Call, wait as told, and try again. A time-out may mean it was said: a question said twice does no harm."""
        for attempt in range(TRIES):
            await self._pause()
            try:
                return await call()
            except RetryAfter as told:
                self._pause_for(seconds_of(told))
            except Forbidden:
                raise Undeliverable(permanent=True) from None
            except BadRequest as refused:
                raise Undeliverable(permanent=_is_gone(refused) or _is_harmless(refused)) from None
            except (TimedOut, NetworkError, TelegramError) as failure:
                log.info("telegram did not answer: %s", type(failure).__name__)
                await asyncio.sleep(0.2 * 2**attempt)
        raise Undeliverable(permanent=False)

    def _pause_for(self, seconds: float) -> None:
        """Everybody pauses together: Telegram counts us as one."""
        self._paused_until = max(self._paused_until, asyncio.get_running_loop().time() + seconds)

    async def _pause(self) -> None:
        wait = self._paused_until - asyncio.get_running_loop().time()
        if wait > 0:
            await asyncio.sleep(wait)


def seconds_of(told: RetryAfter) -> float:
    """How long Telegram asks us to wait."""
    after = told.retry_after
    return float(after) if isinstance(after, int | float) else after.total_seconds()


def _is_harmless(refused: BadRequest) -> bool:
    return any(words in refused.message.lower() for words in HARMLESS)


def _is_gone(refused: BadRequest) -> bool:
    return any(words in refused.message.lower() for words in GONE)


def _keyboard(rows: tuple[Row, ...]) -> Json | None:
    shown = [[_button(button) for button in row] for row in rows if row]
    return {"inline_keyboard": shown} if shown else None


def _button(button: Button) -> Json:
    # A name told in two lines is one line on a button.
    shown: Json = {"text": " ".join(button.text.split())}
    if button.copy is not None:
        shown["copy_text"] = {"text": button.copy}
    else:
        shown["callback_data"] = button.sends or "-"
    if button.style is not None:
        shown["style"] = button.style.value
    return shown


def _bold(text: str, strong: str | None) -> list[Json] | None:
    """The question stands out; offsets count UTF-16 units, as Telegram does."""
    if not strong or (start := text.find(strong)) < 0:
        return None
    return [{"type": "bold", "offset": _units(text[:start]), "length": _units(strong)}]


def _units(text: str) -> int:
    return len(text.encode("utf-16-le")) // 2


def _cut(text: str, most: int) -> str:
    """At most so many UTF-16 units, as Telegram counts: an emoji is two, and is never cut in half."""
    return text if len(text) * 2 <= most else text.encode("utf-16-le")[: most * 2].decode("utf-16-le", "ignore")
