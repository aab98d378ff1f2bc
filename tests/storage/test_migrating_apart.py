"""Migrations in a process of their own: the same tables, the same refusals, and nothing erased is left in the log."""

import subprocess
import sys
from pathlib import Path

import pytest

from storage import facts
from storage.database import Database, SchemaUnknown
from storage.migrating_apart import migrate_apart

DIES_UNSCRUBBED = """
import os, sys
from storage import facts
from storage.database import Database
database = Database.open(sys.argv[1])
database.run_now(lambda tx: facts.put(tx, "words", "CANARY" * 100))
database.run_now(lambda tx: facts.put(tx, "words", ""))
os._exit(9)
"""


def migrated(url: str) -> Database:
    database = Database.open(url)
    migrate_apart(database)
    return database


def test_the_tables_are_made_and_a_second_start_changes_nothing(empty_url: str) -> None:
    first = migrated(empty_url)
    first.run_now(lambda tx: facts.put(tx, "fact", "here"))
    first.close()
    second = migrated(empty_url)
    assert (second.pending_migrations(), second.run_now(lambda tx: facts.get(tx, "fact"))) == ([], "here")
    second.close()


def test_what_was_erased_just_before_a_crash_is_out_of_the_log_after_the_next_start(sqlite_url: str) -> None:
    migrated(sqlite_url).close()
    subprocess.run([sys.executable, "-c", DIES_UNSCRUBBED, sqlite_url], check=False)
    log = Path(sqlite_url.removeprefix("sqlite:///") + "-wal")
    assert b"CANARY" in log.read_bytes()
    again = migrated(sqlite_url)
    assert log.read_bytes() == b""
    again.close()


def test_tables_of_a_newer_release_are_refused(sqlite_url: str) -> None:
    database = migrated(sqlite_url)
    database.run_now(lambda tx: tx.connection().exec_driver_sql("UPDATE alembic_version SET version_num = '9999'"))
    with pytest.raises(SchemaUnknown):
        migrate_apart(database)
    database.close()
