"""Opens connections: SQLite with every commit on the disk and nothing deleted left behind, PostgreSQL in UTC."""

import os
import sqlite3
from collections.abc import Callable
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, Engine, event
from sqlalchemy.engine import URL, make_url
from sqlalchemy.pool import QueuePool
from sqlmodel import create_engine

from storage.batch_connection import BatchConnection
from storage.columns import PAGE_SIZE
from storage.faults import of_os_error

BUSY_SECONDS = 5
_PRAGMAS = (
    f"page_size = {PAGE_SIZE}",
    "journal_mode = WAL",
    "synchronous = FULL",
    "secure_delete = ON",
    "foreign_keys = ON",
    "temp_store = MEMORY",
    "trusted_schema = OFF",
    # A checkpoint writes each page once however often it changed: every 16 MB is rare enough and small enough.
    "wal_autocheckpoint = 4000",
    "journal_size_limit = 67108864",
)


def parse(url: str) -> URL:
    """The address with our driver in it. Raises ValueError for anything but a SQLite file or PostgreSQL."""
    parsed = make_url(url)
    match parsed.get_backend_name():
        case "sqlite" if parsed.database and parsed.database != ":memory:":
            return parsed.set(drivername="sqlite+pysqlite")
        case "postgresql":
            return parsed.set(drivername="postgresql+psycopg")
        case _:
            raise ValueError("the database is a SQLite file (sqlite:///path) or PostgreSQL (postgresql://…)")


def sqlite_writer(url: URL) -> Engine:
    """Engine whose transactions take the write lock at once, so that none fails half-way because of another."""
    _make_file(Path(url.database or ""))
    return _sqlite(url, _statement("BEGIN IMMEDIATE"))


def sqlite_batches(url: URL) -> Engine:
    """Engine whose transactions are part of a batch, which `group_commit` begins and commits."""
    return _sqlite(url, _part_of_a_batch, factory=BatchConnection)


def sqlite_reader(url: URL) -> Engine:
    """Engine whose transactions see one moment of the database and cannot write."""
    engine = _sqlite(url, _statement("BEGIN"))
    event.listen(engine, "connect", lambda connection, _record: connection.execute("PRAGMA query_only = ON"))
    return engine


def postgres_writer(url: URL, threads: int) -> Engine:
    """Engine with one connection a thread."""
    return _postgres(url, threads, isolation_level="READ COMMITTED")


def postgres_reader(url: URL, threads: int) -> Engine:
    """Engine whose transactions see one moment of the database and cannot write."""
    return _postgres(url, threads, isolation_level="REPEATABLE READ", postgresql_readonly=True)


def _sqlite(url: URL, begin: Callable[[Connection], None], **connect_args: Any) -> Engine:
    # isolation_level None: the driver opens no transaction behind our back, `begin` does.
    connect_args |= {"isolation_level": None, "timeout": BUSY_SECONDS, "check_same_thread": False}
    engine = create_engine(url, poolclass=QueuePool, hide_parameters=True, connect_args=connect_args)

    def prepare(connection: sqlite3.Connection, _record: object) -> None:
        for pragma in _PRAGMAS:
            connection.execute(f"PRAGMA {pragma}").close()

    event.listen(engine, "connect", prepare)
    event.listen(engine, "begin", begin)
    return engine


def _part_of_a_batch(_connection: Connection) -> None:
    """The batch has begun already."""


def _statement(begin: str) -> Callable[[Connection], None]:
    def start(connection: Connection) -> None:
        connection.exec_driver_sql(begin)

    return start


def _postgres(url: URL, threads: int, **options: Any) -> Engine:
    return create_engine(
        url,
        pool_size=threads,
        max_overflow=1,
        hide_parameters=True,
        connect_args={"options": "-c timezone=UTC -c lock_timeout=10s", "connect_timeout": 10},
        execution_options=options,
    )


def _make_file(path: Path) -> None:
    """Only the owner may read the database; SQLite gives its side files the same mode."""
    try:
        if not path.exists():
            os.close(os.open(path, os.O_CREAT | os.O_RDWR, 0o600))
    except OSError as error:
        raise of_os_error(error) from None
