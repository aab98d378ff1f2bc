"""Lays out a house with desks in it, on either database."""

from pathlib import Path

import pytest

from storage.database import Database
from tests.bot.organizing.desks import House, a_house


@pytest.fixture
def house(database: Database, tmp_path: Path) -> House:
    """Once on SQLite and once on PostgreSQL."""
    return a_house(database, tmp_path)


@pytest.fixture
def small_house(sqlite_database: Database, tmp_path: Path) -> House:
    """Where it is not the database that is looked at."""
    return a_house(sqlite_database, tmp_path)
