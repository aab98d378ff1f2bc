"""Who can open what: keys, sealing, erasing. docs/decisions/sealing.md says why it is so."""

from bot.custody.containers import Container, pieces_of
from bot.custody.custody import Custody, Purpose
from bot.custody.envelope import DataKey, Sealed, bound, padded_length
from bot.custody.first_start import KeyPlaces, Opened, open_custody, read_recovery_key, refuse_beside_the_data
from bot.custody.key_files import KeysRefused
from bot.custody.recipient_keys import make_recipient_key, read_recipient, read_recipient_key
from bot.custody.recipients import PrivateKey, Recipient, Wrapped
from bot.custody.secret import SecretBytes, Unreadable
from bot.custody.spools import Spool

__all__ = [
    "Container",
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
    "Spool",
    "Unreadable",
    "Wrapped",
    "bound",
    "make_recipient_key",
    "open_custody",
    "padded_length",
    "pieces_of",
    "read_recipient",
    "read_recipient_key",
    "read_recovery_key",
    "refuse_beside_the_data",
]
