"""Telegram's MarkdownV2 and the older Markdown: marks become entities, and mistakes are named by their byte offset."""

import re
from dataclasses import dataclass, field
from typing import Any, NoReturn

from playground.refusals import bad_request

Json = dict[str, Any]

RESERVED = frozenset("_*[]()~`>#+-=|{}.!")
MARKS = {
    "__": ("underline", "Underline"), "||": ("spoiler", "Spoiler"), "*": ("bold", "Bold"), "_": ("italic", "Italic"),
    "~": ("strikethrough", "Strikethrough"),
}  # fmt: skip
OLD_MARKS = {"*": "bold", "_": "italic", "`": "code", "```": "pre"}
CODE = re.compile(r"`((?:[^`\\]|\\.)*)`", re.DOTALL)
PRE = re.compile(r"```((?:[^`\\]|\\.|`(?!``))*)```", re.DOTALL)
LINK_END = re.compile(r"\]\((?P<url>(?:[^)\\]|\\.)*)\)")


def refuse(words: str) -> NoReturn:
    raise bad_request(f"can't parse entities: {words}")


@dataclass
class Reading:
    """How far a text has been read. `opened` holds (mark, name in errors, UTF-16 offset, place in the source)."""

    text: str
    at: int = 0
    plain: list[str] = field(default_factory=list)
    units: int = 0
    opened: list[tuple[str, str, int, int]] = field(default_factory=list)
    entities: list[Json] = field(default_factory=list)

    def byte_offset(self, at: int) -> int:
        return len(self.text[:at].encode())

    def add(self, words: str) -> None:
        self.plain.append(words)
        self.units += len(words.encode("utf-16-le")) // 2

    def keep(self, kind: str, offset: int, **more: str) -> None:
        if self.units > offset:
            self.entities.append({"type": kind, "offset": offset, "length": self.units - offset, **more})

    def code(self) -> None:
        """Code, or code in a block with the name of its language: only a backslash means something inside."""
        mark = "```" if self.text.startswith("```", self.at) else "`"
        found = (CODE if mark == "`" else PRE).match(self.text, self.at)
        if found is None:
            name = "Code" if mark == "`" else "Pre"
            refuse(f"Can't find end of {name} entity at byte offset {self.byte_offset(self.at)}")
        body, offset, more = re.sub(r"\\(.)", r"\1", found[1]), self.units, {}
        if mark == "```" and (language := re.match(r"([^\s`]+)\n", body)):
            body, more = body[language.end() :], {"language": language[1]}
        self.add(body)
        self.keep("code" if mark == "`" else "pre", offset, **more)
        self.at = found.end()

    def link_end(self) -> None:
        _, _, offset, _ = self.opened.pop()
        found = LINK_END.match(self.text, self.at)
        if found:
            self.keep("text_link", offset, url=re.sub(r"\\(.)", r"\1", found["url"]))
        self.at = found.end() if found else self.at + 1

    def mark(self) -> bool:
        """Whether a mark was here; it opens, or closes what was opened last."""
        for mark, (kind, name) in MARKS.items():
            if self.text.startswith(mark, self.at):
                if self.opened and self.opened[-1][0] == mark:
                    self.keep(kind, self.opened.pop()[2])
                else:
                    self.opened.append((mark, name, self.units, self.at))
                self.at += len(mark)
                return True
        return False

    def step(self) -> None:
        char = self.text[self.at]
        if char == "\\" and self.at + 1 < len(self.text) and 0 < ord(self.text[self.at + 1]) <= 126:
            self.add(self.text[self.at + 1])
            self.at += 2
        elif char == "`":
            self.code()
        elif char == "[":
            self.opened.append(("[", "TextUrl", self.units, self.at))
            self.at += 1
        elif char == "]" and self.opened and self.opened[-1][0] == "[":
            self.link_end()
        elif not self.mark():
            self.plain_character(char)

    def plain_character(self, char: str) -> None:
        is_quote = char == ">" and (self.at == 0 or self.text[self.at - 1] == "\n")
        if char in RESERVED and not is_quote:
            refuse(f"Character '{char}' is reserved and must be escaped with the preceding '\\'")
        if not is_quote:
            self.add(char)
        self.at += 1


def parse_markdown_v2(text: str) -> tuple[str, list[Json]]:
    """The plain text and its entities; raises Refused for what Telegram refuses. Quotes lose their mark only."""
    reading = Reading(text)
    while reading.at < len(text):
        reading.step()
    if reading.opened:
        _, name, _, place = reading.opened[-1]
        refuse(f"Can't find end of {name} entity at byte offset {reading.byte_offset(place)}")
    return "".join(reading.plain), sorted(reading.entities, key=lambda one: (one["offset"], -one["length"]))


def parse_markdown(text: str) -> tuple[str, list[Json]]:
    """The older Markdown: no nesting, and only `_ * [` and the backtick mean anything."""
    reading = Reading(text)
    while reading.at < len(text):
        char = text[reading.at]
        if char == "\\" and text[reading.at + 1 : reading.at + 2] in set("_*`["):
            reading.add(text[reading.at + 1])
            reading.at += 2
        elif char in "_*`[":
            old_entity(reading)
        else:
            reading.add(char)
            reading.at += 1
    return "".join(reading.plain), reading.entities


def old_entity(reading: Reading) -> None:
    text, begin = reading.text, reading.at
    mark = "```" if text.startswith("```", begin) else text[begin]
    closing = "]" if mark == "[" else mark
    end = text.find(closing, begin + len(mark))
    if end < 0:
        refuse(f"Can't find end of the entity starting at byte offset {reading.byte_offset(begin)}")
    offset = reading.units
    reading.add(text[begin + len(mark) : end])
    reading.at = end + len(closing)
    if mark != "[":
        reading.keep(OLD_MARKS[mark], offset)
    elif found := LINK_END.match(text, end):
        reading.keep("text_link", offset, url=found["url"])
        reading.at = found.end()
