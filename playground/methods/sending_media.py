"""Sending files: one at a time or as an album."""

from collections.abc import Callable, Mapping
from functools import partial
from typing import Any

from playground.media import described, given_file
from playground.publish import publish
from playground.reach import Call, dialog_of
from playground.refusals import bad_request
from playground.texts import caption_text

Json = dict[str, Any]

SINGLE = ("photo", "document", "voice", "audio", "video", "animation", "video_note", "sticker")
DETAILS = ("duration", "width", "height", "title", "performer", "length", "emoji")


def send_file(kind: str, call: Call) -> Json:
    caption = caption_text(call.values)
    dialog_of(call)  # nothing is kept for a chat that may not be written to
    return publish(call, {**media_of(call, kind, call.values), **caption})


def media_of(call: Call, kind: str, values: Json) -> Json:
    stored = given_file(call, values[kind], kind)
    details = {name: values[name] for name in DETAILS if name in values}
    content = described(call.world.files, call.bot.id, kind, stored, details)
    return {**content, "has_media_spoiler": True} if values.get("has_spoiler") else content


def send_media_group(call: Call) -> list[Json]:
    items = call.values["media"]
    if not 2 <= len(items) <= 10:
        raise bad_request("group must have from 2 to 10 items" if items else "there are no messages to send")
    kinds = {item["type"] for item in items}
    if len(kinds) > 1 and kinds & {"document", "audio"}:
        raise bad_request("document can't be mixed with other media types")
    dialog_of(call)
    contents = [album_item(call, item) for item in items]
    group = {"media_group_id": str(call.world.random.randrange(10**16, 10**17))}
    return [publish(call, {**group, **content}) for content in contents]


def album_item(call: Call, item: Json) -> Json:
    kind = item["type"]
    return {**media_of(call, kind, {**item, kind: item["media"]}), **caption_text(item)}


METHODS: Mapping[str, Callable[[Call], Any]] = {
    **{f"send{kind.title().replace('_', '')}": partial(send_file, kind) for kind in SINGLE},
    "sendMediaGroup": send_media_group,
}
