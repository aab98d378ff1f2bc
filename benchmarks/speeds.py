"""How fast one contestant answers people who never pause: the counters at two moments, and what lies between."""

import time
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from benchmarks.contestants import Contestant
from benchmarks.control import Beginning, Counts, Waits
from benchmarks.processes import BOT_CORE, SERVER_CORE, Bot, LoadServer, cpu_seconds, wait_until, worked
from benchmarks.runs import MEGABYTE, QUESTIONS, stage

PAUSE_SECONDS: Final = 3.0
LONGEST_FLUSH_SECONDS: Final = 240.0


@dataclass(frozen=True, slots=True)
class Pace:
    """People answering without pause: how many, for how long it is measured, and the API's latency."""

    name: str
    people: int
    seconds: float
    warm_up: float  # at most; it ends when everybody has been asked something
    latency_ms: int = 0
    through_a_flush: bool = False  # who writes everything once a minute is measured until that is over
    questions: int = QUESTIONS
    folder: Path | None = None  # where the bots keep their files; None: where the system keeps temporary ones


@dataclass(frozen=True, slots=True)
class Speed:
    """What one pace brought. Shares of a core: busy, the bot's; disturbed, what other programs took of either core."""

    contestant: str
    pace: str
    people: int
    latency_ms: int
    seconds: float
    answers: int
    answers_per_second: float
    cpu_ms_per_answer: float
    busy: float
    disturbed: float
    p50_ms: float
    p99_ms: float
    longest_ms: float
    calls_per_answer: float
    tapped_share: float
    repeats: int
    megabytes: float


@dataclass(frozen=True, slots=True)
class Look:
    """The counters at one moment."""

    counts: Counts
    cpu: float
    others: tuple[float, float]  # seconds that the bot's core and the load server's have worked for somebody else
    memory: int


def look(server: LoadServer, bot: Bot) -> Look:
    bot.check()
    cpu = bot.cpu_seconds()
    others = (worked(BOT_CORE) - cpu, worked(SERVER_CORE) - cpu_seconds(server.process))
    return Look(server.counts(), cpu, others, bot.memory())


def speed(contestant: Contestant, pace: Pace) -> Speed:
    through_a_flush = contestant.flushes and pace.through_a_flush
    with stage(contestant, pace.questions, pace.folder) as (server, bot):
        server.begin(Beginning(pace.people, pace.questions, manner=contestant.manner, latency_ms=pace.latency_ms))
        if not through_a_flush:
            wait_until(lambda: server.counts().answers >= pace.people, bot, pace.warm_up)
        before = look(server, bot)
        if through_a_flush:
            wait_until(Flush(server, pace.people).is_over, bot, LONGEST_FLUSH_SECONDS)
        else:
            time.sleep(pace.seconds)
        after = look(server, bot)
        return reckoned(contestant, pace, before, after, server.waits(before.counts.answers))


@dataclass
class Flush:
    """Watches for a long pause, while a minute's work is written, and for all who waited through it to be answered."""

    server: LoadServer
    people: int
    answers: int = 0
    moved_at: float | None = None
    answers_before: int | None = None

    def is_over(self) -> bool:
        answers, now = self.server.counts().answers, time.monotonic()
        if answers == self.answers:
            return False
        if self.moved_at is not None and now - self.moved_at > PAUSE_SECONDS:
            self.answers_before = self.answers
        self.answers, self.moved_at = answers, now
        return self.answers_before is not None and answers >= self.answers_before + self.people


def reckoned(contestant: Contestant, pace: Pace, before: Look, after: Look, waits: Waits) -> Speed:
    seconds = after.counts.at - before.counts.at
    answers = after.counts.answers - before.counts.answers
    calls, cpu = after.counts.calls - before.counts.calls, after.cpu - before.cpu
    return Speed(
        contestant=contestant.name,
        pace=pace.name,
        people=pace.people,
        latency_ms=pace.latency_ms,
        seconds=seconds,
        answers=answers,
        answers_per_second=answers / seconds,
        cpu_ms_per_answer=cpu / max(answers, 1) * 1000,
        busy=cpu / seconds,
        disturbed=max(0.0, *(late - early for early, late in zip(before.others, after.others, strict=True))) / seconds,
        p50_ms=waits.p50 * 1000,
        p99_ms=waits.p99 * 1000,
        longest_ms=max(waits.longest, after.counts.longest_wait) * 1000,
        calls_per_answer=calls / max(answers, 1),
        tapped_share=after.counts.tapped / max(after.counts.tapped + after.counts.typed, 1),
        repeats=after.counts.repeats,
        megabytes=after.memory / MEGABYTE,
    )
