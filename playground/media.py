"""Files inside messages: where a file comes from, and how Telegram describes it."""

from typing import Any

from playground.pictures import recompressed, scaled, size_of
from playground.reach import Call
from playground.refusals import bad_request
from playground.schema import Upload
from playground.stored_files import StoredFile, StoredFiles, file_id_for

Json = dict[str, Any]

LARGEST_PHOTO = 10 * 1024 * 1024
PHOTO_SIZES = (("s", 90), ("m", 320), ("x", 800), ("y", 1280))
NAMES = {"photo": "photo.jpg", "voice": "voice.ogg", "video_note": "video_note.mp4", "sticker": "sticker.webp"}
MIMES = {"photo": "image/jpeg", "voice": "audio/ogg", "video_note": "video/mp4", "sticker": "image/webp"}
NO_NAME = frozenset({"photo", "voice", "video_note", "sticker"})


def keep_upload(files: StoredFiles, kind: str, upload: Upload, size: int | None = None) -> StoredFile:
    """Photos lose what was beside the pixels; everything else is kept byte for byte."""
    if kind == "photo" and len(upload.content) > LARGEST_PHOTO:
        raise bad_request("file is too big")
    content = recompressed(upload.content) if kind == "photo" else upload.content
    name, mime = upload.name or NAMES.get(kind, "file"), upload.mime or MIMES.get(kind, "")
    return files.keep(content, kind, name, mime, size=size)


def given_file(call: Call, value: object, kind: str) -> StoredFile:
    """The file a request names: sent along, attached, or known by its id."""
    if isinstance(value, str) and value.startswith("attach://"):
        value = call.files.get(value.removeprefix("attach://"), value)
    if isinstance(value, Upload):
        if not value.content:
            raise bad_request("file must be non-empty")
        return keep_upload(call.world.files, kind, value)
    if isinstance(value, str) and value.startswith(("http://", "https://")):
        raise bad_request("failed to get HTTP URL content")  # the pocket Telegram goes nowhere
    stored = call.world.files.find(call.bot.id, str(value))
    if stored is None:
        raise bad_request("wrong file identifier/HTTP URL specified")
    if (stored.kind == "photo") != (kind == "photo"):
        raise bad_request(f"can't use file of type {stored.kind.title()} as {kind.title()}")
    return stored


def described(files: StoredFiles, bot_id: int, kind: str, stored: StoredFile, more: Json | None = None) -> Json:
    """The media fields of a message, as this bot sees them."""
    more = more or {}
    if kind == "photo":
        return {"photo": photo_sizes(files, bot_id, stored)}
    part = {"file_id": file_id_for(bot_id, stored), "file_unique_id": stored.unique_id, "file_size": stored.size}
    if kind not in {"sticker", "video_note"}:
        part = {"mime_type": stored.mime, **part}
    if kind not in NO_NAME:
        part = {"file_name": stored.name, **part}
    part = {**usual(kind), **more, **part}
    return {kind: part, "document": part_as_document(part)} if kind == "animation" else {kind: part}


def usual(kind: str) -> Json:
    """Required fields nobody can know without opening the file."""
    match kind:
        case "voice" | "audio":
            return {"duration": 1}
        case "video" | "animation":
            return {"width": 640, "height": 360, "duration": 1}
        case "video_note":
            return {"length": 240, "duration": 1}
        case "sticker":
            return {"type": "regular", "width": 512, "height": 512, "is_animated": False, "is_video": False}
        case _:
            return {}


def part_as_document(part: Json) -> Json:
    return {name: value for name, value in part.items() if name not in {"width", "height", "duration"}}


def photo_sizes(files: StoredFiles, bot_id: int, stored: StoredFile) -> list[Json]:
    """Smallest first. Each size has ids of its own; the sizes of the smaller ones are made up."""
    whole = size_of(files.content(stored))
    wanted = [(letter, longest) for letter, longest in PHOTO_SIZES if longest < max(whole)]
    sizes = [*wanted, ("w", min(2560, max(whole)))] if len(wanted) < len(PHOTO_SIZES) else wanted
    return [photo_size(bot_id, stored, letter, scaled(whole, longest), whole) for letter, longest in sizes]


def photo_size(bot_id: int, stored: StoredFile, letter: str, size: tuple[int, int], whole: tuple[int, int]) -> Json:
    share = size[0] * size[1] / max(1, whole[0] * whole[1])
    return {
        "file_id": file_id_for(bot_id, stored, letter),
        "file_unique_id": stored.unique_id + letter,
        "file_size": max(1, round(stored.size * share)),
        "width": size[0],
        "height": size[1],
    }
