"""A case as JSON: its reports inside it, lists as lists, files by name."""

from __future__ import annotations

from typing import Any

from bot.organizing.handing_out.facets import FileNames
from bot.organizing.handing_out.gathering import AGE, Given
from bot.organizing.handing_out.tables import GivenCase, Told

FORMAT = "reportbot export 1"


def case_as_json(case: GivenCase) -> dict[str, Any]:
    """As docs/export.schema.json describes it."""
    reports = [_report(each, told, case.files) for each, told in zip(case.reports, case.told, strict=True)]
    return {"case": case.id, "rung": case.rung, "reports": reports}


def _report(report: Given, told: list[Told], files: FileNames) -> dict[str, Any]:
    written: dict[str, Any] = {"report": report.id}
    if report.head is not None:
        head = report.head
        written |= {"state": head.state, "language": head.language, "urgent": head.urgent}
        written["handed_in_on"] = head.handed_in_on
    written["answers"] = _answers(report, told)
    written["lists"] = _lists(told)
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


def _answers(report: Given, told: list[Told]) -> dict[str, Any]:
    single = {answer.address.key: parts for answer, parts in told if answer.address.item is None}
    if report.under_18 is None:
        return single
    return {**single, AGE: dict(zip(("at_event", "now"), report.under_18, strict=True))}


def _lists(told: list[Told]) -> dict[str, list[dict[str, Any]]]:
    lists: dict[str, dict[int, dict[str, Any]]] = {}
    for answer, parts in told:
        address = answer.address
        if address.item is not None:
            key, _, name = address.key.partition("[].")
            item = lists.setdefault(key, {}).setdefault(address.item, {"item": address.item})
            item[name] = parts
    return {key: list(items.values()) for key, items in lists.items()}
