"""A bot of forty lines that answers everything, for tests of the page and the plug."""

import itertools
import json
import os
import urllib.error
import urllib.request
from typing import Any

API = f"{os.environ['REPORTBOT_API_BASE_URL']}/bot{os.environ['REPORTBOT_TOKEN']}/"
UYGHUR = "ياخشىمۇسىز! \u2068Salim H.\u2069 ھەققىدە سۆزلەپ بېرىڭ."


def call(method: str, **parameters: Any) -> Any:
    body = json.dumps(parameters).encode()
    request = urllib.request.Request(API + method, body, {"Content-Type": "application/json"})
    with urllib.request.urlopen(request, timeout=60) as answer:
        return json.load(answer)["result"]


def keyboard(*rows: list[dict[str, Any]]) -> dict[str, Any]:
    return {"inline_keyboard": list(rows)}


def button(text: str, **more: Any) -> dict[str, Any]:
    return {"text": text, **(more or {"callback_data": text})}


def asked(chat: int, text: str) -> None:
    rows = [
        [button("Brother"), button("Sister")],
        [button("Ask me twice", callback_data="alert"), button("Take back", callback_data="Take back", style="danger")],
        [button("Copy K7MQ", copy_text={"text": "K7MQ"})],
    ]
    call("sendMessage", chat_id=chat, text=text, reply_markup=keyboard(*rows))


def answer(update: dict[str, Any]) -> None:
    match update:
        case {
            "callback_query": {"id": tap, "data": pressed, "message": {"chat": {"id": chat}, "message_id": asked_in}}
        }:
            alert = pressed == "alert"
            call("answerCallbackQuery", callback_query_id=tap, text=f"You tapped {pressed}", show_alert=alert)
            call("editMessageReplyMarkup", chat_id=chat, message_id=asked_in)
            asked(chat, f"{pressed}, then.")
        case {"message": {"text": str(text), "chat": {"id": chat}, "from": sender}}:
            call("setMessageReaction", chat_id=chat, message_id=update["message"]["message_id"])
            uyghur = sender.get("language_code") == "ug"
            asked(chat, UYGHUR if uyghur else f"You wrote: {text}")
        case {"message": {"chat": {"id": chat}} as message}:
            kinds = {"photo", "document", "voice", "video_note", "location"} & message.keys()
            asked(chat, f"I have got your {min(kinds, default='message')}.")


call("setMyName", name="Toy bot")
call("setMyDescription", description="It answers everything.")
call(
    "setMyCommands", commands=[{"command": "start", "description": "Begin"}, {"command": "mine", "description": "Mine"}]
)
offset = 0
for _ in itertools.count():
    for each in call("getUpdates", offset=offset, timeout=20):
        offset = each["update_id"] + 1
        answer(each)
