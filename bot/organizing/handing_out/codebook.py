"""What every column means: key, kind, the question in English, the words of its options."""

from __future__ import annotations

from collections.abc import Iterator

from bot.interview.questionnaire import Question
from bot.organizing.handing_out.facets import facet_names
from bot.organizing.handing_out.tables import REPORTS, Row, Tables, column_of
from bot.phrases import Phrases, phrase_id

TITLES: Row = ["table", "column", "key", "part", "kind", "label", "question", "options"]
ENGLISH = "en"


def codebook(tables: Tables, phrases: Phrases) -> list[Row]:
    """One row a column that holds answers, under a row of titles."""
    words = phrases.words_of(ENGLISH)
    return [TITLES, *(row for question in tables.questions for row in _rows(question, words))]


def _rows(question: Question, words: dict[str, str]) -> Iterator[Row]:
    table = question.key.partition("[]")[0] if "[]" in question.key else REPORTS
    label, asked = (words.get(phrase_id(question.key, suffix), "") for suffix in ("label", ""))
    for facet in facet_names(question):
        options = _options(question, words) if facet in {"option", "options"} else ""
        column = column_of(question.key, facet)
        yield [table, column, question.key, facet, str(question.kind), label, asked, options]


def _options(question: Question, words: dict[str, str]) -> str:
    if question.options is None:
        return ""
    key = question.options.key
    return "; ".join(f"{name} = {words.get(phrase_id(key, f'o-{name}'), name)}" for name in question.options.names)
