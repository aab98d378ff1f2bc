"""Bytes put aside for a while: on the disk sealed under a key that only this process has, and never keeps."""

import tempfile
from collections.abc import Iterator
from typing import IO

from bot.custody.envelope import SALT_BYTES, Sealed, bound, new_data_key, open_sealed, seal

LABEL = b"reportbot spool 1"
PIECE = 1 << 17


class Spool:
    """Write, then read once from the beginning. Gone when it is closed."""

    def __init__(self) -> None:
        """Takes a temporary file without a name."""
        self._file: IO[bytes] = tempfile.TemporaryFile()  # noqa: SIM115 - closed by `close`
        self._key = new_data_key()
        self._waiting: list[bytes] = []
        self._size = 0
        self._boxes: list[int] = []

    def write(self, some: bytes) -> None:
        """Add to its end."""
        self._waiting.append(some)
        self._size += len(some)
        if self._size >= PIECE:
            self._put_away()

    def pieces(self) -> Iterator[bytes]:
        """Everything that was written."""
        self._put_away()
        self._file.seek(0)
        for number, length in enumerate(self._boxes):
            box = self._file.read(length)
            sealed = Sealed(box[:SALT_BYTES], box[SALT_BYTES:])
            yield open_sealed(self._key, sealed, bound("spool", number), label=LABEL)

    def close(self) -> None:
        """Let go of it."""
        self._file.close()

    def _put_away(self) -> None:
        sealed = seal(self._key, b"".join(self._waiting), bound("spool", len(self._boxes)), label=LABEL)
        self._boxes.append(self._file.write(sealed.salt + sealed.box))
        self._waiting, self._size = [], 0
