"""What can be replied to a prompt, already read: the engine never parses words."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum

from bot.interview.kinds import FileRef, NonAnswer, Text, Value
from bot.interview.moves import Address


@dataclass(frozen=True, slots=True)
class Say:
    """A value for the question asked; `sure` skips the read-back (it was picked from a button that says it).

    `unsure` reads back what is otherwise taken at its word.
    """

    value: Value
    to: Address | None = None
    sure: bool = False
    unsure: bool = False


@dataclass(frozen=True, slots=True)
class Pass:
    """Don't know, prefer not to say, or later."""

    why: NonAnswer
    to: Address | None = None


@dataclass(frozen=True, slots=True)
class Toggle:
    """Tick or untick one option of a several-choice."""

    option: str = field(repr=False)
    to: Address | None = None


@dataclass(frozen=True, slots=True)
class Switch:
    """Turn one consent of a screen of switches; nothing counts before `Settle`."""

    consent: Value
    to: Address


@dataclass(frozen=True, slots=True)
class Settle:
    """The screen is done: these are the values of all its questions."""

    values: tuple[tuple[Address, Value], ...]
    to: Address | None = None


@dataclass(frozen=True, slots=True)
class Add:
    """One more piece of an answer that may have several: a file, a message of a long story."""

    part: Text | FileRef
    to: Address | None = None


@dataclass(frozen=True, slots=True)
class Confirm:
    """Yes, that is right; or: that was all; or: leave it as it is."""

    to: Address | None = None


@dataclass(frozen=True, slots=True)
class Correct:
    """No, what you read back is wrong."""

    to: Address | None = None


@dataclass(frozen=True, slots=True)
class GoBack:
    """To the question before."""


@dataclass(frozen=True, slots=True)
class Open:
    """Open a section from the menu; None leaves for the menu."""

    section: str | None


@dataclass(frozen=True, slots=True)
class Continue:
    """Back to where the interview stood."""


@dataclass(frozen=True, slots=True)
class AddItem:
    """One more item in a list."""

    list_key: str


@dataclass(frozen=True, slots=True)
class OpenItem:
    """Tell one item of a list field by field."""

    list_key: str
    item: int


@dataclass(frozen=True, slots=True)
class RemoveItem:
    """Take one item out of a list."""

    list_key: str
    item: int


@dataclass(frozen=True, slots=True)
class Change:
    """See one question again to change its answer; without `to_change` it is only put out of turn."""

    address: Address
    to_change: bool = True


@dataclass(frozen=True, slots=True)
class Record:
    """Put a value where it belongs without moving: an edited message, a consent changed later, a copied answer."""

    address: Address
    value: Value


@dataclass(frozen=True, slots=True)
class RecordItem:
    """Put one more item into a list without moving: a paper sent while something else was asked."""

    list_key: str
    values: tuple[tuple[str, Value], ...]


Reply = (
    Say | Pass | Toggle | Switch | Settle | Add | Confirm | Correct | GoBack | Open | Continue | AddItem | OpenItem
    | RemoveItem | Change | Record | RecordItem
)  # fmt: skip


class Reason(StrEnum):
    """Why a reply changes nothing; each has its words in `locales/`."""

    OLD_BUTTON = "old_button"
    NOT_OFFERED = "not_offered"
    MUST_BE_SAID = "must_be_said"
    NOTHING_TO_CONFIRM = "nothing_to_confirm"
    NO_SUCH_PLACE = "no_such_place"
    LIST_IS_FULL = "list_is_full"
    NOT_THIS_KIND = "not_this_kind"


@dataclass(frozen=True, slots=True)
class Rejection:
    """A reply that changed nothing, and why."""

    reason: Reason
