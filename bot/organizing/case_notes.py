"""What organizers write about a case: sealed under the key of the report they looked at, and erased with it."""

from __future__ import annotations

from datetime import datetime

from bot.archive import Archive, OpenReport
from bot.custody import Purpose, Sealed, bound
from bot.organizing.access import AtWork
from storage import case_files
from storage.database import Session
from storage.desk_records import Note
from storage.records import new_id


class CaseNotes:
    """Keeps and reads sealed notes; the newest of a kind is what holds."""

    def __init__(self, archive: Archive) -> None:
        """`archive` has the keys."""
        self._archive = archive

    def write(self, tx: Session, who: AtWork, report: OpenReport, told: tuple[str, str], now: datetime) -> None:
        """Keep words of a kind: `told` is the kind, and the words."""
        kind, words = told
        note_id, custody = new_id(), self._archive.custody
        sealed = custody.seal(report.data_keys[Purpose.CASE], words.encode(), bound(report.id, kind, note_id))
        row = Note(id=note_id, report_id=report.id, kind=kind, by=who.id, at=now, salt=sealed.salt, sealed=sealed.box)
        case_files.note(tx, row)

    def newest(self, tx: Session, report_ids: list[str], kind: str) -> str:
        """The words of a kind written last about any of these reports; empty if there are none."""
        row = case_files.newest_note(tx, report_ids, kind)
        if row is None:
            return ""
        key = self._archive.data_keys(tx, row.report_id)[Purpose.CASE]
        sealed = Sealed(row.salt or b"", row.sealed)
        return self._archive.custody.open(key, sealed, bound(row.report_id, row.kind, row.id)).decode()
