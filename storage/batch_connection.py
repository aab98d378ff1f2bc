"""SQLite's connection inside a batch: what the ORM calls begin, commit and rollback is a savepoint of the batch.

SQLAlchemy's own nested transactions do the same, but cost more than the statements they surround.
"""

import sqlite3

from sqlalchemy import Connection

from storage.errors import StorageUnavailable


class BatchConnection(sqlite3.Connection):
    """sqlite3 lets its connection be made anew by a factory; nothing else is changed."""

    def commit(self) -> None:
        """Keep what one job did, as part of the batch."""
        if self.in_transaction:
            self.execute("RELEASE job")

    def rollback(self) -> None:
        """Undo what one job did; its neighbours stay."""
        if self.in_transaction:
            self.execute("ROLLBACK TO job")
            self.execute("RELEASE job")


def driver_of(connection: Connection) -> BatchConnection:
    """The connection below SQLAlchemy's."""
    driver = connection.connection.dbapi_connection
    assert isinstance(driver, BatchConnection)
    return driver


def begin_job(connection: Connection) -> None:
    """Open the savepoint of one job.

    A full disk makes SQLite roll the batch back by itself; a savepoint would then quietly begin a transaction of its
    own, and keep what everybody was told is lost.
    """
    driver = driver_of(connection)
    if not driver.in_transaction:
        raise StorageUnavailable("the batch was rolled back by the database")
    driver.execute("SAVEPOINT job")
