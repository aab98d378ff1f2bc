"""The chain of the audit trail: each line carries a keyed hash over the line before it and over itself.

Lines are noted while a transaction works and written at its end: the head is locked for a moment only, no two writers
wait for each other, and the numbers have no gaps. The key is not here: whoever opens the database brings `sign`.
"""

import json
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import UTC

from sqlalchemy import delete, select, update
from sqlmodel import Session

from storage import dialects
from storage.records import Event, TrailHead

Sign = Callable[[bytes], bytes]
"""A keyed hash of 32 bytes."""
START = bytes(32)
"""What stands before the first line."""
ONLY = 1
AT_ONCE = 1000
_SIGNER = "signer"
_LINES = "lines"
_EVENT = dialects.table_of(Event)
_HEAD = dialects.table_of(TrailHead)
_READ_HEAD = select(_HEAD.c.lines, _HEAD.c.mac).where(_HEAD.c.id == ONLY)


@dataclass
class Signer:
    """Belongs to a database; its sessions carry it. `sign` comes once the keys are open, which needs the database."""

    sign: Sign | None = None

    @property
    def carried(self) -> dict[str, object]:
        """What a session carries of it."""
        return {_SIGNER: self}


@dataclass(frozen=True, slots=True)
class Head:
    """How many lines there are, and the hash of the last."""

    lines: int
    mac: bytes


def note(tx: Session, line: Event) -> None:
    """Write this line when the transaction ends."""
    tx.info.setdefault(_LINES, []).append(line)


def let_go(tx: Session) -> None:
    """The transaction came to nothing, and so did its lines."""
    tx.info.pop(_LINES, None)


def write(tx: Session) -> None:
    """Write what was noted. Raises RuntimeError where nobody brought the key."""
    lines: list[Event] = tx.info.pop(_LINES, [])
    if not lines:
        return
    signer: Signer | None = tx.info.get(_SIGNER)
    if signer is None or signer.sign is None:
        raise RuntimeError("nothing is written into the trail without its key: call Database.keep_trail")
    head = _locked(tx)
    for line in lines:
        head = _linked(line, head, signer.sign)
    dialects.add(tx, *lines)
    dialects.execute(tx, update(_HEAD).where(_HEAD.c.id == ONLY).values(lines=head.lines, mac=head.mac))


def begin(tx: Session) -> None:
    """Chain the lines of a release that knew no chain, once: afterwards a line without a hash is a forged one."""
    if _locked(tx).lines == 0:
        old = [line.model_dump(exclude={"id", "mac"}) for page in pages(tx) for line in page]
        dialects.execute(tx, delete(_EVENT))
        for columns in old:
            note(tx, Event(**columns))
        write(tx)


def head(tx: Session) -> Head:
    """The head as it is kept."""
    row = dialects.execute(tx, _READ_HEAD).one()
    return Head(row.lines, row.mac)


def pages(tx: Session) -> Iterator[list[Event]]:
    """All lines in order, some at a time."""
    last = None
    while True:
        query = select(_EVENT).order_by(_EVENT.c.id).limit(AT_ONCE)
        rows = dialects.execute(tx, query if last is None else query.where(_EVENT.c.id > last)).all()
        if not rows:
            return
        yield [dialects.copy_of(Event, row) for row in rows]
        last = rows[-1].id


def mac_of(line: Event, before: bytes, sign: Sign) -> bytes:
    """The hash a line must carry."""
    at = line.at.astimezone(UTC).isoformat(timespec="microseconds")
    row = [line.id, at, line.what, line.report_id, line.actor, line.about]
    return sign(before + json.dumps(row, separators=(",", ":")).encode())


def _linked(line: Event, before: Head, sign: Sign) -> Head:
    line.id = before.lines + 1
    line.mac = mac_of(line, before.mac, sign)
    return Head(line.id, line.mac)


def _locked(tx: Session) -> Head:
    """The head, held until the commit: on PostgreSQL writers pass here one by one, as on SQLite everywhere."""
    row = dialects.execute(tx, _READ_HEAD.with_for_update()).one()
    return Head(row.lines, row.mac)
