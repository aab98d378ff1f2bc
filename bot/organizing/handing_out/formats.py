"""CSV, XLSX and JSON, each written case by case as it comes: memory holds one case."""

from __future__ import annotations

import csv
import json
import zipfile
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any, Protocol, cast

from bot.custody import Spool
from bot.organizing.handing_out.as_json import FORMAT, case_as_json
from bot.organizing.handing_out.neutral import for_sheet, neutral
from bot.organizing.handing_out.outlets import Package, Piecewise
from bot.organizing.handing_out.tables import GivenCase, Row, Tables
from bot.questions.workbook import HEAD, SHEET, entry, frame, line, sheet_name

BYTE_ORDER_MARK = "\ufeff"
CODEBOOK = "codebook"


class Format(Protocol):
    """One way of writing an export."""

    def add(self, case: GivenCase, rows: Iterable[tuple[str, Row]]) -> None: ...
    def finish(self) -> None: ...
    def discard(self) -> None: ...


@dataclass(frozen=True, slots=True)
class Plan:
    """What every format begins with: where to write, the columns of each table, the codebook."""

    package: Package
    tables: Tables
    codebook: list[Row]


class _Lines:
    """What a csv writer writes to."""

    def __init__(self, file: Piecewise) -> None:
        self._file = file

    def write(self, text: str) -> int:
        return self._file.write(text.encode(errors="replace"))


class CsvFiles:
    """A file a table, in UTF-8 with a byte order mark: spreadsheets then read every script."""

    def __init__(self, plan: Plan) -> None:
        """Begins every file with its columns."""
        self._files = {name: plan.package.begin(f"{name}.csv") for name in plan.tables.columns}
        self._writers = {name: self._begun(file) for name, file in self._files.items()}
        for name, columns in plan.tables.columns.items():
            self._write(name, list(columns))
        with plan.package.begin(f"{CODEBOOK}.csv") as file:
            self._writers[CODEBOOK] = self._begun(file)
            for row in plan.codebook:
                self._write(CODEBOOK, row)

    def add(self, case: GivenCase, rows: Iterable[tuple[str, Row]]) -> None:  # noqa: ARG002 - as every format
        """The rows of one case."""
        for name, row in rows:
            self._write(name, row)

    def finish(self) -> None:
        """Close them."""
        for file in self._files.values():
            file.close()

    def discard(self) -> None:
        """What was written is its outlet's to throw away."""

    def _begun(self, file: Piecewise) -> Any:
        file.write(BYTE_ORDER_MARK.encode())
        return csv.writer(_Lines(file))

    def _write(self, name: str, row: Row) -> None:
        self._writers[name].writerow([neutral(cell) if cell else "" for cell in row])


class Workbook:
    """One sheet a table. Sheets grow side by side, sealed while they wait, and go into the zip at the end."""

    def __init__(self, plan: Plan) -> None:
        """Begins every sheet with its columns."""
        self._package = plan.package
        self._numbers = dict.fromkeys((*plan.tables.columns, CODEBOOK), 0)
        self._sheets = {name: Spool() for name in self._numbers}
        for name, columns in plan.tables.columns.items():
            self._write(name, list(columns))
        for row in plan.codebook:
            self._write(CODEBOOK, row)

    def add(self, case: GivenCase, rows: Iterable[tuple[str, Row]]) -> None:  # noqa: ARG002 - as every format
        """The rows of one case."""
        for name, row in rows:
            self._write(name, row)

    def finish(self) -> None:
        """Zip them."""
        with (
            self._package.begin("export.xlsx") as file,
            # A zip asks a file where it is; one that cannot say is written from front to back.
            zipfile.ZipFile(cast("Any", file), "w", zipfile.ZIP_DEFLATED, compresslevel=4) as package,
        ):
            for name, text in frame(list(self._sheets)).items():
                package.writestr(entry(name), HEAD + text)
            for number, sheet in enumerate(self._sheets.values(), 1):
                with package.open(entry(sheet_name(number)), "w", force_zip64=True) as part:
                    part.write((HEAD + SHEET[0]).encode())
                    for piece in sheet.pieces():
                        part.write(piece)
                    part.write(SHEET[1].encode())
                sheet.close()

    def discard(self) -> None:
        """Let go of the sheets."""
        for sheet in self._sheets.values():
            sheet.close()

    def _write(self, name: str, row: Row) -> None:
        self._numbers[name] += 1
        self._sheets[name].write(line(self._numbers[name], [for_sheet(cell) if cell else "" for cell in row]).encode())


class JsonFile:
    """One object with every case in it; docs/export.schema.json says what is where."""

    def __init__(self, plan: Plan) -> None:
        """Writes what comes before the first case."""
        self._file = plan.package.begin("export.json")
        self._first = True
        head = json.dumps({"format": FORMAT, "recipient": plan.tables.recipient})
        self._file.write(f'{head[:-1]}, "cases": ['.encode())

    def add(self, case: GivenCase, rows: Iterable[tuple[str, Row]]) -> None:  # noqa: ARG002 - as every format
        """One case, with its reports inside."""
        between = "\n" if self._first else ",\n"
        self._first = False
        text = json.dumps(case_as_json(case), ensure_ascii=False)
        self._file.write((between + text).encode(errors="replace"))

    def finish(self) -> None:
        """Close it."""
        self._file.write(b"\n]}\n")
        self._file.close()

    def discard(self) -> None:
        """What was written is its outlet's to throw away."""


FORMATS: Mapping[str, type[CsvFiles | Workbook | JsonFile]] = {"csv": CsvFiles, "xlsx": Workbook, "json": JsonFile}


def began(names: Iterable[str], plan: Plan) -> list[Format]:
    """The formats asked for, ready for cases."""
    return [FORMATS[name](plan) for name in names]
