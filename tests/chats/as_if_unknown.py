"""What somebody without a right to it gets: exactly what there is for a command or a button that nobody knows.

    > (as if unknown) /queue                                     she writes it
    > (as if unknown: /note the case code of Ayshe)              she does what such a note says elsewhere
    > (as if unknown: taps what Reviewer tapped: I take it)
    > (tries every button of Reviewer)                           all that were ever tapped at that desk, one by one
    > (is refused every button of Coordinator)                   the same, at work herself, but no coordinator

Before each of them she does the same with what nobody knows, and the two answers must be alike to the last button; at
work she is told instead that only a coordinator can do it. The first three leave the answer to be read like any other.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import replace
from typing import Any, Protocol

from handlers.organizers.desk_taps import LEADS
from playground import Person
from playground.chat_file import ChatLine, Mark
from tests.chats.desk_taps import NO_BUTTON
from tests.chats.doing import Phone

Json = dict[str, Any]
ALIKE = re.compile(r"as if unknown(?:: (?P<note>.+))?")
EVERY = re.compile(r"tries every button of (?P<whose>.+)")
EVERY_REFUSED = re.compile(r"is refused every button of (?P<whose>.+)")
REFUSED = "Only a coordinator can do this."
UNKNOWN_COMMAND = ChatLine(Mark.PERSON, "/nothing")
UNKNOWN_BUTTON = ChatLine(Mark.PERSON, note=NO_BUTTON)
OF_THE_MOMENT = frozenset({"message_id", "date", "edit_date"})


class Hands(Protocol):
    """Whoever plays the file."""

    phones: dict[str, Phone]

    @property
    def person(self) -> Person: ...
    async def does(self, line: ChatLine) -> None: ...
    def take_unread(self) -> list[Json]: ...


async def tried(hands: Hands, line: ChatLine) -> bool:
    """Done twice, and compared. False: the line has no such note."""
    if every := EVERY.fullmatch(line.note):
        for tap in taps_of(hands.phones, every["whose"]):
            await _alike(hands, UNKNOWN_BUTTON, tap)
            hands.take_unread()
    elif every := EVERY_REFUSED.fullmatch(line.note):
        for tap in taps_of(hands.phones, every["whose"]):
            said = [each.get("text") for each in await _answer(hands, tap)]
            assert said[:-1] == [REFUSED], f"«{tap.note}» was answered {said}"
            hands.take_unread()
    elif found := ALIKE.fullmatch(line.note):
        wanted = replace(line, note=found["note"] or "")
        is_tap = wanted.note.startswith(("taps ", "opens what "))
        await _alike(hands, UNKNOWN_BUTTON if is_tap else UNKNOWN_COMMAND, wanted)
    else:
        return False
    return True


def taps_of(phones: Mapping[str, Phone], whose: str) -> list[ChatLine]:
    """Every button of the organizers' side that somebody has tapped, to be tapped by somebody else."""
    labels = [label for label, (_, data) in phones[whose].pressed.items() if data.startswith(LEADS)]
    assert labels, f"{whose} has tapped nothing at her desk"
    return [ChatLine(Mark.PERSON, note=f"taps what {whose} tapped: {label}") for label in labels]


async def _alike(hands: Hands, unknown: ChatLine, wanted: ChatLine) -> None:
    expected = await _answer(hands, unknown)
    hands.take_unread()
    given = await _answer(hands, wanted)
    assert given == expected, f"«{wanted.words or wanted.note}» was answered {given}, an unknown one {expected}"


async def _answer(hands: Hands, line: ChatLine) -> list[Json]:
    """What the bot said to it, and the line over the keyboard if there was one."""
    newest = hands.person.messages[-1]["message_id"] if hands.person.messages else 0
    await hands.does(line)
    said = [each for each in hands.person.messages if each["message_id"] > newest and each["from"].get("is_bot")]
    assert said, f"nothing was answered to «{line.words or line.note}»"
    alike = [{key: value for key, value in each.items() if key not in OF_THE_MOMENT} for each in said]
    return [*alike, {"toast": hands.person.toast}]
