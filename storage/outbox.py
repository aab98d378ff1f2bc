"""The outbox: what is to be said, as phrase keys and ids. Written with its cause, claimed with a lease, then said."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import bindparam, case, delete, func, null, or_, select, text, update
from sqlmodel import Session

from storage import dialects
from storage.prepared import Prepared
from storage.records import DUE, IS_PROMPT, UNPROMPTED_DUE, WAITED_FOR, OutboxRow
from storage.states import PROMPT, UNPROMPTED, OutboxState

_OUTBOX = dialects.table_of(OutboxRow)
_THIS = _OUTBOX.c.id == bindparam("wanted")
DESK = "desk-"
"""How the phrases begin that organizers are told."""
_IS_DESKS = _OUTBOX.c.phrase.startswith(DESK, autoescape=True)
_AGAIN = (
    update(_OUTBOX)
    .where(_OUTBOX.c.reporter_id == bindparam("whose"), text(IS_PROMPT), _OUTBOX.c.state == OutboxState.UNDELIVERABLE)
    .values(state=OutboxState.DUE, due_at=bindparam("now"), lease_until=null(), attempts=0)
)
_IS_DUE = select(_OUTBOX.c.id).where(_THIS, text(DUE))
_SENT = update(_OUTBOX).where(_THIS).values(state=OutboxState.SENT, sent_at=bindparam("now"), lease_until=null())
_POSTPONE = (
    update(_OUTBOX)
    .where(_THIS)
    .values(due_at=bindparam("until"), lease_until=null(), doubts=_OUTBOX.c.doubts + bindparam("more"))
)
_GIVE_UP = update(_OUTBOX).where(_THIS).values(state=OutboxState.UNDELIVERABLE, lease_until=null())


def _prompt(insert: Any) -> Any:
    """A reporter has one prompt row for ever. It gets a new id: who still speaks the old one cannot mark this sent."""
    new = insert(_OUTBOX)
    columns = (
        "id",
        "report_id",
        "due_at",
        "lease_until",
        "holder",
        "attempts",
        "doubts",
        "state",
        "sent_at",
        "phrase",
        "ids",
    )
    return new.on_conflict_do_update(
        index_elements=["reporter_id"],
        index_where=text(IS_PROMPT),
        set_={name: new.excluded[name] for name in columns},
    )


_PROMPT_DUE = dialects.ForBoth(_prompt)
_DROP_PROMPT = Prepared(delete(_OUTBOX).where(_OUTBOX.c.reporter_id == bindparam("whose"), text(IS_PROMPT)))


def add(tx: Session, *rows: OutboxRow) -> None:
    """Something is to be said."""
    dialects.add(tx, *rows)


def prompt_due(tx: Session, reporter_id: str, report_id: str | None, at: datetime) -> str:
    """The current question is to be said, instead of any prompt due before. Gives the row's new id."""
    row = OutboxRow(reporter_id=reporter_id, report_id=report_id, purpose=PROMPT, phrase=PROMPT, due_at=at)
    dialects.execute(tx, _PROMPT_DUE, row.model_dump())
    return row.id


def drop_prompt(tx: Session, reporter_id: str) -> None:
    """She is being answered: a question that could not be said before is out of date."""
    _DROP_PROMPT.changed(tx, {"whose": reporter_id})


def claim(tx: Session, now: datetime, lease: timedelta, limit: int, holder: str) -> list[OutboxRow]:
    """Take rows that are due and waited for, oldest first; until the lease ends nobody else gets them.

    `attempts` counts this claim: more than 1 means that an earlier attempt ended nobody knows how.
    """
    return _claim(tx, WAITED_FOR, _Claim(now, lease, limit, holder))


def claim_unprompted(tx: Session, now: datetime, lease: timedelta, limit: int, holder: str) -> list[OutboxRow]:
    """The same in the other lane: what nobody is waiting for. `doubts` counts the attempts nobody knows the end of."""
    return _claim(tx, UNPROMPTED_DUE, _Claim(now, lease, limit, holder))


@dataclass(frozen=True, slots=True)
class _Claim:
    now: datetime
    lease: timedelta
    limit: int
    holder: str


def _claim(tx: Session, lane: str, wanted: _Claim) -> list[OutboxRow]:
    free = _OUTBOX.c.lease_until.is_(None) | (_OUTBOX.c.lease_until <= wanted.now)
    due = (
        select(_OUTBOX.c.id)
        .where(text(lane), _OUTBOX.c.due_at <= wanted.now, free)
        .order_by(_OUTBOX.c.due_at)
        .limit(wanted.limit)
        # PostgreSQL: what another connection is just taking is passed by. SQLite has one writer and ignores it.
        .with_for_update(skip_locked=True)
        .cte("due")
    )
    taken = update(_OUTBOX).where(_OUTBOX.c.id.in_(select(due.c.id)))
    taken = taken.values(
        lease_until=wanted.now + wanted.lease,
        holder=wanted.holder,
        attempts=_OUTBOX.c.attempts + 1,
        doubts=_OUTBOX.c.doubts + _in_doubt(),
    )
    rows = dialects.execute(tx, taken.returning(_OUTBOX))
    found = [dialects.copy_of(OutboxRow, row) for row in rows]
    return sorted(found, key=lambda each: (each.due_at, each.id))


def _in_doubt() -> Any:
    """One more where a lease ended without a word: what was to be said then may have been said."""
    return case((_OUTBOX.c.lease_until.is_not(None), 1), else_=0)


def is_due(tx: Session, row_id: str) -> bool:
    """Whether it is still to be said: a prompt that fell due later takes the place of an earlier one."""
    return dialects.execute(tx, _IS_DUE, {"wanted": row_id}).first() is not None


def sent(tx: Session, ids: Sequence[str], at: datetime) -> None:
    """They were said."""
    if ids:
        dialects.execute(tx, _SENT, [{"wanted": row_id, "now": at} for row_id in ids])


def postpone(tx: Session, row_id: str, until: datetime, doubts: int = 0) -> None:
    """Saying it failed for now. `doubts`: 1 where it may have been said all the same."""
    dialects.execute(tx, _POSTPONE, {"wanted": row_id, "until": until, "more": doubts})


def is_mine(tx: Session, row_id: str, holder: str, now: datetime) -> bool:
    """Whether a claimed row is still this holder's to say."""
    mine = (_OUTBOX.c.holder == holder) & (_OUTBOX.c.lease_until > now)
    return dialects.execute(tx, _IS_DUE.where(mine), {"wanted": row_id}).first() is not None


def undeliverable(tx: Session, row_id: str) -> None:
    """It can never be said."""
    dialects.execute(tx, _GIVE_UP, {"wanted": row_id})


def prompt_again(tx: Session, reporter_id: str, at: datetime) -> bool:
    """She can be reached again: a prompt that could not be said is due. False if there is none."""
    return dialects.execute(tx, _AGAIN, {"whose": reporter_id, "now": at}).rowcount == 1


def cancel(tx: Session, reporter_id: str, purpose: str) -> None:
    """What was to be said to this reporter for this purpose has become pointless."""
    these = (_OUTBOX.c.reporter_id == reporter_id) & (_OUTBOX.c.purpose == purpose) & ~_IS_DESKS
    dialects.execute(tx, delete(_OUTBOX).where(these, _OUTBOX.c.state == OutboxState.DUE))


def release(tx: Session, holder: str | None = None) -> int:
    """Let go of leases: of all that is waited for when a bot begins to listen, or one holder's when it ends.

    A holder of unprompted rows may be a place (`place/…`): then its earlier lives are dead, and their sends in doubt.
    """
    held = _OUTBOX.c.lease_until.is_not(None) & text(DUE)
    if holder is None:
        held &= _OUTBOX.c.purpose != UNPROMPTED
    else:
        held &= or_(_OUTBOX.c.holder == holder, _OUTBOX.c.holder.startswith(f"{holder}/", autoescape=True))
    doubts = _OUTBOX.c.doubts + case((_OUTBOX.c.purpose == UNPROMPTED, 1), else_=0)
    let_go = update(_OUTBOX).where(held).values(lease_until=None, holder=None, doubts=doubts)
    return dialects.execute(tx, let_go).rowcount


def has_spoken(tx: Session, reporter_id: str, since: datetime) -> bool:
    """Whether something unprompted waits to be said to this reporter, or was said since."""
    hers = (_OUTBOX.c.reporter_id == reporter_id) & (_OUTBOX.c.purpose == UNPROMPTED) & ~_IS_DESKS
    lately = or_(_OUTBOX.c.state == OutboxState.DUE, _OUTBOX.c.sent_at > since)
    return dialects.execute(tx, select(_OUTBOX.c.id).where(hers, lately).limit(1)).first() is not None


def of_desk(tx: Session, reporter_id: str, since: datetime) -> list[OutboxRow]:
    """What waits to be said to an organizer, or was said to her since: nothing that families are told."""
    hers = (_OUTBOX.c.reporter_id == reporter_id) & _IS_DESKS
    lately = or_(_OUTBOX.c.state == OutboxState.DUE, _OUTBOX.c.sent_at > since)
    return [dialects.copy_of(OutboxRow, row) for row in dialects.execute(tx, select(_OUTBOX).where(hers, lately))]


def drop_said(tx: Session, reporter_id: str) -> None:
    """What was said unprompted was answered: it does not stand in the way of the next that she asked for."""
    hers = (_OUTBOX.c.reporter_id == reporter_id) & (_OUTBOX.c.purpose == UNPROMPTED)
    dialects.execute(tx, delete(_OUTBOX).where(hers, _OUTBOX.c.state == OutboxState.SENT))


def waits(tx: Session, report_id: str) -> bool:
    """Whether something unprompted about this report waits to be said."""
    about = (_OUTBOX.c.report_id == report_id) & (_OUTBOX.c.purpose == UNPROMPTED)
    query = select(_OUTBOX.c.id).where(about, _OUTBOX.c.state == OutboxState.DUE).limit(1)
    return dialects.execute(tx, query).first() is not None


def drop_about(tx: Session, report_id: str) -> None:
    """What waits to be said unprompted about this report is not to be said."""
    about = (_OUTBOX.c.report_id == report_id) & (_OUTBOX.c.purpose == UNPROMPTED)
    dialects.execute(tx, delete(_OUTBOX).where(about, _OUTBOX.c.state == OutboxState.DUE))


def drop(tx: Session, row_id: str) -> None:
    """It is not to be said any more."""
    dialects.execute(tx, delete(_OUTBOX).where(_THIS), {"wanted": row_id})


def counts(tx: Session) -> dict[str, int]:
    """What waits to be said unprompted, what could not be said for good, and how many sends were in doubt."""
    unprompted = _OUTBOX.c.purpose == UNPROMPTED
    states = (
        func.count().filter(unprompted, _OUTBOX.c.state == OutboxState.DUE),
        func.count().filter(_OUTBOX.c.state == OutboxState.UNDELIVERABLE),
        func.coalesce(func.sum(_OUTBOX.c.doubts).filter(unprompted), 0),
    )
    row = dialects.execute(tx, select(*states)).one()
    return dict(zip(("waiting", "undeliverable", "in_doubt"), map(int, row), strict=True))


def purge(tx: Session, before: datetime) -> int:
    """Remove what was said longer ago. Gives how many rows went."""
    old = (_OUTBOX.c.state == OutboxState.SENT) & (_OUTBOX.c.sent_at < before)
    return dialects.execute(tx, delete(_OUTBOX).where(old)).rowcount
