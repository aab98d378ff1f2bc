"""Custody turned off: the same verbs, and everything in the open. Made for one test, to prove that its search sees."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable
from typing import cast

from bot.custody import Custody, DataKey, Opened, Sealed, SecretBytes, Wrapped
from bot.custody.recipients import new_private_key

SALT = bytes(32)


class Unsealed:
    """What a program without sealing would do."""

    own_id = "nobody"

    def new_data_key(self) -> DataKey:
        return DataKey(SecretBytes(bytes(32)))

    def wrap(self, _key: DataKey, _report_id: str, _purpose: str) -> tuple[Wrapped, ...]:
        return (Wrapped("nobody", b"no key"),)

    def unwrap(self, _rows: Iterable[Wrapped], _report_id: str, _purpose: str) -> DataKey:
        return self.new_data_key()

    def seal(self, _key: DataKey, plaintext: bytes, _bound_to: bytes) -> Sealed:
        return Sealed(SALT, plaintext)

    def open(self, _key: DataKey, sealed: Sealed, _bound_to: bytes) -> bytes:
        return sealed.box

    def seal_file(self, _key: DataKey, content: bytes, _bound_to: bytes) -> Sealed:
        return Sealed(SALT, content)

    def open_file(self, _key: DataKey, sealed: Sealed, _bound_to: bytes) -> bytes:
        return sealed.box

    def seal_transient(self, plaintext: bytes, _bound_to: bytes) -> bytes:
        return plaintext

    def open_transient(self, kept: bytes, _bound_to: bytes) -> bytes:
        return kept

    def index(self, kind: str, value: str | int) -> bytes:
        return f"{kind} {value}".encode()

    def trail_mac(self, content: bytes) -> bytes:
        return hashlib.sha256(content).digest()


def open_nothing(*_: object) -> Opened:
    """In the place of `open_custody`."""
    nobody = new_private_key().recipient
    return Opened(cast("Custody", Unsealed()), nobody, nobody, ())
