"""Custody: everything a use case needs to seal, open, index and hand on, over two private keys it never shows."""

import hmac
from collections.abc import Iterable
from dataclasses import dataclass, field
from enum import StrEnum
from uuid import UUID

from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from bot.custody import envelope
from bot.custody.envelope import SALT_BYTES, DataKey, Sealed, bound, open_sealed, seal
from bot.custody.recipients import PrivateKey, Recipient, Wrapped
from bot.custody.secret import SecretBytes

# A thing sealed as one kind never opens as another, whatever key and place are given.
ANSWER = b"reportbot answer 1"
FILE = b"reportbot file 1"
TRANSIENT = b"reportbot transient 1"
TRANSIENT_KEY = b"reportbot transient key 1"
TRAIL_KEY = b"reportbot trail key 1"


class Purpose(StrEnum):
    """The two halves of a report, under two data keys: what happened, and who tells it (section 6)."""

    CASE = "case"
    REPORTER = "reporter"


@dataclass(frozen=True, slots=True, eq=False)
class Custody:
    """Made once at start. Cheap enough to be called for every answer; the caller keeps a DataKey while it needs it."""

    server_key: PrivateKey
    recipients: tuple[Recipient, ...]
    index_key: SecretBytes = field(repr=False)
    _transient_key: DataKey = field(init=False, repr=False)
    _trail_key: SecretBytes = field(init=False, repr=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "_transient_key", DataKey(self._derived(TRANSIENT_KEY)))
        object.__setattr__(self, "_trail_key", self._derived(TRAIL_KEY))

    @property
    def own_id(self) -> str:
        """The recipient we are: what is wrapped to it, `unwrap` opens."""
        return self.server_key.recipient.id

    def new_data_key(self) -> DataKey:
        return envelope.new_data_key()

    def wrap(self, key: DataKey, report_id: UUID | str, purpose: str) -> tuple[Wrapped, ...]:
        """One row for each recipient: today the server and the offline recovery key."""
        return tuple(recipient.wrap(key, report_id, purpose) for recipient in self.recipients)

    def unwrap(self, rows: Iterable[Wrapped], report_id: UUID | str, purpose: str) -> DataKey:
        """Opens with the server's own key; raises Unreadable when nothing was wrapped to it."""
        return self.server_key.unwrap(rows, report_id, purpose)

    def seal(self, key: DataKey, plaintext: bytes, bound_to: bytes) -> Sealed:
        """`bound_to` is where this belongs: bound(report_id, purpose, seq). Elsewhere it cannot be opened."""
        return seal(key, plaintext, bound_to, label=ANSWER)

    def open(self, key: DataKey, sealed: Sealed, bound_to: bytes) -> bytes:
        return open_sealed(key, sealed, bound_to, label=ANSWER)

    def seal_file(self, key: DataKey, content: bytes, bound_to: bytes) -> Sealed:
        """As `seal`. Keep the salt in the database, sealed with the file's name, and only the box on the disk: then
        blocks of a removed file that the disk still holds cannot be opened.
        """
        return seal(key, content, bound_to, label=FILE)

    def open_file(self, key: DataKey, sealed: Sealed, bound_to: bytes) -> bytes:
        return open_sealed(key, sealed, bound_to, label=FILE)

    def seal_transient(self, plaintext: bytes, bound_to: bytes) -> bytes:
        """For what stands outside any report: inbox rows, chat ids, small state. One value to keep."""
        sealed = seal(self._transient_key, plaintext, bound_to, label=TRANSIENT)
        return sealed.salt + sealed.box

    def open_transient(self, kept: bytes, bound_to: bytes) -> bytes:
        sealed = Sealed(kept[:SALT_BYTES], kept[SALT_BYTES:])
        return open_sealed(self._transient_key, sealed, bound_to, label=TRANSIENT)

    def index(self, kind: str, value: str | int) -> bytes:
        """32 bytes to find a row by, without keeping the value: HMAC-SHA256 under a key that is not in the database."""
        return hmac.digest(self.index_key.reveal(), bound(kind, value), "sha256")

    def trail_mac(self, content: bytes) -> bytes:
        """32 bytes by which a line of the audit trail is chained: whoever has only the database cannot make them."""
        return hmac.digest(self._trail_key.reveal(), content, "sha256")

    def _derived(self, label: bytes) -> SecretBytes:
        return SecretBytes(HKDF(SHA256(), 32, None, label).derive(self.server_key.seed.reveal()))
