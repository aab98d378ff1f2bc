"""PostgreSQL as a server among others: deadlocks, dropped connections, out of reach."""

import asyncio
import threading
from pathlib import Path

import pytest

from storage import facts
from storage.database import Database, Session, StorageUnavailable
from tests.storage.rows import Work, fact_names, put


@pytest.mark.postgres
async def test_a_deadlock_is_run_again_and_both_are_kept(postgres_database: Database) -> None:
    for name in ("left", "right"):
        await postgres_database.run(put(name))
    both_hold_one = threading.Barrier(2)
    attempts: list[str] = []

    def both(first: str, second: str) -> Work:
        def work(tx: Session) -> None:
            attempts.append(first)
            facts.put(tx, first, f"{first} first")
            if len(attempts) <= 2:
                both_hold_one.wait(10)
            facts.put(tx, second, f"{first} first")

        return work

    await asyncio.gather(postgres_database.run(both("left", "right")), postgres_database.run(both("right", "left")))

    assert len(attempts) == 3, attempts


@pytest.mark.postgres
async def test_connections_that_the_server_dropped_are_opened_again(postgres_database: Database) -> None:
    await asyncio.gather(*(postgres_database.run(put(f"before {number}")) for number in range(20)))

    def drop_all_others(tx: Session) -> None:
        tx.connection().exec_driver_sql(
            "SELECT pg_terminate_backend(pid) FROM pg_stat_activity"
            " WHERE datname = current_database() AND pid <> pg_backend_pid()"
        )

    await postgres_database.run(drop_all_others)
    await asyncio.gather(*(postgres_database.run(put(f"after {number}")) for number in range(20)))

    assert len(await postgres_database.read(fact_names)) == 40


async def test_a_server_out_of_reach_is_unavailable(tmp_path: Path) -> None:
    database = Database.open(f"postgresql://postgres@/nothing?host={tmp_path}")

    with pytest.raises(StorageUnavailable):
        await database.run(put("a"))
    with pytest.raises(StorageUnavailable):
        await database.scrub()
    with pytest.raises(StorageUnavailable):
        database.pending_migrations()
    with pytest.raises(StorageUnavailable):
        database.migrate()
    database.close()
