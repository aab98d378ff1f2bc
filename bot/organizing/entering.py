"""Entering for somebody: an organizer tells for a family that has no phone, sits beside her, or is on the line.

The family is a reporter of its own, without a chat: its report is never among those the organizer tells herself, and
nothing the bot has to say to the family is ever said to her.
"""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass, field, replace
from datetime import datetime, timedelta
from enum import StrEnum

from bot.archive import OpenReport
from bot.attachments import Offered, Refused
from bot.custody import Purpose, Sealed, bound
from bot.organizing.access import AtWork
from bot.organizing.opening import NOT_FOUND, Opening
from bot.refusals import Refusal
from bot.reporting import Reporting
from bot.speakers import Speakers
from bot.states import State
from storage import events, notes, reporters, reports, shown_cases
from storage.database import Session
from storage.desk_records import Note
from storage.records import Report, new_id

CONSENT_GIVEN = "consent_given"
"""The kind of the note that says how."""
CODES_FOR, MOST_CODES = timedelta(days=1), 12
"""How long after handing in, and of how many families, she finds the case codes again under /enter."""


class How(StrEnum):
    """How a family said that somebody else may write its report down."""

    PRESENCE = "presence"
    PHONE = "phone"
    PAPER = "paper"


@dataclass(frozen=True, slots=True)
class Agreed:
    """How they agreed, with a photo of the signed paper where there is one."""

    how: How
    paper: Offered | None = field(default=None, repr=False)


@dataclass(frozen=True, slots=True)
class Kept:
    """What the note says: how, and which attachment shows the paper."""

    how: str
    attachment: str | None = field(default=None, repr=False)


class Entering:
    """Begins, finds again and reads what was entered for families."""

    def __init__(self, opening: Opening, reporting: Reporting, speakers: Speakers) -> None:
        """The interview is the one families have in their own chats; what is handed in lies behind `opening`."""
        self._opening = opening
        self._reporting = reporting
        self._speakers = speakers

    def begin(
        self, tx: Session, who: AtWork, agreed: Agreed, campaign: str | None, now: datetime
    ) -> OpenReport | Refused:
        """A draft of a family without a chat. Refused: the photo of the paper cannot be taken."""
        family = self._speakers.without_chat(tx, who.language, campaign, now)
        report = self._reporting.start(tx, family, now)
        reports.change(tx, report.id, entered_by=who.id)
        report = replace(report, row=report.row.model_copy(update={"entered_by": who.id}))
        events.add(tx, "entering_began", now, report.id, actor=who.id)
        return self._noted(tx, who, report, agreed, now)

    def being_entered(self, tx: Session, who: AtWork) -> list[Report]:
        """Hers that are not handed in, the oldest first."""
        return reports.being_entered(tx, who.id)

    def found(self, tx: Session, who: AtWork, report_id: str) -> OpenReport | None:
        """One of them, to go on with."""
        return next(
            (self._reporting.opened(tx, row) for row in self.being_entered(tx, who) if row.id == report_id), None
        )

    def is_hers(self, who: AtWork | None, report: OpenReport) -> bool:
        """Whether it is she who enters this report, is at work, and has not handed it in."""
        return who is not None and report.row.entered_by == who.id and report.row.state == State.DRAFT

    def handed_in(self, tx: Session, who: AtWork, report: OpenReport, now: datetime) -> None:
        """It is the organizers' now, like every other: what her chat shows of it goes at once."""
        events.add(tx, "entered", now, report.id, actor=who.id)
        shown_cases.hide_report(tx, report.id, now)

    def just_handed_in(self, tx: Session, who: AtWork, now: datetime) -> list[Report]:
        """Hers of the last day, the newest first: where a code never reached her, the family still needs it."""
        rows = reports.entered(tx, who.id, now - CODES_FOR, MOST_CODES)
        return [row for row in rows if self._opening.may_see(tx, who, row)]

    def once_more(self, tx: Session, who: AtWork, report_id: str, now: datetime) -> OpenReport:
        """One of them, to say its code again. Raises Refusal."""
        if report_id not in {row.id for row in self.just_handed_in(tx, who, now)}:
            raise Refusal(NOT_FOUND)
        return self._opening.report(tx, who, report_id, now, "code_shown")

    def how_agreed(self, tx: Session, report: OpenReport) -> Kept | None:
        """How the family agreed; whoever may open the report may read it."""
        note = next(iter(notes.of_report(tx, report.id, CONSENT_GIVEN)), None)
        if note is None:
            return None
        sealed, data_key = Sealed(note.salt or b"", note.sealed), report.data_keys[Purpose.CASE]
        return Kept(**json.loads(self._reporting.archive.custody.open(data_key, sealed, _place(note))))

    def _noted(
        self, tx: Session, who: AtWork, report: OpenReport, agreed: Agreed, now: datetime
    ) -> OpenReport | Refused:
        kept = Kept(agreed.how)
        if agreed.paper is not None:
            if refused := self._reporting.attachments.refusal(report, agreed.paper):
                reports.erase(tx, report.id, now)  # what was not begun leaves nothing
                reporters.erase(tx, report.row.reporter_id)
                return refused
            report, file = self._reporting.attachments.admit(tx, report, agreed.paper, Purpose.CASE, now)
            kept = replace(kept, attachment=file.attachment)
        note = Note(id=new_id(), report_id=report.id, kind=CONSENT_GIVEN, by=who.id, at=now, sealed=b"")
        text = json.dumps(asdict(kept)).encode()
        sealed = self._reporting.archive.custody.seal(report.data_keys[Purpose.CASE], text, _place(note))
        note.salt, note.sealed = sealed.salt, sealed.box
        notes.add(tx, note)
        return report


def _place(note: Note) -> bytes:
    return bound(note.report_id, CONSENT_GIVEN, note.id)
