"""A case code in a chat it does not belong to opens nothing: a coordinator looks at it, and decides."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from bot.case_codes import parse
from bot.custody import Custody
from bot.organizing.access import Access, Coordinator
from bot.refusals import Refusal
from storage import events, reports, tasks
from storage.database import Session
from storage.records import Task


@dataclass(frozen=True, slots=True)
class LostPhone:
    """Somebody who says that a report is hers. `report_id`: the one her code belongs to, if there is one."""

    task: Task
    report_id: str | None


class LostPhones:
    """What is told is only noted; whether there is such a code is looked up when a coordinator asks."""

    def __init__(self, access: Access, custody: Custody) -> None:
        """`access` knows what a coordinator is kept out of."""
        self._access = access
        self._custody = custody

    def told(self, tx: Session, reporter_id: str, words: str, now: datetime) -> None:
        """The same work is done whether or not there is such a code: how long it takes tells nothing."""
        code = parse(words)
        index = self._custody.index("code", code) if code is not None else None
        tasks.code_typed(tx, reporter_id, index, now)

    def open_ones(self, tx: Session, by: Coordinator) -> list[LostPhone]:
        """Those nobody has seen to, the oldest first."""
        return [LostPhone(task, self._report(tx, by, task)) for task in tasks.open_ones(tx, tasks.CODE_TYPED)]

    def done(self, tx: Session, by: Coordinator, task_id: str, now: datetime) -> None:
        """She has seen to it. Raises Refusal."""
        found = next((each for each in tasks.open_ones(tx, tasks.CODE_TYPED) if each.id == task_id), None)
        if found is None or not tasks.done(tx, task_id, now):
            raise Refusal("desk-not-found")
        events.add(tx, "lost_phone_seen_to", now, actor=by.id, about=task_id)

    def _report(self, tx: Session, by: Coordinator, task: Task) -> str | None:
        row = reports.by_code(tx, task.code_index) if task.code_index is not None else None
        return row.id if row is not None and self._access.may_see(tx, by, row) else None
