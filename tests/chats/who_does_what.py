"""Reads out of .chat files who does what at the organizers' desk: a command or a button, by whom, and how it went."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from enum import StrEnum

from playground.chat_file import ChatLine, Mark
from tests.chats.as_if_unknown import REFUSED
from tests.chats.desk_taps import THE_REPORT

COMMAND = re.compile(r"/(?P<name>[a-z]+)")
INVITED = re.compile(r"an invitation for a (?P<role>reviewer|coordinator)")
TOLD = re.compile(r"(?P<who>\w+) has told of .+")
OTHERS_BUTTON = re.compile(r"taps what .+ tapped: (?P<label>.+)")
EVERY_BUTTON = re.compile(r"(?P<how>tries|is refused) every button of (?P<whose>.+)")
OPENS = re.compile(r"opens (?:the report|what .+ opened)")
AS_IF_UNKNOWN = "as if unknown"
OUTSIDE = "Please write the six digits your authenticator shows."


class Part(StrEnum):
    """What somebody is in a conversation. Whoever was not invited and has told nothing is a stranger."""

    COORDINATOR = "coordinator"
    REVIEWER = "reviewer"
    REPORTER = "reporter"
    STRANGER = "stranger"


class Went(StrEnum):
    """How it went."""

    DONE = "done"
    REFUSED = "refused"
    AS_IF_UNKNOWN = "as if unknown"
    NOT_AT_WORK = "not at work"
    UNPROVEN = "unproven"
    """An outsider's, answered in some way, but not held against what nobody knows."""


@dataclass(frozen=True, slots=True)
class Deed:
    """One line of one file: `/queue`, or the words of a button."""

    part: Part
    what: str
    went: Went


@dataclass
class Cast:
    """Who is who, as far as the file has been read, and whose buttons were tapped."""

    parts: dict[str, Part] = field(default_factory=dict)
    tapped: dict[str, list[str]] = field(default_factory=dict)
    speaker: str = ""
    invited: str = ""

    @property
    def part(self) -> Part:
        """What the speaker is."""
        return self.parts.get(self.speaker, Part.STRANGER)

    def heard(self, line: ChatLine) -> None:
        """What a line tells of who somebody is."""
        told, invitation = TOLD.fullmatch(line.words), INVITED.fullmatch(line.words)
        match line.mark:
            case Mark.SPEAKER:
                self.speaker = line.words.partition(" (")[0]
            case Mark.TROUBLE if invitation:
                self.invited = invitation["role"]
            case Mark.TROUBLE if told:
                self.parts.setdefault(told["who"], Part.REPORTER)
            case Mark.PERSON if line.note == "joins":
                self.parts.setdefault(self.speaker, Part(self.invited))
            case Mark.PERSON if line.tapped == "Hand in now":
                self.parts.setdefault(self.speaker, Part.REPORTER)
            case _:
                pass


def deeds_in(lines: Iterable[ChatLine]) -> Iterator[Deed]:
    """Everything anybody does in a file that could be a verb of organizers."""
    cast, told = Cast(), list(lines)
    for line, answer in zip(told, [*told[1:], ChatLine(Mark.BOT)], strict=True):
        cast.heard(line)
        if line.mark is Mark.PERSON:
            for what in _whats(cast, line):
                yield Deed(cast.part, what, _went(cast.part, line, answer))


def _whats(cast: Cast, line: ChatLine) -> list[str]:
    """The command or the button; a line that tries every button is as many deeds."""
    note = line.note.removeprefix(AS_IF_UNKNOWN).removeprefix(": ")
    if every := EVERY_BUTTON.fullmatch(note):
        return list(cast.tapped.get(every["whose"], []))
    if note.startswith("opens the case of "):
        return ["/case"]
    if command := COMMAND.match(note or line.words):
        return [f"/{command['name']}"]
    others = OTHERS_BUTTON.fullmatch(note)
    label = others["label"] if others else THE_REPORT if OPENS.fullmatch(note) else line.tapped
    if label and not others:
        cast.tapped.setdefault(cast.speaker, []).append(label)
    return [label] if label else []


def _went(part: Part, line: ChatLine, answer: ChatLine) -> Went:
    """The line after it says how; what outsiders get counts only where it was compared with what nobody knows."""
    if every := EVERY_BUTTON.fullmatch(line.note):
        return Went.AS_IF_UNKNOWN if every["how"] == "tries" else Went.REFUSED
    if line.note.startswith(AS_IF_UNKNOWN):
        return Went.AS_IF_UNKNOWN
    if part in {Part.REPORTER, Part.STRANGER}:
        return Went.UNPROVEN
    if answer.words.startswith(REFUSED):
        return Went.REFUSED
    return Went.NOT_AT_WORK if answer.words.startswith(OUTSIDE) else Went.DONE
