"""Column types that behave the same on SQLite and PostgreSQL: times, and bytes that must be able to vanish."""

from sqlalchemy import Dialect, LargeBinary
from sqlalchemy.types import TypeDecorator
from sqlmodel import UTCDateTime as UtcDateTime

__all__ = ["PAGE_SIZE", "Apart", "UtcDateTime"]

PAGE_SIZE = 4096
_PAD = bytes(1024)


class Apart(TypeDecorator[bytes]):
    """Bytes that SQLite keeps on pages of their own, so that erasing them leaves no copy.

    secure_delete overwrites what is deleted, but when SQLite rebalances a tree it moves cells to other pages and may
    leave their old bytes in the slack (seen: a few in a hundred). Overflow pages are never moved, and are zeroed when
    freed. In a WITHOUT ROWID table on 4096-byte pages a row of more than 1,002 bytes keeps at most its first 1,002
    (usually 489) in the tree: so 1,024 zeros go first, and everything that matters lies behind them. For what opens
    something with the server's key alone, or with any private key. PostgreSQL has no such trick: see `scrubbing`.
    """

    impl = LargeBinary
    cache_ok = True

    def process_bind_param(self, value: bytes | None, dialect: Dialect) -> bytes | None:
        if value is None or dialect.name != "sqlite":
            return value
        return _PAD + value

    def process_result_value(self, value: bytes | None, dialect: Dialect) -> bytes | None:
        if value is None or dialect.name != "sqlite":
            return value
        return value[len(_PAD) :]
