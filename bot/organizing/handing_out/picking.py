"""Which reports an export takes: only those its coordinators may see, each cut down to what its family allows."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from itertools import groupby

from bot.archive import Archive, OpenReport
from bot.looking_through import looked_through
from bot.organizing.access import Role
from bot.organizing.handing_out.asking import Scope
from bot.organizing.handing_out.gathering import About, Given, Head, given
from bot.organizing.handing_out.notes import Written, written_about
from bot.organizing.handing_out.questions import questions_asked
from bot.organizing.handing_out.recipients import Recipient
from storage import attachments, exports, organizers, reports
from storage.database import Session
from storage.desk_records import Export
from storage.exports import Picked
from storage.records import Attachment, Report
from storage.states import ExportState, OrganizerState

NAMED_BY = 20
"""Hex digits of the names that only one recipient knows: 80 bits."""


class NotToBeWritten(Exception):
    """There is no such export, it waits for a second yes, or whoever asked for it or agreed is no coordinator now."""


class NothingToGive(Exception):
    """No report in it may go to this recipient."""


def wanted(tx: Session, export_id: str) -> tuple[Export, list[Picked]]:
    """An export that may be written, and the reports it asks for. Raises NotToBeWritten."""
    export = exports.get(tx, export_id)
    if export is None or export.state != ExportState.READY:
        raise NotToBeWritten
    by = {export.made_by, *([export.approved_by] if export.approved_by else [])}
    if (export.of == Scope.ALL and len(by) < 2) or not all(_is_coordinator(tx, each) for each in by):
        raise NotToBeWritten
    hidden = {about for each in by for about in organizers.kept_out_of(tx, each)}
    found = _asked_for(tx, export)
    return export, [each for each in found if not {each.case, each.report} & hidden]


def by_case(picked: Sequence[Picked]) -> Iterator[list[Picked]]:
    """The reports of one case after another."""
    for _, each in groupby(picked, key=lambda one: one.case):
        yield list(each)


@dataclass(frozen=True, slots=True)
class Cut:
    """A report that goes out: the case it belongs to, all of it, what this recipient gets, the rows of its files."""

    case: str
    report: OpenReport
    given: Given
    files: Mapping[str, Attachment] = field(repr=False)


@dataclass(frozen=True, slots=True)
class CuttingDown:
    """Opens picked reports for one export, and cuts them down at once."""

    archive: Archive
    export: Export
    rungs: dict[str, str]
    today: date

    def reports(self, tx: Session, picked: Sequence[Picked]) -> list[Cut]:
        """Those of them that may go there, and still may: read in a handful of statements, however many they are."""
        rows = reports.some(tx, [each.report for each in picked])
        wanted = [each for each in picked if self._may_go(rows.get(each.report))]
        opened = looked_through(tx, self.archive, [rows[each.report] for each in wanted])
        notes, asked = written_about(tx, self.archive, opened), questions_asked(tx, self.archive, opened)
        going = [
            (each.case, report, cut)
            for each, report, written in zip(wanted, opened, notes, strict=True)
            if (cut := self._cut(each.case, report, (*written, *asked.get(report.id, ())))) is not None
        ]
        files = _files(tx, [report.id for _, report, cut in going if any(cut.files())])
        return [Cut(case, report, cut, files.get(report.id, {})) for case, report, cut in going]

    def _may_go(self, row: Report | None) -> bool:
        return row is not None and row.state in Scope(self.export.of).states and row.erase_at is None

    def _cut(self, case: str, report: OpenReport, written: tuple[Written, ...]) -> Given | None:
        row = report.row
        about = About(self._name(row.id), self._name(case), self._rung(row), _head(row), self.today, written)
        return given(report.interview, Recipient(self.export.recipient), about)

    def _name(self, its_id: str) -> str:
        """Our own id at home; for others a name that two recipients cannot compare."""
        if self.export.recipient == Recipient.ARCHIVE:
            return its_id
        return self.archive.custody.index(f"export to {self.export.recipient}", its_id).hex()[:NAMED_BY]

    def _rung(self, row: Report) -> str | None:
        return self.rungs.get(row.case_id) if row.case_id else None


def _files(tx: Session, report_ids: Sequence[str]) -> dict[str, dict[str, Attachment]]:
    """The rows of the files of each, by their ids."""
    found: dict[str, dict[str, Attachment]] = {}
    for row in attachments.of_reports(tx, report_ids) if report_ids else ():
        found.setdefault(row.report_id, {})[row.id] = row
    return found


def _head(row: Report) -> Head:
    day = row.handed_in_at.date().isoformat() if row.handed_in_at else None
    return Head(row.state, row.language, row.urgent, day)


def _asked_for(tx: Session, export: Export) -> list[Picked]:
    scope = Scope(export.of)
    match scope:
        case Scope.ALL:
            return exports.picked(tx, scope.states)
        case Scope.CASE:
            return exports.picked(tx, scope.states, case=export.about or "")
        case Scope.ONE:
            return exports.picked(tx, scope.states, report=export.about or "")


def _is_coordinator(tx: Session, organizer_id: str) -> bool:
    row = organizers.get(tx, organizer_id)
    return row is not None and row.state == OrganizerState.JOINED and row.role == Role.COORDINATOR
