"""A message too old to be deleted (48 hours: the bot was away) is emptied where it stands."""

from __future__ import annotations

from contextlib import suppress
from io import BytesIO

from telegram import Bot, InputMediaPhoto
from telegram.error import BadRequest

from handlers.wire import Json, Wire

TOO_OLD = "message can't be deleted"
NO_TEXT = "no text in the message"
SIZE = (320, 200)


async def deleted_or_emptied(bot: Bot, wire: Wire, place: Json, instead: str) -> None:
    """Delete it, or let it say `instead`, without buttons. Raises python-telegram-bot's own errors."""
    try:
        await wire.tell("deleteMessage", place)
    except BadRequest as refused:
        if TOO_OLD not in refused.message.lower():
            raise
        await _emptied(bot, wire, place, instead)


async def _emptied(bot: Bot, wire: Wire, place: Json, instead: str) -> None:
    try:
        await wire.tell("editMessageText", {**place, "text": instead})
    except BadRequest as refused:
        if NO_TEXT not in refused.message.lower():
            raise
        with suppress(BadRequest):  # a voice cannot be changed: nobody can take that away
            await bot.edit_message_media(InputMediaPhoto(_nothing_to_see(), caption=instead), **place)


def _nothing_to_see() -> bytes:
    from PIL import Image  # noqa: PLC0415 - it takes memory that is hardly ever needed

    written = BytesIO()
    Image.new("L", SIZE, 220).save(written, "PNG")
    return written.getvalue()
