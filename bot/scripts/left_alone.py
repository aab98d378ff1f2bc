"""What no rule touches: links, addresses, commands. Everything else is handed to the rule piece by piece."""

from __future__ import annotations

import re
from collections.abc import Callable

Rule = Callable[[str], str]
"""Text in one script becomes text in another."""
ADDRESSES = re.compile(r"https?://\S+|\S+@\S+|(?<![\w/])/[a-z_]+")


def outside(kept: re.Pattern[str], rule: Rule, text: str) -> str:
    """The rule applied to everything but what `kept` finds."""
    made: list[str] = []
    end = 0
    for found in kept.finditer(text):
        made += [rule(text[end : found.start()]), found[0]]
        end = found.end()
    return "".join([*made, rule(text[end:])])
