"""Who is who. Authority is a type: only `Access` makes a Reviewer or a Coordinator, and only while she is at work.

A use case of the organizers takes one of them; a stranger, a relative, or an organizer who has not typed her code has
nothing to give it. Coordinators may do whatever reviewers may.
"""

from __future__ import annotations

import secrets
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from enum import StrEnum
from typing import Any

import pyotp

from bot import desk_seals
from bot.custody import Custody
from bot.organizing.giving_back import give_back
from bot.refusals import Refusal
from bot.speakers import Speaker
from bot.states import THE_FAMILYS
from storage import events, organizers, reporters
from storage.database import Session
from storage.desk_records import Invitation, KeptOut, Organizer
from storage.records import Report, new_id
from storage.states import OrganizerState, ReportState

WORKING_FOR = timedelta(hours=12)
INVITED_FOR = timedelta(hours=48)
CODE_SECONDS = 30
MOST_WRONG_CODES = 5
CLOSED_FOR = timedelta(minutes=15)
TOKEN_BYTES = 16


class Role(StrEnum):
    """What an organizer may do."""

    REVIEWER = "reviewer"
    COORDINATOR = "coordinator"


@dataclass(frozen=True, slots=True)
class Reviewer:
    """A reviewer at work: her id, the id of her chat, the language she reads."""

    id: str
    chat: str
    language: str


@dataclass(frozen=True, slots=True)
class Coordinator:
    """A coordinator at work."""

    id: str
    chat: str
    language: str


AtWork = Reviewer | Coordinator


@dataclass(frozen=True, slots=True)
class Desk:
    """An organizer's row, opened. `totp` is the secret of her codes, `awaits` what her chat is in the middle of."""

    row: Organizer
    totp: str = field(repr=False)
    awaits: dict[str, Any] = field(repr=False, default_factory=dict)


class Access:
    """Joining, working, being kept out, leaving. Each method is called in a transaction."""

    def __init__(self, custody: Custody) -> None:
        """`custody` seals the secrets and indexes the links."""
        self._custody = custody

    # Joining

    def invitation(self, tx: Session, role: Role, now: datetime, by: Coordinator | None = None) -> str:
        """A one-time token. Without `by` it comes from whoever runs the program."""
        token = secrets.token_urlsafe(TOKEN_BYTES)
        row = Invitation(
            token_index=self._custody.index("invitation", token),
            role=role,
            made_by=by.id if by else None,
            made_at=now,
            expires_at=now + INVITED_FOR,
        )
        organizers.invite(tx, row)
        events.add(tx, "invited", now)
        return token

    def join(self, tx: Session, speaker: Speaker, token: str, now: datetime) -> Desk | None:
        """Use a token: she gets a secret for her codes, and has joined once she typed one. None: it opens nothing."""
        invitation = organizers.take_invitation(tx, self._custody.index("invitation", token), now)
        if invitation is None:
            return None
        known = organizers.of_chat(tx, speaker.id)
        organizer_id = known.id if known else new_id()
        fresh: dict[str, Any] = {
            "role": invitation.role,
            "state": OrganizerState.JOINING,
            "working_until": None,
            "last_step": 0,
            "wrong_codes": 0,
            "closed_until": None,
            "joined_at": now,
            "seen_at": now,
            "sealed": desk_seals.sealed(self._custody, organizer_id, pyotp.random_base32(), {}),
        }
        if known is None:
            organizers.add(tx, Organizer(id=organizer_id, reporter_id=speaker.id, **fresh))
            reporters.change(tx, speaker.id, organizer_id=organizer_id)
        else:
            organizers.change(tx, organizer_id, **fresh)
        return self.desk(tx, organizer_id)

    def provisioning_uri(self, desk: Desk, organisation: str) -> str:
        """What the QR code for her authenticator app says."""
        return pyotp.TOTP(desk.totp).provisioning_uri(name=desk.row.role, issuer_name=organisation or "Reports")

    # Working

    def desk(self, tx: Session, organizer_id: str | None) -> Desk | None:
        """The desk of somebody who is joining or has joined. None for everybody else, revoked or never invited."""
        row = organizers.get(tx, organizer_id) if organizer_id else None
        if row is None or row.state == OrganizerState.REVOKED:
            return None
        return Desk(row, *desk_seals.opened(self._custody, row))

    def begin_work(self, tx: Session, desk: Desk, code: str, now: datetime) -> bool:
        """Type the code of the authenticator. Raises Refusal while too many wrong ones were typed."""
        row = desk.row
        if row.closed_until is not None and now < row.closed_until:
            raise Refusal("desk-codes-closed")
        step = _step_of(desk.totp, code, now)
        if step is None or not organizers.use_code(tx, row.id, step):
            self._wrong_code(tx, row, now)
            return False
        joins = row.state == OrganizerState.JOINING
        working = {"state": OrganizerState.JOINED, "working_until": now + WORKING_FOR, "seen_at": now}
        organizers.change(tx, row.id, wrong_codes=0, closed_until=None, **working)
        events.add(tx, "joined" if joins else "work_began", now, actor=row.id)
        return True

    def at_work(self, tx: Session, speaker: Speaker, now: datetime) -> AtWork | None:
        """Her authority, while her working session lasts."""
        row = organizers.get(tx, speaker.row.organizer_id) if speaker.row.organizer_id else None
        if row is None or row.state != OrganizerState.JOINED or row.working_until is None or now >= row.working_until:
            return None
        kind = Coordinator if row.role == Role.COORDINATOR else Reviewer
        return kind(row.id, speaker.id, speaker.language)

    def end_work(self, tx: Session, who: AtWork, now: datetime) -> None:
        """Her session ends; the next begins with a code."""
        organizers.change(tx, who.id, working_until=None)
        events.add(tx, "work_ended", now, actor=who.id)

    def await_(self, tx: Session, desk: Desk, **awaits: Any) -> Desk:
        """Remember what her chat is in the middle of."""
        organizers.change(tx, desk.row.id, sealed=desk_seals.sealed(self._custody, desk.row.id, desk.totp, awaits))
        return replace(desk, awaits=awaits)

    # Coordinators decide who may what

    def revoke(self, tx: Session, by: Coordinator, organizer_id: str, now: datetime) -> None:
        """She is out at once: whatever she taps next does nothing. Raises Refusal for the last coordinator."""
        row = self._joined(tx, organizer_id)
        if row.role == Role.COORDINATOR and len(organizers.joined(tx, Role.COORDINATOR)) == 1:
            raise Refusal("desk-last-coordinator")
        organizers.change(tx, organizer_id, state=OrganizerState.REVOKED, working_until=None)
        reporters.change(tx, row.reporter_id, organizer_id=None)
        give_back(tx, organizer_id, by.id, now)
        events.add(tx, "revoked", now, actor=by.id, about=organizer_id)

    def keep_out(self, tx: Session, by: Coordinator, organizer_id: str, about: str, now: datetime) -> None:
        """She must not see this report, or any of this case, from now on."""
        self._joined(tx, organizer_id)
        organizers.keep_out(tx, KeptOut(organizer_id=organizer_id, about=about, made_by=by.id, at=now))
        events.add(tx, "kept_out", now, actor=by.id, about=organizer_id)

    def let_in(self, tx: Session, by: Coordinator, organizer_id: str, about: str, now: datetime) -> None:
        """She may see it again."""
        organizers.let_in(tx, organizer_id, about)
        events.add(tx, "let_in", now, actor=by.id, about=organizer_id)

    def may_see(self, tx: Session, who: AtWork, report: Report) -> bool:
        """Whether this report, and its case, are hers to see. Nobody sees drafts, or what is to be erased."""
        if report.state in THE_FAMILYS or report.erase_at is not None:
            return False
        if report.state == ReportState.QUARANTINED and not isinstance(who, Coordinator):
            return False
        return not organizers.is_kept_out(tx, who.id, [report.id, report.case_id or report.id])

    def _joined(self, tx: Session, organizer_id: str) -> Organizer:
        row = organizers.get(tx, organizer_id)
        if row is None or row.state != OrganizerState.JOINED:
            raise Refusal("desk-nobody-there")
        return row

    def _wrong_code(self, tx: Session, row: Organizer, now: datetime) -> None:
        wrong = row.wrong_codes + 1
        closed = now + CLOSED_FOR if wrong >= MOST_WRONG_CODES else None
        organizers.change(tx, row.id, wrong_codes=0 if closed else wrong, closed_until=closed)
        events.add(tx, "wrong_code", now, actor=row.id)


def _step_of(secret: str, code: str, now: datetime) -> int | None:
    """The thirty seconds a code belongs to: these, the ones before or the ones after. None: it is no code of hers."""
    typed = "".join(code.split())
    if not (typed.isascii() and typed.isdigit()):
        return None
    totp, this = pyotp.TOTP(secret), int(now.timestamp()) // CODE_SECONDS
    steps = (this, this - 1, this + 1)
    return next((step for step in steps if pyotp.utils.strings_equal(typed, totp.generate_otp(step))), None)
