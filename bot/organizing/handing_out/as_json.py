"""A case as JSON: its reports inside it, lists as lists, files by name."""

from __future__ import annotations

from typing import Any

from bot.organizing.handing_out.facets import FileNames, facets
from bot.organizing.handing_out.gathering import AGE, Answer, Given
from bot.organizing.handing_out.tables import GivenCase

FORMAT = "reportbot export 1"


def case_as_json(case: GivenCase) -> dict[str, Any]:
    """As docs/export.schema.json describes it."""
    return {"case": case.id, "rung": case.rung, "reports": [_report(each, case.files) for each in case.reports]}


def _report(report: Given, files: FileNames) -> dict[str, Any]:
    written: dict[str, Any] = {"report": report.id}
    if report.head is not None:
        head = report.head
        written |= {"state": head.state, "language": head.language, "urgent": head.urgent}
        written["handed_in_on"] = head.handed_in_on
    written["answers"] = _answers(report, files)
    written["lists"] = _lists(report, files)
    written["files"] = [
        {"answer": str(answer.address), "medium": str(file.medium), "file": files.get(file.attachment)}
        | ({"caption": file.caption} if file.caption else {})
        for answer, file in report.files()
    ]
    written["written"] = [
        {"kind": each.kind, "at": each.at, "words": each.words, "language": each.language}
        | ({"of": str(each.address)} if each.address else {})
        for each in report.written
    ]
    return written


def _answers(report: Given, files: FileNames) -> dict[str, Any]:
    single = {each.address.key: facets(each.value, files) for each in report.answers if each.address.item is None}
    if report.under_18 is None:
        return single
    return {**single, AGE: dict(zip(("at_event", "now"), report.under_18, strict=True))}


def _lists(report: Given, files: FileNames) -> dict[str, list[dict[str, Any]]]:
    lists: dict[str, dict[int, dict[str, Any]]] = {}
    for each in report.answers:
        if each.address.item is not None:
            key, _, name = each.address.key.partition("[].")
            item = lists.setdefault(key, {}).setdefault(each.address.item, {"item": each.address.item})
            item[name] = _field(each, files)
    return {key: list(items.values()) for key, items in lists.items()}


def _field(answer: Answer, files: FileNames) -> dict[str, Any]:
    return dict(facets(answer.value, files))
