"""A bot's message becomes part of a chat: reply, topic, keyboard, rate limit, then everybody is told."""

from typing import Any

from playground.keyboards import checked, inline
from playground.reach import Call, dialog_of
from playground.refusals import bad_request
from playground.world import Dialog

Json = dict[str, Any]

NOT_NESTED = frozenset({"reply_to_message", "pinned_message"})


def publish(call: Call, content: Json) -> Json:
    """Send `content` (the fields of text or media) where the request says; returns the Message."""
    dialog = dialog_of(call)
    markup = checked(call.values.get("reply_markup"))
    around = surroundings(call, dialog)
    world = call.world
    world.limits.allow(call.bot.id, dialog.chat_id, is_reply=dialog.goodwill > 0)
    dialog.goodwill = max(0, dialog.goodwill - 1)
    message = {**opening(call, dialog), **around, **content}
    if (buttons := inline(markup)) is not None:
        message["reply_markup"] = buttons
    elif markup is not None:
        show_keyboard(call, dialog, markup)
    dialog.typing_until = 0.0
    world.keep_message(dialog, message)
    world.watchers.tell("message", dialog.chat_id)
    return message


def opening(call: Call, dialog: Dialog) -> Json:
    """What every message begins with."""
    chat = call.world.chat(dialog.chat_id)
    assert chat is not None
    sender = {"sender_chat": chat} if chat["type"] == "channel" else {"from": call.bot.user()}
    message_id = call.world.next_message_id(dialog)
    return {"message_id": message_id, **sender, "chat": chat, "date": int(call.world.clock.timestamp())}


def surroundings(call: Call, dialog: Dialog) -> Json:
    """Reply, topic and protection; raises Refused when what they point to is not there."""
    values, found = call.values, {}
    if (reply := values.get("reply_parameters")) is not None:
        found.update(replied(dialog, reply))
    if (thread := values.get("message_thread_id")) is not None:
        found.update(topic(call, dialog, thread))
    if values.get("protect_content"):
        found["has_protected_content"] = True
    if (effect := values.get("message_effect_id")) is not None:
        found["effect_id"] = effect
    return found


def replied(dialog: Dialog, reply: Json) -> Json:
    message = dialog.messages.get(reply.get("message_id", 0))
    if reply.get("chat_id", dialog.chat_id) != dialog.chat_id:
        message = None
    if message is None:
        if reply.get("allow_sending_without_reply"):
            return {}
        raise bad_request("message to be replied not found")
    found: Json = {"reply_to_message": {name: part for name, part in message.items() if name not in NOT_NESTED}}
    if "message_thread_id" in message:
        found |= {"message_thread_id": message["message_thread_id"]}
    return found


def topic(call: Call, dialog: Dialog, thread: int) -> Json:
    room = call.world.rooms.get(dialog.chat_id)
    if room is None or str(thread) not in room.topics:
        raise bad_request("message thread not found")
    return {"message_thread_id": thread, "is_topic_message": True}


def show_keyboard(call: Call, dialog: Dialog, markup: Json) -> None:
    """Reply keyboards are not part of a Message; the person's screen shows the last one."""
    if "keyboard" in markup or "remove_keyboard" in markup:
        dialog.keyboard = markup if "keyboard" in markup else None
        call.world.keep_dialog(dialog)
