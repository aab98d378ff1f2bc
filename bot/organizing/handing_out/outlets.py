"""Where an export is written: into a folder, or sealed to a recipient's key in one file. Each file is hashed."""

from __future__ import annotations

import hashlib
import os
import shutil
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType
from typing import BinaryIO, Protocol, Self

from bot.custody import Container, Recipient

PIECE = 1 << 17
UNFINISHED = ".part"
Take = Callable[[bytes], None]


@dataclass(frozen=True, slots=True)
class Hashed:
    """A file of an export: how long it is, and the SHA-256 of its bytes."""

    size: int
    sha256: str


class Outlet(Protocol):
    """Somewhere for files. Nothing is there under its own name before `publish`."""

    def begin(self, name: str) -> tuple[Take, Callable[[], None]]:
        """Ways to write to a file and to close it."""

    def complete(self) -> None: ...
    def publish(self) -> Path: ...
    def discard(self) -> None: ...


class Piecewise:
    """A file being written; passes on larger pieces, and counts and hashes."""

    def __init__(self, take: Take, close: Callable[[], None], note: Callable[[Hashed], None]) -> None:
        """`note` is told what it was in the end."""
        self._take, self._close, self._note = take, close, note
        self._waiting: list[bytes] = []
        self._waits = self._size = 0
        self._hash = hashlib.sha256()

    def write(self, some: bytes) -> int:
        """Add to its end."""
        self._waiting.append(bytes(some))
        self._waits += len(some)
        if self._waits >= PIECE:
            self.flush()
        return len(some)

    def flush(self) -> None:
        """Pass on what waits."""
        piece = b"".join(self._waiting)
        self._waiting, self._waits = [], 0
        self._hash.update(piece)
        self._size += len(piece)
        for start in range(0, len(piece), PIECE):
            self._take(piece[start : start + PIECE])

    def close(self) -> None:
        """It is whole."""
        self.flush()
        self._close()
        self._note(Hashed(self._size, self._hash.hexdigest()))

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, _: BaseException | None, __: TracebackType | None) -> None:
        if kind is None:
            self.close()


class Package:
    """All files of one export."""

    def __init__(self, outlet: Outlet) -> None:
        """`files` tells what was written so far."""
        self._outlet = outlet
        self.files: dict[str, Hashed] = {}

    def begin(self, name: str) -> Piecewise:
        """A new file."""
        take, close = self._outlet.begin(name)
        return Piecewise(take, close, lambda hashed: self.files.__setitem__(name, hashed))

    def put(self, name: str, content: bytes) -> None:
        """A whole file."""
        with self.begin(name) as file:
            file.write(content)


class Folder:
    """Plain files in a folder that is the operator's to guard."""

    def __init__(self, place: Path) -> None:
        """Raises FileExistsError where there is anything already."""
        self._place, self._part = place, place.with_name(place.name + UNFINISHED)
        if place.exists():
            raise FileExistsError(place)
        self._files: list[BinaryIO] = []
        shutil.rmtree(self._part, ignore_errors=True)
        self._part.mkdir(mode=0o700, parents=True)

    def begin(self, name: str) -> tuple[Take, Callable[[], None]]:
        path = self._part / name
        path.parent.mkdir(mode=0o700, exist_ok=True)
        file = _new_file(path)
        self._files = [each for each in (*self._files, file) if not each.closed]
        return lambda piece: _all_of(file, piece), file.close

    def complete(self) -> None:
        """Everything is there; what is still to be done is to give it its name."""

    def publish(self) -> Path:
        return self._part.rename(self._place)

    def discard(self) -> None:
        for file in self._files:
            file.close()
        shutil.rmtree(self._part, ignore_errors=True)


class SealedFile:
    """One file that only the recipient's key opens; nothing of it lies on the disk in clear at any moment."""

    def __init__(self, place: Path, recipient: Recipient, export_id: str) -> None:
        """Raises FileExistsError where there is anything already."""
        self._place, self._part = place, place.with_name(place.name + UNFINISHED)
        if place.exists():
            raise FileExistsError(place)
        place.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        self._part.unlink(missing_ok=True)
        self._file = _new_file(self._part)
        self._container = Container(self._file, recipient, export_id)

    def begin(self, name: str) -> tuple[Take, Callable[[], None]]:
        return lambda piece: self._container.add(name, piece), lambda: self._container.add(name, b"")

    def complete(self) -> None:
        self._container.finish()
        self._file.flush()
        os.fsync(self._file.fileno())
        self._file.close()

    def publish(self) -> Path:
        return self._part.rename(self._place)

    def discard(self) -> None:
        self._file.close()
        self._part.unlink(missing_ok=True)


def _new_file(path: Path) -> BinaryIO:
    """For its owner only."""
    return os.fdopen(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "wb")


def _all_of(file: BinaryIO, piece: bytes) -> None:
    file.write(piece)
