"""Everything handed out at once: `python -m benchmarks.export`. How long it takes, and how much memory it needs.

Made-up reports of forty answers each, one case in ten with a second report; written as CSV, XLSX and JSON, sealed.
"""

from __future__ import annotations

import argparse
import asyncio
import json
import sys
import tempfile
import threading
import time
from contextlib import redirect_stdout
from dataclasses import asdict, dataclass, field
from pathlib import Path

import psutil
from pydantic import SecretStr

from benchmarks.many_reports import fill
from bot.custody import make_recipient_key, read_recipient
from bot.organizing.handing_out.outlets import SealedFile
from bot.organizing.handing_out.recipients import Recipient
from bot.organizing.handing_out.writing import House, Order, write
from bot.ports import system_clock
from bot.settings import Settings
from run_bot import build
from storage.database import Database


@dataclass(frozen=True, slots=True)
class Exported:
    database: str
    cases: int
    reports: int
    seconds: float
    processor_seconds: float  # what it would take if the machine had nothing else to do
    peak_mb: float
    grown_mb: float
    file_mb: float


@dataclass
class Peak:
    """The most memory of this process, looked at twenty times a second."""

    most: int = 0
    _over: threading.Event = field(default_factory=threading.Event)

    def watch(self) -> None:
        process = psutil.Process()
        while not self._over.wait(0.05):
            self.most = max(self.most, process.memory_info().rss)

    def end(self) -> None:
        self._over.set()


def exported(url: str, cases: int, folder: Path) -> Exported:
    database = Database.open(url)
    database.migrate()
    room = build(_settings(folder, url), database)._room  # noqa: SLF001 - as tests do
    export_id = fill(database, room, cases, Recipient.ARCHIVE)
    _, public = make_recipient_key(folder / "recipient.key")
    house = House(database, room.archive, room.attachments, room.phrases, system_clock)
    place = folder / "out.sealed"
    order = Order(export_id, lambda: SealedFile(place, read_recipient(public), export_id))
    before, peak = psutil.Process().memory_info().rss, Peak()
    watching = threading.Thread(target=peak.watch)
    watching.start()
    begun, worked = time.perf_counter(), time.process_time()
    written = asyncio.run(write(house, order))
    took, worked = time.perf_counter() - begun, time.process_time() - worked
    peak.end()
    watching.join()
    database.close()
    name, mb = "SQLite" if url.startswith("sqlite") else "PostgreSQL", 2**20
    grown, size = (peak.most - before) / mb, place.stat().st_size / mb
    return Exported(name, written.cases, written.reports, took, worked, peak.most / mb, grown, size)


def table(results: list[Exported]) -> str:
    lines = ["| what | figure | wanted |", "| --- | --- | --- |"]
    for each in results:
        name = f"{each.cases:,} cases, {each.reports:,} reports on {each.database}"
        lines.append(f"| {name}: three formats, sealed | {each.seconds:.1f} s | < 60 s for 20,000 |")
        lines.append(f"| {name}: processor time of it | {each.processor_seconds:.1f} s | - |")
        memory = f"{each.peak_mb:.0f} / {each.grown_mb:+.0f} MB"
        lines.append(f"| {name}: memory at most / more than before | {memory} | < 500 MB |")
        lines.append(f"| {name}: the sealed file | {each.file_mb:.0f} MB | - |")
    return "\n".join(lines)


def _settings(folder: Path, url: str) -> Settings:
    keys = folder / "keys"
    return Settings(
        token=SecretStr("4711:made-up-token"), organisation="The Circle", country="Nowhereland", contact="Nadia",
        verify_at="https://example.org/bot", data_folder=folder / "data", database_url=SecretStr(url),
        server_key_file=keys / "server.key", recovery_key_file=keys / "recovery.key",
    )  # fmt: skip


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--cases", type=int, default=20_000)
    parser.add_argument("--postgres", default=None, help="the address of an empty database")
    parser.add_argument("--folder", type=Path, default=None, help="where files are kept")
    parser.add_argument("--json", action="store_true")
    told = parser.parse_args()
    results = []
    # What the bot says of its new keys is no part of the results.
    for postgres in (None, *([told.postgres] if told.postgres else [])):
        with tempfile.TemporaryDirectory(dir=told.folder) as name, redirect_stdout(sys.stderr):
            (Path(name) / "data").mkdir()
            url = postgres or f"sqlite:///{name}/data/kept.sqlite3"
            results.append(exported(url, told.cases, Path(name)))
    print(json.dumps([asdict(each) for each in results], indent=2) if told.json else table(results))


if __name__ == "__main__":
    main()
