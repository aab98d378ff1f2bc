"""Notes, transcripts and translations of a report, opened for handing out."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass, field

from bot.archive import Archive, OpenReport
from bot.custody import Purpose, Sealed, bound
from bot.interview.moves import Address
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
    """Everything written about a report, in the order it was written."""
    return tuple(_opened(tx, archive, report))


def _opened(tx: Session, archive: Archive, report: OpenReport) -> Iterator[Written]:
    for row in exports.notes_of(tx, report.id):
        sealed = Sealed(row.salt or b"", row.sealed)
        place = bound(report.id, row.kind, row.id)
        yield _read(row, archive.custody.open(report.data_keys[Purpose.CASE], sealed, place))


def _read(row: Note, text: bytes) -> Written:
    """`{"words", "language", "of"}` as JSON; anything else is plain words about the whole report."""
    at = row.at.date().isoformat()
    try:
        told = json.loads(text)
    except ValueError:
        told = None
    if not isinstance(told, dict) or not isinstance(told.get("words"), str):
        return Written(row.kind, at, text.decode(errors="replace"))
    of = told.get("of")
    return Written(row.kind, at, told["words"], told.get("language"), Address.parse(of) if of else None)
