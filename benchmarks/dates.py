"""How dates in words are understood: `python -m benchmarks.dates FILE.tsv [--json] [--aside]`, beside dateparser.

Columns with a header line: lang, phrase, expected_edtf, reference, kind. An empty expectation means "don't know". The
reference is the day it was said, or the date told before. Right: equal without `~`; asked: no value; wrong and
confident: any other value. `--aside` takes only every third phrase, the part of our own list that nothing was tuned on.
"""

from __future__ import annotations

import argparse
import csv
import json
import sys
import time
from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from benchmarks.dateparsers import Dateparser
from bot import dates
from bot.date_words.any_tongue import read_said
from bot.date_words.points import Telling
from bot.date_words.spoken import Said
from bot.languages import LANGUAGES

VERDICTS = ("right", "asked", "wrong_confident")
LATEST_AHEAD = ("trial", "sentence", "ahead", "future")
LAGS = ("event", "lag", "after_")


@dataclass(frozen=True, slots=True)
class Row:
    language: str
    phrase: str
    expected: str
    reference: str
    kind: str

    def said_on(self) -> date:
        """The reference where it is a whole day, else today."""
        whole = len(self.reference) == 10 and dates.is_valid(self.reference)
        return date.fromisoformat(self.reference) if whole else date.today()  # noqa: DTZ011

    def telling(self) -> Telling:
        kind = self.kind.lower()
        event = self.reference if dates.is_valid(self.reference) else None
        ahead = any(word in kind for word in LATEST_AHEAD)
        return Telling(self.said_on(), event, after_it=any(word in kind for word in LAGS), may_lie_ahead=ahead)


def rows_of(file: Path) -> list[Row]:
    with file.open(encoding="utf-8", newline="") as lines:
        table = csv.DictReader(lines, delimiter="\t", quoting=csv.QUOTE_NONE)
        return [
            Row(
                row["lang"].strip(),
                row["phrase"],
                (row.get("expected_edtf") or "").strip(),
                (row.get("reference") or "").strip(),
                (row.get("kind") or "").strip(),
            )
            for row in table
        ]


def understood(row: Row) -> str | None:
    """The EDTF, "" for "don't know", None when it is asked."""
    others = (code for code in LANGUAGES if code != row.language)
    match read_said(row.phrase, (row.language, *others), row.telling()):
        case Said.DONT_KNOW:
            return ""
        case str() as edtf:
            return edtf
        case _:
            return None


def verdict(expected: str, made: str | None) -> str:
    if made is not None and made.replace("~", "") == expected.replace("~", ""):
        return "right"
    return "asked" if made is None else "wrong_confident"


def counted(pairs: Iterable[tuple[str, str]]) -> dict[str, dict[str, float]]:
    """Per group: how many, and the share of each verdict."""
    found: dict[str, Counter[str]] = defaultdict(Counter)
    for group, said in pairs:
        found[group][said] += 1
    return {group: shares(counts) for group, counts in sorted(found.items())}


def shares(counts: Counter[str]) -> dict[str, float]:
    return {"total": counts.total(), **{each: counts[each] for each in VERDICTS}}


def measured(rows: Sequence[Row]) -> dict[str, object]:
    for row in rows:
        understood(row)
    begin = time.perf_counter()
    made = [understood(row) for row in rows]
    micros = (time.perf_counter() - begin) / max(len(rows), 1) * 1e6
    verdicts = [verdict(row.expected, each) for row, each in zip(rows, made, strict=True)]
    whole = shares(Counter(verdicts))
    return {
        **whole,
        "right_share": round(whole["right"] / max(len(rows), 1), 4),
        "per_language": counted(zip((row.language for row in rows), verdicts, strict=True)),
        "per_kind": counted(zip((row.kind for row in rows), verdicts, strict=True)),
        "us_per_phrase": round(micros, 1),
    }


def beside(rows: Sequence[Row]) -> dict[str, object]:
    """What dateparser makes of the same phrases; why not, where it is not installed."""
    other = Dateparser.found()
    if other is None:
        return {"missing": "dateparser is not installed"}
    known = {row.language: other.knows(row.language) for row in rows}
    made = [other.read(row.language, row.phrase, row.said_on()) for row in rows]
    verdicts = [verdict(row.expected, each) for row, each in zip(rows, made, strict=True)]
    return {
        **shares(Counter(verdicts)),
        "per_language": counted(zip((row.language for row in rows), verdicts, strict=True)),
        "languages_unknown_to_it": sorted(code for code, is_known in known.items() if not is_known),
    }


def main(arguments: Sequence[str]) -> None:
    """Print the table, or with --json one object."""
    parser = argparse.ArgumentParser(prog="benchmarks.dates")
    parser.add_argument("file", type=Path)
    parser.add_argument("--json", action="store_true")
    parser.add_argument("--aside", action="store_true", help="only every third phrase")
    parser.add_argument("--misses", action="store_true", help="also list what was not right")
    asked = parser.parse_args(arguments)
    rows = rows_of(asked.file)
    rows = rows[2::3] if asked.aside else rows
    ours, other = measured(rows), beside(rows)
    if asked.json:
        print(json.dumps({"dates": {**ours, "dateparser": other}}, ensure_ascii=False))
        return
    print(drawn(ours, other))
    if asked.misses:
        print(*misses(rows), sep="\n")


def drawn(ours: dict[str, object], other: dict[str, object]) -> str:
    lines = [f"{'':14}{'phrases':>8}{'right':>8}{'asked':>8}{'wrong':>8}   dateparser: right asked wrong"]
    theirs = other.get("per_language")
    for name in ("per_language", "per_kind"):
        groups = ours[name]
        assert isinstance(groups, dict)
        lines += [_line(group, cells, theirs) for group, cells in groups.items()] + [""]
    lines += [_line("all", ours, {"all": other}), f"{ours['us_per_phrase']} µs a phrase"]
    lines.append(str(other.get("missing") or f"Unknown to dateparser: {other['languages_unknown_to_it']}"))
    return "\n".join(lines)


def _line(group: str, cells: dict[str, object], theirs: object) -> str:
    ours = "".join(f"{cells[each]!s:>8}" for each in ("total", *VERDICTS))
    beside_it = theirs.get(group) if isinstance(theirs, dict) else None
    return f"{group:14}{ours}" + (
        "     " + " ".join(f"{beside_it.get(v, '-')!s:>7}" for v in VERDICTS) if beside_it else ""
    )


def misses(rows: Sequence[Row]) -> list[str]:
    """Every phrase that was not right, with what was made of it."""
    made = [(row, understood(row)) for row in rows]
    return [
        f"{row.language}\t{row.kind}\t{row.phrase}\t{row.expected}\t{'asked' if each is None else each or 'unknown'}"
        for row, each in made
        if verdict(row.expected, each) != "right"
    ]


if __name__ == "__main__":
    main(sys.argv[1:])
