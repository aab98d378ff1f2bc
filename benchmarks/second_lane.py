"""Ten thousand outbox rows due at once, said by the second lane, while people are answered in the first.

The other end counts as Telegram does: 30 messages in any second; one more is refused. What a person is waiting for is
not counted. A call takes 50 ms. Only the sending is measured here; the deciding is one transaction for four families.
"""

from __future__ import annotations

import asyncio
import contextlib
import statistics
import time
from collections import deque
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from pydantic import SecretStr
from telegram.error import RetryAfter

from bot.falling_due import Fallen
from bot.settings import Settings
from bot.speakers import Speaker
from handlers.clearing import Clearing
from handlers.messenger import Messenger
from handlers.screen import Screen
from handlers.speaking import Speaking
from handlers.turnstile import Turnstile
from handlers.unprompted import Means, Unprompted
from run_bot import build
from storage import outbox
from storage.database import Database, Session
from storage.files import FileStore
from storage.records import OutboxRow

ALLOWED = 30
LATENCY = 0.05
PEOPLE_A_SECOND = 10
ANSWER = "an answer"


@dataclass(frozen=True, slots=True)
class Lane:
    sent: int
    share: float
    floods: int
    p50_ms: float
    p95_ms: float


@dataclass
class Telegram:
    """Takes messages at the pace it allows."""

    recent: deque[float] = field(default_factory=deque)
    floods: int = 0
    first: float = 0.0
    last: float = 0.0

    async def call(self, method: str, parameters: dict[str, Any], read_timeout: float | None = None) -> None:
        del method, read_timeout
        if parameters["text"] != ANSWER:
            now = time.monotonic()
            while self.recent and self.recent[0] <= now - 1:
                self.recent.popleft()
            if len(self.recent) >= ALLOWED:
                self.floods += 1
                raise RetryAfter(timedelta(seconds=1))
            self.recent.append(now)
            self.first, self.last = self.first or now, now
        await asyncio.sleep(LATENCY)

    async def tell(self, method: str, parameters: dict[str, Any]) -> None:
        await self.call(method, parameters)


class NobodyDue:
    """All is decided already."""

    def some(self, tx: Session, now: datetime, limit: int) -> Fallen:
        del tx, now, limit
        return Fallen()


async def second_lane(folder: Path, count: int) -> Lane:
    settings = Settings(
        token=SecretStr("1:made-up"), api_base_url="http://127.0.0.1:1", organisation="o", country="c", contact="c",
        verify_at="v", data_folder=folder / "lane", server_key_file=folder / "k" / "server.key",
        recovery_key_file=folder / "k" / "recovery.key",
    )  # fmt: skip
    settings.data_folder.mkdir()
    database = Database.open(settings.database_address.get_secret_value())
    database.migrate()
    bot = build(settings, database)
    room, telegram = bot._room, Telegram()  # noqa: SLF001 - a benchmark looks inside
    people = await database.run(
        lambda tx: [_due(tx, room.speakers.meet(tx, 10_000 + n, "en", None, _now())) for n in range(count)]
    )
    clearing = Clearing(database, FileStore(settings.attachments_folder), _now)
    speaking = Speaking(room, database, clearing, Messenger(None, telegram), _now)  # type: ignore[arg-type]
    means = Means(room, database, speaking, Turnstile(), _now)
    lane = Unprompted(means, NobodyDue(), clearing, "us")  # type: ignore[arg-type]
    waited: list[float] = []
    answering = asyncio.create_task(answer_people(speaking, means, people, waited))
    await lane.tick()
    answering.cancel()
    with contextlib.suppress(asyncio.CancelledError):
        await answering
    seconds = telegram.last - telegram.first
    database.close()
    rate = (count - 1) / seconds
    return Lane(
        count, rate / ALLOWED, telegram.floods, statistics.median(waited), statistics.quantiles(waited, n=20)[18]
    )


async def answer_people(speaking: Speaking, means: Means, people: Sequence[Speaker], waited: list[float]) -> None:
    """Ten people a second are answered: a transaction like an answer's, then what is said. Milliseconds."""
    pending: set[asyncio.Task[None]] = set()
    number = 0

    async def answered(speaker: Speaker) -> None:
        begun = time.perf_counter()
        await means.database.run(lambda tx: outbox.prompt_due(tx, speaker.id, None, _now()))
        await speaking._messenger.send(speaker.chat_id, Screen(ANSWER))  # noqa: SLF001 - a benchmark looks inside
        waited.append((time.perf_counter() - begun) * 1000)

    while True:
        pending = {task for task in pending if not task.done()}
        pending.add(asyncio.create_task(answered(people[number % len(people)])))
        number += 1
        await asyncio.sleep(1 / PEOPLE_A_SECOND)


def _due(tx: Session, speaker: Speaker) -> Speaker:
    days = [[(_now() - timedelta(hours=1)).isoformat(), (_now() + timedelta(days=1)).isoformat()]]
    row = OutboxRow(
        reporter_id=speaker.id, purpose="unprompted", phrase="checkin-hello", ids={"days": days}, due_at=_now()
    )
    outbox.add(tx, row)
    return speaker


def _now() -> datetime:
    return datetime.now(UTC)
