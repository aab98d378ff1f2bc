"""Answering a pressed button: once, and soon."""

from collections.abc import Callable, Mapping
from typing import Any

from playground.reach import Call
from playground.refusals import bad_request

Json = dict[str, Any]

ANSWER_SECONDS = 60
TOO_OLD = "query is too old and response timeout expired or query ID is invalid"


def answer_callback_query(call: Call) -> bool:
    world, values = call.world, call.values
    tap = world.taps.get(values["callback_query_id"])
    now = world.clock.timestamp()
    if tap is None or tap.bot_id != call.bot.id or now - tap.at > ANSWER_SECONDS:
        raise bad_request(TOO_OLD)
    text = values.get("text", "")
    if len(text) > 200:
        raise bad_request("MESSAGE_TOO_LONG")
    tap.answer = {"text": text, "alert": values.get("show_alert", False), "url": values.get("url")}
    world.drop_tap(tap)
    if text:
        dialog = world.dialog(tap.bot_id, tap.chat_id)
        dialog.toast = {"text": text, "alert": tap.answer["alert"]}
        world.keep_dialog(dialog)
    tap.answered.set()
    world.watchers.tell("toast", tap.account_id)
    return True


METHODS: Mapping[str, Callable[[Call], Any]] = {"answerCallbackQuery": answer_callback_query}
