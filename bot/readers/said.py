"""What somebody wrote, and what a reader may need besides the words."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date

from bot.interview.kinds import Value
from bot.rejections import Rejected

Read = Value | Rejected


@dataclass(frozen=True, slots=True)
class Said:
    """The words, the language they were written in, and the day it was in the person's zone."""

    words: str = field(repr=False)
    language: str
    said_on: date


@dataclass(frozen=True, slots=True)
class ReadingContext:
    """What is known around a question; everything may be missing.

    `labels`: the options on offer, in order, and their button texts. `replies`: words in the person's language by
    "yes", "no" and the three non-answers. `told`: EDTF of the dates told so far, by address; `after`: the address
    among them that this date is being told against. `wording`: hash of the consent's wording as shown.
    `country`: where the person is, to narrow the time zones. `spoken`: the languages the bot speaks; empty for all.
    """

    labels: Mapping[str, str] = field(default_factory=dict)
    replies: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    told: Mapping[str, str] = field(default_factory=dict, repr=False)
    after: str | None = None
    wording: str = ""
    country: str | None = field(default=None, repr=False)
    spoken: frozenset[str] = frozenset()
