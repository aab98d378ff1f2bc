"""Speaking: screens become Telegram messages; faults are told apart, pauses are kept to the second."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Awaitable, Callable
from typing import TypeVar

from telegram import Bot, CopyTextButton, InlineKeyboardButton, InlineKeyboardMarkup, MessageEntity
from telegram.error import BadRequest, Forbidden, NetworkError, RetryAfter, TelegramError, TimedOut

from handlers.scene import Change
from handlers.screen import Button, Row, Screen

log = logging.getLogger(__name__)
T = TypeVar("T")
TRIES = 4
LONGEST_TEXT = 4096
LONGEST_CAPTION = 1024
HARMLESS = ("message is not modified", "query is too old", "message to edit not found", "message can't be edited")
GONE = ("chat not found", "user is deactivated", "bot was blocked")


class Undeliverable(Exception):
    """A message could not be delivered: for good, or for now."""

    def __init__(self, *, permanent: bool) -> None:
        """`permanent`: trying again is of no use."""
        super().__init__("permanently" if permanent else "for now")
        self.permanent = permanent


class Messenger:
    """Sends screens to chats. Knows nothing of reports."""

    def __init__(self, bot: Bot) -> None:
        """`bot` is python-telegram-bot's own."""
        self._bot = bot
        self._paused_until = 0.0

    async def send(self, chat_id: int, screen: Screen) -> int:
        """Send one screen; gives the message's id. Raises Undeliverable."""
        markup = _keyboard(screen.rows)
        file = screen.file
        if file is not None:
            sent = await self._try(
                lambda: self._bot.send_document(
                    chat_id, file.content, caption=screen.text[:LONGEST_CAPTION], filename=file.name,
                    reply_markup=markup, protect_content=False,
                )
            )  # fmt: skip
        else:
            text = screen.text[:LONGEST_TEXT]
            sent = await self._try(
                lambda: self._bot.send_message(chat_id, text, reply_markup=markup, entities=_bold(text, screen.strong))
            )
        return sent.message_id

    async def change(self, chat_id: int, change: Change) -> None:
        """Change a message sent before: new words, or only its buttons. What cannot be changed any more stays."""
        text = change.text
        if text is not None and len(text) <= LONGEST_TEXT:
            await self._harmless(
                lambda: self._bot.edit_message_text(
                    text, chat_id, change.message_id, reply_markup=_keyboard(change.rows),
                    entities=_bold(text, change.strong),
                )
            )  # fmt: skip
        else:
            await self._harmless(
                lambda: self._bot.edit_message_reply_markup(
                    chat_id, change.message_id, reply_markup=_keyboard(change.rows)
                )
            )

    async def answer_tap(self, query_id: str, toast: str | None = None) -> None:
        """Stop the button's spinner."""
        await self._harmless(lambda: self._bot.answer_callback_query(query_id, toast))

    async def leave(self, chat_id: int) -> None:
        """Leave a group or channel."""
        await self._harmless(lambda: self._bot.leave_chat(chat_id))

    async def fetch(self, file_id: str) -> bytes:
        """The bytes of a file a person sent. Raises Undeliverable."""

        async def fetched() -> bytes:
            file = await self._bot.get_file(file_id)
            return bytes(await file.download_as_bytearray())

        return await self._try(fetched)

    async def _harmless(self, call: Callable[[], Awaitable[object]]) -> None:
        """A call whose failing loses nothing."""
        try:
            await self._try(call)
        except Undeliverable as failure:
            log.info("a message could not be changed: %s", failure)

    async def _try(self, call: Callable[[], Awaitable[T]]) -> T:
        """Call, wait as told, and try again. A time-out may mean it was said: a question said twice does no harm."""
        for attempt in range(TRIES):
            await self._pause()
            try:
                return await call()
            except RetryAfter as told:
                self._pause_for(_seconds(told))
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


def _seconds(told: RetryAfter) -> float:
    after = told.retry_after
    return float(after) if isinstance(after, int | float) else after.total_seconds()


def _is_harmless(refused: BadRequest) -> bool:
    return any(words in refused.message.lower() for words in HARMLESS)


def _is_gone(refused: BadRequest) -> bool:
    return any(words in refused.message.lower() for words in GONE)


def _keyboard(rows: tuple[Row, ...]) -> InlineKeyboardMarkup | None:
    shown = [[_button(button) for button in row] for row in rows if row]
    return InlineKeyboardMarkup(shown) if shown else None


def _button(button: Button) -> InlineKeyboardButton:
    style = {"style": str(button.style)} if button.style else None
    text = " ".join(button.text.split())  # a name told in two lines is one line on a button
    if button.copy is not None:
        return InlineKeyboardButton(text, copy_text=CopyTextButton(button.copy), api_kwargs=style)
    return InlineKeyboardButton(text, callback_data=button.sends or "-", api_kwargs=style)


def _bold(text: str, strong: str | None) -> list[MessageEntity] | None:
    """The question stands out; offsets count UTF-16 units, as Telegram does."""
    if not strong or (start := text.find(strong)) < 0:
        return None
    offset, length = _units(text[:start]), _units(strong)
    return [MessageEntity(MessageEntity.BOLD, offset, length)]


def _units(text: str) -> int:
    return len(text.encode("utf-16-le")) // 2
