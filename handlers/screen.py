"""What is shown in a chat: words and rows of buttons, before they become Telegram's."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from enum import StrEnum


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
    """A file to send: its neutral name and its bytes."""

    name: str
    content: bytes = field(repr=False)


@dataclass(frozen=True, slots=True)
class Screen:
    """One message. `strong` is the part of the text shown in bold: the question itself."""

    text: str = field(repr=False)
    rows: tuple[Row, ...] = ()
    file: File | None = None
    strong: str | None = field(default=None, repr=False)

    def under(self, note: str | None) -> Screen:
        """The same message with a sentence above it."""
        return replace(self, text=f"{note}\n\n{self.text}") if note else self

    def with_rows(self, *rows: Row) -> Screen:
        """The same message with more rows of buttons below."""
        return replace(self, rows=(*self.rows, *rows))


def in_columns(buttons: list[Button], columns: int) -> tuple[Row, ...]:
    """Lay buttons out in rows of so many."""
    return tuple(tuple(buttons[start : start + columns]) for start in range(0, len(buttons), columns))


def fitting(buttons: list[Button], widest_for_two: int = 15) -> tuple[Row, ...]:
    """Two columns where every label is short enough for half a phone, else one below the other."""
    short = all(len(button.text) <= widest_for_two for button in buttons)
    return in_columns(buttons, 2 if short or len(buttons) > 12 else 1)
