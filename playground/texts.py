"""Text as Telegram takes it: cleaned, parsed, measured in UTF-16 units, and searched for commands and links."""

import re
from typing import Any

from playground.markup_html import parse_html
from playground.markup_markdown import parse_markdown, parse_markdown_v2
from playground.refusals import Refused, bad_request

Json = dict[str, Any]
Formatted = tuple[str, list[Json]]

LONGEST_TEXT = 4096
LONGEST_CAPTION = 1024
# What Telegram's own client library takes out of every text: control characters, line and paragraph separators,
# bidi embeddings and overrides (isolates stay), and three combining lines.
TO_SPACE = re.compile(r"[\x00-\x09\x0b\x0c\x0e-\x1f]")
TO_NOTHING = re.compile(r"[\r\u2028-\u202e\u0333\u033f\u030a]")
NEEDS_CLEANING = re.compile(r"[\x00-\x09\x0b-\x1f\u2028-\u202e\u0333\u033f\u030a]")
DETECTED = re.compile(
    r"(?P<email>[\w.+-]+@[\w-]+\.[a-zA-Z]{2,})"
    r"|(?P<url>\b(?:https?://)?(?:[\w-]+\.)+(?:com|org|net|info|int|me|example|edu|gov)\b(?:/[^\s]*)?|\bhttps?://[^\s]+)"
    r"|(?<![\w/<>@])(?P<bot_command>/[a-zA-Z0-9_]{1,64}(?:@[a-zA-Z0-9_]{3,32})?)(?![\w/])"
    r"|(?<!\w)(?P<mention>@[a-zA-Z][a-zA-Z0-9_]{3,31})"
    r"|(?<!\w)(?P<hashtag>#\w*[^\W\d]\w*)"
)
WORTH_A_LOOK = re.compile(r"[/@#.]")


def utf16_length(text: str) -> int:
    return len(text) if text.isascii() else len(text.encode("utf-16-le")) // 2


def cleaned(text: str) -> str:
    if NEEDS_CLEANING.search(text) is None:
        return text
    return TO_NOTHING.sub("", TO_SPACE.sub(" ", text))


def detected(text: str) -> list[Json]:
    """The entities Telegram finds by itself: commands, links, addresses, mentions, hashtags."""
    if WORTH_A_LOOK.search(text) is None:
        return []
    return [
        {"type": found.lastgroup, "offset": utf16_length(text[: found.start()]), "length": utf16_length(found[0])}
        for found in DETECTED.finditer(text)
    ]


def parsed(text: str, mode: str) -> Formatted:
    """Raises Refused in Telegram's words when the markup is wrong."""
    match mode.lower():
        case "":
            return text, []
        case "html":
            return parse_html(text)
        case "markdownv2":
            return parse_markdown_v2(text)
        case "markdown":
            return parse_markdown(text)
        case _:
            raise bad_request("unsupported parse_mode")


def trimmed(text: str, entities: list[Json]) -> Formatted:
    """Without white space around it; entities move along and never stick out."""
    if not text or not (text[0].isspace() or text[-1].isspace()):
        return text, entities
    cut = utf16_length(text) - utf16_length(text.lstrip())
    text = text.strip()
    end = utf16_length(text)
    moved = []
    for entity in entities:
        first = max(0, entity["offset"] - cut)
        last = min(end, entity["offset"] - cut + entity["length"])
        if last > first:
            moved.append({**entity, "offset": first, "length": last - first})
    return text, moved


def checked_entities(text: str, entities: list[Json]) -> list[Json]:
    end = utf16_length(text)
    for entity in entities:
        if entity["offset"] < 0 or entity["length"] < 0:
            raise bad_request("can't parse entities: entity has wrong offset or length")
        if entity["offset"] + entity["length"] > end:
            raise bad_request(f"entity beginning at UTF-16 offset {entity['offset']} ends after the end of the text")
    return entities


def formatted(values: Json, text_name: str = "text", entities_name: str = "entities") -> Formatted:
    """The text of a request and its entities, given or parsed, with those Telegram finds itself."""
    given = values.get(text_name, "")
    mode = values.get("parse_mode", "")
    if mode:
        text, entities = parsed(given, mode)
    else:
        entities = values.get(entities_name) or []
        text = given if entities else cleaned(given)
        entities = checked_entities(text, entities)
    text, entities = trimmed(text, entities)
    return text, merged(entities, detected(text))


def merged(entities: list[Json], found: list[Json]) -> list[Json]:
    """What was given goes before what was found; found ones inside code or links are dropped."""
    if not entities:
        return found
    taken = [(one["offset"], one["offset"] + one["length"]) for one in entities]
    free = [one for one in found if not any(a < one["offset"] + one["length"] and one["offset"] < b for a, b in taken)]
    return sorted([*entities, *free], key=lambda one: (one["offset"], -one["length"]))


def message_text(values: Json) -> Json:
    """The text fields of a message; 1-4096 characters after entities parsing."""
    text, entities = formatted(values)
    if not text:
        raise bad_request("message text is empty")
    return fields(text, entities, LONGEST_TEXT, bad_request("message is too long"), "text")


def caption_text(values: Json) -> Json:
    """The caption fields of a message; 0-1024 characters after entities parsing."""
    text, entities = formatted(values, "caption", "caption_entities")
    if not text:
        return {}
    return fields(text, entities, LONGEST_CAPTION, bad_request("message caption is too long"), "caption")


def fields(text: str, entities: list[Json], longest: int, too_long: Refused, name: str) -> Json:
    if len(text) > longest // 2 and utf16_length(text) > longest:
        raise too_long
    found: Json = {name: text}
    if entities:
        found["entities" if name == "text" else "caption_entities"] = entities
    return found
