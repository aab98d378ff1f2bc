"""The file store: sealed bytes under random names, on the disk before anybody is told, overwritten before they go."""

import os
import re
import secrets
import shutil
import time
from collections.abc import Iterable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from storage.faults import of_os_error

_NAME = re.compile(r"[0-9a-f]{32}")
_UNFINISHED = ".part"
_CHUNK = 1 << 20


class FileStore:
    """A folder of files. Their names tell nothing; which report they belong to stands in the database."""

    def __init__(self, folder: Path) -> None:
        """Makes the folder if need be, for its owner only."""
        self._folder = folder
        with _faults():
            folder.mkdir(mode=0o700, parents=True, exist_ok=True)

    def put(self, content: bytes) -> str:
        """Keep bytes durably; they are there whole or not at all. Raises StorageFull or StorageUnavailable."""
        name = secrets.token_hex(16)
        unfinished = self._folder / (name + _UNFINISHED)
        try:
            with _faults():
                _write(unfinished, content)
                unfinished.replace(self._folder / name)
                _sync_folder(self._folder)
        except BaseException:
            with suppress(OSError):
                unfinished.unlink(missing_ok=True)
            raise
        return name

    def get(self, name: str) -> bytes:
        """The bytes. Raises LookupError if there is no such file."""
        with _faults():
            try:
                return self._path(name).read_bytes()
            except FileNotFoundError as error:
                raise LookupError("no such file") from error

    def remove(self, name: str) -> None:
        """Overwrite and unlink; a file already gone is fine.

        On disks that write elsewhere what is overwritten (SSDs, copy-on-write file systems) old blocks may remain:
        they are sealed, and their key is gone.
        """
        path = self._path(name)
        with _faults(), suppress(FileNotFoundError):
            _overwrite(path)
            path.unlink()
            _sync_folder(self._folder)

    def free_share(self) -> float:
        """How much of the disk is free, from 0 to 1."""
        with _faults():
            usage = shutil.disk_usage(self._folder)
        return usage.free / usage.total if usage.total else 0.0

    def orphans(self, known: Iterable[str], older_than_seconds: float = 3600) -> list[str]:
        """Files that no row knows: a crash came between file and commit. Young ones may still find their row."""
        known = set(known)
        latest = time.time() - older_than_seconds
        with _faults():
            return sorted(
                entry.name
                for entry in os.scandir(self._folder)
                if entry.name not in known and entry.is_file() and entry.stat().st_mtime <= latest
            )

    def _path(self, name: str) -> Path:
        if not _NAME.fullmatch(name.removesuffix(_UNFINISHED)):
            raise LookupError("not a name of this store")
        return self._folder / name


@contextmanager
def _faults() -> Iterator[None]:
    """Say what a failed file operation means."""
    try:
        yield
    except OSError as error:
        raise of_os_error(error) from None


def _write(path: Path, content: bytes) -> None:
    # A name of 128 random bits is never taken; the mode is set before the first byte is written.
    path.touch(mode=0o600, exist_ok=False)
    with path.open("wb") as file:
        file.write(content)
        file.flush()
        os.fsync(file.fileno())


def _overwrite(path: Path) -> None:
    with path.open("r+b") as file:
        remaining = os.fstat(file.fileno()).st_size
        while remaining > 0:
            remaining -= file.write(bytes(min(_CHUNK, remaining)))
        file.flush()
        os.fsync(file.fileno())


def _sync_folder(folder: Path) -> None:
    """Make the name itself durable. Windows cannot open a folder, and does this by itself."""
    if os.name == "nt":
        return
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
