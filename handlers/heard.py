"""One update, understood just far enough to know what was done: said, tapped, sent, edited."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum

from telegram import MaybeInaccessibleMessage, Message, TelegramObject, Update
from telegram.constants import ChatType

from bot.attachments import Offered
from bot.interview.kinds import ALOUD, Medium

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


def heard(update: Update) -> Heard:
    """Understand one update."""
    chat, user, message = update.effective_chat, update.effective_user, _message_of(update)
    return Heard(
        update_id=update.update_id,
        chat_id=chat.id if chat else 0,
        message_id=message.message_id if message else 0,
        language_code=user.language_code if user else None,
        what=_what(update, message, private=chat is not None and chat.type == ChatType.PRIVATE),
    )


def _message_of(update: Update) -> MaybeInaccessibleMessage | None:
    """The message itself, or the one under the button."""
    return update.callback_query.message if update.callback_query else update.effective_message


def _what(update: Update, message: MaybeInaccessibleMessage | None, *, private: bool) -> What:
    if not private:
        return Elsewhere(spoken_to=_spoken_to_elsewhere(update))
    if update.callback_query is not None:
        told = message.api_kwargs.get("text") if message is not None else None
        return Tapped(update.callback_query.id, update.callback_query.data or "", told)
    if update.my_chat_member is not None:
        return Blocked(update.my_chat_member.new_chat_member.status in {"kicked", "left"})
    if not isinstance(message, Message):
        return Nothing()
    return _edited(message) if update.edited_message is not None else _message(message)


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
