"""What the operator sees of exports: which are to be written, how far one is, how it ended. Numbers and ids only."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from bot.custody import read_recipient
from bot.organizing.handing_out.formats import FORMATS
from bot.organizing.handing_out.outlets import Folder, Outlet, SealedFile
from bot.organizing.handing_out.picking import NothingToGive, NotToBeWritten
from bot.organizing.handing_out.writing import ChangedMeanwhile, House, Order, write
from storage import exports
from storage.database import Session
from storage.states import ExportState

SEALED = ".sealed"
Say = Callable[[str], None]


@dataclass(frozen=True, slots=True)
class Wish:
    """What was typed. With a `key` it is sealed to it, below `out`; without, it lies there in clear."""

    export_id: str
    out: Path
    key: Path | None = None
    formats: Sequence[str] = tuple(FORMATS)


def to_be_written(tx: Session) -> list[str]:
    """One line an export that waits for the operator; ids can be shortened when they are typed."""
    ready = exports.in_state(tx, ExportState.READY)
    lines = [
        f"{each.id}  for {each.recipient}, {each.of}, asked for {each.made_at:%Y-%m-%d %H:%M} UTC" for each in ready
    ]
    return lines or ["Nothing waits to be written. A coordinator asks for it in the chat: /export"]


def write_it(house: House, wish: Wish, say: Say) -> bool:
    """Write one. False if it could not be, and why was said."""
    found = house.database.run_now(lambda tx: _named(tx, wish.export_id))
    if found is None:
        say("No export that may be written begins like this. `run_bot.py export` lists them.")
        return False
    order = Order(found, _outlet(wish, found), wish.formats, _Telling(say))
    try:
        written = asyncio.run(write(house, order))
    except NotToBeWritten:
        say("It may not be written: it waits for a second yes, or whoever asked is no coordinator any more.")
    except NothingToGive:
        say("No report in it may be given to this recipient. Nothing was written.")
    except ChangedMeanwhile:
        say("Families took reports back again and again while it was written. Nothing was written; please try again.")
    except FileExistsError as error:
        say(f"There is something at {error} already. Name another place.")
    else:
        say(f"{written.reports} reports in {written.cases} cases, at {written.place}")
        return True
    return False


def _named(tx: Session, typed: str) -> str | None:
    """The one export whose id begins like this."""
    ready = [each.id for each in exports.in_state(tx, ExportState.READY) if each.id.startswith(typed)]
    return ready[0] if typed and len(ready) == 1 else None


def _outlet(wish: Wish, export_id: str) -> Callable[[], Outlet]:
    if wish.key is None:
        return lambda: Folder(wish.out / export_id)
    recipient = read_recipient(wish.key)
    return lambda: SealedFile(wish.out / f"{export_id}{SEALED}", recipient, export_id)


class _Telling:
    """Says how far it is, once a tenth."""

    def __init__(self, say: Say) -> None:
        self._say, self._tenths = say, 0

    def __call__(self, done: int, of: int) -> None:
        tenths = 10 * done // max(of, 1)
        if tenths > self._tenths:
            self._tenths = tenths
            self._say(f"{done} of {of} cases")
