"""What organizers tap where the words on the button differ from run to run, and what others try with their buttons."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from tests.chats.doing import Phone
from tests.chats.reading import plain

OPENS = "D:report:open:"
CODE = re.compile(r"[2-9A-Z]{4}-[2-9A-Z]{4}")
THE_REPORT = "the report"
NO_BUTTON = "taps a button nobody made"


async def tapped(phone: Phone, phones: Mapping[str, Phone], note: str) -> bool:
    """`opens the report`, `opens what X opened`, `taps what X tapped: I take it`, NO_BUTTON. False: none of these."""
    if note == "opens the report":
        message, data = _listed(phone)
        phone.pressed[THE_REPORT] = (message, data)
        await phone.person.press(message, data)
    elif found := re.fullmatch(r"opens what (?P<whose>.+) opened", note):
        await _press(phone, phones[found["whose"]].pressed[THE_REPORT][1])
    elif found := re.fullmatch(r"taps what (?P<whose>.+) tapped: (?P<label>.+)", note):
        await _press(phone, phones[found["whose"]].pressed[found["label"]][1])
    elif note == NO_BUTTON:
        await _press(phone, "nothing")
    else:
        return False
    return True


async def _press(phone: Phone, data: str) -> None:
    """Somebody else's button, pressed in her own chat."""
    newest = next(each for each in reversed(phone.person.messages) if each.get("from", {}).get("is_bot"))
    await phone.person.press(newest["message_id"], data)


def _listed(phone: Phone) -> tuple[int, str]:
    """The first report of the newest list."""
    for message in reversed(phone.person.messages):
        for button in _buttons(message):
            if str(button.get("callback_data", "")).startswith(OPENS) and CODE.search(plain(button["text"])):
                return message["message_id"], button["callback_data"]
    raise AssertionError("no list shows a report")


def _buttons(message: dict[str, Any]) -> list[dict[str, Any]]:
    return [each for row in message.get("reply_markup", {}).get("inline_keyboard", []) for each in row]
