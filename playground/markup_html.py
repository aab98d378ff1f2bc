"""Telegram's HTML: a few tags become entities, and mistakes are named by their byte offset."""

import html
import re
from dataclasses import dataclass, field
from typing import Any, NoReturn

from playground.refusals import bad_request

Json = dict[str, Any]

TAGS = {
    "b": "bold", "strong": "bold", "i": "italic", "em": "italic", "u": "underline", "ins": "underline",
    "s": "strikethrough", "strike": "strikethrough", "del": "strikethrough", "tg-spoiler": "spoiler", "span": "spoiler",
    "code": "code", "pre": "pre", "a": "text_link", "blockquote": "blockquote", "tg-emoji": "custom_emoji",
    "tg-time": "date_time",
}  # fmt: skip
ENTITY = re.compile(r"&(?:#[0-9]{1,7}|#x[0-9a-fA-F]{1,6}|lt|gt|amp|quot);")
START = re.compile(r"<(?P<name>[^\s>/]*)(?P<rest>[^>]*)>")
END = re.compile(r"</(?P<name>[^\s>]*)\s*>")
ATTRIBUTE = re.compile(
    r"""\s*(?P<name>[^\s=>]+)(?:\s*=\s*(?:"(?P<double>[^"]*)"|'(?P<single>[^']*)'|(?P<bare>[^\s"'>]+)))?"""
)


@dataclass
class Open:
    """A tag that waits for its end."""

    tag: str
    offset: int
    attributes: dict[str, str] = field(default_factory=dict)


def refuse(words: str) -> NoReturn:
    raise bad_request(f"can't parse entities: {words}")


@dataclass
class Reading:
    """How far a text has been read: the plain text so far in UTF-16 units, open tags, found entities."""

    text: str
    plain: list[str] = field(default_factory=list)
    units: int = 0
    opened: list[Open] = field(default_factory=list)
    entities: list[Json] = field(default_factory=list)

    def byte_offset(self, at: int) -> int:
        return len(self.text[:at].encode())

    def add(self, words: str) -> None:
        self.plain.append(words)
        self.units += len(words.encode("utf-16-le")) // 2

    def start(self, at: int) -> int:
        found = START.match(self.text, at)
        if found is None:
            refuse(f"Unclosed start tag at byte offset {self.byte_offset(at)}")
        tag = found["name"].lower()
        if tag not in TAGS:
            refuse(f'Unsupported start tag "{tag}" at byte offset {self.byte_offset(at)}')
        attributes = {one["name"].lower(): attribute_value(one) for one in ATTRIBUTE.finditer(found["rest"])}
        if tag == "span" and attributes.get("class") != "tg-spoiler":
            refuse(f'Tag "span" must have class "tg-spoiler" at byte offset {self.byte_offset(at)}')
        self.opened.append(Open(tag, self.units, attributes))
        return found.end()

    def end(self, at: int) -> int:
        if not self.opened:
            refuse(f"Unexpected end tag at byte offset {self.byte_offset(at)}")
        found = END.match(self.text, at)
        if found is None:
            refuse(f"Unclosed end tag at byte offset {self.byte_offset(at)}")
        closed = self.opened.pop()
        if found["name"] and found["name"].lower() != closed.tag:
            wanted = f'expected "</{closed.tag}>", found "</{found["name"].lower()}>"'
            refuse(f"Unmatched end tag at byte offset {self.byte_offset(at)}, {wanted}")
        entity = self.entity(closed)
        if self.units > closed.offset and entity:
            self.entities.append(entity)
        return found.end()

    def entity(self, closed: Open) -> Json | None:
        entity: Json = {"type": TAGS[closed.tag], "offset": closed.offset, "length": self.units - closed.offset}
        given = closed.attributes
        match closed.tag:
            case "a":
                return {**entity, "url": given["href"]} if given.get("href") else None
            case "tg-emoji":
                return {**entity, "custom_emoji_id": given.get("emoji-id", "")}
            case "tg-time":
                return {**entity, "unix_time": int(given.get("unix", "0"))}
            case "blockquote" if "expandable" in given:
                return {**entity, "type": "expandable_blockquote"}
            case _:
                return entity


def attribute_value(found: re.Match[str]) -> str:
    return html.unescape(found["double"] or found["single"] or found["bare"] or "")


def parse_html(text: str) -> tuple[str, list[Json]]:
    """The plain text and its entities; raises Refused for what Telegram refuses."""
    reading, at = Reading(text), 0
    while at < len(text):
        if text[at] == "<":
            at = reading.end(at) if text.startswith("</", at) else reading.start(at)
        elif text[at] == "&" and (found := ENTITY.match(text, at)):
            reading.add(html.unescape(found[0]))
            at = found.end()
        else:
            places = (text.find("<", at + 1), text.find("&", at + 1))
            stop = min((place for place in places if place > 0), default=len(text))
            reading.add(text[at:stop])
            at = stop
    if reading.opened:
        refuse(f'Can\'t find end tag corresponding to start tag "{reading.opened[-1].tag}"')
    return "".join(reading.plain), sorted(reading.entities, key=lambda one: (one["offset"], -one["length"]))
