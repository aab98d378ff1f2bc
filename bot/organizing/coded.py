"""A report found by its case code, for organizers: what is not there and what is not hers look the same."""

from __future__ import annotations

from bot.archive import Archive
from bot.case_codes import parse
from bot.organizing.access import AtWork
from bot.organizing.opening import Opening
from bot.refusals import Refusal
from storage import reports
from storage.database import Session


class Coded:
    """Finds reports by what a family wrote down."""

    def __init__(self, opening: Opening, archive: Archive) -> None:
        """`opening` knows what she may see."""
        self._opening = opening
        self._custody = archive.custody

    def report_id(self, tx: Session, who: AtWork, typed: str) -> str:
        """The id of the report with this code. Raises Refusal."""
        code = parse(typed)
        found = reports.by_code(tx, self._custody.index("code", code)) if code else None
        if found is None:
            raise Refusal("desk-not-found")
        return self._opening.row(tx, who, found.id).id
