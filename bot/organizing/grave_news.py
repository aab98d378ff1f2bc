"""Bad news that organizers have learned: kept sealed, a task for a person, and never a word from the bot."""

from __future__ import annotations

import json
from datetime import datetime
from enum import StrEnum

from bot.archive import Archive
from bot.checkins import GRAVE, Checkins
from bot.custody import Purpose, bound
from bot.organizing.access import AtWork
from bot.organizing.opening import Opening
from storage import checkins, notes, outbox, tasks
from storage.database import Session
from storage.desk_records import Note
from storage.records import new_id

KIND = "grave"


class Grave(StrEnum):
    """What was learned."""

    DEATH = "death"
    HARM = "harm"


class GraveNews:
    """The family sees nothing of it: a person tells them."""

    def __init__(self, opening: Opening, archive: Archive) -> None:
        """`archive` seals it under the report's own key."""
        self._opening, self._archive = opening, archive

    def learned(self, tx: Session, who: AtWork, report_id: str, what: Grave, now: datetime) -> None:
        """Keep it, open the task, and fall silent towards the family until the task is done."""
        report = self._opening.report(tx, who, report_id, now, what="grave_news")
        note_id = new_id()
        text = json.dumps({"what": what}).encode()
        place = bound(report.id, KIND, note_id)
        sealed = self._archive.custody.seal(report.data_keys[Purpose.CASE], text, place)
        kept = Note(id=note_id, report_id=report.id, kind=KIND, by=who.id, at=now, salt=sealed.salt, sealed=sealed.box)
        notes.add(tx, kept)
        tasks.add_once(tx, GRAVE, now, report_id=report.id)
        outbox.drop_about(tx, report.id)
        checkins.change(tx, [report.id], asked_at=None)
        Checkins(self._archive).replan(tx, report, now)
