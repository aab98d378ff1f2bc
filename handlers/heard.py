"""One update, understood just far enough to know what was done: said, tapped, sent, edited."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any

from telegram import CallbackQuery, Message, TelegramObject, Update
from telegram.constants import ChatType

from bot.attachments import Offered
from bot.interview.kinds import ALOUD, Medium
from handlers.stripping import UNDER_IT

UNSPOKEN = ("pinned_message", "message_auto_delete_timer_changed", "chat_background_set", "write_access_allowed")
"""What Telegram itself notes in the chat when she pins, tidies up or decorates: nobody expects an answer."""


class Odd(StrEnum):
    """Messages that are no answer; each has its words as `odd-…`."""

    STICKER = "sticker"
    POLL = "poll"
    LOCATION = "location"
    CONTACT = "contact"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class Words:
    """Typed words."""

    text: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class Command:
    """A command and what stood behind it."""

    name: str
    payload: str = field(default="", repr=False)


@dataclass(frozen=True, slots=True)
class Tapped:
    """A button; `text` is what its message said, so that the choice can be noted under it."""

    query_id: str = field(repr=False)
    pressed: str = field(repr=False)
    text: str | None = field(default=None, repr=False)


@dataclass(frozen=True, slots=True)
class Edited:
    """Words typed before, or the caption of a file, edited now."""

    text: str = field(repr=False)
    is_caption: bool = False


@dataclass(frozen=True, slots=True)
class Blocked:
    """The person blocked the bot, or took that back."""

    blocked: bool


@dataclass(frozen=True, slots=True)
class Elsewhere:
    """Something in a group or channel. `spoken_to` when somebody there may expect an answer."""

    spoken_to: bool


@dataclass(frozen=True, slots=True)
class Nothing:
    """Nothing to answer."""


What = Words | Command | Tapped | Edited | Offered | Odd | Blocked | Elsewhere | Nothing


@dataclass(frozen=True, slots=True)
class Heard:
    """What happened, in which chat, in which message."""

    update_id: int
    chat_id: int = field(repr=False)
    message_id: int
    language_code: str | None
    what: What


@dataclass(frozen=True, slots=True)
class Place:
    """The chat, and the message in it; zeros where Telegram names none."""

    chat_id: int
    message_id: int
    private: bool


def heard(update: Update) -> Heard:
    """Understand one update."""
    place, user = _place(update), update.effective_user
    return Heard(
        update_id=update.update_id,
        chat_id=place.chat_id,
        message_id=place.message_id,
        language_code=user.language_code if user else None,
        what=_what(update) if place.private else Elsewhere(spoken_to=_spoken_to_elsewhere(update)),
    )


def _place(update: Update) -> Place:
    if (under := _under(update.callback_query)) is not None:
        chat = under.get("chat", {})
        return Place(chat.get("id", 0), under.get("message_id", 0), chat.get("type") == ChatType.PRIVATE)
    chat, message = update.effective_chat, update.effective_message
    private = chat is not None and chat.type == ChatType.PRIVATE
    return Place(chat.id if chat else 0, message.message_id if message else 0, private)


def _under(query: CallbackQuery | None) -> Mapping[str, Any] | None:
    """What is kept of the message under a button."""
    return None if query is None else query.api_kwargs.get(UNDER_IT)


def _what(update: Update) -> What:
    if update.callback_query is not None:
        return _tapped(update.callback_query)
    if update.my_chat_member is not None:
        return Blocked(update.my_chat_member.new_chat_member.status in {"kicked", "left"})
    message = update.effective_message
    if message is None:
        return Nothing()
    return _edited(message) if update.edited_message is not None else _message(message)


def _tapped(query: CallbackQuery) -> Tapped:
    """Taps that lay in the inbox of an earlier version have the whole message."""
    told = query.message.text if isinstance(query.message, Message) else (_under(query) or {}).get("text")
    return Tapped(query.id, query.data or "", told)


def _spoken_to_elsewhere(update: Update) -> bool:
    """Somebody wrote in a group, or let the bot into one. What is only posted in a channel expects no answer."""
    if update.my_chat_member is not None:
        return update.my_chat_member.new_chat_member.status in {"member", "administrator"}
    return update.message is not None and update.message.left_chat_member is None


def _edited(message: Message) -> What:
    if message.text:
        return Edited(message.text)
    return Edited(message.caption, is_caption=True) if message.caption else Nothing()


def _message(message: Message) -> What:
    if message.text is not None:
        return _words(message.text)
    if (offered := _offered(message)) is not None:
        return offered
    if any(getattr(message, each) is not None for each in UNSPOKEN):
        return Nothing()
    if message.sticker or message.animation or message.dice:
        return Odd.STICKER
    if message.poll:
        return Odd.POLL
    if message.location or message.venue:
        return Odd.LOCATION
    return Odd.CONTACT if message.contact else Odd.OTHER


def _words(text: str) -> What:
    name, _, payload = text[1:].partition(" ")
    name = name.partition("@")[0].lower()
    if text.startswith("/") and name.isascii() and name.replace("_", "").isalnum():
        return Command(name, payload.strip())
    return Words(text)


def _offered(message: Message) -> Offered | None:
    if message.photo:
        return _file(message, Medium.PHOTO, message.photo[-1])
    for medium in (Medium.VOICE, Medium.VIDEO_NOTE, Medium.AUDIO, Medium.VIDEO):
        if (found := getattr(message, medium.value)) is not None:
            return _file(message, medium, found)
    # An animation also announces itself as a document; it is a moving sticker, not a paper.
    if message.document is not None and message.animation is None:
        return _file(message, Medium.DOCUMENT, message.document)
    return None


def _file(message: Message, medium: Medium, found: TelegramObject) -> Offered:
    return Offered(
        file_id=str(getattr(found, "file_id", "")),
        medium=medium,
        size=getattr(found, "file_size", None),
        mime=getattr(found, "mime_type", None),
        name=getattr(found, "file_name", None),
        caption=message.caption,
        album=message.media_group_id,
        seconds=found.to_dict().get("duration") if medium in ALOUD else None,
    )
