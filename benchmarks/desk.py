"""The organizers' desk over many cases: `python -m benchmarks.desk`. A page of the queue, and a case opened: p95.

Each figure is one update, from the moment it is read to its commit: what an organizer waits for, but for Telegram.
"""

from __future__ import annotations

import argparse
import json
import random
import statistics
import sys
import tempfile
import time
from contextlib import redirect_stdout
from dataclasses import asdict, dataclass
from itertools import count
from pathlib import Path

import pyotp
from pydantic import SecretStr

from benchmarks.handed_in import NOW, Filling, fill
from bot.organizing.access import Role
from bot.settings import Settings
from handlers.heard import Command, Heard, Tapped, What
from handlers.hearing import hear
from handlers.organizers.desk_taps import desk_callback, short_id
from handlers.scene import Room, Spoken
from run_bot import build
from storage import inbox
from storage.database import Database, Session

WANTED_MS = 300.0
LANES = ("new", "urgent", "mine", "waiting", "silent", "unreachable", "aloud", "tasks", "l-ug", "l-kk")
HER_CHAT = 7


@dataclass(frozen=True, slots=True)
class Took:
    """Milliseconds of one thing, done many times."""

    database: str
    what: str
    times: int
    p50_ms: float
    p95_ms: float


class Organizer:
    """Somebody at her desk, without any Telegram."""

    def __init__(self, room: Room, database: Database) -> None:
        self._room, self._database = room, database
        self._updates = count(1)
        database.run_now(self._comes_in)

    def _comes_in(self, tx: Session) -> None:
        access = self._room.office.access
        speaker = self._room.speakers.meet(tx, HER_CHAT, "en", None, NOW)
        desk = access.join(tx, speaker, access.invitation(tx, Role.COORDINATOR, NOW), NOW)
        assert desk is not None
        assert access.begin_work(tx, desk, pyotp.TOTP(desk.totp).at(NOW), NOW)

    def does(self, what: What) -> tuple[Spoken, float]:
        """What she is shown, and how long that took."""
        update_id = next(self._updates)
        heard = Heard(update_id, HER_CHAT, 1, None, what)
        self._database.run_now(lambda tx: inbox.keep(tx, [inbox.Update(update_id, b"lane", b"", NOW)]))
        begun = time.perf_counter()
        spoken = self._database.run_now(lambda tx: hear(self._room, tx, heard, NOW))
        return spoken, (time.perf_counter() - begun) * 1000


def measured(url: str, folder: Path, cases: int, times: int) -> list[Took]:
    """Fill a database and work with it."""
    database = Database.open(url)
    database.migrate()
    try:
        room = a_room(url, database, folder)
        print(f"{cases:,} cases are handed in …", file=sys.stderr)
        ids = fill(Filling(room, database, cases))
        name = "SQLite" if url.startswith("sqlite") else "PostgreSQL"
        return [Took(name, what, len(took), *_quantiles(took)) for what, took in _worked(room, database, ids, times)]
    finally:
        database.close()


def _worked(room: Room, database: Database, ids: list[str], times: int) -> list[tuple[str, list[float]]]:
    her, rng = Organizer(room, database), random.Random(2)
    lanes = [her.does(Command("queue"))[1] for _ in range(times)]
    pages: list[float] = []
    for lane in LANES:
        pages += _paged(her, lane, times // len(LANES) + 1)
    chosen = rng.choices(ids, k=times)
    opened = [her.does(Tapped("q", desk_callback("report", "open", short_id(each))))[1] for each in chosen]
    parts = [her.does(Tapped("q", desk_callback("report", "part", f"{short_id(each)}.core.0")))[1] for each in chosen]
    return [
        ("the lanes with their counts", lanes),
        ("a page of a lane", pages),
        ("a case opened", opened),
        ("a part of it", parts),
    ]


def _paged(her: Organizer, lane: str, times: int) -> list[float]:
    """Page after page, from the first again where the lane ends."""
    took, after = [], ""
    for _ in range(times):
        spoken, milliseconds = her.does(Tapped("q", desk_callback("queue", lane, after)))
        took.append(milliseconds)
        after = next(
            (_after(button.sends) for row in spoken.screens[0].rows for button in row if button.text == "▶"), ""
        )
    return took


def _after(sends: str | None) -> str:
    return (sends or "").rpartition(":")[2]


def _quantiles(took: list[float]) -> tuple[float, float]:
    return statistics.median(took), statistics.quantiles(took, n=20)[18]


def a_room(url: str, database: Database, folder: Path) -> Room:
    """A bot's rooms with keys of their own; nothing listens."""
    place = folder / ("postgres" if url.startswith("postgres") else "sqlite")
    (place / "data").mkdir(parents=True, exist_ok=True)
    settings = Settings(
        token=SecretStr("1:a"),
        organisation="The Circle",
        data_folder=place / "data",
        database_url=SecretStr(url),
        server_key_file=place / "keys" / "server.key",
        recovery_key_file=place / "keys" / "recovery.key",
    )
    return build(settings, database)._room  # noqa: SLF001 - a benchmark looks inside


def table(results: list[Took]) -> str:
    lines = ["| what | times | p50 | p95 | wanted | reached |", "| --- | --- | --- | --- | --- | --- |"]
    for each in results:
        reached = "yes" if each.p95_ms < WANTED_MS else "NO"
        figures = f"{each.times:,} | {each.p50_ms:.1f} ms | {each.p95_ms:.1f} ms | < {WANTED_MS:.0f} ms | {reached}"
        lines.append(f"| {each.database}: {each.what} | {figures} |")
    return "\n".join(lines)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--cases", type=int, default=20_000)
    parser.add_argument("--times", type=int, default=400)
    parser.add_argument("--postgres", default=None, help="the address of an empty database")
    parser.add_argument("--folder", type=Path, default=None, help="where files are kept")
    parser.add_argument("--json", action="store_true")
    told = parser.parse_args()
    # What the bot says of its new keys is no part of the results.
    with tempfile.TemporaryDirectory(dir=told.folder) as name, redirect_stdout(sys.stderr):
        folder = Path(name)
        (folder / "sqlite" / "data").mkdir(parents=True)
        urls = [f"sqlite:///{folder / 'sqlite' / 'data' / 'desk.sqlite3'}", *([told.postgres] if told.postgres else [])]
        results = [took for url in urls for took in measured(url, folder, told.cases, told.times)]
    print(json.dumps([asdict(each) for each in results], indent=2) if told.json else table(results))


if __name__ == "__main__":
    main()
