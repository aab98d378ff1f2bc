"""Who can open what: keys, sealing, erasing. docs/decisions/sealing.md says why it is so."""

from bot.custody.custody import Custody, Purpose
from bot.custody.envelope import DataKey, Sealed, bound, padded_length
from bot.custody.first_start import KeyPlaces, Opened, open_custody, read_recovery_key, refuse_beside_the_data
from bot.custody.key_files import KeysRefused
from bot.custody.recipients import PrivateKey, Recipient, Wrapped
from bot.custody.secret import SecretBytes, Unreadable

__all__ = [
    "Custody",
    "DataKey",
    "KeyPlaces",
    "KeysRefused",
    "Opened",
    "PrivateKey",
    "Purpose",
    "Recipient",
    "Sealed",
    "SecretBytes",
    "Unreadable",
    "Wrapped",
    "bound",
    "open_custody",
    "padded_length",
    "read_recovery_key",
    "refuse_beside_the_data",
]
