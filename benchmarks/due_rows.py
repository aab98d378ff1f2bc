"""The due table with very many rows: what the query of a tick costs, and whether memory stays flat."""

from __future__ import annotations

import os
import statistics
import time
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from itertools import islice
from typing import Any

import psutil
from sqlalchemy import Table, insert

from storage import checkins, dialects
from storage.database import Database, Session
from storage.records import Checkin, Report, Reporter

NOW = datetime(2026, 5, 14, 12, tzinfo=UTC)
BATCH = 5_000
TICKS = 1_000
DUE_SHARE = 0.01
"""So many are overdue: a tick takes the first few of them."""
SEALED = os.urandom(96)


@dataclass(frozen=True, slots=True)
class Due:
    database: str
    planned: int
    p50_ms: float
    p99_ms: float
    grown_mb: float


def due_rows(url: str, planned: int) -> Due:
    database = Database.open(url)
    database.migrate()
    fill(database, planned)
    process = psutil.Process()
    database.run_now(lambda tx: ticks(tx, 50))
    before = process.memory_info().rss
    took = database.run_now(lambda tx: ticks(tx, TICKS))
    grown = process.memory_info().rss - before
    name = "SQLite" if url.startswith("sqlite") else "PostgreSQL"
    database.close()
    return Due(name, planned, statistics.median(took), statistics.quantiles(took, n=100)[98], grown / 2**20)


def ticks(tx: Session, count: int) -> list[float]:
    """Milliseconds of each. Nothing is decided: the same rows are found again."""
    took = []
    for _ in range(count):
        begun = time.perf_counter()
        found = checkins.take_due(tx, NOW, 4)
        took.append((time.perf_counter() - begun) * 1000)
        assert found
    return took


def fill(database: Database, planned: int) -> None:
    numbers = iter(range(planned))
    while some := list(islice(numbers, BATCH)):
        database.run_now(lambda tx, some=some: add(tx, some, planned))  # type: ignore[misc]


def add(tx: Session, numbers: list[int], planned: int) -> None:
    for record, rows in (
        (Reporter, _reporters(numbers)),
        (Report, _reports(numbers)),
        (Checkin, _planned(numbers, planned)),
    ):
        table: Table = dialects.table_of(record)
        tx.connection().execute(insert(table), list(rows))


def _reporters(numbers: list[int]) -> Iterator[dict[str, Any]]:
    for number in numbers:
        yield {
            **_id(number), "chat_index": number.to_bytes(32), "language": "ug", "state": "active",
            "created_at": NOW, "seen_at": NOW, "sealed_chat": b"",
        }  # fmt: skip


def _reports(numbers: list[int]) -> Iterator[dict[str, Any]]:
    for number in numbers:
        yield {
            **_id(number), "reporter_id": f"{number:032x}", "state": "handed_in", "urgent": False, "language": "ug",
            "revision": 1, "questionnaire_version": "1", "created_at": NOW, "changed_at": NOW, "attachments": 0,
            "attachment_bytes": 0,
        }  # fmt: skip


def _planned(numbers: list[int], planned: int) -> Iterator[dict[str, Any]]:
    """Spread over a year, one in a hundred overdue."""
    for number in numbers:
        ahead = timedelta(days=365) * ((number * 7919 % planned) / planned - DUE_SHARE)
        yield {
            "report_id": f"{number:032x}", "reporter_id": f"{number:032x}", "due_at": NOW + ahead, "step": 0,
            "misses": 0, "since": NOW, "sealed": SEALED,
        }  # fmt: skip


def _id(number: int) -> dict[str, Any]:
    return {"id": f"{number:032x}"}
