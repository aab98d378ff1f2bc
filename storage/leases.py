"""Leases: who alone may do a thing just now, such as asking Telegram for updates."""

from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import bindparam, delete, select
from sqlmodel import Session

from storage import dialects
from storage.records import Lease

_LEASE = dialects.table_of(Lease)


def _take(insert: Any) -> Any:
    new = insert(_LEASE)
    mine_or_over = (_LEASE.c.holder == new.excluded.holder) | (_LEASE.c.until <= bindparam("now"))
    return new.on_conflict_do_update(
        index_elements=["name"],
        set_={"holder": new.excluded.holder, "until": new.excluded.until},
        where=mine_or_over,
    ).returning(_LEASE.c.name)


_TAKE = dialects.ForBoth(_take)


def take(tx: Session, name: str, holder: str, now: datetime, seconds: float) -> bool:
    """Take a lease, or prolong one's own. False while it is somebody else's."""
    row = {"name": name, "holder": holder, "until": now + timedelta(seconds=seconds), "now": now}
    return dialects.execute(tx, _TAKE, row).first() is not None


def holder(tx: Session, name: str) -> str | None:
    """Whose it is, or was last."""
    found: str | None = dialects.execute(tx, select(_LEASE.c.holder).where(_LEASE.c.name == name)).scalar_one_or_none()
    return found


def drop(tx: Session, name: str, holder: str) -> None:
    """Give a lease back."""
    dialects.execute(tx, delete(_LEASE).where(_LEASE.c.name == name, _LEASE.c.holder == holder))
