"""Whom a bot may write to: only people who have started it, and groups it is a member of."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from playground.refusals import Refused, bad_request, forbidden
from playground.schema import Upload
from playground.world import Account, Bot, Dialog, Room, World

Json = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Call:
    """One request of a bot, checked: parameters by name, and the files that came with it."""

    world: World
    bot: Bot
    method: str
    values: Json
    files: Mapping[str, Upload]


def dialog_of(call: Call, name: str = "chat_id") -> Dialog:
    """The bot's side of the chat it names; raises Refused when it may not write there."""
    chat_id = call.values[name]
    if (account := call.world.accounts.get(chat_id)) is not None:
        return private_dialog(call, account)
    if (room := call.world.rooms.get(chat_id)) is not None:
        return room_dialog(call, room)
    if chat_id in call.world.bots:
        raise forbidden("the bot can't send messages to the bot")
    raise bad_request("chat not found")


def private_dialog(call: Call, account: Account) -> Dialog:
    dialog = call.world.dialogs.get((call.bot.id, account.id))
    if account.deactivated:
        raise forbidden("user is deactivated")
    if dialog is None or not dialog.started:
        raise stranger(call, account)
    if dialog.blocked:
        raise forbidden("bot was blocked by the user")
    return dialog


def stranger(call: Call, account: Account) -> Refused:
    """A person whom the bot has met in a group is not unknown, but may not be spoken to first."""
    together = (room for room in call.world.rooms.values() if {call.bot.id, account.id} <= set(room.members))
    if next(together, None) is not None:
        return forbidden("bot can't initiate conversation with a user")
    return bad_request("chat not found")


def room_dialog(call: Call, room: Room) -> Dialog:
    if room.migrated_to is not None:
        words = "Bad Request: group chat was upgraded to a supergroup chat"
        raise Refused(400, words, migrate_to_chat_id=room.migrated_to)
    if call.bot.id in room.kicked:
        raise forbidden(f"bot was kicked from the {room_word(room)} chat")
    if call.bot.id not in room.members:
        raise forbidden(f"bot is not a member of the {room_word(room)} chat")
    return call.world.dialog(call.bot.id, room.id)


def room_word(room: Room) -> str:
    return {"channel": "channel", "supergroup": "supergroup"}.get(room.type, "group")
