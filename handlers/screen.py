"""What is shown in a chat: words and rows of buttons, before they become Telegram's."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from enum import StrEnum
from unicodedata import east_asian_width

HALF_A_PHONE = 18
MANY = 12


class Style(StrEnum):
    """How a button looks, where the person's app can show it."""

    DANGER = "danger"
    SUCCESS = "success"
    PRIMARY = "primary"


@dataclass(frozen=True, slots=True)
class Button:
    """One button: it sends `sends` back, or copies `copy` for the person."""

    text: str = field(repr=False)
    sends: str | None = field(default=None, repr=False)
    copy: str | None = field(default=None, repr=False)
    style: Style | None = None


Row = tuple[Button, ...]


@dataclass(frozen=True, slots=True)
class File:
    """A file to send: its neutral name and its bytes; a picture is shown in the chat, a voice played there."""

    name: str
    content: bytes = field(repr=False)
    picture: bool = False
    voice: bool = False


@dataclass(frozen=True, slots=True)
class Screen:
    """One message. `strong` is the part of the text shown in bold: the question itself.

    `protected` is for organizers: it cannot be forwarded or saved, and is taken away again after a while. `shows` are
    the ids of the reports of which something stands there, be it a code in a list.
    """

    text: str = field(repr=False)
    rows: tuple[Row, ...] = ()
    file: File | None = None
    strong: str | None = field(default=None, repr=False)
    protected: bool = False
    shows: tuple[str, ...] = ()

    def under(self, note: str | None) -> Screen:
        """The same message with a sentence above it."""
        return replace(self, text=f"{note}\n\n{self.text}") if note else self

    def with_rows(self, *rows: Row) -> Screen:
        """The same message with more rows of buttons below."""
        return replace(self, rows=(*self.rows, *rows))


def in_columns(buttons: list[Button], columns: int) -> tuple[Row, ...]:
    """Lay buttons out in rows of so many."""
    return tuple(tuple(buttons[start : start + columns]) for start in range(0, len(buttons), columns))


def beside(*buttons: Button) -> tuple[Row, ...]:
    """Next to each other where each fits half a phone, else one below the other."""
    return (buttons,) if all(fits_half(button) for button in buttons) else tuple((button,) for button in buttons)


def in_pairs(buttons: list[Button]) -> tuple[Row, ...]:
    """Two and two (mother and father, sister and brother) where both fit half a phone, else one below the other."""
    return tuple(row for pair in in_columns(buttons, 2) for row in beside(*pair))


def fitting(buttons: list[Button], widest_for_two: int = 15) -> tuple[Row, ...]:
    """Two columns where every label is short enough for half a phone, else one below the other; many go in pairs."""
    if len(buttons) > MANY:
        return in_pairs(buttons)
    return in_columns(buttons, 2 if all(width(button.text) <= widest_for_two for button in buttons) else 1)


def fits_half(button: Button) -> bool:
    """Whether its words are shown whole in half the width of a narrow phone."""
    return width(button.text) <= HALF_A_PHONE


def width(text: str) -> int:
    """In letters; Chinese characters and most signs take the room of two."""
    return sum(2 if east_asian_width(each) in "WF" else 1 for each in text)
