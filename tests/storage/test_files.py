"""The file store: whole or not at all, under names that tell nothing, gone when removed."""

import os
import stat
from pathlib import Path

import pytest

from storage.errors import StorageUnavailable
from storage.files import FileStore


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "files"


@pytest.fixture
def files(folder: Path) -> FileStore:
    return FileStore(folder)


def test_bytes_come_back_as_they_went(files: FileStore) -> None:
    contents = [b"", b"\0", os.urandom(3_000_000)]

    assert [files.get(files.put(content)) for content in contents] == contents


def test_names_are_random_and_the_same_bytes_get_another_name(files: FileStore, folder: Path) -> None:
    names = {files.put(b"the same") for _ in range(20)}

    assert len(names) == 20
    assert {path.name for path in folder.iterdir()} == names
    assert {len(name) for name in names} == {32}


@pytest.mark.skipif(os.name == "nt", reason="Windows has other ways to say who may read")
def test_only_the_owner_may_read(files: FileStore, folder: Path) -> None:
    path = folder / files.put(b"sealed")

    assert [stat.S_IMODE(each.stat().st_mode) for each in (folder, path)] == [0o700, 0o600]


def test_a_removed_file_is_gone_and_may_be_removed_again(files: FileStore, folder: Path) -> None:
    name = files.put(b"sealed")
    files.remove(name)
    files.remove(name)

    assert list(folder.iterdir()) == []
    with pytest.raises(LookupError):
        files.get(name)


def test_a_removed_file_was_overwritten_before(files: FileStore, folder: Path) -> None:
    name = files.put(b"sealed" * 1000)
    # A second name for the same bytes shows what was in them when the first one went.
    os.link(folder / name, folder.parent / "witness")
    files.remove(name)

    assert (folder.parent / "witness").read_bytes() == bytes(6000)


@pytest.mark.parametrize(
    "name", ["../outside", "/etc/passwd", "", "a" * 31, "A" * 32, "a" * 32 + "/../b", "a" * 32 + "\n"]
)
def test_no_name_leads_outside(files: FileStore, folder: Path, name: str) -> None:
    (folder.parent / "outside").write_bytes(b"not ours")

    for use in (files.get, files.remove):
        with pytest.raises(LookupError):
            use(name)


def test_files_nobody_knows_are_orphans_once_they_are_old_enough(files: FileStore, folder: Path) -> None:
    known, unknown = files.put(b"1"), files.put(b"2")
    unfinished = folder / ("b" * 32 + ".part")
    unfinished.write_bytes(b"half of somethi")

    assert files.orphans([known]) == []
    assert files.orphans([known], older_than_seconds=0) == sorted([unknown, unfinished.name])
    for orphan in files.orphans([known], older_than_seconds=0):
        files.remove(orphan)
    assert files.orphans([], older_than_seconds=0) == [known]


def test_the_share_of_the_disk_that_is_free_is_between_none_and_all(files: FileStore) -> None:
    assert 0 < files.free_share() < 1


def test_a_folder_that_vanished_is_unavailable_and_not_a_bug(files: FileStore, folder: Path) -> None:
    folder.rmdir()

    with pytest.raises(StorageUnavailable, match="ENOENT"):
        files.put(b"sealed")
