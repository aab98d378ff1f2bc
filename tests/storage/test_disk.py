"""A disk that is full or may only be read: refused in so many words, no damage, well again by itself."""

import asyncio
import os
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy.exc import OperationalError

from storage import facts
from storage.database import Database, Session, StorageFull, StorageUnavailable
from storage.files import FileStore

ROOT = os.name != "nt" and os.geteuid() == 0
WORDS = "x" * 100_000


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """A file system of 4 MB. Without the right to mount one: a folder of the big one, where tests limit themselves."""
    folder = tmp_path / "disk"
    folder.mkdir()
    mount = ["mount", "-t", "tmpfs", "-o", "size=4m", "tmpfs", str(folder)]
    if not ROOT or subprocess.run(mount, check=False, capture_output=True).returncode:
        pytest.skip("only root may mount a small disk")
    yield folder
    subprocess.run(["umount", "-l", str(folder)], check=True)


def names(tx: Session) -> list[str]:
    return sorted(tx.connection().exec_driver_sql("SELECT name FROM fact WHERE name LIKE 'fact%%'").scalars())


def intact(tx: Session) -> str:
    return str(tx.connection().exec_driver_sql("PRAGMA integrity_check").scalar_one())


async def fill(database: Database) -> list[str]:
    """Put until there is no room. Gives what was promised to be kept."""
    kept: list[str] = []
    while True:
        name = f"fact {len(kept):03}"
        try:
            await database.run(lambda tx, name=name: facts.put(tx, name, WORDS))  # type: ignore[misc]
        except StorageFull:
            return kept
        kept.append(name)


async def test_a_full_disk_refuses_harms_nothing_and_recovers_by_itself(small_disk: Path) -> None:
    ballast = small_disk / "ballast"
    ballast.write_bytes(bytes(1_000_000))
    database = Database.open(f"sqlite:///{small_disk / 'kept.db'}")
    database.migrate()

    kept = await fill(database)
    assert len(kept) > 3
    with pytest.raises(StorageFull):
        await database.run(lambda tx: facts.put(tx, "fact no room", WORDS))
    assert (await database.read(names), await database.read(intact)) == (kept, "ok")

    ballast.unlink()
    await database.run(lambda tx: facts.put(tx, "fact with room", WORDS))
    assert (await database.read(names), await database.read(intact)) == ([*kept, "fact with room"], "ok")
    database.close()


async def test_a_full_disk_fails_a_whole_batch_and_keeps_none_of_it(small_disk: Path) -> None:
    database = Database.open(f"sqlite:///{small_disk / 'kept.db'}")
    database.migrate()

    def big(tx: Session, number: int) -> None:
        facts.put(tx, f"fact {number}", WORDS * 3)

    works = [database.run(lambda tx, number=number: big(tx, number)) for number in range(30)]  # type: ignore[misc]
    outcomes = await asyncio.gather(*works, return_exceptions=True)
    promised = sorted(f"fact {number}" for number, outcome in enumerate(outcomes) if outcome is None)

    assert {type(outcome) for outcome in outcomes} - {type(None)} == {StorageFull}
    assert (await database.read(names), await database.read(intact)) == (promised, "ok")
    database.close()


def test_a_file_that_does_not_fit_leaves_nothing_behind(small_disk: Path) -> None:
    files = FileStore(small_disk / "files")
    fits = files.put(bytes(1_000_000))

    with pytest.raises(StorageFull):
        files.put(bytes(5_000_000))

    assert [path.name for path in (small_disk / "files").iterdir()] == [fits]
    assert 0.5 < files.free_share() < 0.8


async def test_room_given_to_the_database_can_run_out_in_the_middle_of_a_batch(sqlite_database: Database) -> None:
    """The same without the right to mount: SQLite's own limit on pages, until the connection is opened anew."""

    def limit(tx: Session) -> None:
        pages = tx.connection().exec_driver_sql("PRAGMA page_count").scalar_one()
        tx.connection().exec_driver_sql(f"PRAGMA max_page_count = {pages + 200}")

    await sqlite_database.run(limit)
    kept = await fill(sqlite_database)

    assert (await sqlite_database.read(names), await sqlite_database.read(intact)) == (kept, "ok")
    await sqlite_database.run(lambda tx: facts.put(tx, "fact with room", WORDS))
    assert await sqlite_database.read(names) == [*kept, "fact with room"]


async def test_a_job_that_swallows_the_full_disk_does_not_smuggle_its_neighbours_in(sqlite_database: Database) -> None:
    def swallow(tx: Session) -> None:
        connection = tx.connection()
        pages = connection.exec_driver_sql("PRAGMA page_count").scalar_one()
        connection.exec_driver_sql(f"PRAGMA max_page_count = {pages + 1}")
        try:
            facts.put(tx, "fact too big", WORDS)
        except OperationalError:
            connection.exec_driver_sql("SELECT 1")

    works = [sqlite_database.run(lambda tx: facts.put(tx, "fact before", "1")), sqlite_database.run(swallow)]
    works.append(sqlite_database.run(lambda tx: facts.put(tx, "fact after", "1")))
    outcomes = await asyncio.gather(*works, return_exceptions=True)

    promised = [name for name, outcome in zip(["fact before", "", "fact after"], outcomes, strict=True) if not outcome]
    assert [name for name in promised if name] == [
        name for name in await sqlite_database.read(names) if name != "fact too big"
    ]


async def test_a_disk_that_may_only_be_read_refuses_and_recovers(small_disk: Path) -> None:
    def remount(mode: str) -> None:
        subprocess.run(["mount", "-o", f"remount,{mode}", str(small_disk)], check=True)

    database = Database.open(f"sqlite:///{small_disk / 'kept.db'}")
    database.migrate()
    await database.run(lambda tx: facts.put(tx, "fact 1", "1"))
    files = FileStore(small_disk / "files")
    database.close()

    remount("ro")
    database = Database.open(f"sqlite:///{small_disk / 'kept.db'}")
    with pytest.raises(StorageUnavailable):
        await database.run(lambda tx: facts.put(tx, "fact 2", "2"))
    with pytest.raises(StorageUnavailable, match="EROFS"):
        files.put(b"sealed")

    remount("rw")
    await database.run(lambda tx: facts.put(tx, "fact 3", "3"))
    assert await database.read(names) == ["fact 1", "fact 3"]
    database.close()


def test_a_place_where_no_database_can_be_made_is_unavailable(tmp_path: Path) -> None:
    with pytest.raises(StorageUnavailable):
        Database.open(f"sqlite:///{tmp_path / 'no such folder' / 'kept.db'}")


async def test_what_is_no_database_is_unavailable(tmp_path: Path) -> None:
    (tmp_path / "kept.db").write_bytes(b"a letter to my brother " * 1000)
    database = Database.open(f"sqlite:///{tmp_path / 'kept.db'}")

    with pytest.raises(StorageUnavailable, match="SQLITE_NOTADB"):
        await database.run(names)
    with pytest.raises(StorageUnavailable, match="SQLITE_NOTADB"):
        database.migrate()
    database.close()
