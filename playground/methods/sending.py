"""Sending words and small things: text, actions, reactions, places, contacts, dice, polls."""

from collections.abc import Callable, Mapping
from typing import Any

from playground.publish import publish
from playground.reach import Call, dialog_of
from playground.refusals import bad_request
from playground.texts import message_text

Json = dict[str, Any]

TYPING_SECONDS = 5
ACTIONS = frozenset({
    "typing", "upload_photo", "record_video", "upload_video", "record_voice", "upload_voice", "upload_document",
    "choose_sticker", "find_location", "record_video_note", "upload_video_note",
})  # fmt: skip
# What bots may react with, each between two spaces.
REACTIONS = (
    " ❤ 👍 👎 🔥 🥰 👏 😁 🤔 🤯 😱 🤬 😢 🎉 🤩 🤮 💩 🙏 👌 🕊 🤡 🥱 🥴 😍 🐳 ❤‍🔥 🌚 🌭 💯 🤣 ⚡ 🍌 🏆 "
    "💔 🤨 😐 🍓 🍾 💋 🖕 😈 😴 😭 🤓 👻 👨‍💻 👀 🎃 🙈 😇 😨 🤝 ✍ 🤗 🫡 🎅 🎄 ☃ 💅 🤪 🗿 🆒 💘 🙉 🦄 "
    "😘 💊 🙊 😎 👾 🤷‍♂ 🤷 🤷‍♀ 😡 "
)


def send_message(call: Call) -> Json:
    return publish(call, message_text(call.values))


def send_chat_action(call: Call) -> bool:
    dialog = dialog_of(call)
    if call.values["action"] not in ACTIONS:
        raise bad_request("wrong parameter action in request")
    dialog.typing_until = call.world.clock.timestamp() + TYPING_SECONDS
    call.world.watchers.tell("typing", dialog.chat_id)
    return True


def set_message_reaction(call: Call) -> bool:
    dialog = dialog_of(call)
    message_id = call.values["message_id"]
    if message_id not in dialog.messages:
        raise bad_request("message to react not found")
    reactions = call.values.get("reaction", [])
    if len(reactions) > 1:
        raise bad_request("REACTIONS_TOO_MANY")
    if any(one["type"] != "emoji" or f" {one['emoji']} " not in REACTIONS for one in reactions):
        raise bad_request("REACTION_INVALID")
    dialog.reactions[str(message_id)] = reactions
    call.world.keep_dialog(dialog)
    call.world.watchers.tell("message", dialog.chat_id)
    return True


def send_location(call: Call) -> Json:
    return publish(call, {"location": picked(call, "latitude", "longitude", "horizontal_accuracy", "live_period")})


def send_venue(call: Call) -> Json:
    place = {"location": picked(call, "latitude", "longitude"), **picked(call, "title", "address")}
    return publish(call, {"venue": place, "location": place["location"]})


def send_contact(call: Call) -> Json:
    return publish(call, {"contact": picked(call, "phone_number", "first_name", "last_name", "vcard")})


def send_dice(call: Call) -> Json:
    emoji = call.values.get("emoji", "🎲")
    return publish(call, {"dice": {"emoji": emoji, "value": call.world.random.randint(1, 5)}})


def send_poll(call: Call) -> Json:
    options = call.values["options"]
    if not 1 <= len(options) <= 12:
        raise bad_request("poll must have from 1 to 12 answer options")
    texts = [option["text"] for option in options]
    poll = made_poll(str(call.world.random.randrange(10**17, 10**18)), call.values["question"], texts)
    poll["is_anonymous"] = call.values.get("is_anonymous", True)
    return publish(call, {"poll": poll})


def made_poll(poll_id: str, question: str, options: list[str]) -> Json:
    """A Poll with everything a Poll must have."""
    return {
        "id": poll_id,
        "question": question,
        "options": [
            {"persistent_id": str(number), "text": text, "voter_count": 0} for number, text in enumerate(options)
        ],
        "total_voter_count": 0,
        "is_closed": False,
        "is_anonymous": True,
        "type": "regular",
        "allows_multiple_answers": False,
        "allows_revoting": True,
        "members_only": False,
    }


def picked(call: Call, *names: str) -> Json:
    return {name: call.values[name] for name in names if name in call.values}


METHODS: Mapping[str, Callable[[Call], Any]] = {
    "sendMessage": send_message,
    "sendChatAction": send_chat_action,
    "setMessageReaction": set_message_reaction,
    "sendLocation": send_location,
    "sendVenue": send_venue,
    "sendContact": send_contact,
    "sendDice": send_dice,
    "sendPoll": send_poll,
}
