"""Makes bot/gazetteer.tsv, the table of places, from a collected table: `python -m bot.gazetteer COLLECTED.tsv`.

The collected table has a row per unit of Xinjiang with the columns named in `TAKEN`, and its other names and old
codes together in `variants`, divided by `|`. Sources and licences are in docs/sources.md.
"""

from __future__ import annotations

import csv
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path

TAKEN = ("code", "level", "parent", "zh", "pinyin", "en", "ug", "ug_latn", "kk", "kk_arab")
COLUMNS = (*TAKEN, "old_codes", "other_names")
GAZETTEER = Path(__file__).with_name("gazetteer.tsv")


def main(arguments: list[str]) -> None:
    """Reads the collected table and writes ours beside this module."""
    with Path(arguments[0]).open(encoding="utf-8", newline="") as collected:
        rows = csv.DictReader(collected, delimiter="\t", quoting=csv.QUOTE_NONE)
        lines = ["\t".join(COLUMNS), *map(line, rows)]
    GAZETTEER.write_text("\n".join(lines) + "\n", encoding="utf-8")


def line(row: dict[str, str]) -> str:
    """One unit: its names as collected, then its old codes, then every other name once."""
    variants = [each.strip() for each in row["variants"].split("|")]
    old_codes = [each for each in variants if each.isdecimal()]
    names = _once(each for each in variants if each and not each.isdecimal() and each not in row.values())
    return "\t".join([*(row[column] for column in TAKEN), "|".join(old_codes), "|".join(names)])


def _once(names: Iterable[str]) -> Iterator[str]:
    yield from dict.fromkeys(names)


if __name__ == "__main__":
    main(sys.argv[1:])
