"""The tables of an export for one recipient: their columns, and the rows of a case."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import cached_property

from bot.interview.kinds import Kind, Unsaid
from bot.interview.questionnaire import Question
from bot.organizing.handing_out.facets import MAIN, Facet, Facets, FileNames, facet_names, facets
from bot.organizing.handing_out.gathering import AGE, Answer, Given
from bot.organizing.handing_out.permissions import CONSENTS, PHOTO, Permissions, allowed_keys
from bot.organizing.handing_out.recipients import PROFILES, Detail, Part, Recipient
from bot.questions import QUESTIONNAIRE

CASES, REPORTS, EVIDENCE, WRITTEN = "cases", "reports", "evidence", "written"
SUMMARY = frozenset(
    ("person.name", "person.sex", "event.kind", "event.date", "event.place", "status.now", "status.as_of")
)
HEAD = ("state", "language", "urgent", "handed_in_on")
ALL_GIVEN = Permissions(frozenset((*CONSENTS, PHOTO)), "exact")
BESIDE = " | "
Row = list[str]
Told = tuple[Answer, Facets]
"""An answer, and the parts of its value."""


@dataclass(frozen=True)
class GivenCase:
    """One missing person: every report about it that may go to this recipient."""

    id: str
    rung: str | None
    reports: tuple[Given, ...] = field(repr=False)
    files: FileNames = field(repr=False)

    @cached_property
    def told(self) -> tuple[list[Told], ...]:
        """The answers of each report, taken apart once for every format."""
        return tuple([(each, facets(each.value, self.files)) for each in report.answers] for report in self.reports)


@dataclass(frozen=True)
class Tables:
    """Columns are the same for a recipient whatever is in an export; a cell without an answer is empty."""

    recipient: Recipient

    @cached_property
    def questions(self) -> tuple[Question, ...]:
        """Every question whose answer could go there."""
        keys = allowed_keys(ALL_GIVEN, self.recipient)
        return tuple(each for each in (*QUESTIONNAIRE.walk(), *QUESTIONNAIRE.retired) if each.key in keys)

    @cached_property
    def columns(self) -> Mapping[str, tuple[str, ...]]:
        """The columns of every table."""
        single = [each for each in self.questions if "[]" not in each.key]
        lists = [each.key for each in single if each.kind is Kind.LIST]
        fields = {key: [each for each in self.questions if each.key.startswith(f"{key}[]")] for key in lists}
        head = HEAD if self.is_whole else ()
        summary = [each for each in single if each.key in SUMMARY]
        tables = {CASES: ("case", "rung", "reports", *_columns(summary))}
        tables[REPORTS] = ("case", "report", "rung", *head, "unsaid", *_columns(single))
        tables |= {key: ("case", "report", "item", "unsaid", *_columns(each)) for key, each in fields.items()}
        if PROFILES[self.recipient].parts & {Part.PHOTO, Part.EVIDENCE}:
            tables[EVIDENCE] = ("case", "report", "answer", "medium", "file", "caption")
        if self.is_whole:
            tables[WRITTEN] = ("case", "report", "kind", "of", "language", "at", "words")
        return tables

    @property
    def is_whole(self) -> bool:
        """Whether this recipient reads single reports as they were told."""
        return PROFILES[self.recipient].detail is Detail.WHOLE

    def rows(self, case: GivenCase) -> Iterator[tuple[str, Row]]:
        """Every row of a case, each with the table it belongs to."""
        yield CASES, self._row(CASES, _of_case(case))
        for report, told in zip(case.reports, case.told, strict=True):
            same = {"case": case.id, "report": report.id}
            yield REPORTS, self._row(REPORTS, {**same, **_of_report(report, told)})
            for key, item, fields in _items(told):
                yield key, self._row(key, {**same, "item": str(item), **_cells(fields)})
            yield from self._beside(report, case.files, same)

    def _beside(self, report: Given, files: FileNames, same: Mapping[str, str]) -> Iterator[tuple[str, Row]]:
        if EVIDENCE in self.columns:
            for answer, file in report.files():
                name, caption = files.get(file.attachment, ""), file.caption or ""
                told = {"answer": str(answer.address), "medium": str(file.medium), "file": name, "caption": caption}
                yield EVIDENCE, self._row(EVIDENCE, {**same, **told})
        for each in report.written:
            of, language = str(each.address or ""), each.language or ""
            told = {"kind": each.kind, "of": of, "language": language, "at": each.at, "words": each.words}
            yield WRITTEN, self._row(WRITTEN, {**same, **told})

    def _row(self, table: str, cells: Mapping[str, str]) -> Row:
        return [cells.get(column, "") for column in self.columns[table]]


def column_of(key: str, facet: str) -> str:
    """The column of one part of an answer."""
    return key if facet in MAIN else f"{key}.{facet}"


def in_cell(value: Facet) -> str:
    """As a table has it."""
    match value:
        case bool():
            return "yes" if value else "no"
        case list():
            return ";".join(value)
        case str():
            return value


def _columns(questions: list[Question]) -> Iterator[str]:
    for question in questions:
        yield from (column_of(question.key, facet) for facet in facet_names(question))


def _of_case(case: GivenCase) -> dict[str, str]:
    """What the families told, side by side where they differ."""
    told = [_cells([each for each in report if each[0].address.key in SUMMARY]) for report in case.told]
    columns = dict.fromkeys(column for each in told for column in each)
    beside = {column: BESIDE.join(dict.fromkeys(each[column] for each in told if column in each)) for column in columns}
    return {**beside, "case": case.id, "rung": case.rung or "", "reports": str(len(case.reports))}


def _of_report(report: Given, told: list[Told]) -> dict[str, str]:
    cells = _cells([each for each in told if each[0].address.item is None])
    cells["rung"] = report.rung or ""
    if report.head is not None:
        head = report.head
        cells |= {"state": head.state, "language": head.language, "urgent": in_cell(head.urgent)}
        cells["handed_in_on"] = head.handed_in_on or ""
    if report.under_18 is not None:
        for name, child in zip(("at_event", "now"), report.under_18, strict=True):
            cells[f"{AGE}.{name}"] = "" if child is None else in_cell(child)
    return cells


def _cells(told: list[Told]) -> dict[str, str]:
    cells: dict[str, str] = {}
    unsaid: list[str] = []
    for answer, parts in told:
        if isinstance(answer.value, Unsaid):
            unsaid.append(f"{answer.address.key}={answer.value.why}")
            continue
        for name, part in parts.items():
            cells[column_of(answer.address.key, name)] = in_cell(part)
    return {**cells, "unsaid": ";".join(unsaid)} if unsaid else cells


def _items(told: list[Told]) -> Iterator[tuple[str, int, list[Told]]]:
    """Every item of every list, in the order told."""
    found: dict[tuple[str, int], list[Told]] = {}
    for each in told:
        address = each[0].address
        if address.item is not None:
            found.setdefault((address.key.partition("[]")[0], address.item), []).append(each)
    for (key, item), fields in found.items():
        yield key, item, fields
