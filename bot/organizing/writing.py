"""What was told aloud is written down by organizers, translated, and may become the answer; the voice stays."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime

from bot.archive import Archive, OpenReport
from bot.interview.kinds import Kind, Parts, Text, Unsaid, Value
from bot.interview.moves import Address
from bot.interview.replies import Record
from bot.organizing.access import AtWork
from bot.organizing.opening import Opening
from bot.reading import Rejected
from bot.reading_context import kept_as_words
from bot.refusals import Refusal
from bot.renderings import Of, Rendered, Renderings, Unwritten, Written
from bot.reporting import Reporting
from storage import events, tasks
from storage.database import Session

WRITE_DOWN = "write_down"


@dataclass(frozen=True, slots=True)
class Rewritten:
    """What somebody wrote of an answer: its words, in which language, and whether they are a translation."""

    address: Address
    kind: Rendered
    language: str
    words: str = field(repr=False)


class Writing:
    """Use cases of transcripts and translations."""

    def __init__(self, opening: Opening, archive: Archive, reporting: Reporting) -> None:
        """`reporting` takes words in as an answer."""
        self._opening = opening
        self._renderings = Renderings(archive)
        self._reporting = reporting

    def waiting(
        self, tx: Session, who: AtWork, report_id: str, now: datetime
    ) -> tuple[OpenReport, list[Unwritten], list[Written]]:
        """The report, what nobody has written down yet, and what somebody has. Raises Refusal."""
        report = self._opening.report(tx, who, report_id, now, "opened_to_write")
        return report, self._renderings.unwritten(tx, report), self._renderings.of_report(tx, report)

    def written_of(self, tx: Session, report: OpenReport, address: Address) -> list[Written]:
        """What was written of one answer, for a report that is open already."""
        return [each for each in self._renderings.of_report(tx, report) if each.of.address == address]

    def write(self, tx: Session, who: AtWork, report_id: str, told: Rewritten, now: datetime) -> OpenReport:
        """Keep what was written; a task to write it down is done when nothing is left. Raises Refusal."""
        report = self._opening.report(tx, who, report_id, now, "opened_to_write")
        written = Written(Of(told.address), told.kind, told.language, told.words, who.id, now)
        try:
            self._renderings.write(tx, report, written)
        except LookupError:
            raise Refusal("desk-not-found") from None
        events.add(tx, f"wrote_{told.kind}", now, report.id, actor=who.id)
        if not self._renderings.unwritten(tx, report):
            for task in tasks.of_report(tx, report.id, WRITE_DOWN):
                tasks.done(tx, task.id, now)
        return report

    def becomes_the_answer(
        self, tx: Session, who: AtWork, report_id: str, address: Address, now: datetime
    ) -> OpenReport:
        """The newest transcript stands as the answer; the voice stays with the report. Raises Refusal."""
        report = self._opening.report(tx, who, report_id, now, "opened_to_write")
        found = [each for each in self.written_of(tx, report, address) if each.kind is Rendered.TRANSCRIPT]
        if not found:
            raise Refusal("desk-not-found")
        if is_in_the_answer(report, address, found[-1].words):
            return report
        value = self._value(report, address, found[-1].words, now)
        told = self._reporting.reply(tx, report, Record(address, value), now)
        if told.rejected is not None:
            raise Refusal("desk-not-found")
        events.add(tx, "transcript_is_answer", now, report.id, actor=who.id)
        return told.report

    def _value(self, report: OpenReport, address: Address, words: str, now: datetime) -> Value:
        """Among pieces the words stand beside the voice; a name, a date or a place is read like one that was typed."""
        question = report.interview.questionnaire.by_key[address.key]
        if question.several:
            told = _told(report, address)
            return Parts((*(told.parts if isinstance(told, Parts) else ()), Text(words)))
        if question.kind in {Kind.TEXT, Kind.LONG_TEXT}:
            return Text(words)
        read = self._reporting.read(report, address, question, words, now)
        if not isinstance(read, Rejected):
            return Text(words) if isinstance(read, Unsaid) else read
        kept = kept_as_words(read)
        if kept is None:
            raise Refusal("desk-write-not-read")
        return kept


def _told(report: OpenReport, address: Address) -> Value | None:
    told = report.interview.standing.answers.get(address)
    return told.value if told is not None else None


def is_in_the_answer(report: OpenReport, address: Address, words: str) -> bool:
    """Whether these words stand in the answer already."""
    match _told(report, address):
        case Parts(parts):
            return Text(words) in parts
        case Text(known):
            return known == words
        case _:
            return False


def translatable(report: OpenReport) -> Sequence[Address]:
    """Answers that hold words or voices of the family, in the order they were told."""
    found = []
    for address, answer in report.interview.standing.answers.items():
        question = report.interview.questionnaire.by_key.get(address.key)
        if question is not None and question.kind is Kind.LONG_TEXT and not isinstance(answer.value, Unsaid):
            found.append(address)
    return found
