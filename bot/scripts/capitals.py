"""Capital letters for scripts that have them, in text that comes from one that has none."""

from __future__ import annotations

import re

NAME = "\ue000"
"""Stands before a word that is a name. A private sign, so that no sentence can hold one."""
_ENDS = ".?!"


class Capitals:
    """Walks through the pieces of one phrase and remembers whether a sentence is about to begin."""

    def __init__(self, *, begins: bool) -> None:
        """`begins`: whether the phrase begins like a sentence."""
        self.begins = begins

    def after_something_placed(self) -> None:
        """A name or a number stood there: whatever follows does not begin the sentence."""
        self.begins = False

    def put(self, text: str) -> str:
        """The same text with capitals: where a sentence, a line or a quotation begins, and in names."""
        return "".join(self._sign(text, place) for place in range(len(text))).replace(NAME, "")

    def _sign(self, text: str, place: int) -> str:
        sign = text[place]
        if sign.isalnum():
            begins, self.begins = self.begins, False
            return sign.upper() if begins else sign
        ends = sign in _ENDS and text[place + 1 : place + 2].isspace()
        if ends or sign in "\n«" or sign == NAME:
            self.begins = True
        return sign


def marked(names: re.Pattern[str], text: str) -> str:
    """The text with every name in it marked."""
    return names.sub(lambda found: NAME + found[0], text)
