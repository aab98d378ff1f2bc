"""Wrapping a report's key to those who may read it, held against the standard and against time."""

import base64
import hashlib
import hmac
import json
import secrets
from pathlib import Path
from uuid import UUID

import pytest
from cryptography.hazmat.primitives.asymmetric.mlkem import MLKEM768PrivateKey
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey, X25519PublicKey
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from bot.custody import Custody, Purpose, Sealed, Unreadable, Wrapped, bound
from bot.custody.envelope import new_data_key
from bot.custody.recipients import SUITE, new_private_key, private_key_from, recipient_from
from bot.custody.secret import SecretBytes

REPORT = UUID("11111111-1111-4111-8111-111111111111")
OTHER_REPORT = UUID("22222222-2222-4222-8222-222222222222")
KEPT_SINCE_VERSION_1 = Path(__file__).with_name("test_custody_version_1.json")

server, recovery, stranger = new_private_key(), new_private_key(), new_private_key()
custody = Custody(server, (server.recipient, recovery.recipient), SecretBytes(secrets.token_bytes(32)))


def test_the_server_and_the_recovery_key_each_open_what_was_wrapped() -> None:
    key = custody.new_data_key()
    rows = custody.wrap(key, REPORT, Purpose.CASE)
    assert [row.recipient for row in rows] == [server.recipient.id, recovery.recipient.id]
    assert custody.unwrap(rows, REPORT, Purpose.CASE).secret.reveal() == key.secret.reveal()
    assert recovery.unwrap(rows, REPORT, Purpose.CASE).secret.reveal() == key.secret.reveal()


def test_a_report_id_may_come_as_text_or_as_a_uuid() -> None:
    rows = custody.wrap(new_data_key(), REPORT, "case")
    assert (
        custody.unwrap(rows, str(REPORT), "case").secret.reveal()
        == custody.unwrap(rows, REPORT, "case").secret.reveal()
    )


def test_nobody_else_opens_it() -> None:
    rows = custody.wrap(new_data_key(), REPORT, Purpose.CASE)
    with pytest.raises(Unreadable):
        stranger.unwrap(rows, REPORT, Purpose.CASE)
    with pytest.raises(Unreadable):
        stranger.unwrap([Wrapped(stranger.recipient.id, rows[0].wrapped)], REPORT, Purpose.CASE)


def test_a_row_put_under_another_recipient_is_unreadable() -> None:
    for_server, for_recovery = custody.wrap(new_data_key(), REPORT, Purpose.CASE)
    with pytest.raises(Unreadable):
        custody.unwrap([Wrapped(server.recipient.id, for_recovery.wrapped)], REPORT, Purpose.CASE)
    with pytest.raises(Unreadable):
        recovery.unwrap([Wrapped(recovery.recipient.id, for_server.wrapped)], REPORT, Purpose.CASE)


@pytest.mark.parametrize(("report", "purpose"), [(OTHER_REPORT, Purpose.CASE), (REPORT, Purpose.REPORTER)])
def test_rows_of_another_report_or_purpose_are_unreadable(report: UUID, purpose: Purpose) -> None:
    rows = custody.wrap(new_data_key(), REPORT, Purpose.CASE)
    with pytest.raises(Unreadable):
        custody.unwrap(rows, report, purpose)


@pytest.mark.parametrize("wrapped", [b"", b"\0" * 64, b"\0" * 1168, b"\xff" * 1168, b"\xff" * 4000])
def test_an_overwritten_row_is_unreadable(wrapped: bytes) -> None:
    with pytest.raises(Unreadable):
        custody.unwrap([Wrapped(server.recipient.id, wrapped)], REPORT, Purpose.CASE)
    with pytest.raises(Unreadable):
        custody.unwrap([], REPORT, Purpose.CASE)


def test_every_flipped_bit_of_a_wrapped_key_makes_it_unreadable() -> None:
    row = custody.wrap(new_data_key(), REPORT, Purpose.CASE)[0]
    number = int.from_bytes(row.wrapped)
    for bit in range(0, 8 * len(row.wrapped), 7):
        changed = (number ^ (1 << bit)).to_bytes(len(row.wrapped))
        with pytest.raises(Unreadable):
            custody.unwrap([Wrapped(row.recipient, changed)], REPORT, Purpose.CASE)


def test_the_two_halves_of_a_report_have_keys_of_their_own() -> None:
    case, reporter = custody.new_data_key(), custody.new_data_key()
    sealed = custody.seal(reporter, b"my own name", bound(REPORT, Purpose.REPORTER, 3))
    with pytest.raises(Unreadable):
        custody.open(case, sealed, bound(REPORT, Purpose.REPORTER, 3))


def test_a_public_key_is_known_by_its_fingerprint() -> None:
    again = recipient_from(server.recipient.public)
    assert again.id == server.recipient.id == hashlib.sha256(server.recipient.public).hexdigest()[:32]
    assert recovery.recipient.id != server.recipient.id


@pytest.mark.parametrize("public", [b"", b"\0" * 1215, b"\xff" * 1216])
def test_what_is_no_public_key_is_refused(public: bytes) -> None:
    with pytest.raises(ValueError, match="key"):
        recipient_from(public)


@pytest.mark.parametrize("seed", [b"", b"\0" * 31, b"\0" * 64])
def test_what_is_no_seed_is_refused(seed: bytes) -> None:
    with pytest.raises(ValueError, match="32 bytes"):
        private_key_from(SecretBytes(seed))


# --- held against the standard: the published first vector of X-Wing, and RFC 9180 written out once more ------------

XWING_SEED = bytes.fromhex("7f9c2ba4e88f827d616045507605853ed73b8093f6efbc88eb1a6eacfa66ef26")
XWING_PUBLIC_BEGINS = "e2236b35a8c24b39b10aa1323a96a919a2ced88400633a7b07131713fc14b2b5"
XWING_PUBLIC_ENDS = "859edb06eff389b27dce59844570216223593d4ba32d9abac8cd049040ef6534"
# Registered with IANA for HPKE: X-Wing (ML-KEM-768 with X25519), HKDF-SHA256, AES-256-GCM.
SUITE_ID = b"HPKE" + bytes.fromhex("647a00010002")


def test_a_seed_is_expanded_as_xwing_says() -> None:
    public = private_key_from(SecretBytes(XWING_SEED)).recipient.public.hex()
    assert (public[:64], public[-64:]) == (XWING_PUBLIC_BEGINS, XWING_PUBLIC_ENDS)


def test_the_suite_is_the_one_we_say() -> None:
    """Opened here without the library's HPKE, so a change of KEM, KDF, AEAD or of their numbers would show."""
    boxed = SUITE.encrypt(b"a data key", private_key_from(SecretBytes(XWING_SEED)).recipient._hpke, b"where it belongs")
    assert opened_by_hand(XWING_SEED, boxed, b"where it belongs") == b"a data key"


def opened_by_hand(seed: bytes, boxed: bytes, context: bytes) -> bytes:
    encapsulated, ciphertext = boxed[:1120], boxed[1120:]
    shared = xwing_shared_secret(seed, encapsulated)
    psk_id_hash = labeled_extract(b"", b"psk_id_hash", b"")
    schedule = b"\0" + psk_id_hash + labeled_extract(b"", b"info_hash", context)
    secret = labeled_extract(shared, b"secret", b"")
    key, nonce = labeled_expand(secret, b"key", schedule, 32), labeled_expand(secret, b"base_nonce", schedule, 12)
    return AESGCM(key).decrypt(nonce, ciphertext, b"")


def xwing_shared_secret(seed: bytes, encapsulated: bytes) -> bytes:
    expanded = hashlib.shake_256(seed).digest(96)
    mlkem, x25519 = (
        MLKEM768PrivateKey.from_seed_bytes(expanded[:64]),
        X25519PrivateKey.from_private_bytes(expanded[64:]),
    )
    for_mlkem, for_x25519 = encapsulated[:1088], encapsulated[1088:]
    of_x25519 = x25519.exchange(X25519PublicKey.from_public_bytes(for_x25519))
    own_public = x25519.public_key().public_bytes_raw()
    return hashlib.sha3_256(
        mlkem.decapsulate(for_mlkem) + of_x25519 + for_x25519 + own_public + rb"\.//^\ "[:-1]
    ).digest()


def labeled_extract(salt: bytes, label: bytes, material: bytes) -> bytes:
    return hmac.digest(salt or bytes(32), b"HPKE-v1" + SUITE_ID + label + material, "sha256")


def labeled_expand(secret: bytes, label: bytes, context: bytes, length: int) -> bytes:
    return hmac.digest(secret, length.to_bytes(2) + b"HPKE-v1" + SUITE_ID + label + context + b"\x01", "sha256")[
        :length
    ]


# --- held against time: made once with version 1 of this room, and never made again ---------------------------------


def test_what_the_first_version_sealed_can_still_be_opened() -> None:
    kept = {name: base64.b64decode(text) for name, text in json.loads(KEPT_SINCE_VERSION_1.read_text()).items()}
    old_server = private_key_from(SecretBytes(kept["server_seed"]))
    old = Custody(old_server, (old_server.recipient,), SecretBytes(kept["index_key"]))
    key = old.unwrap([Wrapped(old_server.recipient.id, kept["wrapped"])], REPORT, "case")
    here = bound(REPORT, "case", 17)
    assert old.open(key, Sealed(kept["answer_salt"], kept["answer_box"]), here) == b"Salim, taken in April"
    assert old.open_file(key, Sealed(kept["file_salt"], kept["file_box"]), here) == b"a photo"
    assert old.open_transient(kept["transient"], bound("chat")) == b"4711"
    assert old.index("chat", 4711) == kept["index"]
