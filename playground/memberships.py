"""Who is in and who is out: blocked and unblocked bots, bots added to and removed from groups."""

from collections.abc import Mapping
from typing import Any

from playground.world import Account, Bot, Dialog, Room, World

Json = dict[str, Any]

MORE: Mapping[str, Json] = {"creator": {"is_anonymous": False}, "kicked": {"until_date": 0}}


def membership(user: Json, status: str) -> Json:
    """A ChatMember. Statuses: creator, member, left, kicked."""
    return {"user": user, "status": status, **MORE.get(status, {})}


def set_blocked(world: World, dialog: Dialog, account: Account, *, blocked: bool) -> None:
    """A person blocks or unblocks the bot; the bot is told by my_chat_member."""
    if dialog.blocked is blocked:
        return
    dialog.blocked = blocked
    dialog.started = True
    world.keep_dialog(dialog)
    bot = world.bots[dialog.bot_id]
    statuses = ("member", "kicked") if blocked else ("kicked", "member")
    world.queues[bot.id].add("my_chat_member", changed(world, account.chat(), account.user(), bot, statuses))
    world.watchers.tell("blocked", account.id)


def changed(world: World, chat: Json, by: Json, bot: Bot, statuses: tuple[str, str]) -> Json:
    """A ChatMemberUpdated about the bot."""
    old, new = (membership(bot.user(), status) for status in statuses)
    now = int(world.clock.timestamp())
    return {"chat": chat, "from": by, "date": now, "old_chat_member": old, "new_chat_member": new}


def change_membership(world: World, room: Room, bot: Bot, status: str, by: Json) -> None:
    """The bot joins ("member"), leaves ("left") or is thrown out ("kicked")."""
    before = "member" if bot.id in room.members else "kicked" if bot.id in room.kicked else "left"
    room.members = [one for one in room.members if one != bot.id] + ([bot.id] if status == "member" else [])
    room.kicked = [one for one in room.kicked if one != bot.id] + ([bot.id] if status == "kicked" else [])
    world.keep_room(room)
    world.queues[bot.id].add("my_chat_member", changed(world, room.chat(), by, bot, (before, status)))
