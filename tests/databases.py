"""Lays out databases for tests: SQLite files, and a throw-away PostgreSQL cluster started once a test process."""

import hmac
import os
import pwd
import shutil
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from uuid import uuid4

import psycopg
import pytest
from psycopg import sql

from storage.database import Database

NOT_HERE = "PostgreSQL's server programs are not installed"
_SETTINGS = {
    "fsync": "off",  # the cluster is thrown away; durability is PostgreSQL's own promise
    "listen_addresses": "",
    "max_connections": "60",
    "shared_buffers": "32MB",
    "deadlock_timeout": "50ms",
    "log_min_messages": "fatal",
}


def trail_mac(content: bytes) -> bytes:
    """A made-up key for the audit trail; the real one is bot.custody's."""
    return hmac.digest(b"a key of tests", content, "sha256")


@dataclass(frozen=True)
class Cluster:
    """A running server, reached through a socket in its own folder."""

    folder: Path

    def url(self, name: str) -> str:
        """The address of one of its databases."""
        return f"postgresql://postgres@/{name}?host={self.folder}"

    def create(self, template: str = "template1") -> str:
        """A new database. Gives its name."""
        name = f"t{uuid4().hex}"
        command = sql.SQL("CREATE DATABASE {} TEMPLATE {}").format(sql.Identifier(name), sql.Identifier(template))
        with psycopg.connect(self.url("postgres"), autocommit=True) as connection:
            connection.execute(command)
        return name


@pytest.fixture(scope="session")
def cluster() -> Iterator[Cluster]:
    """A PostgreSQL cluster; skips where there is none."""
    with started_cluster() as running:
        yield running


@contextmanager
def started_cluster() -> Iterator[Cluster]:
    """A cluster of one's own, as long as the block lasts."""
    programs = _programs()
    if programs is None:
        pytest.skip(NOT_HERE)
    with tempfile.TemporaryDirectory(prefix="pg-", ignore_cleanup_errors=True) as name:
        folder = Path(name)
        owner = _owner(folder)
        running = folder / "cluster"
        _run(owner, programs / "initdb", "-D", running, "-U", "postgres", "-A", "trust", "-E", "UTF8", "--no-sync")
        options = " ".join(f"-c {key}='{value}'" for key, value in _SETTINGS.items())
        _run(owner, programs / "pg_ctl", "-D", running, "-w", "-o", f"-k {folder} {options}", "start")
        try:
            yield Cluster(folder)
        finally:
            _run(owner, programs / "pg_ctl", "-D", running, "-m", "immediate", "-w", "stop")


@pytest.fixture(scope="session")
def migrated_template(cluster: Cluster) -> str:
    """A database with all tables, to be copied."""
    name = cluster.create()
    database = Database.open(cluster.url(name))
    database.migrate()
    database.close()
    return name


@pytest.fixture
def sqlite_url(tmp_path: Path) -> str:
    """A SQLite database that is not there yet."""
    return f"sqlite:///{tmp_path / 'kept.db'}"


@pytest.fixture(params=["sqlite", pytest.param("postgresql", marks=pytest.mark.postgres)])
def empty_url(request: pytest.FixtureRequest) -> str:
    """A database without tables, once on SQLite and once on PostgreSQL."""
    if request.param == "sqlite":
        return str(request.getfixturevalue("sqlite_url"))
    cluster: Cluster = request.getfixturevalue("cluster")
    return cluster.url(cluster.create())


@pytest.fixture
def url(database: Database) -> str:
    """Where the database of this test is, for a stranger who opens it beside."""
    return database.url


@pytest.fixture
def sqlite_database(sqlite_url: str) -> Iterator[Database]:
    """An open SQLite database with all tables."""
    database = Database.open(sqlite_url)
    database.migrate()
    database.keep_trail(trail_mac)
    yield database
    database.close()


@pytest.fixture
def postgres_database(cluster: Cluster, migrated_template: str) -> Iterator[Database]:
    """An open PostgreSQL database with all tables."""
    database = Database.open(cluster.url(cluster.create(migrated_template)))
    database.keep_trail(trail_mac)
    yield database
    database.close()


@pytest.fixture(params=["sqlite", pytest.param("postgresql", marks=pytest.mark.postgres)])
def database(request: pytest.FixtureRequest) -> Database:
    """An open database with all tables, once on SQLite and once on PostgreSQL."""
    name = "sqlite_database" if request.param == "sqlite" else "postgres_database"
    opened: Database = request.getfixturevalue(name)
    return opened


def _programs() -> Path | None:
    """Where initdb and pg_ctl are: on the PATH, or where Debian puts the newest."""
    on_path = shutil.which("initdb")
    if on_path and shutil.which("pg_ctl"):
        return Path(on_path).resolve().parent
    versions = [folder for folder in Path("/usr/lib/postgresql").glob("*/bin") if (folder / "initdb").exists()]
    return max(versions, key=lambda folder: float(folder.parent.name), default=None)


def _owner(folder: Path) -> str | None:
    """PostgreSQL refuses to run as root: then the cluster belongs to user postgres."""
    if os.name == "nt" or os.geteuid() != 0:
        return None
    entry = pwd.getpwnam("postgres")
    os.chown(folder, entry.pw_uid, entry.pw_gid)
    folder.chmod(0o755)
    return "postgres"


def _run(owner: str | None, *command: Path | str) -> None:
    groups: list[str] | None = [] if owner else None
    # Output to nowhere: the server would keep a pipe open, and we would wait for its end.
    done = subprocess.run(
        command,
        check=False,
        user=owner,
        group=owner,
        extra_groups=groups,
        cwd="/",
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        stdin=subprocess.DEVNULL,
        timeout=60,
    )
    assert done.returncode == 0, f"{Path(command[0]).name} ended with {done.returncode}"
