"""What a driver's error means: the disk is full, the database is out of reach, or it is a bug of ours."""

import errno
import sqlite3

from sqlalchemy.exc import DBAPIError, OperationalError
from sqlalchemy.exc import TimeoutError as PoolTimeoutError

from storage.errors import StorageFull, StorageUnavailable

_SQLITE_UNAVAILABLE = {
    sqlite3.SQLITE_BUSY,
    sqlite3.SQLITE_CANTOPEN,
    sqlite3.SQLITE_CORRUPT,
    sqlite3.SQLITE_IOERR,
    sqlite3.SQLITE_LOCKED,
    sqlite3.SQLITE_NOTADB,
    sqlite3.SQLITE_PERM,
    sqlite3.SQLITE_PROTOCOL,
    sqlite3.SQLITE_READONLY,
}
# The shared-memory file could not grow: that is what a full disk looks like to a reader.
_SQLITE_FULL = {sqlite3.SQLITE_FULL, sqlite3.SQLITE_IOERR_SHMSIZE}
_POSTGRES_FULL = {"53100", "53200"}  # disk_full, out_of_memory
_POSTGRES_UNAVAILABLE = ("08", "53", "57P", "58", "25006", "55P03", "XX001", "XX002")
_POSTGRES_AGAIN = {"40001", "40P01"}  # serialization_failure, deadlock_detected
_FULL_ERRNO = {errno.ENOSPC, errno.EDQUOT, errno.EFBIG}

Fault = StorageFull | StorageUnavailable


def fault_of(error: BaseException) -> Fault | None:
    """The fault of disk or server behind an error; None where it is neither. Nobody's words come along."""
    if isinstance(error, StorageFull | StorageUnavailable):
        return error
    if isinstance(error, PoolTimeoutError):
        return StorageUnavailable("no connection became free in time")
    original = error.orig if isinstance(error, DBAPIError) else error
    if isinstance(original, sqlite3.Error):
        return _of_sqlite(original)
    if isinstance(error, DBAPIError):
        return _of_postgres(error)
    return None


def of_os_error(error: OSError) -> Fault:
    """The fault behind a failed file operation."""
    name = errno.errorcode.get(error.errno or 0, "unknown")
    if error.errno in _FULL_ERRNO:
        return StorageFull(f"no room for the file ({name})")
    return StorageUnavailable(f"the folder cannot be used ({name})")


def worth_repeating(error: BaseException) -> bool:
    """Whether the same transaction may well succeed when it is run again from its beginning."""
    if not isinstance(error, DBAPIError):
        return False
    return error.connection_invalidated or _sqlstate(error) in _POSTGRES_AGAIN


def _of_sqlite(error: sqlite3.Error) -> Fault | None:
    code = getattr(error, "sqlite_errorcode", None)
    name = getattr(error, "sqlite_errorname", "unknown")
    if code is None:
        return None
    if code in _SQLITE_FULL:
        return StorageFull(f"the disk is full ({name})")
    # The low byte is the kind, the rest says where it happened.
    if code & 0xFF in _SQLITE_UNAVAILABLE:
        return StorageUnavailable(f"the database cannot be used ({name})")
    return None


def _of_postgres(error: DBAPIError) -> Fault | None:
    state = _sqlstate(error)
    if state in _POSTGRES_FULL:
        return StorageFull(f"the database server has no room ({state})")
    # No state at all: the server was never reached, or the line broke in mid-sentence.
    out_of_reach = isinstance(error, OperationalError) and state is None
    if out_of_reach or error.connection_invalidated or (state or "").startswith(_POSTGRES_UNAVAILABLE):
        return StorageUnavailable(f"the database server cannot be used ({state or 'no connection'})")
    return None


def _sqlstate(error: DBAPIError) -> str | None:
    state = getattr(error.orig, "sqlstate", None)
    return state if isinstance(state, str) else None
