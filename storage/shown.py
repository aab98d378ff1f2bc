"""The message map: which message of a chat belongs to which move."""

from datetime import datetime
from typing import Any

from sqlalchemy import bindparam, delete, select
from sqlmodel import Session

from storage import dialects
from storage.records import Shown

_SHOWN = dialects.table_of(Shown)
_FIND = select(_SHOWN).where(_SHOWN.c.reporter_id == bindparam("whose"), _SHOWN.c.message_id == bindparam("which"))


def _add(insert: Any) -> Any:
    new = insert(_SHOWN)
    changed = {name: new.excluded[name] for name in ("report_id", "seq", "at")}
    return new.on_conflict_do_update(index_elements=["reporter_id", "message_id"], set_=changed)


_ADD = dialects.ForBoth(_add)


def add(tx: Session, row: Shown) -> None:
    """Note a message, or what it belongs to now."""
    dialects.execute(tx, _ADD, row.model_dump())


def find(tx: Session, reporter_id: str, message_id: int) -> Shown | None:
    """What a message belongs to."""
    return dialects.one(tx, Shown, _FIND, {"whose": reporter_id, "which": message_id})


def remove(tx: Session, reporter_id: str, message_id: int) -> None:
    """The message is gone from the chat."""
    this = (_SHOWN.c.reporter_id == reporter_id) & (_SHOWN.c.message_id == message_id)
    dialects.execute(tx, delete(_SHOWN).where(this))


def purge(tx: Session, before: datetime) -> int:
    """Remove messages too old to be edited. Gives how many rows went."""
    return dialects.execute(tx, delete(_SHOWN).where(_SHOWN.c.at < before)).rowcount
