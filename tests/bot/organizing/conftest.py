"""Every use case of organizers is tried on both databases."""

from pathlib import Path

import pytest

from bot.falling_due import FallingDue
from playground import PocketTelegram
from run_bot import build
from storage.database import Database
from tests.bot.organizing.desks import House, a_house
from tests.bot.organizing.families_told import Circle
from tests.bot.organizing.office_set_up import Desk, a_desk
from tests.bot.organizing.team_room import TeamRoom, team_room
from tests.bot.test_checkins import House as CheckinHouse
from tests.living import Living


@pytest.fixture
def house(database: Database, tmp_path: Path) -> House:
    """Once on SQLite and once on PostgreSQL."""
    return a_house(database, tmp_path)


@pytest.fixture
def small_house(sqlite_database: Database, tmp_path: Path) -> House:
    """Where it is not the database that is looked at."""
    return a_house(sqlite_database, tmp_path)


@pytest.fixture
def here(database: Database, pocket: PocketTelegram, tmp_path: Path) -> TeamRoom:
    """On SQLite and on PostgreSQL."""
    return team_room(database, pocket, tmp_path)


@pytest.fixture
def circle(database: Database, pocket: PocketTelegram, tmp_path: Path) -> Circle:
    return Circle.on(database, pocket, tmp_path)


@pytest.fixture
def quarters(database: Database, pocket: PocketTelegram, tmp_path: Path) -> CheckinHouse:
    """A bot's rooms with a clock in the hand."""
    (tmp_path / "data").mkdir()
    settings = Living(pocket, tmp_path, database.url).settings
    room = build(settings, database)._room
    return CheckinHouse(room, database, FallingDue(room.reporting.checkins, room.speakers, room.forgetting, settings))


@pytest.fixture
def desk(database: Database, tmp_path: Path) -> Desk:
    """Once on SQLite and once on PostgreSQL, with files beside it."""
    return a_desk(database, tmp_path)
