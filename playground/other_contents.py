"""The less usual things people send: contacts, places, stickers, polls, shared people, stories."""

from typing import Any

from playground.media import described, keep_upload
from playground.methods.sending import made_poll
from playground.schema import Upload
from playground.world import Account, World

Json = dict[str, Any]

KINDS = (
    "contact", "location", "live_location", "venue", "sticker", "poll", "dice", "users_shared", "chat_shared", "story",
    "animation", "giveaway", "checklist", "unknown",
)  # fmt: skip


def other_content(world: World, account: Account, bot_id: int, kind: str) -> Json:
    """The fields of such a message, made up; raises ValueError for a kind that is not known."""
    place = {"latitude": 41.7151, "longitude": 44.8271}
    match kind:
        case "contact":
            return {"contact": {"phone_number": "+995000000000", "first_name": account.name, "user_id": account.id}}
        case "location":
            return {"location": place}
        case "live_location":
            return {"location": {**place, "live_period": 900, "heading": 90}}
        case "venue":
            address = {"title": "Tea house", "address": "Made-up street 1"}
            return {"location": place, "venue": {"location": place, **address}}
        case "poll":
            poll = made_poll(str(world.random.randrange(10**17, 10**18)), "Tea or coffee?", ["Tea", "Coffee"])
            return {"poll": poll}
        case "dice":
            return {"dice": {"emoji": "🎲", "value": 4}}
        case "sticker" | "animation":
            return made_up_file(world, bot_id, kind)
        case _:
            return shared_content(account, kind)


def shared_content(account: Account, kind: str) -> Json:
    match kind:
        case "users_shared":
            return {"users_shared": {"request_id": 1, "users": [{"user_id": account.id, "first_name": account.name}]}}
        case "chat_shared":
            return {"chat_shared": {"request_id": 1, "chat_id": -1004200000000}}
        case "story":
            return {"story": {"id": 1, "chat": account.chat()}}
        case "giveaway":
            return {"giveaway": {"chats": [account.chat()], "winners_selection_date": 1_900_000_000, "winner_count": 1}}
        case "checklist":
            return {"checklist": {"title": "To do", "tasks": [{"id": 1, "text": "Call home"}]}}
        case "unknown":  # something this version of the Bot API has no field for: nothing but the envelope arrives
            return {}
        case _:
            raise ValueError(f"unknown kind {kind!r}; known: {', '.join(KINDS)}")


def made_up_file(world: World, bot_id: int, kind: str) -> Json:
    name, mime = {"sticker": ("sticker.webp", "image/webp"), "animation": ("cat.mp4", "video/mp4")}[kind]
    stored = keep_upload(world.files, kind, Upload(name, mime, b"made-up " + kind.encode()))
    return described(world.files, bot_id, kind, stored, {"emoji": "👍"} if kind == "sticker" else None)
