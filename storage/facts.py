"""Facts: the bot's own bookkeeping by name, such as when it last heard from Telegram."""

from typing import Any

from sqlalchemy import select
from sqlmodel import Session

from storage import dialects
from storage.records import Fact

_FACT = dialects.table_of(Fact)


def _put(insert: Any) -> Any:
    new = insert(_FACT)
    return new.on_conflict_do_update(index_elements=["name"], set_={"value": new.excluded.value})


_PUT = dialects.ForBoth(_put)


def put(tx: Session, name: str, value: str) -> None:
    """Note a fact, or what it is now."""
    dialects.execute(tx, _PUT, {"name": name, "value": value})


def get(tx: Session, name: str) -> str | None:
    """What was noted."""
    value: str | None = dialects.execute(tx, select(_FACT.c.value).where(_FACT.c.name == name)).scalar_one_or_none()
    return value
