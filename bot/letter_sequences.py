"""How likely a text is in each language, by the short sequences of letters it is made of (naive Bayes).

The counts lie in `language_profiles/<script>.tsv.gz`: a heading that names the columns, then a line per sequence with
a sign per column, `A` for one in every sequence of that length, each next letter for one `e` times rarer. A column
`kk~` is Kazakh as it is typed without its national letters.
"""

from __future__ import annotations

import gzip
import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from bot.language_letters import Script

COUNTS = Path(__file__).with_name("language_profiles")
LONGEST = 5
LONGEST_HAN = 2
PLAIN = "~"
"""After the code of a column: the same language, plainly typed."""
APOSTROPHES = str.maketrans(dict.fromkeys("’‘ʼʻʽ`´ˈ", "'"))
WORD = re.compile(r"(?:[^\W\d_]|['\u064b-\u0652])+")


@dataclass(frozen=True, slots=True)
class Table:
    """`rare` gives, per sequence, how rare it is in each of `columns`: a byte each."""

    columns: tuple[str, ...]
    rare: Mapping[str, bytes]


def likelihoods(tidied: str, script: Script) -> dict[str, float]:
    """Natural logarithms by language code, to be compared with each other; empty when no sequence is known."""
    table = table_of(script)
    known = [row for sequence in sequences(tidied, script) if (row := table.rare.get(sequence)) is not None]
    best: dict[str, float] = {}
    for column, total in zip(table.columns, map(sum, zip(*known, strict=True)), strict=False):
        code = column.removesuffix(PLAIN)
        best[code] = max(best.get(code, -float("inf")), -float(total))
    return best


def sequences(tidied: str, script: Script) -> Iterator[str]:
    """One to five letters in a row inside a word, the word's edges as spaces; of Chinese, one or two characters."""
    words = WORD.findall(tidied.translate(APOSTROPHES))
    if script is Script.HAN:
        return _pieces(words, LONGEST_HAN)
    return _pieces((f" {word} " for word in words), LONGEST)


def _pieces(words: Iterable[str], longest: int) -> Iterator[str]:
    for word in words:
        for length in range(1, longest + 1):
            for start in range(len(word) - length + 1):
                yield word[start : start + length]


@lru_cache(maxsize=len(Script))
def table_of(script: Script) -> Table:
    """Read when the first text in that script comes: who tells in Uyghur needs no Latin letters."""
    heading, *lines = gzip.decompress((COUNTS / f"{script}.tsv.gz").read_bytes()).decode().splitlines()
    rows = (line.split("\t") for line in lines)
    return Table(tuple(heading.split("\t")[1].split()), {sequence: rare.encode() for sequence, rare in rows})
