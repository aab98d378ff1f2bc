"""What organizers asked a family: sealed with the report, put to the family one after the other, and answered."""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import asdict, dataclass, field, replace
from datetime import datetime

from bot import alerts
from bot.archive import Archive, OpenReport
from bot.custody import Purpose, Sealed, bound
from bot.interview.kinds import NonAnswer, Unsaid
from bot.interview.moves import AddedItem, Address, Answered, Confirmed, Move
from storage import events, family_questions, tasks
from storage.database import Session
from storage.desk_records import FamilyQuestion
from storage.records import new_id

LIST = "asked"
QUESTION, ANSWER = "asked[].question", "asked[].answer"
FAMILY_ANSWERED = "family_answered"


@dataclass(frozen=True, slots=True)
class InOtherWords:
    """A translation of a question: the language it is in, who wrote it, when (ISO, UTC)."""

    language: str
    words: str = field(repr=False)
    by: str
    at: str


@dataclass(frozen=True, slots=True)
class Draft:
    """A question about to be asked: words in a language, or the key of one of ours."""

    words: str | None = field(default=None, repr=False)
    language: str | None = None
    key: str | None = None
    translations: tuple[InOtherWords, ...] = field(default=(), repr=False)


@dataclass(frozen=True, slots=True)
class Asked:
    """One question as it was asked. `item` is where its answer goes, once it has been put to the family.

    `dropped`: nobody asks it any more.
    """

    row: FamilyQuestion
    draft: Draft
    item: int | None = None
    dropped: bool = False

    @property
    def id(self) -> str:
        """The question's id."""
        return self.row.id

    @property
    def address(self) -> Address | None:
        """Where the family answers it; None while words of our own were not put yet."""
        if self.draft.key is not None:
            return Address(self.draft.key)
        return None if self.item is None else Address(ANSWER, self.item)

    def in_language(self, language: str) -> InOtherWords | None:
        """The newest translation into this language."""
        return next((each for each in reversed(self.draft.translations) if each.language == language), None)


class FamilyQuestions:
    """Keeps and opens what was asked."""

    def __init__(self, archive: Archive) -> None:
        """`archive` seals."""
        self._archive = archive

    def ask(self, tx: Session, report: OpenReport, by: str, draft: Draft, now: datetime) -> Asked:
        """One more question; it waits to be put."""
        row = FamilyQuestion(id=new_id(), report_id=report.id, by=by, at=now, sealed=b"")
        asked = Asked(row, draft)
        row.salt, row.sealed = self._sealed(report, asked)
        family_questions.add(tx, row)
        return asked

    def of_report(self, tx: Session, report: OpenReport, *, open_only: bool = False) -> list[Asked]:
        """Everything asked, or all that waits for an answer, in order."""
        return [self.opened(report, row) for row in family_questions.of_report(tx, report.id, open_only=open_only)]

    def change(self, tx: Session, report: OpenReport, asked: Asked) -> Asked:
        """Keep a translation that was added, or where the answer goes."""
        family_questions.reseal(tx, asked.id, *self._sealed(report, asked))
        return asked

    def settle(self, tx: Session, report: OpenReport, asked: Asked, now: datetime) -> OpenReport:
        """It waits no more."""
        family_questions.settle(tx, asked.row, now)
        return replace(report, row=report.row.model_copy(update={"asks": max(0, report.row.asks - 1)}))

    def drop(self, tx: Session, report: OpenReport, asked: Asked, now: datetime) -> OpenReport:
        """It is not to be asked any more."""
        self.change(tx, report, replace(asked, dropped=True))
        return self.settle(tx, report, asked, now)

    def after_moves(self, tx: Session, report: OpenReport, moves: Iterable[Move], now: datetime) -> OpenReport:
        """The family has told something: what answers an open question is told to whoever asked it."""
        told = {place for move in moves if (place := _told_at(move)) is not None}
        for asked in self.of_report(tx, report, open_only=True):
            if asked.address in told:
                report = self.settle(tx, report, asked, now)
                events.add(tx, FAMILY_ANSWERED, now, report.id, about=asked.id)
                self._tell(tx, report, asked, now)
        return report

    def _tell(self, tx: Session, report: OpenReport, asked: Asked, now: datetime) -> None:
        """One task a report and asker, and a line without content."""
        known = tasks.of_report(tx, report.id, FAMILY_ANSWERED)
        if not any(task.done_at is None and task.given_to == asked.row.by for task in known):
            tasks.add(tx, FAMILY_ANSWERED, now, report_id=report.id, given_to=asked.row.by)
        alerts.tell_one(tx, asked.row.by, alerts.ANSWERED, now)

    def _sealed(self, report: OpenReport, asked: Asked) -> tuple[bytes, bytes]:
        told = [asdict(asked.draft), asked.item, asked.dropped]
        sealed = self._archive.custody.seal(
            report.data_keys[Purpose.CASE], json.dumps(told, ensure_ascii=False).encode(), _place(asked.row)
        )
        return sealed.salt, sealed.box

    def opened(self, report: OpenReport, row: FamilyQuestion) -> Asked:
        """One that was just read."""
        sealed = Sealed(row.salt or b"", row.sealed)
        draft, item, dropped = json.loads(
            self._archive.custody.open(report.data_keys[Purpose.CASE], sealed, _place(row))
        )
        translations = tuple(InOtherWords(**each) for each in draft.pop("translations"))
        return Asked(row, Draft(**draft, translations=translations), item, dropped)


def _told_at(move: Move) -> Address | None:
    match move:
        case Answered(address, value):
            return None if value == Unsaid(NonAnswer.LATER) else address
        case Confirmed(address):
            return address
        case AddedItem(list_key, _):
            return Address(list_key)
        case _:
            return None


def _place(row: FamilyQuestion) -> bytes:
    return bound(row.report_id, "family_question", row.id)
