"""After an erasure: no copy of what was erased stays in the files the database keeps beside its tables."""

import sqlite3
import time
from contextlib import closing
from pathlib import Path

from sqlalchemy import Engine
from sqlalchemy.exc import DBAPIError

from storage.faults import fault_of

_TRIES = 20
_PAUSE = 0.1
# Rows that lead to words without any report's key: these are written anew. Everything else is sealed under a key
# that is gone, and is only tidied.
_REWRITTEN = ("report_key", "inbox")
_TIDIED = ("report", "move", "attachment", "outbox", "shown", "task", "reporter")


def scrub(engine: Engine) -> bool:
    """Leave nothing erased beside the tables. False if readers were in the way the whole time."""
    if engine.dialect.name == "sqlite":
        return _empty_wal(Path(engine.url.database or ""))
    return _vacuum(engine)


def _empty_wal(path: Path) -> bool:
    """Move everything from the write-ahead log into the database and cut the log to nothing.

    A reader that still looks at an older moment holds it up. The waits are short, because writers wait meanwhile.
    """
    with closing(sqlite3.connect(path, timeout=0.1, isolation_level=None)) as connection:
        for _ in range(_TRIES):
            busy = connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()[0]
            if not busy:
                return True
            time.sleep(_PAUSE)
    return False


def _vacuum(engine: Engine) -> bool:
    """PostgreSQL: write the tables that hold keys anew without their dead rows, and clean the others.

    A plain VACUUM only frees dead rows, it does not overwrite them; VACUUM FULL makes a new file and drops the old
    one. What this cannot reach: the server's own write-ahead log keeps older pages until its segments are recycled
    (about `max_wal_size`, or an archive if the operator keeps one). In it lie wrapped keys and sealed bytes only,
    which open nothing without a private key.
    """
    try:
        with engine.connect().execution_options(isolation_level="AUTOCOMMIT") as connection:
            for table in _REWRITTEN:
                connection.exec_driver_sql(f"VACUUM (FULL) {table}")
            for table in _TIDIED:
                connection.exec_driver_sql(f"VACUUM {table}")
    except DBAPIError as error:
        if getattr(error.orig, "sqlstate", None) == "55P03":  # lock_not_available: somebody is in the middle of it
            return False
        raise fault_of(error) or error from None
    return True
