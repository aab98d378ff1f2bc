"""A bot's rooms with a clock in the hand, for the organizers' use cases."""

from pathlib import Path

import pytest

from bot.falling_due import FallingDue
from playground import PocketTelegram
from run_bot import build
from storage.database import Database
from tests.bot.test_checkins import House
from tests.living import Living


@pytest.fixture
def house(database: Database, pocket: PocketTelegram, tmp_path: Path) -> House:
    (tmp_path / "data").mkdir()
    settings = Living(pocket, tmp_path, database.url).settings
    room = build(settings, database)._room
    return House(room, database, FallingDue(room.reporting.checkins, room.speakers, room.forgetting, settings))
