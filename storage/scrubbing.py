"""After an erasure: no copy of what was erased stays in the files the database keeps beside its tables."""

import sqlite3
import time
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

from sqlalchemy import Engine
from sqlalchemy.exc import DBAPIError

from storage.faults import fault_of

_TRIES = 20
_PAUSE = 0.1
# Keys, and rows that the server's key opens: these are written anew after every erasure. An organizer's row holds the
# secret of her codes and words she is in the middle of writing, an invitation what its link is known by. Everything
# else is sealed under a key that is gone, or ids, states and times, and is only cleaned; but for what was written down
# of an answer taken back.
_REWRITTEN = ("report_key", "inbox", "reporter", "organizer", "invitation", "rendering")
_TIDIED = (
    *("report", "move", "attachment", "outbox", "checkin", "shown", "task", "event", "trail_head", "lease", "fact"),
    *("kept_out", "case_file", "note", "family_question", "export", "disclosure", "introduction"),
    *("shown_case", "shown_report"),
)


def scrub(engine: Engine) -> bool:
    """Leave nothing erased beside the tables. False if readers were in the way the whole time."""
    if engine.dialect.name == "sqlite":
        return _on_sqlite(engine, _empty_wal)
    return _vacuum(engine, _REWRITTEN, _TIDIED)


def tidy(engine: Engine) -> bool:
    """Write the whole database anew, without the slack in which copies of old rows may have stayed.

    What lies there is a chat's keyed hash, times, or sealed under keys that are gone (`Apart` holds all the rest). It
    takes about a second for every 100 MB, and writers wait: once a day in a quiet hour. False if others were in the
    way.
    """
    if engine.dialect.name == "sqlite":
        return _on_sqlite(engine, _write_anew)
    return _vacuum(engine, _REWRITTEN + _TIDIED, ())


def _on_sqlite(engine: Engine, work: Callable[[sqlite3.Connection], bool]) -> bool:
    path = Path(engine.url.database or "")
    try:
        with closing(sqlite3.connect(path, timeout=0.1, isolation_level=None)) as connection:
            return work(connection)
    except sqlite3.Error as error:
        raise fault_of(error) or error from None


def _empty_wal(connection: sqlite3.Connection) -> bool:
    """Move everything from the write-ahead log into the database and cut the log to nothing.

    A reader that still looks at an older moment holds it up. The waits are short, because writers wait meanwhile.
    """
    for _ in range(_TRIES):
        busy = connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()[0]
        if not busy:
            return True
        time.sleep(_PAUSE)
    return False


def _write_anew(connection: sqlite3.Connection) -> bool:
    connection.execute("PRAGMA secure_delete = ON")
    connection.execute("PRAGMA busy_timeout = 2000")
    try:
        connection.execute("VACUUM")
    except sqlite3.OperationalError as error:
        if error.sqlite_errorcode != sqlite3.SQLITE_BUSY:
            raise
        return False
    connection.execute("PRAGMA busy_timeout = 100")
    return _empty_wal(connection)


def _vacuum(engine: Engine, rewritten: tuple[str, ...], tidied: tuple[str, ...]) -> bool:
    """PostgreSQL: write the tables that hold keys anew without their dead rows, and clean the others.

    A plain VACUUM only frees dead rows, it does not overwrite them; VACUUM FULL makes a new file and drops the old
    one. What this cannot reach: the server's own write-ahead log keeps older pages until its segments are recycled
    (about `max_wal_size`, or an archive if the operator keeps one). In it lie wrapped keys and sealed bytes only,
    which open nothing without a private key.
    """
    try:
        with engine.connect().execution_options(isolation_level="AUTOCOMMIT") as connection:
            # Whoever comes after us waits, too, while we wait for a table: so not for long.
            connection.exec_driver_sql("SET lock_timeout = '2s'")
            try:
                for table in rewritten:
                    connection.exec_driver_sql(f"VACUUM (FULL) {table}")
                for table in tidied:
                    connection.exec_driver_sql(f"VACUUM {table}")
            finally:
                connection.exec_driver_sql("RESET lock_timeout")
    except DBAPIError as error:
        if getattr(error.orig, "sqlstate", None) == "55P03":  # lock_not_available: somebody is in the middle of it
            return False
        raise fault_of(error) or error from None
    return True
