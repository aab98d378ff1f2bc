"""The files of a report, one by one: pictures drawn anew, other things after a warning, some never.

Looking takes three steps: a transaction asks whether she may, the file is opened and drawn outside of any (a big photo
takes as long as hundreds of answers), and another transaction asks again before it is shown.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime

from bot.attachments import Attachments, Description, Whereabouts
from bot.custody import Unreadable
from bot.interview.kinds import files_in
from bot.interview.moves import Address
from bot.organizing.access import AtWork
from bot.organizing.opening import NOT_FOUND, Opening
from bot.organizing.showable import Kind, NotAPicture, kind_of, preview
from bot.refusals import Refusal
from storage import attachments, events
from storage.database import Session
from storage.records import Attachment
from storage.states import AttachmentState


@dataclass(frozen=True, slots=True)
class Listed:
    """One file of a report: its row, what is kept about it, and the answer it belongs to, if it still does."""

    row: Attachment
    told: Description = field(repr=False)
    at: Address | None = None


@dataclass(frozen=True, slots=True)
class Preview:
    """A picture, drawn anew."""

    content: bytes = field(repr=False)


@dataclass(frozen=True, slots=True)
class AskFirst:
    """It could harm the phone that opens it: asked once more."""

    kind: Kind


@dataclass(frozen=True, slots=True)
class Original:
    """As the family sent it."""

    kind: Kind
    content: bytes = field(repr=False)


@dataclass(frozen=True, slots=True)
class NotShown:
    """An archive, a program, or nobody knows what: it never comes to a phone."""


@dataclass(frozen=True, slots=True)
class NotHere:
    """It was not fetched, or not yet."""


Looked = Preview | AskFirst | Original | NotShown | NotHere


@dataclass(frozen=True, slots=True)
class Sought:
    """A file she may look at. `there` is None while it is not here; `sure`: she has read the warning."""

    report_id: str
    attachment_id: str
    there: Whereabouts | None
    sure: bool


class Evidence:
    """Every look at a file is an event."""

    def __init__(self, opening: Opening, files: Attachments) -> None:
        """`files` opens what is sealed in the file store."""
        self._opening, self._files = opening, files

    def all_of(self, tx: Session, who: AtWork, report_id: str, now: datetime) -> list[Listed]:
        """Every file, in the order they came. Raises Refusal."""
        report = self._opening.report(tx, who, report_id, now, what="files_listed")
        at = {
            file.attachment: address
            for address, answer in report.interview.standing.answers.items()
            for file in files_in(answer.value)
        }
        rows = attachments.of_report(tx, report.id)
        return [Listed(row, self._files.describe(row, report.data_keys), at.get(row.id)) for row in rows]

    def seek(self, tx: Session, who: AtWork, attachment_id: str, now: datetime, *, sure: bool) -> Sought:
        """Whether she may look at it, and where it is. Raises Refusal."""
        row = self._row(tx, who, attachment_id)
        if row.state != AttachmentState.KEPT:
            return Sought(row.report_id, row.id, None, sure)
        self._opening.report(tx, who, row.report_id, now, what="file_looked_at", about=row.id)
        return Sought(row.report_id, row.id, self._files.whereabouts(tx, row.id), sure)

    def draw(self, sought: Sought) -> Looked:
        """Open it and make of it what she will see; outside of any transaction. Raises Refusal if it is gone."""
        if sought.there is None:
            return NotHere()
        try:
            content = self._files.opened(sought.there)
        except (LookupError, Unreadable):  # removed, or half overwritten
            raise Refusal(NOT_FOUND) from None
        try:
            return Preview(preview(content))
        except NotAPicture:
            return _no_picture(content, sought.there.name, sure=sought.sure)

    def show(self, tx: Session, who: AtWork, sought: Sought, looked: Looked, now: datetime) -> None:
        """She sees it now, if she still may and it is still there. Raises Refusal."""
        self._row(tx, who, sought.attachment_id)
        if isinstance(looked, Preview | Original):
            events.add(tx, "file_shown", now, sought.report_id, actor=who.id, about=sought.attachment_id)

    def _row(self, tx: Session, who: AtWork, attachment_id: str) -> Attachment:
        row = attachments.get(tx, attachment_id)
        if row is None:
            raise Refusal(NOT_FOUND)
        self._opening.row(tx, who, row.report_id)
        return row


def _no_picture(content: bytes, name: str | None, *, sure: bool) -> Looked:
    kind = kind_of(content, name)
    if kind is None:
        return NotShown()
    return Original(kind, content) if sure else AskFirst(kind)
