"""Which of many reports an organizer may see: what `Access.may_see` decides for one, decided for a list."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Protocol, TypeVar

from bot.organizing.access import AtWork
from bot.states import THE_FAMILYS
from storage import organizers
from storage.database import Session
from storage.states import ReportState

UNSEEN = THE_FAMILYS | {ReportState.QUARANTINED}
"""In quarantine they have a list of their own, and are found and counted nowhere else."""


class Standing(Protocol):
    """A row that says how a report stands."""

    @property
    def id(self) -> str: ...
    @property
    def state(self) -> str: ...
    @property
    def case_id(self) -> str | None: ...
    @property
    def erase_at(self) -> object: ...


R = TypeVar("R", bound=Standing)


def visible(tx: Session, who: AtWork, rows: Iterable[R]) -> list[R]:
    """Those that are hers to see. The others are left out, and nothing tells that they are there."""
    closed = organizers.kept_out_of(tx, who.id)
    return [
        row
        for row in rows
        if row.state not in UNSEEN and row.erase_at is None and closed.isdisjoint((row.id, row.case_id or row.id))
    ]
