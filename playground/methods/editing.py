"""Changing what a bot has said; an edit that changes nothing is refused."""

from collections.abc import Callable, Mapping
from typing import Any

from playground.keyboards import checked, inline
from playground.methods.sending_media import media_of
from playground.reach import Call, dialog_of
from playground.refusals import bad_request
from playground.texts import caption_text, message_text
from playground.world import Dialog

Json = dict[str, Any]

MEDIA = frozenset({"photo", "document", "voice", "audio", "video", "animation", "video_note", "sticker"})
TEXT_FIELDS = frozenset({"text", "entities"})
CAPTION_FIELDS = frozenset({"caption", "caption_entities"})
NOT_MODIFIED = (
    "message is not modified: specified new message content and reply markup are exactly the same as a current"
    " content and reply markup of the message"
)


def edit_message_text(call: Call) -> Json:
    wanted = message_text(call.values)
    dialog, message = own_message(call)
    if "text" not in message:
        raise bad_request("there is no text in the message to edit")
    return changed(call, dialog, message, TEXT_FIELDS, wanted)


def edit_message_caption(call: Call) -> Json:
    wanted = caption_text(call.values)
    dialog, message = own_message(call)
    if not MEDIA & message.keys():
        raise bad_request("there is no caption in the message to edit")
    return changed(call, dialog, message, CAPTION_FIELDS, wanted)


def edit_message_reply_markup(call: Call) -> Json:
    dialog, message = own_message(call)
    return changed(call, dialog, message, frozenset(), {})


def edit_message_media(call: Call) -> Json:
    dialog, message = own_message(call)
    item = call.values["media"]
    content = {**media_of(call, item["type"], {**item, item["type"]: item["media"]}), **caption_text(item)}
    return changed(call, dialog, message, MEDIA | CAPTION_FIELDS | TEXT_FIELDS, content)


def own_message(call: Call) -> tuple[Dialog, Json]:
    """The bot's own message that the request names."""
    if "inline_message_id" in call.values:
        raise bad_request("MESSAGE_ID_INVALID")
    if "chat_id" not in call.values:
        raise bad_request("chat_id is empty")
    dialog = dialog_of(call)
    message = dialog.messages.get(call.values.get("message_id", 0))
    if message is None:
        raise bad_request("message to edit not found")
    if message.get("from", call.bot.user())["id"] != call.bot.id:
        raise bad_request("message can't be edited")
    return dialog, message


def changed(call: Call, dialog: Dialog, message: Json, replaced: frozenset[str], wanted: Json) -> Json:
    """The message with other content and keyboard; without a keyboard in the request it loses the one it had."""
    markup = inline(checked(call.values.get("reply_markup")))
    kept = {name: part for name, part in message.items() if name not in replaced | {"reply_markup", "edit_date"}}
    fresh = {**kept, **wanted, "edit_date": int(call.world.clock.timestamp())}
    if markup is not None:
        fresh["reply_markup"] = markup
    if same(fresh, message):
        raise bad_request(NOT_MODIFIED)
    call.world.limits.allow(call.bot.id, dialog.chat_id, is_reply=dialog.goodwill > 0)
    call.world.keep_message(dialog, fresh)
    call.world.watchers.tell("edited", dialog.chat_id)
    return fresh


def same(one: Json, other: Json) -> bool:
    return {**one, "edit_date": 0} == {**other, "edit_date": 0}


METHODS: Mapping[str, Callable[[Call], Any]] = {
    "editMessageText": edit_message_text,
    "editMessageCaption": edit_message_caption,
    "editMessageReplyMarkup": edit_message_reply_markup,
    "editMessageMedia": edit_message_media,
}
