"""Keeping one of the team out of a case (family ties, doubts about her), and letting her in again."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime

from bot.organizing.access import Access, Coordinator
from bot.organizing.giving_back import give_back
from bot.organizing.opening import Opening
from storage import case_files, organizers, shown_cases
from storage.database import Session
from storage.desk_records import Organizer
from storage.records import Report


@dataclass(frozen=True, slots=True)
class Member:
    """One of the team beside a case: her number in /team, and whether she is kept out."""

    number: int
    row: Organizer
    kept_out: bool


class KeepingOut:
    """For coordinators, about cases they may see themselves. Nobody keeps herself out: somebody must let her in."""

    def __init__(self, access: Access, opening: Opening) -> None:
        """`access` writes down who is kept out of what."""
        self._access, self._opening = access, opening

    def team(self, tx: Session, by: Coordinator, report_id: str) -> list[Member]:
        """Everybody else. Raises Refusal."""
        about = _abouts(tx, self._opening.row(tx, by, report_id))
        numbered = list(enumerate(organizers.joined(tx), 1))
        return [
            Member(number, each, organizers.is_kept_out(tx, each.id, sorted(about)))
            for number, each in numbered
            if each.id != by.id
        ]

    def toggle(self, tx: Session, by: Coordinator, report_id: str, organizer_id: str, now: datetime) -> None:
        """Out if she was in, in if she was out: of the whole case. Raises Refusal."""
        row = self._opening.row(tx, by, report_id)
        about = _abouts(tx, row)
        if organizers.is_kept_out(tx, organizer_id, sorted(about)):
            for each in sorted(about):
                if organizers.is_kept_out(tx, organizer_id, [each]):
                    self._access.let_in(tx, by, organizer_id, each, now)
            return
        self._access.keep_out(tx, by, organizer_id, row.case_id or row.id, now)
        give_back(tx, organizer_id, by.id, now, about)
        _take_away(tx, organizer_id, about, now)


def _abouts(tx: Session, row: Report) -> set[str]:
    """The case and every report of it: she may have been kept out of one before it was linked."""
    if row.case_id is None:
        return {row.id}
    return {row.case_id, *(each.id for each in case_files.reports_of(tx, row.case_id))}


def _take_away(tx: Session, organizer_id: str, about: Collection[str], now: datetime) -> None:
    """What she was shown of it goes from her chat."""
    her = organizers.get(tx, organizer_id)
    if her is not None:
        for each in about:
            shown_cases.hide_report(tx, each, now, her.reporter_id)
