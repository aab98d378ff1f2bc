"""What is read in a chat, and how a line of a .chat file is held against it."""

from __future__ import annotations

import re
from datetime import timedelta

INVISIBLE = re.compile("[\u200e\u200f\u2066-\u2069]")
GAP = re.compile(r"\n\s*\n")
SPAN = re.compile(r"(\d+) (second|minute|hour|day)s?")
ANYTHING = "…"


def plain(words: str) -> str:
    """What is read, without empty lines and without the invisible signs that keep directions apart."""
    return GAP.sub("\n", INVISIBLE.sub("", words)).strip()


def pattern(words: str) -> re.Pattern[str]:
    """A line of the file; … stands for anything, also for nothing."""
    pieces = GAP.sub("\n", words).replace(f"\n{ANYTHING}\n", ANYTHING).split(ANYTHING)
    return re.compile(".*".join(re.escape(piece) for piece in pieces), re.DOTALL)


def holds(written: str, shown: str) -> bool:
    """Whether the bot said what is written."""
    return pattern(written).fullmatch(plain(shown)) is not None


def opens_with(words: str, opening: str) -> bool:
    """Whether words begin so; the … at the end of an opening stands for the rest."""
    return words.startswith(opening.rstrip(ANYTHING)) if opening.endswith(ANYTHING) else words == opening


def span(words: str) -> timedelta:
    """`7 days` as a time."""
    found = SPAN.fullmatch(words)
    assert found is not None, f"not a time: {words}"
    return timedelta(**{f"{found[2]}s": int(found[1])})
