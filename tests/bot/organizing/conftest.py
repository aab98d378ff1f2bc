"""Every use case of organizers is tried on both databases."""

from pathlib import Path

import pytest

from playground import PocketTelegram
from storage.database import Database
from tests.bot.organizing.families_told import Circle


@pytest.fixture
def circle(database: Database, pocket: PocketTelegram, tmp_path: Path) -> Circle:
    return Circle.on(database, pocket, tmp_path)
