"""What a relative did, move by move; the position in the interview is a fold over these and nothing else."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import NamedTuple, Self

from bot.interview.kinds import Value

_ADDRESS = re.compile(r"(?P<list>[a-z_.]+)\[(?P<item>\d+)\](?P<rest>.*)", re.ASCII)


class Address(NamedTuple):
    """Where an answer belongs: a question's key, and the id of the list item where it is a field of one.

    A tuple, because an interview looks up hundreds of these for every answer.
    """

    key: str
    item: int | None = None

    def __str__(self) -> str:
        """Render as people write it: `event.date`, `history[2].date`."""
        return self.key if self.item is None else self.key.replace("[]", f"[{self.item}]")

    @classmethod
    def parse(cls, text: str) -> Self:
        """Read what `str` wrote."""
        if found := _ADDRESS.fullmatch(text):
            return cls(f"{found['list']}[]{found['rest']}", int(found["item"]))
        return cls(text)


@dataclass(frozen=True, slots=True)
class Answered:
    """A value was given. `said_on` is the ISO day it was said; `version` the questionnaire it answered.

    `language` is the one the chat was in; `written_in` the one her words seem to be in, None where that is not sure.
    """

    address: Address
    value: Value
    language: str
    said_on: str
    version: str
    written_in: str | None = None


@dataclass(frozen=True, slots=True)
class Proposed:
    """A value that counts only once it was confirmed: a read-back, a switch, a ticked option."""

    address: Address
    value: Value
    language: str
    said_on: str
    version: str
    written_in: str | None = None


@dataclass(frozen=True, slots=True)
class Confirmed:
    """The proposed value is right; or, where nothing is proposed, the answer stays as it is."""

    address: Address


@dataclass(frozen=True, slots=True)
class Dropped:
    """The proposed value is wrong and will be said anew."""

    address: Address


@dataclass(frozen=True, slots=True)
class WentTo:
    """The relative asked to see one question: by going back, or to change an answer from the read-back."""

    address: Address
    to_change: bool = False


@dataclass(frozen=True, slots=True)
class Opened:
    """A section was opened from the menu; None is the menu itself."""

    section: str | None


@dataclass(frozen=True, slots=True)
class AddedItem:
    """A list got one more item."""

    list_key: str
    item: int


@dataclass(frozen=True, slots=True)
class OpenedItem:
    """An item of a list was opened, to be told field by field."""

    list_key: str
    item: int


@dataclass(frozen=True, slots=True)
class RemovedItem:
    """An item of a list was taken out; its answers are out of force, not lost."""

    list_key: str
    item: int


@dataclass(frozen=True, slots=True)
class Continued:
    """Back to where the interview stood, from the read-back or the menu."""


Move = Answered | Proposed | Confirmed | Dropped | WentTo | Opened | AddedItem | OpenedItem | RemovedItem | Continued
