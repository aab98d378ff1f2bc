"""`python -m benchmarks.names FILE.tsv`: names compared across scripts, ours beside others; and a search among many."""

import argparse
import csv
import json
import sys
import time
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from statistics import median, quantiles

from benchmarks.crowd_of_names import crowd
from benchmarks.name_contestants import CONTESTANTS, NameContestant, nomenklatura
from benchmarks.ranking import ranked
from benchmarks.table import columns
from bot.name_search import index_of, search

HEAD = ("", "average precision", "best F1", "recall at 95 %", "µs a pair")


@dataclass(frozen=True)
class Row:
    """A line of the file."""

    one: str
    other: str
    is_pair: bool
    source: str


@dataclass(frozen=True)
class Figures:
    """Fractions, and microseconds of processor time for a pair."""

    average_precision: float
    best_f1: float
    recall_at_95: float
    us_per_pair: float


@dataclass(frozen=True)
class Search:
    """A search among many names: milliseconds of processor time, and how often the right one is among ten."""

    names: int
    index_seconds: float
    median_ms: float
    p95_ms: float
    recall_at_10: float


def main(arguments: list[str]) -> None:
    told = parser().parse_args(arguments)
    rows = read(told.file)
    contestants = [*CONTESTANTS, *filter(None, (nomenklatura(),))]
    figures = {each.name: measured(each, rows) for each in contestants}
    by_source = sources(rows) if len({row.source for row in rows}) > 1 else {}
    found = None if told.no_search else searched(told.names)
    if told.json:
        others = {name: asdict(each) for name, each in figures.items() if name != "ours"}
        parts = {name: asdict(each) for name, each in by_source.items()}
        ours = {"names": asdict(figures["ours"]), "others": others, "by_source": parts}
        print(json.dumps(ours | {"search": asdict(found) if found else None}, ensure_ascii=False))
        return
    pairs = sum(row.is_pair for row in rows)
    print(f"{pairs:,} pairs, {len(rows) - pairs:,} non-pairs\n")
    print(columns([HEAD, *(line(name, each) for name, each in (figures | by_source).items())]))
    if found:
        print(
            f"\n{found.names:,} names searched: {found.median_ms:.1f} ms (95 of 100 within {found.p95_ms:.1f}), "
            f"the right one among ten {found.recall_at_10:.1%}; index made in {found.index_seconds:.1f} s"
        )


def parser() -> argparse.ArgumentParser:
    made = argparse.ArgumentParser(prog="python -m benchmarks.names", description=__doc__)
    made.add_argument("file", type=Path, help="a header name1, name2, match[, kind, source]; tabs")
    made.add_argument("--json", action="store_true", help="one JSON object instead of a table")
    made.add_argument("--names", type=int, default=100_000, help="how many names to search in")
    made.add_argument("--no-search", action="store_true", help="compare only")
    return made


def read(path: Path) -> list[Row]:
    with path.open(encoding="utf-8-sig", newline="") as lines:
        told = list(csv.DictReader(lines, delimiter="\t", quoting=csv.QUOTE_NONE))
    return [Row(each["name1"], each["name2"], is_yes(each["match"]), each.get("source") or "") for each in told]


def is_yes(match: str) -> bool:
    return match.strip().casefold() in {"1", "1.0", "true", "yes", "match", "same"}


def measured(contestant: NameContestant, rows: Sequence[Row]) -> Figures:
    """The first comparison loads tables and is not counted."""
    contestant.score("阿里木", "Alim Ali")
    started = time.process_time()
    scored = [(contestant.score(row.one, row.other), row.is_pair) for row in rows]
    took = time.process_time() - started
    found = ranked(scored)
    return Figures(found.average_precision, found.best_f1, found.recall_at_95, took / max(1, len(rows)) * 1e6)


def sources(rows: Sequence[Row]) -> dict[str, Figures]:
    """Ours by source: what was tuned on and what was set aside."""
    named = sorted({row.source for row in rows})
    return {f"ours, {name}": measured(CONTESTANTS[0], [row for row in rows if row.source == name]) for name in named}


def searched(how_many: int) -> Search:
    made = crowd(how_many)
    started = time.process_time()
    index = index_of(made.names)
    indexed = time.process_time() - started
    times, hits = [], 0
    for words, place in made.asked:
        started = time.process_time()
        found = search(index, words)
        times.append((time.process_time() - started) * 1000)
        hits += any(each.place == place for each in found)
    return Search(len(made.names), indexed, median(times), quantiles(times, n=20)[-1], hits / len(made.asked))


def line(name: str, figures: Figures) -> tuple[str, ...]:
    rest = (f"{value:.3f}" for value in (figures.average_precision, figures.best_f1, figures.recall_at_95))
    return (name, *rest, f"{figures.us_per_pair:.0f}")


if __name__ == "__main__":
    main(sys.argv[1:])
