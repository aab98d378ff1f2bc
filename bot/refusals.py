"""A wish that is not granted: an exception with the phrase that says why, caught once at each door."""

from __future__ import annotations


class Refusal(Exception):
    """`phrase` is a message id of the locales. Nothing a person said is in it."""

    def __init__(self, phrase: str) -> None:
        """`phrase` says why, to the one who asked."""
        super().__init__(phrase)
        self.phrase = phrase
