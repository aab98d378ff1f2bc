"""Notes, transcripts and translations of a report, opened for handing out."""

from __future__ import annotations

import json
from dataclasses import dataclass, field

from bot import renderings
from bot.archive import Archive, OpenReport
from bot.custody import Purpose, Sealed, bound
from bot.interview.moves import Address
from bot.renderings import Renderings
from storage import exports
from storage.database import Session
from storage.desk_records import Note

RENDERINGS = frozenset({"transcript", "translation"})


@dataclass(frozen=True, slots=True)
class Written:
    """What organizers wrote about a report: of `kind`, in `language`; of one answer, or of the report as a whole."""

    kind: str
    at: str
    words: str = field(repr=False)
    language: str | None = None
    address: Address | None = None

    @property
    def is_rendering(self) -> bool:
        """Whether it says again what the family said, and adds nothing."""
        return self.kind in RENDERINGS


def written_about(tx: Session, archive: Archive, report: OpenReport) -> tuple[Written, ...]:
    """What was written down of its answers, then notes about it, each in the order it was written."""
    rendered = Renderings(archive).of_report(tx, report)
    notes = [_note(archive, report, row) for row in exports.notes_of(tx, report.id)]
    return (*map(_rendering, rendered), *notes)


def _rendering(told: renderings.Written) -> Written:
    return Written(told.kind, told.at.date().isoformat(), told.words, told.language, told.of.address)


def _note(archive: Archive, report: OpenReport, row: Note) -> Written:
    """Words, or what a program keeps in a note, as it is."""
    sealed = Sealed(row.salt or b"", row.sealed)
    text = archive.custody.open(report.data_keys[Purpose.CASE], sealed, bound(report.id, row.kind, row.id)).decode()
    try:
        told = json.loads(text)
    except ValueError:
        told = text
    return Written(row.kind, row.at.date().isoformat(), told if isinstance(told, str) else text)
