"""Making the two keys at the first start, and opening custody at every start after it."""

from dataclasses import dataclass
from pathlib import Path

from pydantic import SecretStr

from bot.custody.custody import Custody
from bot.custody.envelope import new_data_key
from bot.custody.key_files import KeyFile, KeysRefused, Role, read_key_file, read_public_part, write_key_file
from bot.custody.recipients import SEED_BYTES, PrivateKey, Recipient, new_private_key, private_key_from, recipient_from
from bot.custody.secret import SecretBytes


@dataclass(frozen=True, slots=True)
class KeyPlaces:
    """Where the keys are, and the folders of data they must not lie in (the demo excepted)."""

    server: Path
    recovery: Path
    away_from: tuple[Path, ...] = ()
    passphrase: SecretStr | None = None
    demo: bool = False


@dataclass(frozen=True, slots=True)
class Opened:
    """`made` lists the key files this very start has written: the operator is told where they are."""

    custody: Custody
    server: Recipient
    recovery: Recipient
    made: tuple[Path, ...]


def open_custody(places: KeyPlaces, sealed_to: frozenset[str] = frozenset()) -> Opened:
    """Read the server key, or make both keys when there are none yet.

    `sealed_to` holds the ids of the server keys that reports in the database are sealed to; empty for a new database.
    Raises KeysRefused rather than ever sealing to a key that cannot read what is already there.
    """
    refuse_beside_the_data(places)
    made: tuple[Path, ...] = ()
    if not places.server.exists():
        if sealed_to:
            raise KeysRefused(_missing(places, sealed_to))
        made = make_keys(places)
    return _opened(places, sealed_to, made)


def refuse_beside_the_data(places: KeyPlaces) -> None:
    """A key beside the data it opens protects nothing: one copy of the folder has both."""
    if places.demo:
        return
    for key in (places.server, places.recovery):
        for folder in places.away_from:
            if key.resolve().is_relative_to(folder.resolve()):
                raise KeysRefused(
                    f"The key file {key} lies in the data folder {folder}. Whoever copies that folder would have both. "
                    "Name another place with REPORTBOT_SERVER_KEY_FILE and REPORTBOT_RECOVERY_KEY_FILE."
                )


def make_keys(places: KeyPlaces) -> tuple[Path, ...]:
    """Write the files that are missing. The recovery key comes first, so that no crash leaves a server key that seals
    to a recovery key nobody has; one that is already there (made elsewhere, or before a crash) is used as it is.
    """
    made = []
    if not places.recovery.exists() and _written(places.recovery, _new_recovery_key(), None):
        made.append(places.recovery)
    also_to = read_public_part(places.recovery, Role.RECOVERY)
    if _written(places.server, _new_server_key(also_to), places.passphrase):
        made.append(places.server)
    return tuple(made)


def _written(path: Path, key: KeyFile, passphrase: SecretStr | None) -> bool:
    """False when another process was first: then its key is the one that counts."""
    try:
        write_key_file(path, key, passphrase)
    except FileExistsError:
        return False
    except OSError as error:
        why = type(error).__name__
        raise KeysRefused(f"The key file {path} cannot be written ({why}). Make its folder writable.") from None
    return True


def _new_recovery_key() -> KeyFile:
    key = new_private_key()
    return KeyFile(Role.RECOVERY, key.recipient.public, key.seed)


def _new_server_key(also_to: bytes) -> KeyFile:
    key, index_key = new_private_key(), new_data_key().secret
    return KeyFile(Role.SERVER, key.recipient.public, SecretBytes(key.seed.reveal() + index_key.reveal()), also_to)


def _opened(places: KeyPlaces, sealed_to: frozenset[str], made: tuple[Path, ...]) -> Opened:
    file = read_key_file(places.server, Role.SERVER, places.passphrase)
    key, index_key = _parts(file, places.server)
    if sealed_to and key.recipient.id not in sealed_to:
        raise KeysRefused(
            f"{places.server} is another server key ({key.recipient.id}) than the one the reports in this database "
            f"are sealed to ({', '.join(sorted(sealed_to))}). Put the right file there, or name another database."
        )
    recovery = _recovery(file, places.server)
    return Opened(Custody(key, (key.recipient, recovery), index_key), key.recipient, recovery, made)


def _parts(file: KeyFile, path: Path) -> tuple[PrivateKey, SecretBytes]:
    if file.secret is None or len(file.secret.reveal()) != 2 * SEED_BYTES:
        raise KeysRefused(f"{path} holds no private key. Put the copy of the server key file you kept in its place.")
    key = private_key_from(SecretBytes(file.secret.reveal()[:SEED_BYTES]))
    if key.recipient.public != file.public:
        raise KeysRefused(f"{path} is damaged: its two halves do not belong together. Put your copy in its place.")
    return key, SecretBytes(file.secret.reveal()[SEED_BYTES:])


def _recovery(file: KeyFile, path: Path) -> Recipient:
    try:
        return recipient_from(file.also_to or b"")
    except ValueError:
        raise KeysRefused(f"{path} names no recovery key. Put the copy of it you kept in its place.") from None


def read_recovery_key(path: Path) -> PrivateKey:
    """The offline key, for opening reports when the server key is lost. Raises KeysRefused."""
    file = read_key_file(path, Role.RECOVERY, None)
    if file.secret is None:
        raise KeysRefused(f"{path} holds only the public part of the recovery key.")
    return private_key_from(file.secret)


def _missing(places: KeyPlaces, sealed_to: frozenset[str]) -> str:
    return (
        f"The server key {places.server} is missing, and this database holds reports sealed to it "
        f"({', '.join(sorted(sealed_to))}). Put the copy of the key file you kept there. "
        "A new key would read none of them."
    )
