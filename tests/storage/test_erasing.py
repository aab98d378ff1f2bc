"""Erased is gone: the database's own files are searched, byte for byte, for what was erased."""

import asyncio
import os
import random
import threading
from datetime import timedelta
from pathlib import Path

import psycopg
import pytest

from storage import inbox, keys, reporters, reports, scrubbing
from storage.database import Database, Session
from storage.records import Reporter, ReportKey
from tests.databases import Cluster
from tests.storage.rows import NOW, add_everything, add_keys, add_report

PIECE = 16


def pieces(secret: bytes) -> list[bytes]:
    """A beginning, a middle and an end: SQLite may have left any part behind."""
    middle = len(secret) // 2
    return [secret[:PIECE], secret[middle : middle + PIECE], secret[-PIECE:]]


def found(files: list[Path], secrets: list[bytes]) -> int:
    """How many secrets can be found in part."""
    content = [file.read_bytes() for file in files if file.is_file()]
    return sum(any(piece in each for each in content for piece in pieces(secret)) for secret in secrets)


def sqlite_files(url: str) -> list[Path]:
    path = Path(url.removeprefix("sqlite:///"))
    return [path, path.with_name(path.name + "-wal")]


def known_secrets(tx: Session, report_id: str) -> list[bytes]:
    return [row.wrapped for row in keys.of_report(tx, report_id)]


async def test_an_erased_reports_keys_are_in_no_file_of_sqlite(sqlite_database: Database, sqlite_url: str) -> None:
    report = await sqlite_database.run(add_everything)
    secrets = await sqlite_database.read(lambda tx: known_secrets(tx, report.id))
    assert found(sqlite_files(sqlite_url), secrets) == len(secrets) == 4

    await sqlite_database.run(lambda tx: reports.erase(tx, report.id, NOW))
    assert await sqlite_database.scrub()

    assert found(sqlite_files(sqlite_url), secrets) == 0
    assert [file.stat().st_size for file in sqlite_files(sqlite_url)[1:]] == [0]


def churn(tx: Session, rng: random.Random, alive: list[str], gone: list[bytes]) -> None:
    """A day's work in random order: reports, keys, messages and chats of all sizes come and go."""
    for _ in range(6):
        report = add_report(tx)
        add_keys(tx, report)
        odd = rng.randbytes(rng.randint(20, 3000))
        keys.add(tx, [ReportKey(report_id=report.id, purpose="case", recipient="odd", wrapped=odd)])
        reporters.change(tx, report.reporter_id, sealed_awaits=rng.randbytes(rng.randint(20, 900)))
        alive.append(report.id)
    for _ in range(6 if len(alive) > 60 else 1):
        report_id = alive.pop(rng.randrange(len(alive)))
        reporter = reporters.of_report(tx, report_id)
        assert isinstance(reporter, Reporter)
        gone += [*known_secrets(tx, report_id), reporter.sealed_chat, reporter.sealed_awaits or bytes(99)]
        reports.erase(tx, report_id, NOW)
        reporters.erase(tx, reporter.id)
    update_ids = [rng.getrandbits(40) for _ in range(8)]
    words = [rng.randbytes(rng.randint(30, 6000)) for _ in update_ids]
    inbox.keep(tx, [inbox.Update(each, b"lane", word, NOW) for each, word in zip(update_ids, words, strict=True)])
    gone += words[:6]
    for update_id in update_ids[:6]:
        inbox.answered(tx, update_id, NOW)


@pytest.mark.slow
@pytest.mark.parametrize("seed", [1, 3])
async def test_in_sqlite_not_even_a_piece_stays_in_the_slack_of_pages(
    sqlite_database: Database, sqlite_url: str, seed: int
) -> None:
    rng, alive, gone = random.Random(seed), list[str](), list[bytes]()

    for _ in range(50):
        await sqlite_database.run(lambda tx: churn(tx, rng, alive, gone))
        await sqlite_database.run(lambda tx: inbox.purge(tx, NOW + timedelta(seconds=rng.randint(0, 1))))
    assert await sqlite_database.scrub()
    still = await sqlite_database.read(lambda tx: [each for one in alive for each in known_secrets(tx, one)])

    # Counted first: a failing comparison would print every secret.
    left, kept, wanted = found(sqlite_files(sqlite_url), gone), found(sqlite_files(sqlite_url), still), len(still)
    assert (left, kept) == (0, wanted)


def test_every_table_is_scrubbed() -> None:
    assert {*scrubbing._REWRITTEN, *scrubbing._TIDIED} == set(Reporter.metadata.tables)


async def test_scrubbing_waits_for_readers_and_says_so_if_they_do_not_end(
    sqlite_database: Database, sqlite_url: str
) -> None:
    def read_and_scrub(tx: Session) -> bool:
        tx.connection().exec_driver_sql("SELECT count(*) FROM report")
        return asyncio.run(sqlite_database.scrub())

    await sqlite_database.run(add_everything)

    assert await sqlite_database.read(read_and_scrub) is False
    assert await sqlite_database.scrub() is True


async def test_after_a_crash_the_log_is_emptied_at_start(sqlite_database: Database, sqlite_url: str) -> None:
    report = await sqlite_database.run(add_everything)
    secrets = await sqlite_database.read(lambda tx: known_secrets(tx, report.id))
    await sqlite_database.run(lambda tx: reports.erase(tx, report.id, NOW))
    assert found(sqlite_files(sqlite_url), secrets) > 0

    again = Database.open(sqlite_url)
    again.migrate()
    again.close()

    assert found(sqlite_files(sqlite_url), secrets) == 0


async def test_tidying_writes_the_whole_database_anew(database: Database) -> None:
    report = await database.run(add_everything)

    assert await database.tidy()

    assert await database.read(lambda tx: len(known_secrets(tx, report.id))) == 4


async def test_tidying_leaves_a_transaction_under_way_alone_and_says_so(database: Database) -> None:
    begun, go = threading.Event(), threading.Event()

    def slowly(tx: Session) -> str:
        report = add_everything(tx)
        begun.set()
        assert go.wait(20)
        return report.id

    writing = asyncio.create_task(database.run(slowly))
    await asyncio.to_thread(begun.wait, 10)
    tidied = await database.tidy()
    go.set()

    report_id = await writing
    assert (tidied, await database.tidy()) == (False, True)
    assert await database.read(lambda tx: len(known_secrets(tx, report_id))) == 4


@pytest.mark.postgres
async def test_an_erased_reports_keys_are_in_no_table_file_of_postgresql(
    postgres_database: Database, cluster: Cluster
) -> None:
    """The server's own write-ahead log is the honest exception: `scrubbing` and docs/decisions/storage.md say so."""

    def table_files() -> list[Path]:
        with psycopg.connect(cluster.url("postgres"), autocommit=True) as connection:
            connection.execute("CHECKPOINT")
        return list((cluster.folder / "cluster" / "base").rglob("*"))

    def keep_words(tx: Session) -> bytes:
        words = os.urandom(5000)
        inbox.keep(tx, [inbox.Update(99, b"lane", words, NOW)])
        return words

    report = await postgres_database.run(add_everything)
    secrets = await postgres_database.read(lambda tx: known_secrets(tx, report.id))
    secrets.append(await postgres_database.run(keep_words))
    assert found(table_files(), secrets) == len(secrets) == 5

    await postgres_database.run(lambda tx: reports.erase(tx, report.id, NOW))
    await postgres_database.run(lambda tx: inbox.answered(tx, 99, NOW))
    assert await postgres_database.scrub()

    assert found(table_files(), secrets) == 0
