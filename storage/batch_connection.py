"""SQLite's connection inside a batch: what the ORM calls commit and rollback leaves the batch's savepoints alone.

SQLAlchemy's own nested transactions would do the same, but cost more than the statements they surround.
"""

import sqlite3
from collections.abc import Callable
from typing import TypeVar

from sqlalchemy import Connection
from sqlmodel import Session

from storage.errors import StorageUnavailable

T = TypeVar("T")
BATCH = "batch"
"""Where a session carries the connection of its batch."""


class BatchConnection(sqlite3.Connection):
    """sqlite3 lets its connection be made anew by a factory. Only the batch commits, only a job's end decides on it."""

    def commit(self) -> None:
        """Said by the ORM at the end of a job."""

    def rollback(self) -> None:
        """Said by the ORM when a job failed, or when a connection is put back."""


def driver_of(connection: Connection) -> BatchConnection:
    """The connection below SQLAlchemy's."""
    driver = connection.connection.dbapi_connection
    assert isinstance(driver, BatchConnection)
    return driver


def batch_below(tx: Session) -> BatchConnection | None:
    """The connection of the batch that this job is part of; None outside of batches."""
    batch: BatchConnection | None = tx.info.get(BATCH)
    return batch


def kept_or_undone(driver: BatchConnection, job: Callable[[], T]) -> T:
    """What one job does is kept as part of the batch, or undone; its neighbours stay.

    A full disk makes SQLite roll the batch back by itself; a savepoint would then quietly begin a transaction of its
    own, and keep what everybody was told is lost.
    """
    _must_be_open(driver)
    driver.execute("SAVEPOINT job")
    try:
        done = job()
    except BaseException:
        if driver.in_transaction:
            driver.execute("ROLLBACK TO job")
            driver.execute("RELEASE job")
        raise
    _must_be_open(driver)
    driver.execute("RELEASE job")
    return done


def _must_be_open(driver: BatchConnection) -> None:
    if not driver.in_transaction:
        raise StorageUnavailable("the batch was rolled back by the database")
