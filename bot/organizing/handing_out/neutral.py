"""Words of families in a spreadsheet are words: nothing in them may be run as a formula."""

from __future__ import annotations

import re

_STARTS = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")
_NOT_IN_XML = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff\ud800-\udfff]")
MOST_IN_CELL = 32_767
"""A spreadsheet cell holds no more; CSV and JSON have it whole."""


def neutral(cell: str) -> str:
    """The same words; with an apostrophe before them where a spreadsheet would take them for a formula."""
    return f"'{cell}" if cell and cell.lstrip(" \u00a0").startswith(_STARTS) else cell


def for_sheet(cell: str) -> str:
    """Neutral, without signs that XML cannot carry, and no longer than a cell may be."""
    text = neutral(cell)
    if not text.isprintable():  # a few in a hundred: what can be printed XML can carry
        text = _NOT_IN_XML.sub("", text).replace("\r", "")
    return text if len(text) <= MOST_IN_CELL else f"{text[: MOST_IN_CELL - 1]}…"
