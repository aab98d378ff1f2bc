"""One run of one contestant: start it, let the relatives loose, look at the counters before and after."""

import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from benchmarks.contestants import Contestant, Start
from benchmarks.control import Beginning, Counts, Waits
from benchmarks.processes import Bot, DidNotRunError, LoadServer, load_server, running, wait_until

MEGABYTE: Final = 1_000_000
SEATS_WHEN_OPENING_DRAFTS: Final = 200
ANSWERS_IN_A_DRAFT: Final = 10
QUESTIONS: Final = 50
OPENING_SECONDS: Final = 300.0
SETTLING_SECONDS: Final = 1.0


@dataclass(frozen=True, slots=True)
class Pace:
    """People answering without pause: how many, for how long it is measured, and the API's latency."""

    name: str
    people: int
    seconds: float
    warm_up: float
    questions: int = QUESTIONS
    latency_ms: int = 0
    folder: Path | None = None  # where the bots keep their files; the system's place for temporary files otherwise


@dataclass(frozen=True, slots=True)
class Speed:
    """What one pace brought. Waits in milliseconds; busy: the share of one core that the bot had."""

    contestant: str
    pace: str
    people: int
    latency_ms: int
    seconds: float
    answers: int
    answers_per_second: float
    cpu_ms_per_answer: float
    busy: float
    p50_ms: float
    p99_ms: float
    longest_ms: float
    calls_per_answer: float
    tapped_share: float
    repeats: int


@dataclass(frozen=True, slots=True)
class Memory:
    """Resident megabytes (10^6 bytes) of a bot with so many open drafts of ten answers each."""

    contestant: str
    drafts: tuple[int, ...]
    megabytes: tuple[float, ...]

    @property
    def for_10_000_drafts(self) -> float:
        """What 10,000 open drafts add, from the largest number measured."""
        return (self.megabytes[-1] - self.megabytes[0]) / self.drafts[-1] * 10_000


@contextmanager
def stage(contestant: Contestant, questions: int, folder: Path | None = None) -> Iterator[tuple[LoadServer, Bot]]:
    """A fresh load server and a fresh bot with a folder of its own."""
    with (
        tempfile.TemporaryDirectory(dir=folder, prefix="bench-") as own,
        load_server() as server,
        running(contestant, server, Start(server.url, Path(own), questions)) as bot,
    ):
        yield server, bot


def speed(contestant: Contestant, pace: Pace) -> Speed:
    with stage(contestant, pace.questions, pace.folder) as (server, bot):
        order = Beginning(pace.people, pace.questions, manner=contestant.manner, latency_ms=pace.latency_ms)
        server.begin(order)
        wait_until(lambda: server.counts().answers >= pace.people, bot, pace.warm_up)
        before, cpu_before = server.counts(), bot.cpu_seconds()
        time.sleep(pace.seconds)
        after, cpu = server.counts(), bot.cpu_seconds() - cpu_before
        bot.check()
        return reckoned(contestant, pace, Between(before, after, cpu, server.waits(before.answers)))


@dataclass(frozen=True, slots=True)
class Between:
    """Two looks at the counters, and what lies between them."""

    before: Counts
    after: Counts
    cpu: float
    waits: Waits


def reckoned(contestant: Contestant, pace: Pace, seen: Between) -> Speed:
    answers, wall = seen.after.answers - seen.before.answers, seen.after.at - seen.before.at
    each = max(answers, 1)
    return Speed(
        contestant=contestant.name,
        pace=pace.name,
        people=pace.people,
        latency_ms=pace.latency_ms,
        seconds=wall,
        answers=answers,
        answers_per_second=answers / wall,
        cpu_ms_per_answer=seen.cpu / each * 1000,
        busy=seen.cpu / wall,
        p50_ms=seen.waits.p50 * 1000,
        p99_ms=seen.waits.p99 * 1000,
        longest_ms=max(seen.waits.longest, seen.after.longest_wait) * 1000,
        calls_per_answer=(seen.after.calls - seen.before.calls) / each,
        tapped_share=seen.after.tapped / max(seen.after.tapped + seen.after.typed, 1),
        repeats=seen.after.repeats,
    )


def memory(contestant: Contestant, steps: tuple[int, ...], folder: Path | None = None) -> Memory:
    """Open drafts up to each number of `steps` in turn, and weigh the bot each time."""
    with stage(contestant, QUESTIONS, folder) as (server, bot):
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
            raise DidNotRunError(
                f"only {server.counts().finished} of {people} people came to the end: {server.words()}"
            )
        return server.words()
