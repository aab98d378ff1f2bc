"""The one way to a report for organizers: their scope is looked at, and that they looked is written down."""

from __future__ import annotations

from datetime import datetime

from bot.archive import Archive, OpenReport
from bot.organizing.access import Access, AtWork
from bot.refusals import Refusal
from storage import events, reports
from storage.database import Session
from storage.records import Report

NOT_FOUND = "desk-not-found"


class Opening:
    """Opens reports for organizers. What is not hers and what is not there look the same to her."""

    def __init__(self, access: Access, archive: Archive) -> None:
        """`access` knows who is kept out of what."""
        self._access = access
        self._archive = archive

    def row(self, tx: Session, who: AtWork, report_id: str) -> Report:
        """The row of a report she may see. Raises Refusal."""
        found = reports.get(tx, report_id)
        if found is None or not self._access.may_see(tx, who, found):
            raise Refusal(NOT_FOUND)
        return found

    def may_see(self, tx: Session, who: AtWork, row: Report) -> bool:
        """Whether this row may stand in a list of hers."""
        return self._access.may_see(tx, who, row)

    def sees(self, tx: Session, who: AtWork, report_id: str) -> bool:
        """The same for an id."""
        found = reports.get(tx, report_id)
        return found is not None and self._access.may_see(tx, who, found)

    def report(  # noqa: PLR0913, PLR0917 - who opens what, and what the trail says of it
        self,
        tx: Session,
        who: AtWork,
        report_id: str,
        now: datetime,
        what: str = "opened",
        about: str | None = None,
    ) -> OpenReport:
        """A report, readable; the trail says that she did `what` with it, or with `about`. Raises Refusal."""
        row = self.row(tx, who, report_id)
        events.add(tx, what, now, row.id, actor=who.id, about=about)
        return self._archive.opened(tx, row)
