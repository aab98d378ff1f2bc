"""The queue: what waits for organizers, counted by lane and listed a page at a time, by columns in clear."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime

from bot.archive import Archive, OpenReport
from bot.case_codes import CaseCode
from bot.handing_in import case_code
from bot.interview.engine import begin
from bot.organizing.access import Access, AtWork
from storage import lanes, organizers, reports
from storage.database import Session
from storage.lanes import Counts, Lane, Reader
from storage.records import Report

A_PAGE = 8

__all__ = ["A_PAGE", "Counts", "Item", "Lane", "Page", "Queue"]


@dataclass(frozen=True, slots=True)
class Item:
    """One report of a list: its row, and its case code. Nothing that was told is in it."""

    row: Report
    code: CaseCode | None = field(repr=False)

    def days(self, now: datetime) -> int:
        """How long it has waited since it was handed in."""
        return days_since(self.row, now)


@dataclass(frozen=True, slots=True)
class Page:
    """Some reports of a lane; `goes_on`: there are more behind the last."""

    items: tuple[Item, ...]
    goes_on: bool


class Queue:
    """Lists hold no report she is kept out of, and count none."""

    def __init__(self, access: Access, archive: Archive) -> None:
        """`archive` opens the sealed card with the case code."""
        self._access, self._archive = access, archive

    def counts(self, tx: Session, who: AtWork, now: datetime) -> Counts:
        """How many wait, where."""
        return lanes.counts(tx, self._reader(tx, who, now))

    def page(self, tx: Session, who: AtWork, lane: Lane | str, after_id: str, now: datetime) -> Page:
        """Urgent ones first, then those that wait longest; behind the report `after_id`, or from the beginning."""
        after = reports.get(tx, after_id) if after_id else None
        if after is not None and (after.handed_in_at is None or not self._access.may_see(tx, who, after)):
            after = None
        rows = lanes.page(tx, lane, self._reader(tx, who, now), after, A_PAGE + 1)
        return Page(tuple(Item(row, self.code_of(tx, row)) for row in rows[:A_PAGE]), len(rows) > A_PAGE)

    def code_of(self, tx: Session, row: Report) -> CaseCode | None:
        """Its case code. Opens the card alone, not what was told."""
        if row.sealed_card is None:
            return None
        unread = begin(self._archive.questionnaire)
        return case_code(self._archive, OpenReport(row, self._archive.data_keys(tx, row.id), unread, next_seq=1))

    def _reader(self, tx: Session, who: AtWork, now: datetime) -> Reader:
        return Reader(who.id, now, frozenset(organizers.kept_out_of(tx, who.id)))


def days_since(row: Report, now: datetime) -> int:
    """Whole days since it was handed in."""
    return max(0, (now - (row.handed_in_at or now)).days)
