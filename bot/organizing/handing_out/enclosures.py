"""The files of a report on their way out: photos drawn anew; anything else only into the organizers' own archive."""

from __future__ import annotations

from dataclasses import dataclass, field

from bot.archive import OpenReport
from bot.attachments import Attachments
from bot.interview.kinds import FileRef, Medium
from bot.organizing.handing_out.gathering import Given
from bot.organizing.handing_out.outlets import Package
from bot.organizing.handing_out.pictures import drawn_anew
from bot.organizing.handing_out.recipients import Recipient
from storage import attachments
from storage.database import Database, Session

FOLDER = "files"
IMAGE = "image/"
ENDINGS = {
    "application/pdf": ".pdf", "audio/ogg": ".oga", "audio/mpeg": ".mp3", "audio/mp4": ".m4a", "video/mp4": ".mp4",
}  # fmt: skip
BY_MEDIUM = {Medium.VOICE: ".oga", Medium.AUDIO: ".mp3", Medium.VIDEO: ".mp4", Medium.VIDEO_NOTE: ".mp4"}


@dataclass(frozen=True, slots=True)
class _Fetched:
    """A file as it was sent."""

    content: bytes = field(repr=False)
    mime: str | None = field(repr=False)


@dataclass(frozen=True, slots=True)
class Enclosures:
    """Puts files beside the tables, under names that tell nothing."""

    database: Database
    kept: Attachments
    package: Package
    recipient: Recipient

    async def of(self, report: OpenReport, cut: Given) -> dict[str, str]:
        """Write every file of this report that may go. Gives the name of each by its attachment."""
        names: dict[str, str] = {}
        for number, (_, file) in enumerate(cut.files(), 1):
            fetched = await self.database.read(lambda tx, file=file: self._fetched(tx, report, file))  # type: ignore[misc]
            made = self._made(fetched, file) if fetched is not None else None
            if made is not None:
                ending, content = made
                names[file.attachment] = f"{FOLDER}/{cut.id}-{number}{ending}"
                self.package.put(names[file.attachment], content)
        return names

    def _fetched(self, tx: Session, report: OpenReport, file: FileRef) -> _Fetched | None:
        row = attachments.get(tx, file.attachment)
        if row is None or row.report_id != report.id:
            return None
        try:
            return _Fetched(self.kept.content(tx, row.id), self.kept.describe(row, report.data_keys).mime)
        except LookupError:
            return None  # not fetched yet, or gone

    def _made(self, fetched: _Fetched, file: FileRef) -> tuple[str, bytes] | None:
        """What a photo shows is all that leaves of it. Papers and recordings carry more than can be taken out."""
        if file.medium is Medium.PHOTO or (fetched.mime or "").startswith(IMAGE):
            drawn = drawn_anew(fetched.content)
            return (".jpg", drawn) if drawn is not None else None
        if self.recipient is not Recipient.ARCHIVE:
            return None
        return ENDINGS.get(fetched.mime or "", BY_MEDIUM.get(file.medium, ".bin")), fetched.content
