"""Many files sealed into one, for one recipient: in frames, so that neither memory nor the disk holds them in clear."""

import base64
import binascii
import json
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any, BinaryIO

from bot.custody.envelope import SALT_BYTES, DataKey, Sealed, bound, new_data_key, open_sealed, seal
from bot.custody.recipients import PrivateKey, Recipient, Wrapped
from bot.custody.secret import Unreadable

FORMAT = "reportbot export 1"
LABEL = b"reportbot export frame 1"
PURPOSE = "export"
LENGTH_BYTES = 4
LONGEST_HEAD = 16_384
LONGEST_FRAME = 1 << 22


class Container:
    """Writes frames: a name and some bytes of that file. The last frame has no name: a container cut short is seen."""

    def __init__(self, file: BinaryIO, recipient: Recipient, container_id: str) -> None:
        """`container_id` tells nothing; it binds every frame to this container."""
        self._file, self._id, self._frames = file, container_id, 0
        self._key = new_data_key()
        wrapped = recipient.wrap(self._key, container_id, PURPOSE)
        head = {
            "format": FORMAT,
            "id": container_id,
            "recipient": recipient.id,
            "wrapped": base64.b64encode(wrapped.wrapped).decode(),
        }
        file.write(json.dumps(head).encode() + b"\n")

    def add(self, name: str, piece: bytes) -> None:
        """More bytes of this file."""
        title = name.encode()
        text = len(title).to_bytes(2) + title + piece
        sealed = seal(self._key, text, _place(self._id, self._frames), label=LABEL)
        box = sealed.salt + sealed.box
        self._file.write(len(box).to_bytes(LENGTH_BYTES) + box)
        self._frames += 1

    def finish(self) -> None:
        """Nothing comes after this."""
        self.add("", b"")


@dataclass(frozen=True, slots=True)
class _Opening:
    """A container being read."""

    file: BinaryIO = field(repr=False)
    id: str
    key: DataKey = field(repr=False)

    def frames(self) -> Iterator[tuple[str, bytes]]:
        number = 0
        while True:
            name, piece = self._frame(number)
            if not name:
                return
            yield name, piece
            number += 1

    def _frame(self, number: int) -> tuple[str, bytes]:
        length = int.from_bytes(self.file.read(LENGTH_BYTES))
        box = self.file.read(length) if SALT_BYTES < length <= LONGEST_FRAME else b""
        if len(box) != length or not box:
            raise Unreadable
        sealed = Sealed(box[:SALT_BYTES], box[SALT_BYTES:])
        text = open_sealed(self.key, sealed, _place(self.id, number), label=LABEL)
        end = 2 + int.from_bytes(text[:2])
        return text[2:end].decode(), text[end:]


def pieces_of(file: BinaryIO, key: PrivateKey) -> Iterator[tuple[str, bytes]]:
    """The files of a container, piece by piece. Raises Unreadable for another key, when changed or cut short."""
    head = _head(file)
    try:
        wrapped = Wrapped(str(head["recipient"]), base64.b64decode(head["wrapped"], validate=True))
        container_id = str(head["id"])
    except (KeyError, TypeError, binascii.Error):
        raise Unreadable from None
    yield from _Opening(file, container_id, key.unwrap([wrapped], container_id, PURPOSE)).frames()


def _head(file: BinaryIO) -> dict[str, Any]:
    try:
        head = json.loads(file.readline(LONGEST_HEAD))
    except ValueError:
        raise Unreadable from None
    if not isinstance(head, dict) or head.get("format") != FORMAT:
        raise Unreadable
    return head


def _place(container_id: str, number: int) -> bytes:
    return bound(container_id, "frame", number)
