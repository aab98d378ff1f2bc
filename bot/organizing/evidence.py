"""The files of a report, one by one: pictures drawn anew, other things after a warning, some never."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime

from bot.attachments import Attachments, Description
from bot.interview.kinds import files_in
from bot.interview.moves import Address
from bot.organizing.access import AtWork
from bot.organizing.opening import NOT_FOUND, Opening
from bot.organizing.showable import Kind, NotAPicture, kind_of, preview
from bot.refusals import Refusal
from storage import attachments, events
from storage.database import Session
from storage.records import Attachment, Report
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

    def look(self, tx: Session, who: AtWork, attachment_id: str, now: datetime, *, sure: bool) -> tuple[Report, Looked]:
        """One file. `sure`: she has read the warning. Raises Refusal."""
        row = attachments.get(tx, attachment_id)
        if row is None:
            raise Refusal(NOT_FOUND)
        report = self._opening.row(tx, who, row.report_id)
        looked = self._looked(tx, row, who, now, sure=sure)
        return report, looked

    def _looked(self, tx: Session, row: Attachment, who: AtWork, now: datetime, *, sure: bool) -> Looked:
        if row.state != AttachmentState.KEPT:
            return NotHere()
        report = self._opening.report(tx, who, row.report_id, now, what="file_looked_at", about=row.id)
        content = self._files.content(tx, row.id)
        try:
            shown: Looked = Preview(preview(content))
        except NotAPicture:
            kind = kind_of(content, self._files.describe(row, report.data_keys).name)
            if kind is None:
                return NotShown()
            shown = Original(kind, content) if sure else AskFirst(kind)
        if not isinstance(shown, AskFirst):
            events.add(tx, "file_shown", now, row.report_id, actor=who.id, about=row.id)
        return shown
