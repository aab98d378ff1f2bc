"""Rooms with organizers at work."""

from pathlib import Path

import pytest

from playground import PocketTelegram
from storage.database import Database
from tests.bot.organizing.team_room import TeamRoom, team_room


@pytest.fixture
def here(database: Database, pocket: PocketTelegram, tmp_path: Path) -> TeamRoom:
    """On SQLite and on PostgreSQL."""
    return team_room(database, pocket, tmp_path)
