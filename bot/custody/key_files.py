"""A private key as a small text file: written once, never over another file, readable by its owner only."""

import base64
import binascii
import json
import os
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path
from typing import Any

from cryptography.exceptions import UnsupportedAlgorithm
from cryptography.hazmat.primitives.kdf.argon2 import Argon2id
from pydantic import SecretStr

from bot.custody.envelope import DataKey, Sealed, bound, open_sealed, seal
from bot.custody.secret import SecretBytes, Unreadable

FORMAT = "reportbot key 1"
LOCK_LABEL = b"reportbot key file 1"
NOTES = {
    "server": "The server key. Whoever has it and the data can read every report. Keep it out of the data folder "
    "and out of the backups of the data; keep one copy of it offline.",
    "recovery": "The recovery key. Whoever has it and the data can read every report. Move this file to a place "
    "without a network, and keep none on the server.",
    "recipient": "The key of somebody who receives exports. The file with the secret opens them and stays with its "
    "owner; the file without it is for those who send.",
}


class KeysRefused(Exception):
    """The keys cannot be used as they are. The message says what is wrong and how to mend it; it holds no secret."""


class Role(StrEnum):
    SERVER = "server"
    RECOVERY = "recovery"
    RECIPIENT = "recipient"


@dataclass(frozen=True, slots=True, eq=False)
class KeyFile:
    """What stands in the file. `secret` is None for a file that holds only the public part."""

    role: Role
    public: bytes = field(repr=False)
    secret: SecretBytes | None = field(repr=False)
    also_to: bytes | None = field(default=None, repr=False)


def write_key_file(path: Path, key: KeyFile, passphrase: SecretStr | None) -> None:
    """Raises FileExistsError when there is anything at `path` already."""
    content = SecretBytes((json.dumps(_fields(key, passphrase), indent=1) + "\n").encode())
    path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    part = path.with_name(f".{path.name}.{os.urandom(6).hex()}")
    try:
        _write_privately(part, content)
        _publish(part, path)
    finally:
        part.unlink(missing_ok=True)


def read_key_file(path: Path, role: Role, passphrase: SecretStr | None) -> KeyFile:
    """The whole key; raises KeysRefused in plain words."""
    fields = _read(path, role)
    try:
        public, also_to = _public_parts(fields)
        return KeyFile(role, public, _secret(fields, passphrase, path), also_to)
    except (AttributeError, KeyError, TypeError, ValueError):
        raise KeysRefused(f"{path} is damaged. Put the copy of the {role} key file you kept in its place.") from None


def read_public_part(path: Path, role: Role) -> bytes:
    """Needs no passphrase: public parts are written in clear."""
    fields = _read(path, role)
    try:
        return _public_parts(fields)[0]
    except (AttributeError, KeyError, TypeError, ValueError):
        raise KeysRefused(f"{path} is damaged. Put the copy of the {role} key file you kept in its place.") from None


def _fields(key: KeyFile, passphrase: SecretStr | None) -> dict[str, str]:
    opening = {"format": FORMAT, "role": key.role.value, "note": NOTES[key.role]}
    public = {"public": _text(key.public)}
    if key.also_to is not None:
        public["also_to"] = _text(key.also_to)
    # The secret is a line in the middle: it can be cut out by hand, and what is left is a whole file.
    return opening | _private(key.secret, passphrase, _header(opening | public)) | public


def _private(secret: SecretBytes | None, passphrase: SecretStr | None, header: bytes) -> dict[str, str]:
    if secret is None:
        return {}
    if passphrase is None:
        return {"secret": _text(secret.reveal())}
    return _locked(secret, passphrase, header)


def _locked(secret: SecretBytes, passphrase: SecretStr, header: bytes) -> dict[str, str]:
    salt = os.urandom(16)
    sealed = seal(_stretched(passphrase, salt), secret.reveal(), header, label=LOCK_LABEL)
    return {"passphrase_salt": _text(salt), "locked_salt": _text(sealed.salt), "locked_secret": _text(sealed.box)}


def _secret(fields: dict[str, Any], passphrase: SecretStr | None, path: Path) -> SecretBytes | None:
    if "locked_secret" not in fields:
        return SecretBytes(_raw(fields["secret"].reveal().decode())) if "secret" in fields else None
    if passphrase is None:
        raise KeysRefused(f"{path} is locked with a passphrase. Set REPORTBOT_SERVER_KEY_PASSPHRASE.")
    sealed = Sealed(_raw(fields["locked_salt"]), _raw(fields["locked_secret"]))
    key = _stretched(passphrase, _raw(fields["passphrase_salt"]))
    try:
        return SecretBytes(open_sealed(key, sealed, _header(fields), label=LOCK_LABEL))
    except Unreadable:
        raise KeysRefused(f"The passphrase does not open {path}, or the file was changed.") from None


def _stretched(passphrase: SecretStr, salt: bytes) -> DataKey:
    # RFC 9106's second choice: 64 MiB, three passes, four lanes. The numbers belong to FORMAT and are not read from
    # the file, so nobody can weaken them by editing it.
    try:
        argon = Argon2id(salt=salt, length=32, iterations=3, lanes=4, memory_cost=64 * 1024)
    except UnsupportedAlgorithm:
        raise KeysRefused("This machine's cryptography library has no Argon2id: leave the passphrase out.") from None
    return DataKey(SecretBytes(argon.derive(passphrase.get_secret_value().encode())))


def _header(fields: dict[str, Any]) -> bytes:
    return bound(FORMAT, fields["role"], fields["public"], fields.get("also_to", ""))


def _read(path: Path, role: Role) -> dict[str, Any]:
    try:
        fields = json.loads(path.read_text(encoding="utf-8"), object_hook=_secret_hidden)
    except OSError as error:
        why = type(error).__name__
        raise KeysRefused(f"{path} cannot be read ({why}). Is the path right, and is it yours?") from None
    except ValueError:
        raise KeysRefused(f"{path} is not a key file of this bot.") from None
    if not isinstance(fields, dict) or fields.get("format") != FORMAT:
        raise KeysRefused(f"{path} is not a key file this version of the bot can read.")
    if fields.get("role") != role:
        raise KeysRefused(f"{path} is a key file, but not a {role} key.")
    return fields


def _secret_hidden(fields: dict[str, Any]) -> dict[str, Any]:
    # At once, so that no local variable of a failing read holds the secret in clear.
    if isinstance(fields.get("secret"), str):
        fields["secret"] = SecretBytes(fields["secret"].encode())
    return fields


def _public_parts(fields: dict[str, Any]) -> tuple[bytes, bytes | None]:
    return _raw(fields["public"]), _raw(fields["also_to"]) if "also_to" in fields else None


def _write_privately(path: Path, content: SecretBytes) -> None:
    handle = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    with os.fdopen(handle, "wb") as file:
        file.write(content.reveal())
        file.flush()
        os.fsync(file.fileno())


def _publish(part: Path, path: Path) -> None:
    """Give the finished file its name, in one move that never replaces another file."""
    try:
        os.link(part, path)
    except FileExistsError:
        raise
    except OSError:
        _copy_privately(part, path)
    sync_folder(path.parent)


def _copy_privately(part: Path, path: Path) -> None:
    """For file systems without hard links, as on many USB sticks."""
    with path.open("xb"):
        pass
    try:
        part.replace(path)
    except OSError:
        path.unlink()
        raise


def sync_folder(folder: Path) -> None:
    if os.name == "posix":
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)


def _text(raw: bytes) -> str:
    return base64.b64encode(raw).decode("ascii")


def _raw(text: str) -> bytes:
    try:
        return base64.b64decode(text, validate=True)
    except binascii.Error as error:
        raise ValueError("not base64") from error
