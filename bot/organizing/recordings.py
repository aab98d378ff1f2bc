"""What was told aloud or on paper, for whoever writes it down: a voice as it was said, a photo drawn anew."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime

from bot.attachments import Attachments, Whereabouts
from bot.custody import Unreadable
from bot.interview.kinds import Medium, files_in
from bot.interview.moves import Address
from bot.organizing.access import AtWork
from bot.organizing.opening import Opening
from bot.organizing.showable import READ_SIDE, Kind, NotAPicture, kind_of, preview
from storage import attachments
from storage.database import Session
from storage.states import AttachmentState

HEARD = frozenset({Kind.OGG, Kind.MP3, Kind.WAV, Kind.MP4, Kind.WEBM})
"""Anything else is looked at among the files of the report, where there is a warning."""


@dataclass(frozen=True, slots=True)
class Sent:
    """One file of an answer, and where it lies."""

    attachment: str
    medium: Medium
    there: Whereabouts


@dataclass(frozen=True, slots=True)
class Recording:
    """One that is shown. `kind` is None for a picture, which is drawn anew."""

    attachment: str
    medium: Medium
    kind: Kind | None
    content: bytes = field(repr=False)


class Recordings:
    """In three steps, as every look at a file: two transactions, and the opening between them in none."""

    def __init__(self, opening: Opening, files: Attachments) -> None:
        """`files` opens what is sealed in the file store."""
        self._opening, self._files = opening, files

    def seek(self, tx: Session, who: AtWork, report_id: str, address: Address, now: datetime) -> list[Sent]:
        """What was sent there; what is not fetched yet is left out. Raises Refusal."""
        report = self._opening.report(tx, who, report_id, now, "listened")
        answer = report.interview.standing.answers.get(address)
        kept = _kept(tx, report.id)
        told = [each for each in files_in(answer.value if answer else None) if each.attachment in kept]
        return [Sent(each.attachment, each.medium, self._files.whereabouts(tx, each.attachment)) for each in told]

    def open(self, sent: Sequence[Sent]) -> list[Recording]:
        """Outside of any transaction. What is gone meanwhile, or neither heard nor seen, is left out."""
        return [recording for each in sent if (recording := self._opened(each)) is not None]

    def still_there(self, tx: Session, who: AtWork, report_id: str, found: Sequence[Recording]) -> list[Recording]:
        """Those that were not taken back meanwhile. Raises Refusal."""
        kept = _kept(tx, self._opening.row(tx, who, report_id).id)
        return [each for each in found if each.attachment in kept]

    def _opened(self, sent: Sent) -> Recording | None:
        try:
            content = self._files.opened(sent.there)
        except (LookupError, Unreadable):
            return None
        try:
            return Recording(sent.attachment, sent.medium, None, preview(content, READ_SIDE))
        except NotAPicture:
            kind = kind_of(content, sent.there.name)
            return Recording(sent.attachment, sent.medium, kind, content) if kind in HEARD else None


def _kept(tx: Session, report_id: str) -> set[str]:
    return {row.id for row in attachments.of_report(tx, report_id) if row.state == AttachmentState.KEPT}
