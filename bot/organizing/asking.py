"""Asking a family: in free words or with questions of ours, only if it allowed that, never as the first to speak."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime

from bot.archive import OpenReport
from bot.asked import Asked, Draft, FamilyQuestions, InOtherWords
from bot.checkins import CONTACT, Checkins
from bot.interview.conditions import said_yes
from bot.interview.kinds import Kind, Value
from bot.interview.questionnaire import Question
from bot.organizing.access import AtWork
from bot.organizing.opening import Opening
from bot.refusals import Refusal
from storage import events, family_questions
from storage.database import Session

UNPICKED_SECTIONS = frozenset({"before", "consents", "asked", "leaving"})
UNPICKED_KINDS = frozenset({Kind.CONSENT, Kind.GROUP, Kind.DERIVED, Kind.NOTICE, Kind.LANGUAGE})
"""What a family agrees to is its own to change; nobody asks for it a second time by message."""
MOST_OPEN = 20


@dataclass(frozen=True, slots=True)
class Answer:
    """One question, and what the family said to it, if anything."""

    asked: Asked
    question: Question | None
    value: Value | None = field(repr=False)


class Asking:
    """The organizers' use cases of asking. Each looks at the report through the one opening."""

    def __init__(self, opening: Opening, questions: FamilyQuestions, planning: Checkins) -> None:
        """`planning` knows when a family may be written to."""
        self._opening = opening
        self._questions = questions
        self._planning = planning

    def opened(self, tx: Session, who: AtWork, report_id: str, now: datetime) -> OpenReport:
        """The report, if its family may be asked. Raises Refusal that says why not."""
        report = self._opening.report(tx, who, report_id, now, "opened_to_ask")
        if not may_be_written_to(report):
            raise Refusal("desk-ask-not-allowed")
        if not self._planning.may_ask(tx, report, now):
            raise Refusal("desk-ask-speak-first")
        return report

    def ask(self, tx: Session, who: AtWork, report_id: str, drafts: Sequence[Draft], now: datetime) -> OpenReport:
        """Everything in one message of the bot, at the family's next hours. Raises Refusal."""
        report = self.opened(tx, who, report_id, now)
        waiting = self._questions.of_report(tx, report, open_only=True)
        known = {each.draft.key for each in waiting if each.draft.key}
        wanted = [draft for draft in drafts if draft.key is None or draft.key not in known]
        if len(waiting) + len(wanted) > MOST_OPEN:
            raise Refusal("desk-ask-too-many")
        for draft in wanted:
            asked = self._questions.ask(tx, report, who.id, draft, now)
            events.add(tx, "asked", now, report.id, actor=who.id, about=asked.id)
        grown = replace(report, row=report.row.model_copy(update={"asks": len(waiting) + len(wanted)}))
        self._planning.ask_soon(tx, grown, now)
        return grown

    def translate(self, tx: Session, who: AtWork, asked: Asked, told: InOtherWords, now: datetime) -> None:
        """Write a question in another language; the words as they were asked stay beside it. Raises Refusal."""
        report = self._opening.report(tx, who, asked.row.report_id, now, "opened_to_translate")
        draft = replace(asked.draft, translations=(*asked.draft.translations, told))
        self._questions.change(tx, report, replace(asked, draft=draft))
        events.add(tx, "question_translated", now, report.id, actor=who.id, about=asked.id)

    def drop(self, tx: Session, who: AtWork, asked: Asked, now: datetime) -> None:
        """It is not asked any more. Raises Refusal."""
        report = self._opening.report(tx, who, asked.row.report_id, now, "opened_to_ask")
        self._planning.replan(tx, self._questions.drop(tx, report, asked, now), now)
        events.add(tx, "question_dropped", now, report.id, actor=who.id, about=asked.id)

    def everything(self, tx: Session, who: AtWork, report_id: str, now: datetime) -> tuple[OpenReport, list[Answer]]:
        """What was asked about a report and what was answered, in order. Raises Refusal."""
        report = self._opening.report(tx, who, report_id, now, "opened_answers")
        return report, [_answer(report, asked) for asked in self._questions.of_report(tx, report)]

    def one(self, tx: Session, who: AtWork, question_id: str, now: datetime) -> Asked:
        """One question. Raises Refusal."""
        row = family_questions.get(tx, question_id)
        if row is None:
            raise Refusal("desk-not-found")
        _, every = self.everything(tx, who, row.report_id, now)
        found = next((each.asked for each in every if each.asked.id == question_id), None)
        if found is None:
            raise Refusal("desk-not-found")
        return found


def may_be_written_to(report: OpenReport) -> bool:
    """Whether the family allowed that at all."""
    return said_yes(report.interview.path.value(CONTACT))


def pickable(report: OpenReport) -> dict[str, list[Question]]:
    """The questions that may be asked of this family, by section: on its path, and nothing that is a permission."""
    path, found = report.interview.path, {}
    for section in report.interview.questionnaire.sections:
        if section.key in UNPICKED_SECTIONS:
            continue
        of_section = report.interview.questionnaire.section_of
        questions = [
            question
            for _, question in path.questions(section)
            if question.kind not in UNPICKED_KINDS and of_section.get(question.key, section) is section
        ]
        if questions:
            found[section.key] = questions
    return found


def _answer(report: OpenReport, asked: Asked) -> Answer:
    address = asked.address
    question = report.interview.questionnaire.by_key.get(address.key) if address else None
    value = report.interview.path.value(address) if address is not None else None
    fresh = asked.draft.key is None or asked.row.answered_at is not None
    return Answer(asked, question, value if fresh else None)
