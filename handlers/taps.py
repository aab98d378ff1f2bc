"""What a button sends back: a verb, the report and question it belongs to, and one word more. At most 64 bytes.

Callback data comes from strangers: it only ever names a place, and the use cases decide whether it may be touched.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from functools import lru_cache
from hashlib import blake2s

from bot.interview.kinds import Value
from bot.interview.moves import Address, Proposed
from bot.interview.plain import dump
from bot.interview.questionnaire import Questionnaire

AS_IT_IS = "="
"""Said by the button that leaves an answer as it stands."""
TAG = 4
MARK = 6
LONGEST_WORD = 40
"""What a picker adds to it still fits into 64 bytes."""


class Verb(StrEnum):
    """What a button does."""

    CHOOSE = "o"
    TOGGLE = "t"
    CONFIRM = "y"
    CORRECT = "x"
    PASS = "p"  # noqa: S105 - to pass over a question
    SETTLE = "s"
    SWITCH = "w"
    BACK = "b"
    PICK = "k"
    LOOK = "v"
    EXPLAIN = "h"
    ADD_ITEM = "i"
    OPEN_ITEM = "q"
    REMOVE_ITEM = "r"
    CHANGE = "c"
    ANSWER = "a"
    TAKE_BACK = "u"
    SECTION = "S"
    READ_BACK = "R"
    MENU = "m"
    GO_ON = "g"
    SHOW = "V"
    LANGUAGE = "l"
    PAUSE = "z"
    NEW = "n"
    REPORT = "P"
    LINK = "L"
    HAND_IN = "H"
    COPY = "C"
    FORGET = "F"
    CONSENT = "e"
    START = "T"
    STOP = "X"
    CHECK_IN = "K"


@dataclass(frozen=True, slots=True)
class Tap:
    """A button pressed: its verb, the start of a report's id, an address in it, and what else it says."""

    verb: Verb
    report: str = ""
    address: Address | None = None
    word: str = field(default="", repr=False)


def callback(verb: Verb, report_id: str = "", address: Address | None = None, word: str = "") -> str:
    """Write callback data. Raises ValueError over 64 bytes, which no question of ours reaches (a test holds it)."""
    place = ""
    if address is not None:
        place = mark(address.key) + ("" if address.item is None else f".{address.item}")
    text = ":".join((verb, report_id[:TAG], place, word))
    if len(text.encode()) > 64:
        raise ValueError("callback data is too long")
    return text


def read(text: str, questionnaire: Questionnaire) -> Tap | None:
    """Read callback data, whoever wrote it; None if it is none of ours."""
    parts = text.split(":", 3)
    if not text.isascii() or len(parts) != 4 or parts[0] not in set(Verb) or len(parts[3]) > LONGEST_WORD:
        return None
    verb, report, place, word = parts
    if not place:
        return Tap(Verb(verb), report, None, word)
    marked, _, item = place.partition(".")
    key = _keys_by_mark(questionnaire.version, tuple(questionnaire.by_key)).get(marked)
    if key is None or (item and not (item.isascii() and item.isdigit() and len(item) < 6)):
        return None
    return Tap(Verb(verb), report, Address(key, int(item) if item else None), word)


@lru_cache(maxsize=512)
def mark(key: str) -> str:
    """A short name for a question's key: keys are too long for a button."""
    return blake2s(key.encode(), digest_size=8).hexdigest()[:MARK]


def stamp(address: Address, value: Value) -> str:
    """Tells one value from another under the button that says yes to it."""
    return blake2s(dump(Proposed(address, value, "", "", "")), digest_size=8).hexdigest()[:MARK]


@lru_cache(maxsize=4)
def _keys_by_mark(_version: str, keys: tuple[str, ...]) -> dict[str, str]:
    return {mark(key): key for key in keys}
