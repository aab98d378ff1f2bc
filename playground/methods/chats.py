"""What a bot may know and do about chats: who is there, pinning, leaving, topics."""

from collections.abc import Callable, Mapping
from typing import Any

from playground.memberships import change_membership, membership
from playground.reach import Call, dialog_of
from playground.refusals import bad_request
from playground.world import Room

Json = dict[str, Any]

GIFTS = {
    "unlimited_gifts": False,
    "limited_gifts": False,
    "unique_gifts": False,
    "premium_subscription": False,
    "gifts_from_channels": False,
}


def get_chat(call: Call) -> Json:
    dialog = dialog_of(call)
    chat = call.world.chat(dialog.chat_id)
    assert chat is not None
    full = {**chat, "accent_color_id": 0, "max_reaction_count": 11, "accepted_gift_types": GIFTS}
    if dialog.pinned in dialog.messages:
        full["pinned_message"] = dialog.messages[dialog.pinned]
    return full


def room_of(call: Call) -> Room:
    room = call.world.rooms.get(dialog_of(call).chat_id)
    if room is None:
        raise bad_request("there are no members in the private chat")
    return room


def get_chat_member(call: Call) -> Json:
    room, user_id = room_of(call), call.values["user_id"]
    who = call.world.accounts.get(user_id) or call.world.bots.get(user_id)
    if who is None:
        raise bad_request("PARTICIPANT_ID_INVALID")
    return membership(who.user(), "member" if user_id in room.members else "left")


def get_chat_administrators(call: Call) -> list[Json]:
    """The first person of a group owns it."""
    owners = [one for one in room_of(call).members if one in call.world.accounts][:1]
    return [membership(call.world.accounts[one].user(), "creator") for one in owners]


def get_chat_member_count(call: Call) -> int:
    return len(room_of(call).members) if call.values["chat_id"] in call.world.rooms else 2


def leave_chat(call: Call) -> bool:
    room = call.world.rooms.get(dialog_of(call).chat_id)
    if room is None:
        raise bad_request("chat member status can't be changed in private chats")
    change_membership(call.world, room, call.bot, "left", call.bot.user())
    return True


def pin_chat_message(call: Call) -> bool:
    dialog = dialog_of(call)
    if call.values["message_id"] not in dialog.messages:
        raise bad_request("message to pin not found")
    dialog.pinned = call.values["message_id"]
    call.world.keep_dialog(dialog)
    return True


def unpin(call: Call) -> bool:
    dialog = dialog_of(call)
    dialog.pinned = None
    call.world.keep_dialog(dialog)
    return True


def create_forum_topic(call: Call) -> Json:
    room = room_of(call)
    if not room.is_forum:
        raise bad_request("the chat is not a forum")
    thread = call.world.next_message_id(dialog_of(call))
    room.topics[str(thread)] = call.values["name"]
    call.world.keep_room(room)
    return {"message_thread_id": thread, "name": call.values["name"], "icon_color": 7322096}


def get_user_profile_photos(call: Call) -> Json:
    if call.values["user_id"] not in call.world.accounts:
        raise bad_request("user not found")
    return {"total_count": 0, "photos": []}


METHODS: Mapping[str, Callable[[Call], Any]] = {
    "getChat": get_chat,
    "getChatMember": get_chat_member,
    "getChatAdministrators": get_chat_administrators,
    "getChatMemberCount": get_chat_member_count,
    "leaveChat": leave_chat,
    "pinChatMessage": pin_chat_message,
    "unpinChatMessage": unpin,
    "unpinAllChatMessages": unpin,
    "createForumTopic": create_forum_topic,
    "getUserProfilePhotos": get_user_profile_photos,
}
