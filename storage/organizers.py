"""Organizers: who has joined, who was invited, and what each of them is kept out of."""

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import delete, select, update
from sqlmodel import Session, col
from sqlmodel import select as select_records

from storage import dialects
from storage.desk_records import Invitation, KeptOut, Organizer
from storage.states import OrganizerState

_ORGANIZER = dialects.table_of(Organizer)
_INVITATION = dialects.table_of(Invitation)
_KEPT_OUT = dialects.table_of(KeptOut)


def add(tx: Session, organizer: Organizer) -> None:
    """Somebody begins to join."""
    dialects.add(tx, organizer)


def get(tx: Session, organizer_id: str) -> Organizer | None:
    """The organizer with this id."""
    found = dialects.copies(tx, tx.exec(select_records(Organizer).where(Organizer.id == organizer_id)))
    return found[0] if found else None


def of_chat(tx: Session, reporter_id: str) -> Organizer | None:
    """The organizer whose chat this is, whatever her state."""
    found = dialects.copies(tx, tx.exec(select_records(Organizer).where(Organizer.reporter_id == reporter_id)))
    return found[0] if found else None


def everybody(tx: Session) -> list[Organizer]:
    """Every row there is, also of those who never finished joining, or were revoked."""
    return dialects.copies(tx, tx.exec(select_records(Organizer).order_by(col(Organizer.id))))


def joined(tx: Session, role: str | None = None) -> list[Organizer]:
    """Everybody who has joined and was not revoked, in the order they came."""
    query = select_records(Organizer).where(Organizer.state == OrganizerState.JOINED)
    if role is not None:
        query = query.where(Organizer.role == role)
    return dialects.copies(tx, tx.exec(query.order_by(col(Organizer.joined_at), col(Organizer.id))))


def digest_due(tx: Session, now: datetime, limit: int) -> list[Organizer]:
    """Organizers whose digest is due, or who never had one."""
    due = col(Organizer.digest_at).is_(None) | (col(Organizer.digest_at) <= now)
    query = select_records(Organizer).where(Organizer.state == OrganizerState.JOINED, due)
    return dialects.copies(tx, tx.exec(query.order_by(col(Organizer.id)).limit(limit)))


def change(tx: Session, organizer_id: str, **columns: object) -> None:
    """Change columns of an organizer's row."""
    dialects.execute(tx, update(_ORGANIZER).where(_ORGANIZER.c.id == organizer_id).values(**columns))


def use_code(tx: Session, organizer_id: str, step: int) -> bool:
    """Note that the code of this step was used. False if it, or a later one, was used before."""
    this = (_ORGANIZER.c.id == organizer_id) & (_ORGANIZER.c.last_step < step)
    return dialects.execute(tx, update(_ORGANIZER).where(this).values(last_step=step)).rowcount == 1


def erase(tx: Session, organizer_id: str) -> None:
    """Forget an organizer who never finished joining, or was revoked long ago."""
    dialects.execute(tx, delete(_KEPT_OUT).where(_KEPT_OUT.c.organizer_id == organizer_id))
    dialects.execute(tx, delete(_ORGANIZER).where(_ORGANIZER.c.id == organizer_id))


def invite(tx: Session, invitation: Invitation) -> None:
    """Keep an invitation."""
    dialects.add(tx, invitation)


def take_invitation(tx: Session, token_index: bytes, now: datetime) -> Invitation | None:
    """Use an invitation up. None if there is none, it has expired, or somebody was faster."""
    this = (_INVITATION.c.token_index == token_index) & _INVITATION.c.used_at.is_(None)
    taken = update(_INVITATION).where(this, _INVITATION.c.expires_at > now).values(used_at=now)
    if dialects.execute(tx, taken).rowcount != 1:
        return None
    return tx.exec(select_records(Invitation).where(Invitation.token_index == token_index)).one()


def purge_invitations(tx: Session, before: datetime) -> int:
    """Remove invitations that expired longer ago. Gives how many."""
    return dialects.execute(tx, delete(_INVITATION).where(_INVITATION.c.expires_at < before)).rowcount


def keep_out(tx: Session, kept: KeptOut) -> None:
    """Somebody must not see this any more."""
    if not is_kept_out(tx, kept.organizer_id, [kept.about]):
        dialects.add(tx, kept)


def let_in(tx: Session, organizer_id: str, about: str) -> None:
    """She may see it again."""
    this = (_KEPT_OUT.c.organizer_id == organizer_id) & (_KEPT_OUT.c.about == about)
    dialects.execute(tx, delete(_KEPT_OUT).where(this))


def let_go_of(tx: Session, about: str) -> None:
    """The report or case is gone: nobody is kept out of it any more."""
    dialects.execute(tx, delete(_KEPT_OUT).where(_KEPT_OUT.c.about == about))


def is_kept_out(tx: Session, organizer_id: str, about: Sequence[str]) -> bool:
    """Whether she must not see one of these reports or cases."""
    hers = (_KEPT_OUT.c.organizer_id == organizer_id) & _KEPT_OUT.c.about.in_(about)
    return dialects.execute(tx, select(_KEPT_OUT.c.about).where(hers).limit(1)).first() is not None


def kept_out_of(tx: Session, organizer_id: str) -> set[str]:
    """Ids of the reports and cases she must not see."""
    query = select(_KEPT_OUT.c.about).where(_KEPT_OUT.c.organizer_id == organizer_id)
    return set(dialects.execute(tx, query).scalars())
