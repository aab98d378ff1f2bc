"""A pocket Telegram: the Bot API over loopback HTTP, with people, a clock that can be moved, and faults on demand."""

from playground.clock import VirtualClock
from playground.faults import Fault, FaultKind
from playground.limits import RateLimits
from playground.person import Person, SentFile
from playground.pocket import PocketTelegram
from playground.remote import RemotePerson, RemotePocket
from playground.rooms import Gathering
from playground.world import DEFAULT_TOKEN

__all__ = [
    "DEFAULT_TOKEN",
    "Fault",
    "FaultKind",
    "Gathering",
    "Person",
    "PocketTelegram",
    "RateLimits",
    "RemotePerson",
    "RemotePocket",
    "SentFile",
    "VirtualClock",
]
