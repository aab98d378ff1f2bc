"""Keyboards as Telegram takes them: what an inline button must have, how much fits, how long its data may be."""

from typing import Any

from playground.refusals import bad_request

Json = dict[str, Any]

MOST_BUTTONS = 100
LONGEST_DATA = 64
LONGEST_COPY = 256
ACTIONS = (
    "callback_data", "url", "copy_text", "web_app", "login_url", "switch_inline_query", "callback_game", "pay",
    "switch_inline_query_current_chat", "switch_inline_query_chosen_chat", "disabled",
)  # fmt: skip
STYLES = frozenset({"danger", "success", "primary"})


def checked(markup: Json | None) -> Json | None:
    """The reply_markup of a request, or None; raises Refused for a keyboard that Telegram refuses."""
    if markup is None:
        return None
    rows = markup.get("inline_keyboard")
    if rows is not None:
        check_inline(rows)
    elif "keyboard" in markup:
        check_reply(markup["keyboard"])
    return markup


def check_inline(rows: list[list[Json]]) -> None:
    if sum(map(len, rows)) > MOST_BUTTONS:
        raise bad_request("REPLY_MARKUP_TOO_LONG")
    for row in rows:
        for button in row:
            check_button(button)


def check_button(button: Json) -> None:
    if not button["text"].strip():
        raise bad_request("can't parse inline keyboard button: Button text must be non-empty")
    callback_data = button.get("callback_data")
    if len(button) > 2 and sum(name in button for name in ACTIONS) > 1:
        raise bad_request("can't parse inline keyboard button: exactly one action field must be used")
    if callback_data:
        if len(callback_data) * 4 > LONGEST_DATA and len(callback_data.encode()) > LONGEST_DATA:
            raise bad_request("BUTTON_DATA_INVALID")
    else:
        check_other_action(button)
    if "style" in button and button["style"] not in STYLES:
        raise bad_request("can't parse inline keyboard button: invalid button style specified")


def check_other_action(button: Json) -> None:
    action = next((name for name in ACTIONS if button.get(name, "") != ""), None)
    if action is None:
        raise bad_request("can't parse inline keyboard button: Text buttons are unallowed in the inline keyboard")
    if action == "url" and "." not in button["url"] and "://" not in button["url"]:
        raise bad_request(f"inline keyboard button URL '{button['url']}' is invalid: Wrong HTTP URL")
    if action == "copy_text" and not 0 < len(button["copy_text"]["text"]) <= LONGEST_COPY:
        raise bad_request("BUTTON_COPY_TEXT_INVALID")


def check_reply(rows: list[list[Json]]) -> None:
    if sum(map(len, rows)) > 3 * MOST_BUTTONS:
        raise bad_request("REPLY_MARKUP_TOO_LONG")
    for row in rows:
        for button in row:
            if not button["text"].strip():
                raise bad_request("keyboard button text must be non-empty")


def inline(markup: Json | None) -> Json | None:
    """Only inline keyboards with buttons are part of a Message."""
    return markup if markup and any(markup.get("inline_keyboard") or []) else None
