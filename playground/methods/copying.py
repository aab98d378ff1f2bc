"""Passing messages on: forwards say where they come from, copies do not."""

from collections.abc import Callable, Mapping
from typing import Any

from playground.publish import publish
from playground.reach import Call, dialog_of
from playground.refusals import bad_request
from playground.texts import caption_text

Json = dict[str, Any]

NOT_PASSED_ON = frozenset({
    "message_id", "from", "sender_chat", "chat", "date", "edit_date", "reply_to_message", "reply_markup",
    "media_group_id", "has_protected_content", "message_thread_id", "is_topic_message", "forward_origin",
})  # fmt: skip


def source(call: Call, message_id: int, word: str) -> Json:
    message = dialog_of(call, "from_chat_id").messages.get(message_id)
    if message is None:
        raise bad_request(f"message to {word} not found")
    if message.get("has_protected_content"):
        raise bad_request(f"message can't be {word.removesuffix('y')}{'ied' if word == 'copy' else 'ed'}")
    return message


def content_of(message: Json) -> Json:
    return {name: part for name, part in message.items() if name not in NOT_PASSED_ON}


def origin_of(message: Json) -> Json:
    if "forward_origin" in message:
        origin: Json = message["forward_origin"]
        return origin
    if "from" not in message:
        return {"type": "channel", **{name: message[name] for name in ("chat", "message_id", "date")}}
    return {"type": "user", "sender_user": message["from"], "date": message["date"]}


def forward_message(call: Call) -> Json:
    message = source(call, call.values["message_id"], "forward")
    return publish(call, {**content_of(message), "forward_origin": origin_of(message)})


def copy_message(call: Call) -> Json:
    message = source(call, call.values["message_id"], "copy")
    content = content_of(message)
    if "caption" in call.values and "text" not in content:
        content.pop("caption_entities", None)
        content = {**content, "caption": "", **caption_text(call.values)}
    return {"message_id": publish(call, content)["message_id"]}


def copy_messages(call: Call) -> list[Json]:
    return [{"message_id": publish(call, content_of(one))["message_id"]} for one in several(call)]


def forward_messages(call: Call) -> list[Json]:
    passed = [publish(call, {**content_of(one), "forward_origin": origin_of(one)}) for one in several(call)]
    return [{"message_id": one["message_id"]} for one in passed]


def several(call: Call) -> list[Json]:
    known = dialog_of(call, "from_chat_id").messages
    return [known[one] for one in call.values["message_ids"] if one in known]


METHODS: Mapping[str, Callable[[Call], Any]] = {
    "forwardMessage": forward_message,
    "forwardMessages": forward_messages,
    "copyMessage": copy_message,
    "copyMessages": copy_messages,
}
