"""The files of a report on their way out: photos drawn anew; anything else only into the organizers' own archive."""

from __future__ import annotations

from dataclasses import dataclass

from bot.attachments import Attachments
from bot.interview.kinds import FileRef, Medium
from bot.organizing.handing_out.outlets import Package
from bot.organizing.handing_out.picking import Cut
from bot.organizing.handing_out.pictures import drawn_anew
from bot.organizing.handing_out.recipients import Recipient

FOLDER = "files"
IMAGE = "image/"
ENDINGS = {
    "application/pdf": ".pdf", "audio/ogg": ".oga", "audio/mpeg": ".mp3", "audio/mp4": ".m4a", "video/mp4": ".mp4",
}  # fmt: skip
BY_MEDIUM = {Medium.VOICE: ".oga", Medium.AUDIO: ".mp3", Medium.VIDEO: ".mp4", Medium.VIDEO_NOTE: ".mp4"}


@dataclass(frozen=True, slots=True)
class Enclosures:
    """Puts files beside the tables, under names that tell nothing."""

    kept: Attachments
    package: Package
    recipient: Recipient

    def of(self, cut: Cut) -> dict[str, str]:
        """Write every file of this report that may go. Gives the name of each by its attachment."""
        names: dict[str, str] = {}
        for number, (_, file) in enumerate(cut.given.files(), 1):
            made = self._made(cut, file)
            if made is not None:
                ending, content = made
                names[file.attachment] = f"{FOLDER}/{cut.given.id}-{number}{ending}"
                self.package.put(names[file.attachment], content)
        return names

    def _made(self, cut: Cut, file: FileRef) -> tuple[str, bytes] | None:
        """What a photo shows is all that leaves of it. Papers and recordings carry more than can be taken out."""
        row = cut.files.get(file.attachment)
        if row is None:
            return None
        try:
            content, told = self.kept.sent(row, cut.report.data_keys)
        except LookupError:
            return None  # not fetched yet, or gone
        if file.medium is Medium.PHOTO or (told.mime or "").startswith(IMAGE):
            drawn = drawn_anew(content)
            return (".jpg", drawn) if drawn is not None else None
        if self.recipient is not Recipient.ARCHIVE:
            return None
        return ENDINGS.get(told.mime or "", BY_MEDIUM.get(file.medium, ".bin")), content
