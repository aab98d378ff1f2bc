"""The audit trail read back: whether a line was changed, taken out, put in, moved, or cut off at the end."""

from __future__ import annotations

import hmac
import re
from dataclasses import dataclass

from bot.custody import Custody
from storage import chain
from storage.chain import Head
from storage.database import Session
from storage.records import Event

SHOWN = 16
"""Bytes of the last line's hash that people are shown: nobody finds another line that has them, too."""
TOLD = re.compile(r"(?P<lines>\d{1,18})-(?P<mac>[0-9a-f]{32})")


class NotAHead(ValueError):
    """What was given is no head as the digest shows it."""


@dataclass(frozen=True, slots=True)
class Whole:
    """Nothing is missing and nothing was changed."""

    head: str


@dataclass(frozen=True, slots=True)
class Broken:
    """From this line on it cannot be trusted."""

    line: int
    why: str


def head(tx: Session) -> str:
    """How many lines there are and the hash of the last, for the digest: noted down, it proves the trail up to it."""
    return _shown(chain.head(tx))


def verify(tx: Session, custody: Custody, told: str | None = None) -> Whole | Broken:
    """Walk the whole trail. `told` is a head from an earlier digest. Raises NotAHead."""
    wanted = _read(told) if told else None
    last = Head(0, chain.START)
    for page in chain.pages(tx):
        for line in page:
            if (broken := _follows(line, last, custody)) is not None:
                return broken
            last = Head(last.lines + 1, line.mac or b"")
            if wanted and wanted[0] == last.lines and wanted[1] != last.mac[:SHOWN]:
                return Broken(last.lines, "it is not the line the digest told of")
    return _ends(last, chain.head(tx), wanted)


def _follows(line: Event, last: Head, custody: Custody) -> Broken | None:
    expected = last.lines + 1
    if line.id != expected:
        return Broken(expected, "it is missing")
    if line.mac is None or not hmac.compare_digest(line.mac, chain.mac_of(line, last.mac, custody.trail_mac)):
        return Broken(expected, "it was changed, moved or put in")
    return None


def _ends(last: Head, kept: Head, wanted: tuple[int, bytes] | None) -> Whole | Broken:
    if wanted and wanted[0] > last.lines:
        return Broken(last.lines + 1, "the digest told of more lines")
    if kept != last:
        return Broken(last.lines + 1, "the head tells of another end")
    return Whole(_shown(last))


def _shown(this: Head) -> str:
    return f"{this.lines}-{this.mac[:SHOWN].hex()}"


def _read(told: str) -> tuple[int, bytes]:
    found = TOLD.fullmatch(told.strip().lower())
    if found is None:
        raise NotAHead
    return int(found["lines"]), bytes.fromhex(found["mac"])
