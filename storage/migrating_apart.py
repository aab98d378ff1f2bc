"""Migrations in a process of their own: alembic is needed for a moment, and weighs 13 MB as long as the bot runs."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

from sqlalchemy import text
from sqlmodel import Session

from storage.database import Database
from storage.errors import SchemaUnknown, StorageFull, StorageUnavailable

_VERSIONS = Path(__file__).parent / "migrations" / "versions"
_REFUSALS: dict[int, type[Exception]] = {10: SchemaUnknown, 11: StorageFull, 12: StorageUnavailable}


def migrate_apart(database: Database) -> None:
    """Bring the tables to the shape this release knows. Raises what `Database.migrate` raises."""
    if database.run_now(_is_at_head):
        database.scrub_at_start()
        return
    # The address goes over standard input: on a command line every user of the machine could read its password.
    command = [sys.executable, "-m", __name__]
    root = Path(__file__).parent.parent
    done = subprocess.run(command, input=database.url.encode(), cwd=root, check=False)  # noqa: S603 - our own module
    if done.returncode in _REFUSALS:
        raise _REFUSALS[done.returncode]("the tables could not be brought up to date")
    if done.returncode != 0:
        raise RuntimeError("the tables could not be brought up to date")


def _is_at_head(tx: Session) -> bool:
    """Whether the newest migration is the one applied last."""
    connection = tx.connection()
    if not connection.dialect.has_table(connection, "alembic_version"):
        return False
    applied = connection.execute(text("SELECT version_num FROM alembic_version")).scalars().all()
    return applied == [max(file.stem for file in _VERSIONS.glob("[0-9]*.py")).partition("_")[0]]


def _migrate(url: str) -> int:
    database = Database.open(url)
    try:
        database.migrate()
    except tuple(_REFUSALS.values()) as refusal:
        return next(code for code, kind in _REFUSALS.items() if isinstance(refusal, kind))
    finally:
        database.close()
    return 0


if __name__ == "__main__":
    sys.exit(_migrate(sys.stdin.read()))
