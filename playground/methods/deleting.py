"""Taking messages away: within 48 hours, in private chats the person's too."""

from collections.abc import Callable, Mapping
from typing import Any

from playground.reach import Call, dialog_of
from playground.refusals import bad_request
from playground.world import Dialog

Json = dict[str, Any]

DELETABLE_SECONDS = 48 * 3600


def delete_message(call: Call) -> bool:
    dialog = dialog_of(call)
    message = dialog.messages.get(call.values["message_id"])
    if message is None:
        raise bad_request("message to delete not found")
    if not deletable(call, message):
        raise bad_request("message can't be deleted for everyone")
    remove(call, dialog, [message["message_id"]])
    return True


def delete_messages(call: Call) -> bool:
    """Those that are not there are skipped; those that cannot be deleted too."""
    wanted = call.values["message_ids"]
    if not 1 <= len(wanted) <= 100:
        raise bad_request("too many messages specified" if wanted else "message identifiers are not specified")
    dialog = dialog_of(call)
    there = [dialog.messages[one] for one in dict.fromkeys(wanted) if one in dialog.messages]
    remove(call, dialog, [one["message_id"] for one in there if deletable(call, one)])
    return True


def deletable(call: Call, message: Json) -> bool:
    is_young = bool(call.world.clock.timestamp() - message["date"] < DELETABLE_SECONDS)
    is_own = bool(message.get("from", {}).get("id") == call.bot.id)
    return is_young and (is_own or message["chat"]["type"] == "private")


def remove(call: Call, dialog: Dialog, message_ids: list[int]) -> None:
    for message_id in message_ids:
        call.world.drop_message(dialog, message_id)
    if message_ids:
        call.world.watchers.tell("deleted", dialog.chat_id)


METHODS: Mapping[str, Callable[[Call], Any]] = {
    "deleteMessage": delete_message,
    "deleteMessages": delete_messages,
}
