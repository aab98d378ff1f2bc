"""Lays out a bot that may run on SQLite or on PostgreSQL, and the disk it writes to."""

from __future__ import annotations

import logging
from collections.abc import AsyncIterator, Iterator
from pathlib import Path

import pytest

from bot.quiet_logs import FORMAT, TALKATIVE, PlacesOnly
from playground import PocketTelegram
from storage.database import Database
from tests.databases import Cluster, started_cluster
from tests.handlers.direct import a_room
from tests.hard.disk import Disk
from tests.hard.everybody import Everybody
from tests.living import Living


@pytest.fixture(params=["sqlite", pytest.param("postgresql", marks=pytest.mark.postgres)])
async def on_both(request: pytest.FixtureRequest, pocket: PocketTelegram, tmp_path: Path) -> AsyncIterator[Living]:
    """A bot that is not running yet, once on SQLite and once on PostgreSQL."""
    (tmp_path / "data").mkdir()
    url = f"sqlite:///{tmp_path / 'data' / 'kept.db'}"
    if request.param == "postgresql":
        cluster: Cluster = request.getfixturevalue("own_cluster")
        url = cluster.url(cluster.create())
        migrated(url)
    alive = Living(pocket, tmp_path, url)
    yield alive
    await alive.stop()


@pytest.fixture
def own_cluster() -> Iterator[Cluster]:
    """A server that held nothing before: what other tests left behind must not be taken for ours."""
    with started_cluster() as running:
        yield running


def migrated(url: str) -> None:
    """Lay out all tables."""
    database = Database.open(url)
    database.migrate()
    database.close()


@pytest.fixture
def disk(request: pytest.FixtureRequest, on_both: Living, tmp_path: Path, spoken_log: Path) -> Disk:
    """Everything that bot can write to."""
    cluster = None if on_both.url.startswith("sqlite") else request.getfixturevalue("own_cluster")
    return Disk(tmp_path, cluster, on_both.url)


@pytest.fixture
def spoken_log(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """A log at DEBUG as `quiet_logs` sets it up, and a folder of its own for what is temporary."""
    (tmp_path / "tmp").mkdir()
    monkeypatch.setenv("SQLITE_TMPDIR", str(tmp_path / "tmp"))
    monkeypatch.setenv("TMPDIR", str(tmp_path / "tmp"))
    handler, root = logging.FileHandler(tmp_path / "bot.log"), logging.getLogger()
    handler.setFormatter(PlacesOnly(FORMAT))
    levels = {name: logging.getLogger(name).level for name in (*TALKATIVE, "root")}
    for name in TALKATIVE:
        logging.getLogger(name).setLevel(logging.WARNING)
    root.setLevel(logging.DEBUG)
    root.addHandler(handler)
    yield tmp_path / "bot.log"
    root.removeHandler(handler)
    handler.close()
    for name, level in levels.items():
        logging.getLogger(name).setLevel(level)


@pytest.fixture
def everybody(pocket: PocketTelegram, tmp_path: Path) -> Iterator[Everybody]:
    """All roles before the organizers' door, and reports in every state."""
    living = Living(pocket, tmp_path, f"sqlite:///{tmp_path / 'data' / 'kept.db'}")
    room, database = a_room(living)
    yield Everybody(room, database, pocket.clock.now()).settle()
    database.close()
