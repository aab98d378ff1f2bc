"""The command menu, per scope and language."""

import re
from collections.abc import Callable, Mapping
from typing import Any

from playground.reach import Call
from playground.refusals import bad_request
from playground.world import Account, Bot

Json = dict[str, Any]

COMMAND = re.compile(r"[a-z0-9_]{1,32}")
LANGUAGE = re.compile(r"([a-z]{2})?")


def language_of(call: Call) -> str:
    code: str = call.values.get("language_code", "")
    if not LANGUAGE.fullmatch(code):
        raise bad_request("invalid language code specified")
    return code


def place_of(call: Call) -> str:
    """Where commands are kept: scope and language in one key."""
    scope = call.values.get("scope", {"type": "default"})
    parts = [scope["type"], *(str(scope[name]) for name in ("chat_id", "user_id") if name in scope)]
    if "chat_id" in scope and call.world.chat(scope["chat_id"]) is None:
        raise bad_request("chat not found")
    return f"{':'.join(parts)}|{language_of(call)}"


def set_my_commands(call: Call) -> bool:
    commands = call.values["commands"]
    if len(commands) > 100:
        raise bad_request("BOT_COMMANDS_TOO_MUCH")
    for one in commands:
        if not COMMAND.fullmatch(one["command"].removeprefix("/")):
            raise bad_request("BOT_COMMAND_INVALID")
        if not 1 <= len(one["description"]) <= 256:
            raise bad_request("BOT_COMMAND_DESCRIPTION_INVALID")
    call.bot.commands[place_of(call)] = [{**one, "command": one["command"].removeprefix("/")} for one in commands]
    call.world.keep_bot(call.bot)
    call.world.watchers.tell("profile")
    return True


def get_my_commands(call: Call) -> list[Json]:
    return call.bot.commands.get(place_of(call), [])


def delete_my_commands(call: Call) -> bool:
    call.bot.commands.pop(place_of(call), None)
    call.world.keep_bot(call.bot)
    return True


def menu_for(bot: Bot, account: Account) -> list[Json]:
    """The commands a person sees: the narrowest scope wins, in it the person's language."""
    language = (account.language_code or "")[:2]
    scopes = (f"chat:{account.id}", "all_private_chats", "default")
    places = [f"{scope}|{code}" for scope in scopes for code in dict.fromkeys((language, ""))]
    return next((bot.commands[place] for place in places if bot.commands.get(place)), [])


METHODS: Mapping[str, Callable[[Call], Any]] = {
    "setMyCommands": set_my_commands,
    "getMyCommands": get_my_commands,
    "deleteMyCommands": delete_my_commands,
}
