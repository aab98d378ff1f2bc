"""Writes tables of plain words as an .xlsx workbook: a zip of small XML files, nothing else (ECMA-376)."""

from __future__ import annotations

import re
import zipfile
from collections.abc import Mapping, Sequence
from functools import lru_cache
from pathlib import Path
from xml.sax.saxutils import escape, quoteattr

Rows = Sequence[Sequence[str]]

HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
_MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
_DOCUMENT = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006"
_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml"
SHEET = (f'<worksheet xmlns="{_MAIN}"><sheetData>', "</sheetData></worksheet>")
_NOT_IN_XML = re.compile("[\x00-\x08\x0b-\x1f]")
_WRITTEN_ON = (1980, 1, 1, 0, 0, 0)
"""The first day a zip can name: the same questionnaire gives the same file, byte for byte."""


def write_workbook(sheets: Mapping[str, Rows], path: Path) -> None:
    """Write one sheet a name; every cell is text. Raises ValueError for signs that XML cannot carry."""
    parts = frame(list(sheets))
    for number, rows in enumerate(sheets.values(), start=1):
        parts[sheet_name(number)] = "".join((SHEET[0], *map(line, range(1, len(rows) + 1), rows), SHEET[1]))
    with zipfile.ZipFile(path, "w") as package:
        for name, text in parts.items():
            package.writestr(entry(name), HEAD + text)


def frame(names: Sequence[str]) -> dict[str, str]:
    """Every part of a workbook but its sheets, by name."""
    return {
        "[Content_Types].xml": _content_types(len(names)),
        "_rels/.rels": _relations([("officeDocument", "xl/workbook.xml")]),
        "xl/workbook.xml": _workbook(list(names)),
        "xl/_rels/workbook.xml.rels": _relations(
            [("worksheet", sheet_name(number).removeprefix("xl/")) for number in range(1, len(names) + 1)]
        ),
    }


def sheet_name(number: int) -> str:
    """Where a sheet lies in the zip, counted from 1."""
    return f"xl/worksheets/sheet{number}.xml"


def entry(name: str) -> zipfile.ZipInfo:
    """A part of the zip, the same whenever it is written."""
    part = zipfile.ZipInfo(name, _WRITTEN_ON)
    part.compress_type = zipfile.ZIP_DEFLATED
    return part


def line(number: int, cells: Sequence[str]) -> str:
    """One row of a sheet, counted from 1. Raises ValueError for signs that XML cannot carry."""
    return f'<row r="{number}">{_cells(number, cells)}</row>'


@lru_cache(maxsize=1024)
def column(index: int) -> str:
    """The letters of a column: 0 -> A, 25 -> Z, 26 -> AA."""
    letters = ""
    while index >= 0:
        index, letter = divmod(index, 26)
        letters, index = chr(ord("A") + letter) + letters, index - 1
    return letters


def _cells(number: int, row: Sequence[str]) -> str:
    return "".join(
        f'<c r="{column(index)}{number}" t="inlineStr"><is><t xml:space="preserve">{_text(cell)}</t></is></c>'
        for index, cell in enumerate(row)
        if cell
    )


def _text(cell: str) -> str:
    if not cell.isprintable() and _NOT_IN_XML.search(cell):
        raise ValueError("a cell holds a sign that XML cannot carry")
    return escape(cell)


def _workbook(names: list[str]) -> str:
    sheets = "".join(
        f'<sheet name={quoteattr(name)} sheetId="{number}" r:id="rId{number}"/>'
        for number, name in enumerate(names, start=1)
    )
    return f'<workbook xmlns="{_MAIN}" xmlns:r="{_DOCUMENT}"><sheets>{sheets}</sheets></workbook>'


def _relations(targets: list[tuple[str, str]]) -> str:
    lines = "".join(
        f'<Relationship Id="rId{number}" Type="{_DOCUMENT}/{kind}" Target="{target}"/>'
        for number, (kind, target) in enumerate(targets, start=1)
    )
    return f'<Relationships xmlns="{_PACKAGE}/relationships">{lines}</Relationships>'


def _content_types(sheets: int) -> str:
    parts = [("/xl/workbook.xml", "sheet.main")]
    parts += [(f"/xl/worksheets/sheet{number}.xml", "worksheet") for number in range(1, sheets + 1)]
    lines = "".join(f'<Override PartName="{name}" ContentType="{_TYPE}.{kind}+xml"/>' for name, kind in parts)
    relations = '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
    return f'<Types xmlns="{_PACKAGE}/content-types">{relations}{lines}</Types>'
