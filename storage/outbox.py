"""The outbox: what is to be said, as phrase keys and ids. Written with its cause, claimed with a lease, then said."""

from collections.abc import Mapping, Sequence
from datetime import datetime, timedelta
from types import MappingProxyType
from typing import Any

from sqlalchemy import bindparam, delete, null, select, text, update
from sqlmodel import Session

from storage import dialects
from storage.prepared import Prepared
from storage.records import DUE, IS_PROMPT, OutboxRow, new_id
from storage.states import PROMPT, OutboxState

_OUTBOX = dialects.table_of(OutboxRow)
_THIS = _OUTBOX.c.id == bindparam("wanted")
_AGAIN = (
    update(_OUTBOX)
    .where(_OUTBOX.c.reporter_id == bindparam("whose"), text(IS_PROMPT), _OUTBOX.c.state == OutboxState.UNDELIVERABLE)
    .values(state=OutboxState.DUE, due_at=bindparam("now"), lease_until=null(), attempts=0)
)
_IS_DUE = select(_OUTBOX.c.id).where(_THIS, text(DUE))
_SENT = update(_OUTBOX).where(_THIS).values(state=OutboxState.SENT, sent_at=bindparam("now"), lease_until=null())
_POSTPONE = update(_OUTBOX).where(_THIS).values(due_at=bindparam("until"), lease_until=null())
_GIVE_UP = update(_OUTBOX).where(_THIS).values(state=OutboxState.UNDELIVERABLE, lease_until=null())


def _prompt(insert: Any) -> Any:
    """A reporter has one prompt row for ever. It gets a new id: who still speaks the old one cannot mark this sent."""
    new = insert(_OUTBOX)
    columns = ("id", "report_id", "due_at", "lease_until", "holder", "attempts", "state", "sent_at", "phrase", "ids")
    return new.on_conflict_do_update(
        index_elements=["reporter_id"],
        index_where=text(IS_PROMPT),
        set_={name: new.excluded[name] for name in columns},
    )


_NEW_PROMPT: Mapping[str, object] = MappingProxyType(
    {
        "purpose": PROMPT,
        "phrase": PROMPT,
        "ids": {},
        "state": OutboxState.DUE,
        "attempts": 0,
        "holder": None,
        "sent_at": None,
    }
)
_PROMPT_COLUMNS = (*_NEW_PROMPT, "id", "reporter_id", "report_id", "due_at", "lease_until")
_PROMPT_DUE = Prepared(dialects.ForBoth(_prompt), _PROMPT_COLUMNS)


def add(tx: Session, *rows: OutboxRow) -> None:
    """Something is to be said."""
    dialects.add(tx, *rows)


def prompt_due(
    tx: Session, reporter_id: str, report_id: str | None, at: datetime, lease_until: datetime | None = None
) -> str:
    """The current question is to be said, instead of any prompt due before. Gives the row's new id.

    With `lease_until` the caller speaks it herself and nobody else before that moment.
    """
    row_id = new_id()
    row = {"id": row_id, "reporter_id": reporter_id, "report_id": report_id, "due_at": at, "lease_until": lease_until}
    _PROMPT_DUE.changed(tx, {**_NEW_PROMPT, **row})
    return row_id


def claim(tx: Session, now: datetime, lease: timedelta, limit: int, holder: str) -> list[OutboxRow]:
    """Take rows that are due, oldest first; until the lease ends nobody else gets them.

    `attempts` counts this claim: more than 1 means that an earlier attempt ended nobody knows how.
    """
    free = _OUTBOX.c.lease_until.is_(None) | (_OUTBOX.c.lease_until <= now)
    due = (
        select(_OUTBOX.c.id)
        .where(text(DUE), _OUTBOX.c.due_at <= now, free)
        .order_by(_OUTBOX.c.due_at)
        .limit(limit)
        # PostgreSQL: what another connection is just taking is passed by. SQLite has one writer and ignores it.
        .with_for_update(skip_locked=True)
        .cte("due")
    )
    taken = update(_OUTBOX).where(_OUTBOX.c.id.in_(select(due.c.id)))
    taken = taken.values(lease_until=now + lease, holder=holder, attempts=_OUTBOX.c.attempts + 1)
    rows = dialects.execute(tx, taken.returning(_OUTBOX))
    found = [dialects.copy_of(OutboxRow, row) for row in rows]
    return sorted(found, key=lambda each: (each.due_at, each.id))


def is_due(tx: Session, row_id: str) -> bool:
    """Whether it is still to be said: a prompt that fell due later takes the place of an earlier one."""
    return dialects.execute(tx, _IS_DUE, {"wanted": row_id}).first() is not None


def sent(tx: Session, ids: Sequence[str], at: datetime) -> None:
    """They were said."""
    if ids:
        dialects.execute(tx, _SENT, [{"wanted": row_id, "now": at} for row_id in ids])


def postpone(tx: Session, row_id: str, until: datetime) -> None:
    """Saying it failed for now."""
    dialects.execute(tx, _POSTPONE, {"wanted": row_id, "until": until})


def undeliverable(tx: Session, row_id: str) -> None:
    """It can never be said."""
    dialects.execute(tx, _GIVE_UP, {"wanted": row_id})


def prompt_again(tx: Session, reporter_id: str, at: datetime) -> bool:
    """She can be reached again: a prompt that could not be said is due. False if there is none."""
    return dialects.execute(tx, _AGAIN, {"whose": reporter_id, "now": at}).rowcount == 1


def cancel(tx: Session, reporter_id: str, purpose: str) -> None:
    """What was to be said to this reporter for this purpose has become pointless."""
    these = (_OUTBOX.c.reporter_id == reporter_id) & (_OUTBOX.c.purpose == purpose)
    dialects.execute(tx, delete(_OUTBOX).where(these, _OUTBOX.c.state == OutboxState.DUE))


def release(tx: Session, holder: str | None = None) -> int:
    """Let go of leases: all of them when a bot starts as the only one, or one holder's when it ends. Gives how many."""
    held = _OUTBOX.c.lease_until.is_not(None) & text(DUE)
    if holder is not None:
        held &= _OUTBOX.c.holder == holder
    return dialects.execute(tx, update(_OUTBOX).where(held).values(lease_until=None, holder=None)).rowcount


def purge(tx: Session, before: datetime) -> int:
    """Remove what was said longer ago. Gives how many rows went."""
    old = (_OUTBOX.c.state == OutboxState.SENT) & (_OUTBOX.c.sent_at < before)
    return dialects.execute(tx, delete(_OUTBOX).where(old)).rowcount
