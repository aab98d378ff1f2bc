"""Which language is a short answer written in? `python -m benchmarks.languages FILE.tsv [--json]`.

The file has a header and the columns lang, text and perhaps source, divided by tabs, unquoted. `zh-Hans` is our `zh`.
"""

from __future__ import annotations

import argparse
import csv
import json
import time
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path
from statistics import fmean
from typing import Final

from benchmarks.language_guessers import GUESSERS, Guess
from bot.written_in import guess as judged

LABELS: Final = {"zh-Hans": "zh"}
PLAIN: Final = "plain"
FEWEST, MOST = 3, 12


@dataclass(frozen=True, slots=True)
class Row:
    code: str
    text: str
    source: str


@dataclass(frozen=True, slots=True)
class Figures:
    """All in per cent, but for the microseconds; `plain` and `pooled_2` are means over the variants."""

    macro: float
    per_variant: Mapping[str, float]
    plain: float | None
    pooled_2: float
    us_per_text: float


def main(arguments: Sequence[str] | None = None) -> None:
    parser = argparse.ArgumentParser(prog="python -m benchmarks.languages", description=__doc__)
    parser.add_argument("file", type=Path)
    parser.add_argument("--json", action="store_true", help="print one JSON object")
    asked = parser.parse_args(arguments)
    rows = read(asked.file)
    results, absent = measured(rows)
    if asked.json:
        print(json.dumps({name: as_json(figures) for name, figures in results.items()} | {"left_out": absent}))
    else:
        print(drawn(results, absent, rows))


def read(file: Path) -> list[Row]:
    with file.open(encoding="utf-8", newline="") as lines:
        found = csv.DictReader(lines, delimiter="\t", quoting=csv.QUOTE_NONE)
        return [Row(LABELS.get(row["lang"], row["lang"]), row["text"], row.get("source") or "") for row in found]


def measured(rows: Sequence[Row]) -> tuple[dict[str, Figures], dict[str, str]]:
    """The figures of every guesser that is installed, and why the others are left out."""
    results: dict[str, Figures] = {}
    absent: dict[str, str] = {}
    for guesser in GUESSERS:
        try:
            results[guesser.name] = figures_of(guesser.prepare(), rows)
        except ImportError as missing:
            absent[guesser.name] = f"not installed ({missing.name})"
    return results, absent


def figures_of(guess: Guess, rows: Sequence[Row]) -> Figures:
    singles = [row for row in rows if row.source != PLAIN and is_short_answer(row)]
    plain = [row for row in rows if row.source == PLAIN]
    for row in {row.code: row for row in rows}.values():
        guess(row.text)  # loads what it needs: a first text is not timed
    began = time.perf_counter()
    per_variant = accuracy(guess, singles)
    seconds = time.perf_counter() - began
    typed_plainly = accuracy(guess, plain)
    pooled = accuracy(guess, joined(singles))
    return Figures(
        macro=fmean(per_variant.values()) if per_variant else 0.0,
        per_variant=per_variant,
        plain=fmean(typed_plainly.values()) if typed_plainly else None,
        pooled_2=fmean(pooled.values()) if pooled else 0.0,
        us_per_text=1e6 * seconds / max(len(singles), 1),
    )


def is_short_answer(row: Row) -> bool:
    """Three to twelve words; in Chinese, which writes no spaces, any text."""
    return row.code.startswith("zh") or FEWEST <= len(row.text.split()) <= MOST


def accuracy(guess: Guess, rows: Iterable[Row]) -> dict[str, float]:
    right: dict[str, list[bool]] = defaultdict(list)
    for row in rows:
        right[row.code].append(guess(row.text) == row.code)
    return {code: 100 * fmean(hits) for code, hits in right.items()}


def joined(rows: Iterable[Row]) -> list[Row]:
    """Every two consecutive rows of a variant as one text, as if a person had given two answers."""
    by_code: dict[str, list[Row]] = defaultdict(list)
    for row in rows:
        by_code[row.code].append(row)
    two = (pair for each in by_code.values() for pair in [*pairwise(each)][::2])
    return [Row(one.code, f"{one.text}\n{other.text}", one.source) for one, other in two]


def as_json(figures: Figures) -> dict[str, object]:
    return {
        "macro": round(figures.macro, 3),
        "per_variant": {
            code.replace("zh", "zh-Hans") if code == "zh" else code: round(each, 3)
            for code, each in figures.per_variant.items()
        },
        "plain": None if figures.plain is None else round(figures.plain, 3),
        "pooled_2": round(figures.pooled_2, 3),
        "us_per_text": round(figures.us_per_text, 1),
    }


def drawn(results: Mapping[str, Figures], absent: Mapping[str, str], rows: Sequence[Row]) -> str:
    names = list(results)
    codes = dict.fromkeys(code for figures in results.values() for code in figures.per_variant)
    lines = [("", *names)]
    lines += [(code, *(f"{results[name].per_variant.get(code, 0.0):.1f}" for name in names)) for code in codes]
    lines += [
        ("macro", *(f"{results[name].macro:.2f}" for name in names)),
        ("plain", *("-" if (plain := results[name].plain) is None else f"{plain:.2f}" for name in names)),
        ("pooled by two", *(f"{results[name].pooled_2:.2f}" for name in names)),
        ("us a text", *(f"{results[name].us_per_text:.0f}" for name in names)),
    ]
    table = "\n".join(f"{line[0]:14}" + "".join(f"{cell:>12}" for cell in line[1:]) for line in lines)
    kept = [row for row in rows if is_short_answer(row)]
    silent = sum(judged(row.text) is None for row in kept)
    titles = [f"{each.name}: {each.title}" for each in GUESSERS if each.name in results]
    left_out = [f"left out: {name}, {why}" for name, why in absent.items()]
    quiet = f"In a chat ours says nothing of {silent} of these {len(kept)} texts: too short to judge."
    return "\n".join([*titles, *left_out, "", table, "", quiet])


if __name__ == "__main__":
    main()
