"""The stage of one run, and what is done on it besides speed: drafts opened and weighed, answers proved right."""

import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from benchmarks.contestants import Contestant, Start
from benchmarks.control import Beginning
from benchmarks.processes import Bot, DidNotRunError, LoadServer, load_server, running, wait_until

MEGABYTE: Final = 1_000_000
SEATS_WHEN_OPENING_DRAFTS: Final = 200
ANSWERS_IN_A_DRAFT: Final = 10
QUESTIONS: Final = 50
OPENING_SECONDS: Final = 900.0
SETTLING_SECONDS: Final = 1.0


@dataclass(frozen=True, slots=True)
class Weighing:
    """How many drafts are opened before each look at the bot's memory, rising."""

    steps: tuple[int, ...]
    questions: int = QUESTIONS
    folder: Path | None = None


@dataclass(frozen=True, slots=True)
class Memory:
    """Resident megabytes (10^6 bytes) of a bot with so many drafts of ten answers open; the first look is at none."""

    contestant: str
    drafts: tuple[int, ...]
    megabytes: tuple[float, ...]

    @property
    def growth_per_10_000(self) -> float:
        """Megabytes that 10,000 drafts more would take, from the last two looks: the first answers only warm it up."""
        return (self.megabytes[-1] - self.megabytes[-2]) / (self.drafts[-1] - self.drafts[-2]) * 10_000

    @property
    def at_10_000(self) -> float:
        """Megabytes with 10,000 drafts: seen, or drawn out from the last two looks."""
        if 10_000 in self.drafts:
            return self.megabytes[self.drafts.index(10_000)]
        return self.megabytes[-1] + self.growth_per_10_000 * (10_000 - self.drafts[-1]) / 10_000


@contextmanager
def stage(contestant: Contestant, questions: int, folder: Path | None = None) -> Iterator[tuple[LoadServer, Bot]]:
    """A fresh load server and a fresh bot with a folder of its own."""
    with (
        tempfile.TemporaryDirectory(dir=folder, prefix="bench-") as own,
        load_server() as server,
        running(contestant, server, Start(server.url, Path(own), questions)) as bot,
    ):
        yield server, bot


def memory(contestant: Contestant, weighing: Weighing) -> Memory:
    """Open drafts up to each step in turn, and weigh the bot each time."""
    steps = weighing.steps
    with stage(contestant, weighing.questions, weighing.folder) as (server, bot):
        weighed = [bot.memory()]
        for opened, drafts in zip((0, *steps[:-1]), steps, strict=True):
            open_drafts(contestant, range(opened, drafts), server, bot)
            weighed.append(bot.memory())
        return Memory(contestant.name, (0, *steps), tuple(weight / MEGABYTE for weight in weighed))


def open_drafts(contestant: Contestant, people: range, server: LoadServer, bot: Bot) -> None:
    """These people each give ten answers and fall silent; some of them at a time."""
    seats = min(SEATS_WHEN_OPENING_DRAFTS, len(people))
    server.begin(Beginning(seats, ANSWERS_IN_A_DRAFT, len(people), contestant.manner, first_id=people.start + 1))
    if not wait_until(lambda: server.counts().finished == len(people), bot, OPENING_SECONDS):
        raise DidNotRunError(f"only {server.counts().finished} of {len(people)} drafts were open in time")
    time.sleep(SETTLING_SECONDS)


def proof(contestant: Contestant, people: int, questions: int) -> list[dict[str, Any]]:
    """A few people answer everything; what each said and was told last, to be compared."""
    with stage(contestant, questions) as (server, bot):
        server.begin(Beginning(people, questions, people, contestant.manner, keeps_words=True))
        if not wait_until(lambda: server.counts().finished == people, bot, OPENING_SECONDS):
            raise DidNotRunError(f"only {server.counts().finished} of {people} came to the end: {server.words()}")
        return server.words()
