"""Deciding about a report: claim it, hand it over, let it go, return it with a question, accept, close, reopen."""

from __future__ import annotations

from datetime import datetime
from enum import StrEnum

from bot import alerts, transitions
from bot.archive import Archive
from bot.organizing.access import Access, AtWork, Coordinator
from bot.organizing.opening import Opening
from bot.organizing.something_new import there_is_something_new
from bot.refusals import Refusal
from bot.transitions import TABLE, By, Transition
from storage import organizers
from storage.database import Session
from storage.desk_records import Organizer
from storage.records import Report
from storage.states import OrganizerState


class Question(StrEnum):
    """Why a report goes back to its family: what is still to be told."""

    PERSON = "person"
    HAPPENED = "happened"
    WHEN_WHERE = "when-where"
    HOW_KNOWN = "how-known"
    PAPERS = "papers"

    @property
    def phrase(self) -> str:
        """What the family reads. The key stands in clear, so it says nothing of the case."""
        return f"reason-return-{self}"


class Ending(StrEnum):
    """Why the work on a report ends. None of them is bad news: that a person tells."""

    FREE = "free"
    ASKED = "asked"
    NOT_OURS = "not-ours"
    NO_CONTACT = "no-contact"
    DONE = "done"

    @property
    def phrase(self) -> str:
        """What the family reads."""
        return f"reason-close-{self}"


class Reviewing:
    """Every method is one transition, or a Refusal. Whoever has claimed a report decides; a coordinator always may."""

    def __init__(self, access: Access, opening: Opening, archive: Archive) -> None:
        """`opening` looks at scope, `archive` reads what the family allowed."""
        self._access, self._opening, self._archive = access, opening, archive

    def claim(self, tx: Session, who: AtWork, report_id: str, now: datetime) -> None:
        """It is hers. Of several who try at once one wins."""
        self._opening.row(tx, who, report_id)
        free = frozenset({None, who.id})
        if not transitions.make_if(
            tx, Transition.CLAIM, report_id, By(now, who.id), free, claimed_by=who.id, reason=None
        ):
            raise Refusal("desk-claimed-already")

    def let_go(self, tx: Session, who: AtWork, report_id: str, now: datetime) -> None:
        """It is nobody's again."""
        self._do(tx, who, Transition.LET_GO, report_id, By(now, who.id), claimed_by=None)

    def hand_over(self, tx: Session, who: AtWork, report_id: str, to: Organizer, now: datetime) -> None:
        """Somebody else has it from now on, and is told that there is something for her."""
        row = self._opening.row(tx, who, report_id)
        if to.id not in {each.id for each in self.others(tx, who, row)}:
            raise Refusal("desk-nobody-there")
        self._do(tx, who, Transition.HAND_OVER, report_id, By(now, who.id, to.id), claimed_by=to.id)
        alerts.tell_one(tx, to.id, alerts.HANDED_OVER, now)

    def others(self, tx: Session, who: AtWork, row: Report) -> list[Organizer]:
        """To whom it can be given: whoever may see it, in the order they came."""
        about = [row.id, row.case_id or row.id]
        team = [each for each in organizers.joined(tx) if each.id not in {who.id, row.claimed_by}]
        return [each for each in team if not organizers.is_kept_out(tx, each.id, about)]

    def return_(self, tx: Session, who: AtWork, report_id: str, why: Question, now: datetime) -> None:
        """The family is asked for more."""
        self._do(tx, who, Transition.RETURN, report_id, By(now, who.id), reason=why.phrase)
        self._tell(tx, report_id, now)

    def accept(self, tx: Session, who: AtWork, report_id: str, now: datetime) -> None:
        """It was read and is worked with."""
        self._do(tx, who, Transition.ACCEPT, report_id, By(now, who.id), reason=None)
        self._tell(tx, report_id, now)

    def close(self, tx: Session, who: AtWork, report_id: str, why: Ending, now: datetime) -> None:
        """The work on it ends."""
        self._do(tx, who, Transition.CLOSE, report_id, By(now, who.id), reason=why.phrase)
        self._tell(tx, report_id, now)

    def reopen(self, tx: Session, who: AtWork, report_id: str, now: datetime) -> None:
        """It is read again, by her."""
        self._do(tx, who, Transition.REOPEN, report_id, By(now, who.id), claimed_by=who.id, reason=None)

    def may(self, tx: Session, who: AtWork, row: Report) -> tuple[Transition, ...]:
        """What can be done with it now, by her."""
        hers = row.claimed_by in {None, who.id} or isinstance(who, Coordinator)
        deeds = [each for each in _OF_ORGANIZERS if row.state in TABLE[each].of and hers]
        if row.claimed_by not in {None, who.id}:
            deeds = [each for each in deeds if each is not Transition.CLAIM]
        return tuple(each for each in deeds if each is not Transition.HAND_OVER or self.others(tx, who, row))

    def _do(self, tx: Session, who: AtWork, what: Transition, report_id: str, by: By, **columns: object) -> None:
        row = self._opening.row(tx, who, report_id)
        if isinstance(who, Coordinator):
            done = transitions.make(tx, what, report_id, by, **columns)
        else:
            done = transitions.make_if(tx, what, report_id, by, frozenset({None, who.id}), **columns)
        if not done:
            held = row.claimed_by not in {None, who.id} and not isinstance(who, Coordinator)
            raise Refusal("desk-held-by-another" if held else "desk-moved-on")

    def _tell(self, tx: Session, report_id: str, now: datetime) -> None:
        self._archive.forget(report_id)
        there_is_something_new(tx, self._archive.open(tx, report_id), now)


_OF_ORGANIZERS = (
    Transition.CLAIM,
    Transition.ACCEPT,
    Transition.RETURN,
    Transition.CLOSE,
    Transition.REOPEN,
    Transition.HAND_OVER,
    Transition.LET_GO,
)


def find(tx: Session, start: str) -> Organizer:
    """The organizer at work whose id begins so, as a button names her. Raises Refusal."""
    found = [each for each in organizers.joined(tx) if start and each.id.startswith(start)]
    if len(found) != 1 or found[0].state != OrganizerState.JOINED:
        raise Refusal("desk-nobody-there")
    return found[0]
