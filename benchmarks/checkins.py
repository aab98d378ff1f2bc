"""Check-ins by the million: `python -m benchmarks.checkins`. What a tick costs, how fast a thousand families are told.

Measured beside it, in the same run: APScheduler's own SQLAlchemyJobStore, which one would otherwise use.
"""

from __future__ import annotations

import argparse
import asyncio
import json
import sys
import tempfile
from contextlib import redirect_stdout
from dataclasses import asdict, dataclass
from pathlib import Path

from benchmarks.due_rows import Due, due_rows
from benchmarks.job_store import Jobs, job_store
from benchmarks.second_lane import Lane, second_lane


@dataclass(frozen=True, slots=True)
class Sizes:
    """How much is planned, sent, and kept by the scheduler."""

    planned: int
    sent: int
    jobs: int


@dataclass(frozen=True, slots=True)
class Results:
    due: tuple[Due, ...]
    lane: Lane | None
    jobs: Jobs


def measured(sizes: Sizes, postgres: str | None, folder: Path) -> Results:
    urls = [f"sqlite:///{folder / 'planned.sqlite3'}", *([postgres] if postgres else [])]
    rows = tuple(due_rows(url, sizes.planned) for url in urls)
    lane = asyncio.run(second_lane(folder, sizes.sent)) if sizes.sent else None
    return Results(rows, lane, job_store(folder, sizes.jobs))


def table(results: Results) -> str:
    lines = ["| what | figure | wanted |", "| --- | --- | --- |"]
    for due in results.due:
        name = f"{due.planned:,} planned on {due.database}"
        lines.append(f"| {name}: due query of a tick, p50 / p99 | {due.p50_ms:.2f} / {due.p99_ms:.2f} ms | < 10 ms |")
        lines.append(f"| {name}: memory of 1,000 ticks | {due.grown_mb:+.1f} MB | flat |")
    if results.lane:
        lane = results.lane
        lines.append(f"| {lane.sent:,} due at once: share of the allowed rate | {lane.share:.1%} | at least 95 % |")
        lines.append(f"| avoidable 429s meanwhile | {lane.floods} | 0 |")
        lines.append(
            f"| answers to people meanwhile, p50 / p95 | {lane.p50_ms:.0f} / {lane.p95_ms:.0f} ms | < 1,000 ms |"
        )
    jobs = results.jobs
    lines.append(f"| APScheduler's job store, {jobs.jobs:,} jobs: adding one | {jobs.add_us:.0f} µs | - |")
    lines.append(f"| the same: finding what is due, p50 | {jobs.due_ms:.1f} ms | - |")
    lines.append(f"| the same: memory | {jobs.grown_mb:+.1f} MB | - |")
    return "\n".join(lines)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--planned", type=int, default=1_000_000)
    parser.add_argument("--sent", type=int, default=10_000)
    parser.add_argument("--jobs", type=int, default=100_000)
    parser.add_argument("--postgres", default=None, help="the address of an empty database")
    parser.add_argument("--folder", type=Path, default=None, help="where files are kept")
    parser.add_argument("--json", action="store_true")
    told = parser.parse_args()
    # What the bot says of its new keys is no part of the results.
    with tempfile.TemporaryDirectory(dir=told.folder) as folder, redirect_stdout(sys.stderr):
        results = measured(Sizes(told.planned, told.sent, told.jobs), told.postgres, Path(folder))
    print(json.dumps(asdict(results), indent=2) if told.json else table(results))


if __name__ == "__main__":
    main()
