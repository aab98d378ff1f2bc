"""The inbox: Telegram's updates, kept before they are acknowledged and emptied once they are done."""

from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import Any, NamedTuple

from sqlalchemy import bindparam, delete, func, null, select, text, update
from sqlmodel import Session

from storage import dialects
from storage.prepared import Prepared
from storage.records import UNSAID, WAITING, InboxRow
from storage.states import InboxState

KEPT_BY_TELEGRAM = timedelta(days=2)
"""Telegram hands an update out again for a day; the rest is for clocks that differ."""
_INBOX = dialects.table_of(InboxRow)
_THIS = _INBOX.c.update_id == bindparam("wanted")


class Update(NamedTuple):
    """An update on its way in or out. `lane` is the keyed hash of its chat: one lane is walked in order."""

    update_id: int
    lane: bytes
    sealed: bytes
    received_at: datetime
    attempts: int = 0

    def __repr__(self) -> str:
        return f"Update({self.update_id})"


def _keep(insert: Any) -> Any:
    return insert(_INBOX).on_conflict_do_nothing(index_elements=["update_id"]).returning(_INBOX.c.update_id)


_KEEP = dialects.ForBoth(_keep)
_ANSWERED = Prepared(
    update(_INBOX).where(_THIS, text(WAITING)).values(state=InboxState.UNSAID, sealed=null(), done_at=bindparam("now"))
)
_SAID = update(_INBOX).where(_THIS, text(UNSAID)).values(state=InboxState.DONE, lane=b"")
_FAILED = update(_INBOX).where(_THIS).values(attempts=_INBOX.c.attempts + 1).returning(_INBOX.c.attempts)
_DEAD = update(_INBOX).where(_THIS).values(state=InboxState.DEAD, done_at=bindparam("now"))
_WAITING = (
    select(*(_INBOX.c[name] for name in Update._fields))
    .where(text(WAITING))
    .order_by(_INBOX.c.received_at, _INBOX.c.update_id)
)
_DEPTH = select(func.count()).select_from(_INBOX).where(text(WAITING))


def keep(tx: Session, rows: Sequence[Update]) -> set[int]:
    """Keep updates. Gives the ids that were not here before; only those may be handled."""
    if not rows:
        return set()
    new = _kept(tx, rows)
    known = [row for row in rows if row.update_id not in new]
    return new | _kept(tx, _numbered_anew(tx, known)) if known else new


def _kept(tx: Session, rows: Sequence[Update]) -> set[int]:
    columns = [{**row._asdict(), "state": InboxState.WAITING} for row in rows]
    return set(dialects.execute(tx, _KEEP, columns).scalars()) if columns else set()


def _numbered_anew(tx: Session, rows: Sequence[Update]) -> Sequence[Update]:
    """After a quiet week Telegram numbers anew: the same number days later is another update. The old row goes."""
    numbers = [row.update_id for row in rows]
    handled = _INBOX.c.update_id.in_(numbers) & (_INBOX.c.state == InboxState.DONE)
    old = handled & (_INBOX.c.received_at < min(row.received_at for row in rows) - KEPT_BY_TELEGRAM)
    gone = set(dialects.execute(tx, delete(_INBOX).where(old).returning(_INBOX.c.update_id)).scalars())
    return [row for row in rows if row.update_id in gone]


def still_waiting(tx: Session, update_ids: Sequence[int]) -> set[int]:
    """Which of these are kept and not handled yet."""
    kept = select(_INBOX.c.update_id).where(text(WAITING), _INBOX.c.update_id.in_(update_ids))
    return set(dialects.execute(tx, kept).scalars())


def answered(tx: Session, update_id: int, at: datetime) -> bool:
    """It is handled: its words go, its id stays for a while, so that it is not taken twice. What it led to is unsaid.

    False if it did not wait (any more): then whatever this transaction does, an earlier one did already.
    """
    return _ANSWERED.changed(tx, {"wanted": update_id, "now": at}) == 1


def said(tx: Session, update_ids: Sequence[int]) -> None:
    """The answers were said, or there is nothing to say: whose updates they were is not kept."""
    if update_ids:
        dialects.execute(tx, _SAID, [{"wanted": update_id} for update_id in update_ids])


def unsaid(tx: Session, until: datetime) -> list[tuple[int, bytes]]:
    """Updates answered until then, their answers perhaps never said, with their lanes, in the order of the answers."""
    query = select(_INBOX.c.update_id, _INBOX.c.lane).where(text(UNSAID), _INBOX.c.done_at <= until)
    rows = dialects.execute(tx, query.order_by(_INBOX.c.done_at, _INBOX.c.update_id))
    return [(row.update_id, row.lane) for row in rows]


def failed(tx: Session, update_id: int) -> int:
    """Handling failed. Gives how often by now."""
    return dialects.execute(tx, _FAILED, {"wanted": update_id}).scalar_one_or_none() or 0


def dead(tx: Session, update_id: int, at: datetime) -> None:
    """Given up. What it says stays sealed, for when the fault is mended."""
    dialects.execute(tx, _DEAD, {"wanted": update_id, "now": at})


def revive(tx: Session) -> int:
    """After the fault is mended: let everything that was given up wait again. Gives how many."""
    again = update(_INBOX).where(_INBOX.c.state == InboxState.DEAD)
    return dialects.execute(tx, again.values(state=InboxState.WAITING, attempts=0, done_at=None)).rowcount


def waiting(tx: Session) -> list[Update]:
    """All updates not handled yet, in the order they came."""
    return [Update._make(row) for row in dialects.execute(tx, _WAITING)]


def depth(tx: Session) -> int:
    """How many updates wait."""
    return int(dialects.execute(tx, _DEPTH).scalar_one())


def forget(tx: Session, lane: bytes, *, she_is_gone: bool = False) -> None:
    """Let go of everything one chat said. Ids stay, without a chat, so that no update is taken twice.

    What waits goes when it is done; what is just being said when it was said, or now, if `she_is_gone`.
    """
    stays = [InboxState.WAITING] if she_is_gone else [InboxState.WAITING, InboxState.UNSAID]
    these = (_INBOX.c.lane == lane) & _INBOX.c.state.not_in(stays)
    dialects.execute(tx, update(_INBOX).where(these).values(lane=b"", sealed=None, state=InboxState.DONE))


def purge(tx: Session, before: datetime) -> int:
    """Remove what was handled longer ago. Gives how many rows went."""
    old = (_INBOX.c.state == InboxState.DONE) & (_INBOX.c.done_at < before)
    return dialects.execute(tx, delete(_INBOX).where(old)).rowcount
