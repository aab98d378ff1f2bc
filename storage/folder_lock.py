"""A lock on a folder that one process holds, and that the system lets go of the moment the process ends, however."""

import os
import sys
from contextlib import suppress
from pathlib import Path

from storage.faults import of_os_error

_NAME = "listening.lock"


class FolderLock:
    """Taken by one process at a time on this machine. The file stays; only the lock on it counts."""

    def __init__(self, folder: Path) -> None:
        """Nothing is locked before `take`."""
        self._path = folder / _NAME
        self._descriptor: int | None = None

    def take(self) -> bool:
        """Whether it is ours now. Raises StorageUnavailable or StorageFull if the file cannot be made."""
        if self._descriptor is not None:
            return True
        try:
            # For reading only: on a disk that became read-only the file of an earlier life still serves.
            descriptor = os.open(self._path, os.O_RDONLY | os.O_CREAT, 0o600)
        except OSError as error:
            raise of_os_error(error) from None
        try:
            _lock(descriptor)
        except OSError:
            os.close(descriptor)
            return False
        self._descriptor = descriptor
        return True

    def release(self) -> None:
        """Let go of it."""
        descriptor, self._descriptor = self._descriptor, None
        if descriptor is not None:
            with suppress(OSError):
                os.close(descriptor)


if sys.platform == "win32":
    import msvcrt

    def _lock(descriptor: int) -> None:
        msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)

else:
    import fcntl

    def _lock(descriptor: int) -> None:
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
