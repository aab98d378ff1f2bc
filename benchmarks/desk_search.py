"""Searching at the desk: `python -m benchmarks.desk_search`. Many cards opened, a name asked in another script.

Measured over the real use cases, from the words typed to the hits with their rows, as an organizer waits.
"""

from __future__ import annotations

import argparse
import json
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, redirect_stdout
from dataclasses import asdict, dataclass
from datetime import UTC, datetime, timedelta
from functools import partial
from pathlib import Path
from statistics import median, quantiles

from pydantic import SecretStr

from benchmarks.crowd_of_names import Crowd, crowd
from bot import cards
from bot.cards import Card
from bot.case_codes import new_code
from bot.custody import Custody, Purpose
from bot.organizing.access import Reviewer
from bot.organizing.figures import Figure
from bot.places import known_codes
from bot.settings import Settings
from handlers.organizers.office import Office
from run_bot import build
from storage import keys, organizers, reporters, reports
from storage.database import Database, Session
from storage.desk_records import Organizer
from storage.records import Report, Reporter, ReportKey, new_id
from storage.states import OrganizerState, ReportState

START = datetime(2026, 1, 1, tzinfo=UTC)
AT_ONCE = 500
STATES = ("camp", "prison", "no_news", "released_watched")


@dataclass(frozen=True, slots=True)
class Results:
    """Milliseconds, and the share of questions whose case is on the first page."""

    database: str
    cases: int
    opened_s: float
    us_per_card: float
    name_p50_ms: float
    name_p95_ms: float
    found_on_first_page: float
    narrowed_p95_ms: float
    page_p95_ms: float
    figures_ms: float


def measured(url: str, cases: int, questions: int, folder: Path) -> Results:
    with opened(url, folder) as (database, office, custody):
        told = crowd(cases, questions)
        reporter = database.run_now(reporter_of)
        for start in range(0, cases, AT_ONCE):
            database.run_now(partial(put_some, custody=custody, reporter=reporter, told=told, start=start))
        who = database.run_now(reviewer)
        begun = time.perf_counter()
        database.run_now(office.cards.keep_up)
        took = time.perf_counter() - begun
        return results(database, office, who, told, took)


def results(database: Database, office: Office, who: Reviewer, told: Crowd, took: float) -> Results:
    now = START + timedelta(days=1)

    def ask(words: str, **narrowed: str) -> list[str]:
        found = database.run_now(lambda tx: office.finding.find(tx, who, words, narrowed, now))
        return [hit.card.names[0] for hit in found.hits[:6]]

    hits: list[bool] = []
    named = times(lambda each: hits.append(told.names[each[1]] in ask(each[0])), told.asked)
    narrowed = times(lambda each: ask(each[0], status="camp"), told.asked)
    page = times(lambda year: ask(str(year)), range(2014, 2024))
    counts = times(
        lambda each: database.run_now(lambda tx: office.figures.count(tx, who, each, now, outside=False)), Figure
    )
    return Results(
        database.url.partition(":")[0],
        len(told.names),
        round(took, 2),
        round(took / len(told.names) * 1e6, 1),
        round(median(named), 1),
        p95(named),
        round(sum(hits) / len(hits), 3),
        p95(narrowed),
        p95(page),
        round(max(counts), 1),
    )


def times(work: Callable[..., object], each: object) -> list[float]:
    """Milliseconds of the wall clock, one an item."""
    taken = []
    for item in each:  # type: ignore[attr-defined]
        begun = time.perf_counter()
        work(item)
        taken.append((time.perf_counter() - begun) * 1000)
    return taken


def p95(taken: list[float]) -> float:
    return round(quantiles(taken, n=20)[-1], 1)


@contextmanager
def opened(url: str, folder: Path) -> Iterator[tuple[Database, Office, Custody]]:
    settings = Settings(
        token=SecretStr("1:made-up"),
        data_folder=folder / "data",
        database_url=SecretStr(url),
        server_key_file=folder.parent / f"keys-{folder.name}" / "server.key",
        recovery_key_file=folder.parent / f"keys-{folder.name}" / "recovery.key",
    )
    (folder / "data").mkdir()
    database = Database.open(url)
    database.migrate()
    try:
        room = build(settings, database)._room  # noqa: SLF001 - a benchmark looks inside
        yield database, room.office, room.archive.custody
    finally:
        database.close()


def reporter_of(tx: Session) -> str:
    row = Reporter(chat_index=new_id().encode(), sealed_chat=b"-", language="en", created_at=START, seen_at=START)
    reporters.add(tx, row)
    return row.id


def reviewer(tx: Session) -> Reviewer:
    chat, until = reporter_of(tx), START + timedelta(days=30)
    row = Organizer(
        reporter_id=chat,
        role="reviewer",
        state=OrganizerState.JOINED,
        working_until=until,
        joined_at=START,
        seen_at=START,
        sealed=b"-",
    )
    organizers.add(tx, row)
    return Reviewer(row.id, chat, "en")


def put_some(tx: Session, *, custody: Custody, reporter: str, told: Crowd, start: int) -> None:
    for number, name in enumerate(told.names[start : start + AT_ONCE], start):
        put(tx, custody, reporter, number, name)


def put(tx: Session, custody: Custody, reporter: str, number: int, name: str) -> None:
    """One report with nothing but its card, under a key of its own."""
    places, code, year = known_codes(), new_code(), 2014 + number % 10
    where = places[number % len(places)]
    bounds = (f"{year}-04-01", f"{year}-04-30")
    card = Card(
        code, (name,), "brother", "male", (where,), (), where, where, ("1990-01-01", "1990-12-31"), bounds,
        STATES[number % len(STATES)], "camp", ("religion",), ("match", "research"),
    )  # fmt: skip
    report_id, key, at = new_id(), custody.new_data_key(), START + timedelta(seconds=number)
    row = Report(
        id=report_id,
        reporter_id=reporter,
        state=ReportState.HANDED_IN,
        language="en",
        questionnaire_version="1",
        created_at=at,
        changed_at=at,
        handed_in_at=at,
        code_index=custody.index("code", code),
        sealed_card=cards.sealed(custody, key, report_id, card),
    )
    reports.add(tx, row)
    wrapped = custody.wrap(key, report_id, Purpose.CASE)
    place = {"report_id": report_id, "purpose": Purpose.CASE}
    keys.add(tx, [ReportKey(recipient=each.recipient, wrapped=each.wrapped, **place) for each in wrapped])


def table(found: list[Results]) -> str:
    lines = ["| what | figure | wanted |", "| --- | --- | --- |"]
    for each in found:
        of = f"{each.cases:,} cases on {each.database}"
        lines += [
            f"| {of}: a name in another script, p50 / p95 | {each.name_p50_ms} / {each.name_p95_ms} ms | < 300 ms |",
            f"| {of}: the right one on the first page | {each.found_on_first_page:.1%} | - |",
            f"| {of}: narrowed by status, p95 | {each.narrowed_p95_ms} ms | < 300 ms |",
            f"| {of}: a year, p95 | {each.page_p95_ms} ms | < 300 ms |",
            f"| {of}: a figure counted, the slowest | {each.figures_ms} ms | - |",
            f"| {of}: cards opened when work begins | {each.opened_s} s, {each.us_per_card} µs each | - |",
        ]
    return "\n".join(lines)


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m benchmarks.desk_search", description=__doc__)
    parser.add_argument("--cases", type=int, default=20_000)
    parser.add_argument("--questions", type=int, default=200)
    parser.add_argument("--postgres", default=None, help="the address of an empty database")
    parser.add_argument("--json", action="store_true", help="one JSON list instead of a table")
    told = parser.parse_args()
    with tempfile.TemporaryDirectory() as name, redirect_stdout(sys.stderr):
        folders = [Path(name) / "sqlite", *([Path(name) / "postgres"] if told.postgres else [])]
        for folder in folders:
            folder.mkdir()
        urls = [f"sqlite:///{folders[0] / 'kept.db'}", *([told.postgres] if told.postgres else [])]
        found = [measured(url, told.cases, told.questions, folder) for url, folder in zip(urls, folders, strict=True)]
    print(json.dumps([asdict(each) for each in found], indent=2) if told.json else table(found))


if __name__ == "__main__":
    main()
