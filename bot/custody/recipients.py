"""Who can open a report: public and private keys, and wrapping a data key to them (HPKE, X25519 with ML-KEM-768)."""

import hashlib
import os
from collections.abc import Iterable
from dataclasses import dataclass, field
from uuid import UUID

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.asymmetric.mlkem import MLKEM768PrivateKey, MLKEM768PublicKey
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey, X25519PublicKey
from cryptography.hazmat.primitives.hpke import (
    AEAD,
    KDF,
    KEM,
    MLKEM768X25519PrivateKey,
    MLKEM768X25519PublicKey,
    Suite,
)

from bot.custody.envelope import DataKey, bound
from bot.custody.secret import SecretBytes, Unreadable

SUITE = Suite(KEM.MLKEM768_X25519, KDF.HKDF_SHA256, AEAD.AES_256_GCM)
SEED_BYTES = 32
PUBLIC_BYTES = 1184 + 32
WRAP_LABEL = "reportbot wrapped data key 1"


@dataclass(frozen=True, slots=True)
class Wrapped:
    """A data key as only `recipient` can unwrap it; one row of the table report_key."""

    recipient: str
    wrapped: bytes = field(repr=False)


@dataclass(frozen=True, slots=True)
class Recipient:
    """Somebody reports are sealed to. `id` is a fingerprint of the public key: 128 bits of SHA-256, in hex."""

    id: str
    public: bytes = field(repr=False)
    _hpke: MLKEM768X25519PublicKey = field(repr=False, compare=False)

    def wrap(self, key: DataKey, report_id: UUID | str, purpose: str) -> Wrapped:
        return Wrapped(self.id, SUITE.encrypt(key.secret.reveal(), self._hpke, _context(self.id, report_id, purpose)))


@dataclass(frozen=True, slots=True, eq=False)
class PrivateKey:
    """Opens what was wrapped to its recipient. The seed is that of X-Wing, so other programs can use it too."""

    recipient: Recipient
    seed: SecretBytes = field(repr=False)
    _hpke: MLKEM768X25519PrivateKey = field(repr=False)

    def unwrap(self, rows: Iterable[Wrapped], report_id: UUID | str, purpose: str) -> DataKey:
        """The data key, from the row that is ours; raises Unreadable when there is none or it was changed."""
        context = _context(self.recipient.id, report_id, purpose)
        for row in rows:
            if row.recipient == self.recipient.id:
                return DataKey(SecretBytes(self._decrypt(row.wrapped, context)))
        raise Unreadable

    def _decrypt(self, wrapped: bytes, context: bytes) -> bytes:
        try:
            return SUITE.decrypt(wrapped, self._hpke, context)
        except (InvalidTag, ValueError):
            raise Unreadable from None


def recipient_from(public: bytes) -> Recipient:
    """From the 1,216 bytes of X-Wing: the ML-KEM-768 key, then the X25519 key. Raises ValueError for anything else."""
    if len(public) != PUBLIC_BYTES:
        raise ValueError("a public key has 1216 bytes")
    hpke = MLKEM768X25519PublicKey(
        MLKEM768PublicKey.from_public_bytes(public[:1184]), X25519PublicKey.from_public_bytes(public[1184:])
    )
    return Recipient(hashlib.sha256(public).hexdigest()[:32], public, hpke)


def new_private_key() -> PrivateKey:
    return private_key_from(SecretBytes(os.urandom(SEED_BYTES)))


def private_key_from(seed: SecretBytes) -> PrivateKey:
    """From a seed of 32 bytes, expanded as X-Wing does it (draft-connolly-cfrg-xwing-kem, 5.2)."""
    if len(seed.reveal()) != SEED_BYTES:
        raise ValueError("a seed has 32 bytes")
    expanded = SecretBytes(hashlib.shake_256(seed.reveal()).digest(96))
    mlkem = MLKEM768PrivateKey.from_seed_bytes(expanded.reveal()[:64])
    x25519 = X25519PrivateKey.from_private_bytes(expanded.reveal()[64:])
    public = mlkem.public_key().public_bytes_raw() + x25519.public_key().public_bytes_raw()
    return PrivateKey(recipient_from(public), seed, MLKEM768X25519PrivateKey(mlkem, x25519))


def _context(recipient: str, report_id: UUID | str, purpose: str) -> bytes:
    return bound(WRAP_LABEL, recipient, report_id, purpose)
