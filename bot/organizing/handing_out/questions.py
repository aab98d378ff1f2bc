"""What organizers asked families in their own words, and in which translations: for our own archive only."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from bot.archive import Archive, OpenReport
from bot.asked import Asked, FamilyQuestions
from bot.organizing.handing_out.notes import Written
from storage import family_questions
from storage.database import Session

QUESTION, IN_OTHER_WORDS = "question", "question_translation"


def questions_asked(tx: Session, archive: Archive, reports: Sequence[OpenReport]) -> dict[str, tuple[Written, ...]]:
    """By report, in the order they were asked; the answers stand among the answers, under the same address."""
    by_id, opening = {each.id: each for each in reports}, FamilyQuestions(archive)
    found: dict[str, tuple[Written, ...]] = {}
    for row in family_questions.of_reports(tx, list(by_id)):
        asked = opening.opened(by_id[row.report_id], row)
        found[row.report_id] = (*found.get(row.report_id, ()), *_written(asked))
    return found


def _written(asked: Asked) -> Iterator[Written]:
    """Nothing of a question of ours: its words are in the codebook."""
    draft = asked.draft
    if draft.words is not None:
        yield Written(QUESTION, asked.row.at.date().isoformat(), draft.words, draft.language, asked.address)
    for each in draft.translations:
        yield Written(IN_OTHER_WORDS, each.at[:10], each.words, each.language, asked.address)
