"""Key files of those who receive exports: the private half stays with them, the public half comes to us."""

from pathlib import Path

from bot.custody.key_files import KeyFile, KeysRefused, Role, read_key_file, read_public_part, write_key_file
from bot.custody.recipients import PrivateKey, Recipient, new_private_key, private_key_from, recipient_from

PUBLIC = ".pub"


def make_recipient_key(path: Path) -> tuple[Recipient, Path]:
    """Write a private key and, beside it, its public half. Raises KeysRefused where there is a file already."""
    key, public = new_private_key(), path.with_name(path.name + PUBLIC)
    try:
        write_key_file(path, KeyFile(Role.RECIPIENT, key.recipient.public, key.seed), None)
        write_key_file(public, KeyFile(Role.RECIPIENT, key.recipient.public, None), None)
    except FileExistsError:
        raise KeysRefused(f"There is a file already at {path} or {public}. Name another place.") from None
    except OSError as error:
        raise KeysRefused(f"{path} cannot be written ({type(error).__name__}).") from None
    return key.recipient, public


def read_recipient(path: Path) -> Recipient:
    """The public half, from either file. Raises KeysRefused."""
    try:
        return recipient_from(read_public_part(path, Role.RECIPIENT))
    except ValueError:
        raise KeysRefused(f"{path} is damaged. Ask its owner for the file that ends in {PUBLIC} again.") from None


def read_recipient_key(path: Path) -> PrivateKey:
    """The private half. Raises KeysRefused."""
    file = read_key_file(path, Role.RECIPIENT, None)
    if file.secret is None:
        raise KeysRefused(f"{path} holds only the public half. Name the file without {PUBLIC} at its end.")
    return private_key_from(file.secret)
