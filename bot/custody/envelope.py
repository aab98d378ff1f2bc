"""The one envelope everything is sealed in: AES-256-GCM, a key of its own for every single thing."""

import os
from dataclasses import dataclass, field
from uuid import UUID

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from bot.custody.secret import SecretBytes, Unreadable

# The first byte of every box. A new way of sealing takes the next number; old boxes stay readable.
VERSION = b"\x01"
SALT_BYTES = 32
SHORTEST_BOX = 256

# Each subkey seals exactly one thing, because its salt is 32 fresh random bytes: a fixed nonce can never meet the
# same key twice, and a random one would only be 12 more bytes to keep.
NONCE = bytes(12)


@dataclass(frozen=True, slots=True, eq=False)
class DataKey:
    """What one part of one report is sealed under. Opens nothing by itself: every answer adds its own salt."""

    secret: SecretBytes = field(repr=False)


@dataclass(frozen=True, slots=True)
class Sealed:
    """Keep both. Without `salt` the box can be opened by nobody: overwriting it destroys this one thing."""

    salt: bytes = field(repr=False)
    box: bytes = field(repr=False)


def new_data_key() -> DataKey:
    return DataKey(SecretBytes(os.urandom(32)))


def bound(*parts: str | int | bytes | UUID) -> bytes:
    """Where a thing belongs, as bytes: each part behind its length, so that ("a", "bc") is not ("ab", "c")."""
    return b"".join([b"%d:%b" % (len(raw), raw) for raw in map(_raw, parts)])


def _raw(part: str | int | bytes | UUID) -> bytes:
    return part if isinstance(part, bytes) else str(part).encode()


def seal(key: DataKey, plaintext: bytes, bound_to: bytes, *, label: bytes) -> Sealed:
    salt = os.urandom(SALT_BYTES)
    return Sealed(salt, VERSION + _cipher(key, salt, label).encrypt(NONCE, padded(plaintext), bound_to))


def open_sealed(key: DataKey, sealed: Sealed, bound_to: bytes, *, label: bytes) -> bytes:
    """What was sealed, if key, salt, box, place and label are all the same; raises Unreadable otherwise."""
    if not sealed.box.startswith(VERSION):
        raise Unreadable
    try:
        return unpadded(_cipher(key, sealed.salt, label).decrypt(NONCE, sealed.box[len(VERSION) :], bound_to))
    except InvalidTag:
        raise Unreadable from None


def _cipher(key: DataKey, salt: bytes, label: bytes) -> AESGCM:
    # No subkey ever has a name of its own: a traceback that shows local variables must find none.
    return AESGCM(HKDF(SHA256(), 32, salt, label).derive(key.secret.reveal()))


def padded_length(length: int) -> int:
    """How long a thing of `length` bytes is made before sealing: at least 256, then in steps of at most an eighth.

    Lengths are all that a sealed thing still tells. "yes" and "no", "camp" and "prison" come out alike, and a file
    cannot be recognised by its exact size. Above 256 this is Padmé (Nikitin et al., PETS 2019).
    """
    exponent = length.bit_length() - 1
    step = max(SHORTEST_BOX, 1 << max(0, exponent - exponent.bit_length()))
    return -(-length // step) * step


def padded(plaintext: bytes) -> bytes:
    length = len(plaintext) + 1
    return plaintext + b"\x80" + bytes(padded_length(length) - length)


def unpadded(padded_plaintext: bytes) -> bytes:
    return padded_plaintext.rstrip(b"\0")[:-1]
