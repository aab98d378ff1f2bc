"""Notes, transcripts and translations of a report, opened for handing out."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import TypeVar

from bot.archive import Archive, OpenReport
from bot.custody import Purpose, Sealed, bound
from bot.interview.moves import Address
from bot.renderings import Renderings
from bot.renderings import Written as Rendered
from storage import exports, renderings
from storage.database import Session
from storage.desk_records import Note
from storage.records import Rendering

R = TypeVar("R", Note, Rendering)
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


def written_about(tx: Session, archive: Archive, reports: Sequence[OpenReport]) -> list[tuple[Written, ...]]:
    """Of each report what was written down of its answers, then notes about it, each in the order it was written."""
    ids = [each.id for each in reports]
    rendered = _by_report(renderings.of_reports(tx, ids))
    noted = _by_report(exports.notes_of_all(tx, ids))
    opening = Renderings(archive)
    return [
        (
            *map(_rendering, opening.newest(each, rendered.get(each.id, ()))),
            *(_note(archive, each, row) for row in noted.get(each.id, ())),
        )
        for each in reports
    ]


def _by_report(rows: Iterable[R]) -> dict[str, list[R]]:
    """In the order they come."""
    found: dict[str, list[R]] = {}
    for row in rows:
        found.setdefault(row.report_id, []).append(row)
    return found


def _rendering(told: Rendered) -> Written:
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
