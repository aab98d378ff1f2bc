"""Files a relative sends: admitted or refused at once, fetched in their own time, hashed and sealed byte for byte."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field, replace
from datetime import datetime, timedelta
from enum import StrEnum
from uuid import uuid4

from bot.archive import Archive, OpenReport
from bot.custody import DataKey, Purpose, Sealed, bound, padded_length
from bot.interview.kinds import FileRef, Medium
from bot.settings import Settings
from storage import attachments, reports, tasks
from storage.database import Session
from storage.files import FileStore
from storage.records import Attachment
from storage.states import AttachmentState

TRIES = 60
FIRST_PAUSE = timedelta(seconds=5)
LONGEST_PAUSE = timedelta(minutes=30)
"""Together more than a day: an outage that long must not cost a family a file that Telegram still has."""


class Refused(StrEnum):
    """Why a file was not taken; its words are `file-<reason>`."""

    TOO_BIG = "too_big"
    TOO_MANY = "too_many"
    REPORT_FULL = "report_full"
    DISK_FULL = "disk_full"


@dataclass(frozen=True, slots=True)
class Offered:
    """A file as Telegram announced it. `size` in bytes and `seconds` it lasts, where it told them."""

    file_id: str = field(repr=False)
    medium: Medium
    size: int | None = None
    mime: str | None = field(default=None, repr=False)
    name: str | None = field(default=None, repr=False)
    caption: str | None = field(default=None, repr=False)
    album: str | None = None
    seconds: int | None = None


@dataclass(frozen=True, slots=True)
class Description:
    """What is kept about a file, sealed beside the answer it belongs to. `file_id` only until it was fetched."""

    file_id: str | None = field(repr=False)
    medium: str
    size: int | None
    mime: str | None = field(repr=False)
    name: str | None = field(repr=False)
    sha256: str | None = field(default=None, repr=False)
    salt: str | None = field(default=None, repr=False)


@dataclass(frozen=True, slots=True)
class Whereabouts:
    """Where the sealed content of a file lies and what opens it: all that is needed once the transaction is over."""

    stored_as: str = field(repr=False)
    salt: bytes = field(repr=False)
    data_key: DataKey = field(repr=False)
    place: bytes = field(repr=False)
    name: str | None = field(default=None, repr=False)


class Attachments:
    """Admits, fetches and opens files."""

    def __init__(self, archive: Archive, files: FileStore, settings: Settings) -> None:
        """`settings` hold the limits."""
        self._archive = archive
        self._files = files
        self._settings = settings

    def refusal(self, report: OpenReport, offered: Offered) -> Refused | None:
        """Why this file cannot be taken, if so."""
        size = offered.size or 0
        if size > self._settings.max_attachment_bytes:
            return Refused.TOO_BIG
        if report.row.attachments >= self._settings.max_attachments:
            return Refused.TOO_MANY
        if report.row.attachment_bytes + size > self._settings.max_report_bytes:
            return Refused.REPORT_FULL
        if self._files.free_share() < self._settings.refuse_free_share:
            return Refused.DISK_FULL
        return None

    def admit(
        self, tx: Session, report: OpenReport, offered: Offered, purpose: Purpose, now: datetime
    ) -> tuple[OpenReport, FileRef]:
        """Note a file down to be fetched; the answer refers to it from now on."""
        told = Description(offered.file_id, offered.medium, offered.size, offered.mime, offered.name)
        row = Attachment(
            id=str(uuid4()), report_id=report.id, purpose=purpose, state="wanted", sealed=b"", next_try_at=now, at=now
        )
        attachments.add(tx, self._described(row, report.data_keys[purpose], told))
        grown = {
            "attachments": report.row.attachments + 1,
            "attachment_bytes": report.row.attachment_bytes + padded_length((offered.size or 0) + 1),
        }
        reports.change(tx, report.id, **grown)
        counted = replace(report, row=report.row.model_copy(update=grown))
        return counted, FileRef(row.id, offered.medium, offered.caption, offered.seconds)

    def describe(self, row: Attachment, data_keys: Mapping[Purpose, DataKey]) -> Description:
        """Open what is kept about a file."""
        sealed = Sealed(row.salt or b"", row.sealed)
        text = self._archive.custody.open(data_keys[Purpose(row.purpose)], sealed, _place(row))
        return Description(**json.loads(text))

    def wanted_file_id(self, tx: Session, row: Attachment) -> str | None:
        """Where Telegram has the file; None if it need not be fetched: kept meanwhile, taken back or erased."""
        if not _is_wanted(tx, row):
            return None
        return self.describe(row, self._archive.data_keys(tx, row.report_id)).file_id

    def seal_content(self, tx: Session, row: Attachment, content: bytes) -> None:
        """Keep the fetched bytes: hashed as received, sealed, on the disk before the row says so."""
        if not _is_wanted(tx, row):
            return
        data_keys = self._archive.data_keys(tx, row.report_id)
        data_key = data_keys[Purpose(row.purpose)]
        sealed = self._archive.custody.seal_file(data_key, content, _place(row))
        told = replace(
            self.describe(row, data_keys),
            file_id=None,
            size=len(content),
            sha256=hashlib.sha256(content).hexdigest(),
            salt=sealed.salt.hex(),
        )
        kept = self._described(row, data_key, told)
        stored_as = self._files.put(sealed.box)
        if not attachments.kept(tx, row.id, stored_as, kept.salt, kept.sealed):
            self._files.remove(stored_as)

    def content(self, tx: Session, attachment_id: str) -> bytes:
        """The original bytes. Raises LookupError if they were not fetched."""
        return self.opened(self.whereabouts(tx, attachment_id))

    def whereabouts(self, tx: Session, attachment_id: str) -> Whereabouts:
        """What `opened` needs. Raises LookupError if it was not fetched."""
        row = attachments.get(tx, attachment_id)
        if row is None:
            raise LookupError("this file is not here")
        return self._found(row, self._archive.data_keys(tx, row.report_id))[0]

    def sent(self, row: Attachment, data_keys: Mapping[Purpose, DataKey]) -> tuple[bytes, Description]:
        """The original bytes of a row just read, and what is kept about it. Raises LookupError."""
        there, told = self._found(row, data_keys)
        return self.opened(there), told

    def opened(self, there: Whereabouts) -> bytes:
        """The original bytes, without any transaction. Raises LookupError if they were removed meanwhile."""
        sealed = Sealed(there.salt, self._files.get(there.stored_as))
        return self._archive.custody.open_file(there.data_key, sealed, there.place)

    def _found(self, row: Attachment, data_keys: Mapping[Purpose, DataKey]) -> tuple[Whereabouts, Description]:
        if row.stored_as is None:
            raise LookupError("this file is not here")
        told, data_key = self.describe(row, data_keys), data_keys[Purpose(row.purpose)]
        salt = bytes.fromhex(told.salt or "")
        return Whereabouts(row.stored_as, salt, data_key, _place(row), told.name), told

    def failed(self, tx: Session, row: Attachment, now: datetime, *, for_good: bool) -> bool:
        """Note that fetching failed; after many tries a person is asked to look. True when it is given up."""
        given_up = for_good or row.attempts + 1 >= TRIES
        if not _is_wanted(tx, row):
            return False
        if given_up:
            attachments.failed(tx, row.id)
            tasks.add(tx, "file_not_fetched", now, report_id=row.report_id)
        else:
            attachments.postpone(tx, row.id, now + min(FIRST_PAUSE * 2 ** min(row.attempts, 10), LONGEST_PAUSE))
        return given_up

    def destroy(self, tx: Session, attachment_ids: list[str]) -> list[str]:
        """Forget files of an answer taken back. Gives the stored names to unlink after the commit."""
        return list(attachments.erase(tx, attachment_ids))

    def _described(self, row: Attachment, data_key: DataKey, told: Description) -> Attachment:
        text = json.dumps(asdict(told), ensure_ascii=False).encode()
        sealed = self._archive.custody.seal(data_key, text, _place(row))
        row.salt, row.sealed = sealed.salt, sealed.box
        return row


def _is_wanted(tx: Session, row: Attachment) -> bool:
    """Much can happen while a file is fetched: it may be taken back, erased with its report, or be here already."""
    now = attachments.get(tx, row.id)
    return now is not None and now.state == AttachmentState.WANTED


def _place(row: Attachment) -> bytes:
    return bound(row.report_id, "attachment", row.id)
