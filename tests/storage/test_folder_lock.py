"""A folder has one owner at a time, and none the moment that owner is dead."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from storage.database import StorageUnavailable
from storage.folder_lock import FolderLock

OWNER = """
import sys, time
from pathlib import Path
from storage.folder_lock import FolderLock
print(FolderLock(Path(sys.argv[1])).take(), flush=True)
time.sleep(60)
"""


def test_one_owner_at_a_time(tmp_path: Path) -> None:
    first, second = FolderLock(tmp_path), FolderLock(tmp_path)
    assert (first.take(), second.take(), first.take()) == (True, False, True)
    first.release()
    assert (second.take(), first.take()) == (True, False)
    second.release()


def test_a_killed_owner_owns_nothing(tmp_path: Path) -> None:
    ours = FolderLock(tmp_path)
    with subprocess.Popen([sys.executable, "-c", OWNER, str(tmp_path)], stdout=subprocess.PIPE) as owner:
        assert owner.stdout is not None
        assert (owner.stdout.readline(), ours.take()) == (b"True\n", False)
        owner.kill()
    assert ours.take()
    ours.release()


@pytest.mark.skipif(os.name == "nt", reason="Windows folders have no such modes")
def test_the_lock_file_is_for_its_owner_only(tmp_path: Path) -> None:
    lock = FolderLock(tmp_path)
    assert lock.take()
    assert [path.stat().st_mode & 0o777 for path in tmp_path.iterdir()] == [0o600]
    lock.release()


def test_a_folder_that_is_not_there_cannot_be_locked(tmp_path: Path) -> None:
    with pytest.raises(StorageUnavailable, match="ENOENT"):
        FolderLock(tmp_path / "nowhere").take()
