"""Writing an export: case by case, hashed, with its manifest; families see it once it is whole."""

from __future__ import annotations

import gc
import json
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from itertools import groupby
from pathlib import Path

from bot.archive import Archive
from bot.attachments import Attachments
from bot.organizing.handing_out import picking
from bot.organizing.handing_out.as_json import FORMAT
from bot.organizing.handing_out.asking import Scope
from bot.organizing.handing_out.codebook import codebook
from bot.organizing.handing_out.enclosures import Enclosures
from bot.organizing.handing_out.formats import FORMATS, Format, Plan, began
from bot.organizing.handing_out.outlets import Outlet, Package
from bot.organizing.handing_out.permissions import LOCATION, PHOTO
from bot.organizing.handing_out.picking import Cut, CuttingDown, NothingToGive, NotToBeWritten
from bot.organizing.handing_out.recipients import PROFILES, Recipient
from bot.organizing.handing_out.tables import GivenCase, Tables
from bot.phrases import Phrases
from bot.ports import Clock
from storage import events, exports
from storage.database import Database, Session
from storage.desk_records import Export
from storage.exports import Picked
from storage.states import ExportState

CASES_AT_ONCE = 200
"""They are read together: more of them only need more memory."""
TRIES = 3
YOUNG_THINGS = 100_000
MANIFEST = "manifest.json"
Progress = Callable[[int, int], None]
"""How many cases of how many are written."""


class ChangedMeanwhile(Exception):
    """A family took its report back while the export was written: it has to be begun anew."""


@dataclass(frozen=True, slots=True)
class House:
    """What an export is written from."""

    database: Database
    archive: Archive
    kept: Attachments
    phrases: Phrases
    clock: Clock


@dataclass(frozen=True, slots=True)
class Order:
    """Which export, where to (made anew for every try), in which formats; who is told how far it is."""

    export_id: str
    outlet: Callable[[], Outlet]
    formats: Sequence[str] = tuple(FORMATS)
    progress: Progress = lambda _done, _of: None


@dataclass(frozen=True, slots=True)
class Written:
    """What was written, and where it is."""

    place: Path
    cases: int
    reports: int


async def write(house: House, order: Order) -> Written:
    """Write an export. Raises NotToBeWritten, NothingToGive, or ChangedMeanwhile after three tries."""
    with _garbage_looked_for_rarely():
        for _ in range(TRIES - 1):
            with suppress(ChangedMeanwhile):
                return await _Attempt(house, order).run()
        return await _Attempt(house, order).run()


@contextmanager
def _garbage_looked_for_rarely() -> Iterator[None]:
    """Millions of small things come and go here, none of them in circles."""
    before = gc.get_threshold()
    gc.set_threshold(YOUNG_THINGS, *before[1:])
    try:
        yield
    finally:
        gc.set_threshold(*before)


@dataclass
class _Attempt:
    """One try at it. Whatever goes wrong, nothing is left: no file, and no family is told."""

    house: House
    order: Order
    cases: int = 0
    reports: int = 0
    _formats: list[Format] = field(default_factory=list)
    _manifest: str = ""

    async def run(self) -> Written:
        export, picked = await self.house.database.run(self._begun)
        outlet = self.order.outlet()
        try:
            await self._fill(export, picked, Package(outlet))
            outlet.complete()
            await self._end(export)
        except BaseException:
            for each in self._formats:
                each.discard()
            outlet.discard()
            await self.house.database.run(lambda tx: exports.undisclose(tx, export.id))
            raise
        return Written(outlet.publish(), self.cases, self.reports)

    def _begun(self, tx: Session) -> tuple[Export, list[Picked]]:
        """What an attempt that was killed has left is taken away first."""
        export, picked = picking.wanted(tx, self.order.export_id)
        exports.undisclose(tx, export.id)
        return export, picked

    async def _fill(self, export: Export, picked: list[Picked], package: Package) -> None:
        recipient = Recipient(export.recipient)
        tables = Tables(recipient)
        self._formats = began(self.order.formats, Plan(package, tables, codebook(tables, self.house.phrases)))
        enclosures = Enclosures(self.house.kept, package, recipient)
        rungs = await self.house.database.read(exports.rungs)
        cutting = CuttingDown(self.house.archive, export, rungs, self.house.clock().date())
        cases = list(picking.by_case(picked))
        for start in range(0, len(cases), CASES_AT_ONCE):
            await self._some(cutting, enclosures, tables, cases[start : start + CASES_AT_ONCE])
            self.order.progress(min(start + CASES_AT_ONCE, len(cases)), len(cases))
        for each in self._formats:
            each.finish()
        if self.reports == 0:
            raise NothingToGive
        self._manifest = self._sign(export, package)

    async def _some(
        self, cutting: CuttingDown, enclosures: Enclosures, tables: Tables, cases: Iterable[list[Picked]]
    ) -> None:
        """Some cases: noted as given before the first byte of them can leave."""
        wanted = [each for case in cases for each in case]
        found = await self.house.database.read(lambda tx: cutting.reports(tx, wanted))
        ids, now = [each.report.id for each in found], self.house.clock()
        await self.house.database.run(lambda tx: exports.disclose(tx, cutting.export, ids, now))
        self.reports += len(found)
        for _, reports_of_case in groupby(found, key=lambda each: each.case):
            self._case(enclosures, tables, list(reports_of_case))

    def _case(self, enclosures: Enclosures, tables: Tables, reports: list[Cut]) -> None:
        files: dict[str, str] = {}
        for each in reports:
            files |= enclosures.of(each)
        first = reports[0].given
        case = GivenCase(first.case, first.rung, tuple(each.given for each in reports), files)
        rows = list(tables.rows(case))
        for each_format in self._formats:
            each_format.add(case, rows)
        self.cases += 1

    def _sign(self, export: Export, package: Package) -> str:
        """Write the manifest; gives its SHA-256, which is all that is kept here."""
        profile = PROFILES[Recipient(export.recipient)]
        consents = [each for each in (profile.consent,) if each]
        if export.recipient == Recipient.PUBLIC:
            consents += [PHOTO, LOCATION]
        told = {
            "format": FORMAT,
            "export": export.id,
            "recipient": export.recipient,
            "of": Scope(export.of),
            "asked_by": export.made_by,
            "agreed_by": export.approved_by,
            "written_at": self.house.clock().isoformat(),
            "consents": consents,
            "cases": self.cases,
            "reports": self.reports,
            "files": {name: {"size": each.size, "sha256": each.sha256} for name, each in package.files.items()},
        }
        package.put(MANIFEST, json.dumps(told, indent=1).encode())
        return package.files[MANIFEST].sha256

    async def _end(self, export: Export) -> None:
        await self.house.database.run(lambda tx: self._kept(tx, export))

    def _kept(self, tx: Session, export: Export) -> None:
        now = self.house.clock()
        if exports.still_theirs_to_give(tx, export.id, Scope(export.of).states) != self.reports:
            raise ChangedMeanwhile
        done = {"state": ExportState.WRITTEN, "done_at": now, "manifest": self._manifest}
        if not exports.move(tx, export.id, ExportState.READY, **done):
            raise NotToBeWritten
        events.add(tx, "handed_out", now, actor=export.made_by, about=export.id)
