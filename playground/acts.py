"""What a person can do in a chat with a bot, and what the bot is told of it."""

import re
from typing import Any

from playground.memberships import set_blocked
from playground.refusals import bad_request
from playground.texts import LONGEST_TEXT, detected, utf16_length
from playground.world import Account, Dialog, Tap, World

Json = dict[str, Any]

PAYLOAD = re.compile(r"[A-Za-z0-9_-]{1,64}")
SPEAKING_EARNS = 20
NOT_QUOTED = frozenset({"reply_to_message"})


def say(world: World, dialog: Dialog, account: Account, content: Json, *, reply_to: int | None = None) -> Json:
    """A person's message: kept, and put before the bot. `content` holds the fields of text or media."""
    if dialog.blocked:
        raise bad_request("unblock the bot first")
    dialog.started = True
    message = {
        "message_id": world.next_message_id(dialog),
        "from": account.user(),
        "chat": account.chat(),
        "date": int(world.clock.timestamp()),
        **content,
    }
    if reply_to is not None and (quoted := dialog.messages.get(reply_to)) is not None:
        message["reply_to_message"] = {name: part for name, part in quoted.items() if name not in NOT_QUOTED}
    return arrive(world, dialog, "message", message)


def arrive(world: World, dialog: Dialog, kind: str, message: Json) -> Json:
    """Keep a message and tell the bot; speaking to a bot lets it answer without being held up by limits."""
    dialog.goodwill = SPEAKING_EARNS
    world.keep_dialog(dialog)
    world.keep_message(dialog, message)
    world.queues[dialog.bot_id].add(kind, message)
    world.watchers.tell("edited" if kind.startswith("edited") else "message", dialog.chat_id)
    return message


def text_content(text: str) -> Json:
    entities = detected(text)
    return {"text": text, "entities": entities} if entities else {"text": text}


def in_pieces(text: str) -> list[str]:
    """Telegram's apps send what is longer than 4,096 as several messages."""
    pieces, piece, room = [], "", LONGEST_TEXT
    if utf16_length(text) <= LONGEST_TEXT:
        return [text]
    for char in text:
        units = 2 if ord(char) > 0xFFFF else 1
        if units > room:
            pieces.append(piece)
            piece, room = "", LONGEST_TEXT
        piece, room = piece + char, room - units
    return [*pieces, piece]


def edit(world: World, dialog: Dialog, account: Account, message_id: int, text: str) -> Json:
    """The person changes what they wrote: the text, or the caption of a file."""
    message = own(dialog, account, message_id)
    name = "text" if "text" in message else "caption"
    old = {part: value for part, value in message.items() if part not in {"entities", "caption_entities"}}
    fresh = {**old, name: text, "edit_date": int(world.clock.timestamp())}
    if entities := detected(text):
        fresh["entities" if name == "text" else "caption_entities"] = entities
    return arrive(world, dialog, "edited_message", fresh)


def delete(world: World, dialog: Dialog, message_id: int) -> None:
    """The person takes a message away, for both; the bot is told nothing."""
    if message_id not in dialog.messages:
        raise bad_request("message to delete not found")
    world.drop_message(dialog, message_id)
    world.watchers.tell("deleted", dialog.chat_id)


def react(world: World, dialog: Dialog, account: Account, message_id: int, emoji: str) -> None:
    about = {"chat": account.chat(), "message_id": message_id, "user": account.user()}
    now = {
        "date": int(world.clock.timestamp()),
        "old_reaction": [],
        "new_reaction": [{"type": "emoji", "emoji": emoji}],
    }
    world.queues[dialog.bot_id].add("message_reaction", {**about, **now})


def own(dialog: Dialog, account: Account, message_id: int) -> Json:
    message = dialog.messages.get(message_id)
    if message is None or message.get("from", {}).get("id") != account.id:
        raise bad_request("message to edit not found")
    return message


def tap(world: World, dialog: Dialog, account: Account, message_id: int, callback_data: str) -> Tap:
    """Press an inline button. A message that is gone leaves only its place, as Telegram does."""
    message = dialog.messages.get(message_id)
    gone = {"chat": account.chat(), "message_id": message_id, "date": 0}
    tap_id, now = str(world.random.randrange(10**17, 10**18)), world.clock.timestamp()
    made = Tap(tap_id, dialog.bot_id, account.id, dialog.chat_id, now)
    dialog.goodwill = SPEAKING_EARNS
    dialog.toast = None
    world.keep_tap(made)
    query = {"id": made.id, "from": account.user(), "message": message or gone, "data": callback_data}
    world.queues[dialog.bot_id].add("callback_query", {**query, "chat_instance": str(-account.id)})
    return made


def start(world: World, dialog: Dialog, account: Account, payload: str = "") -> Json:
    """Press Start, or open a deep link; it also takes back a block."""
    if payload and not PAYLOAD.fullmatch(payload):
        raise ValueError("a deep link carries 1-64 characters of A-Za-z0-9_-")
    set_blocked(world, dialog, account, blocked=False)
    return say(world, dialog, account, text_content(f"/start {payload}".strip()))


def forwarded(message: Json, origin: Json | None = None) -> Json:
    """The content of a forward of this message; `origin` says from whom, when it is not who wrote it here."""
    left_out = {"message_id", "from", "chat", "date", "edit_date", "reply_to_message", "reply_markup", "media_group_id"}
    content = {name: part for name, part in message.items() if name not in left_out}
    usual = {"type": "user", "sender_user": message["from"], "date": message["date"]}
    return {**content, "forward_origin": origin or message.get("forward_origin", usual)}
