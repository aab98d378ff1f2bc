"""What organizers' buttons send back: a topic, an action, and an id or a word. At most 64 bytes, never trusted."""

from __future__ import annotations

from dataclasses import dataclass, field

LEADS = "D:"
LONGEST = 64


@dataclass(frozen=True, slots=True)
class DeskTap:
    """A button pressed: which room it belongs to, what it does there, and to what."""

    topic: str
    action: str = ""
    word: str = field(default="", repr=False)


def desk_callback(topic: str, action: str = "", word: str = "") -> str:
    """Write callback data. An id is written without its dashes. Raises ValueError over 64 bytes."""
    text = f"{LEADS}{topic}:{action}:{word}"
    if len(text.encode()) > LONGEST:
        raise ValueError("callback data is too long")
    return text


def read_desk(text: str) -> DeskTap | None:
    """Read callback data, whoever wrote it; None if it is no organizers' button."""
    if not text.startswith(LEADS) or not (text.isascii() and text.isprintable()) or len(text) > LONGEST:
        return None
    parts = text.removeprefix(LEADS).split(":", 2)
    return DeskTap(*parts) if len(parts) == 3 else None


def short_id(full: str) -> str:
    """An id as a button carries it."""
    return full.replace("-", "")


def full_id(short: str) -> str:
    """The id a button carried. A word that is no id is given back as it is, and finds nothing."""
    if len(short) != 32 or not short.isalnum():
        return short
    return "-".join((short[:8], short[8:12], short[12:16], short[16:20], short[20:]))
