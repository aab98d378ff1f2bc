"""The database and the keys, open for one command."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from bot.bookkeeping import keys_reports_are_sealed_to
from bot.custody import Custody, open_custody
from bot.settings import Settings
from storage.database import Database


@contextmanager
def database_of(settings: Settings) -> Iterator[Database]:
    """The database alone."""
    database = Database.open(settings.database_address.get_secret_value())
    try:
        yield database
    finally:
        database.close()


@contextmanager
def house_of(settings: Settings) -> Iterator[tuple[Database, Custody]]:
    """The database and the keys; what is done is written into the trail."""
    with database_of(settings) as database:
        custody = open_custody(settings.key_places, database.run_now(keys_reports_are_sealed_to)).custody
        database.keep_trail(custody.trail_mac)
        yield database, custody
