"""What a bot says of itself: name, description, short description, menu button, and the bot's own identity."""

from collections.abc import Callable, Mapping
from functools import partial
from typing import Any

from playground.methods.commands import language_of
from playground.reach import Call
from playground.refusals import Refused, bad_request
from playground.world import Account, Bot

Json = dict[str, Any]

# method suffix: (where it is kept, parameter and answer field, longest)
TEXTS = {
    "MyName": ("names", "name", 64),
    "MyDescription": ("descriptions", "description", 512),
    "MyShortDescription": ("short_descriptions", "short_description", 120),
}


def get_me(call: Call) -> Json:
    abilities = {
        "can_join_groups": True,
        "can_read_all_group_messages": call.bot.reads_all_group_messages,
        "supports_guest_queries": False,
        "supports_inline_queries": False,
        "can_connect_to_business": False,
        "has_main_web_app": False,
        "has_topics_enabled": False,
        "allows_users_to_create_topics": False,
        "can_manage_bots": False,
        "supports_join_request_queries": False,
    }
    return {**call.bot.user(), **abilities}


def set_text(kind: str, call: Call) -> bool:
    kept, parameter, longest = TEXTS[kind]
    language, text = language_of(call), call.values.get(parameter, "")
    if len(text) > longest:
        raise bad_request(f"{parameter.upper()}_TOO_LONG")
    texts: dict[str, str] = getattr(call.bot, kept)
    if text:
        texts[language] = text
    else:
        texts.pop(language, None)
    call.world.keep_bot(call.bot)
    call.world.watchers.tell("profile")
    return True


def get_text(kind: str, call: Call) -> Json:
    kept, parameter, _ = TEXTS[kind]
    texts = getattr(call.bot, kept)
    default = call.bot.name if kind == "MyName" else ""
    return {parameter: texts.get(language_of(call)) or texts.get("", default)}


def profile_for(bot: Bot, account: Account) -> Json:
    """What this person sees before and beside the chat."""
    language = (account.language_code or "")[:2]

    def shown(texts: dict[str, str]) -> str:
        return texts.get(language) or texts.get("", "")

    return {
        "id": bot.id,
        "username": bot.username,
        "name": shown(bot.names) or bot.name,
        "description": shown(bot.descriptions),
        "short_description": shown(bot.short_descriptions),
    }


def menu_key(call: Call) -> str:
    chat_id = call.values.get("chat_id")
    if chat_id is not None and chat_id not in call.world.accounts:
        raise bad_request("chat not found")
    return str(chat_id or "")


def set_chat_menu_button(call: Call) -> bool:
    call.bot.menu_buttons[menu_key(call)] = call.values.get("menu_button", {"type": "default"})
    call.world.keep_bot(call.bot)
    return True


def get_chat_menu_button(call: Call) -> Json:
    buttons = call.bot.menu_buttons
    return buttons.get(menu_key(call)) or buttons.get("") or {"type": "default"}


def close(_: Call) -> bool:
    """Telegram lets a bot close once in ten minutes; nothing here depends on it."""
    return True


def log_out(call: Call) -> bool:
    if call.world.queues[call.bot.id].webhook:
        raise Refused(409, "Conflict: can't log out while a webhook is set")
    return True


METHODS: Mapping[str, Callable[[Call], Any]] = {
    "getMe": get_me,
    **{f"set{kind}": partial(set_text, kind) for kind in TEXTS},
    **{f"get{kind}": partial(get_text, kind) for kind in TEXTS},
    "setChatMenuButton": set_chat_menu_button,
    "getChatMenuButton": get_chat_menu_button,
    "close": close,
    "logOut": log_out,
}
