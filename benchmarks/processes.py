"""The load server and the bots as processes of their own, each kept to its core."""

import json
import os
import subprocess
import sys
import time
import urllib.request
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any, Final

import psutil

from benchmarks.contestants import ROOT, Contestant, Start
from benchmarks.control import Beginning, Counts, Waits

BOT_CORE: Final = 0
SERVER_CORE: Final = 1
START_SECONDS: Final = 60.0


class DidNotRunError(Exception):
    """A bot that did not start, or stopped on the way; its last words are the message."""


@dataclass(frozen=True, slots=True)
class LoadServer:
    url: str
    process: psutil.Process

    def begin(self, order: Beginning) -> None:
        self._ask("begin", asdict(order))

    def counts(self) -> Counts:
        return Counts(**self._ask("counts"))

    def waits(self, since: int) -> Waits:
        return Waits(**self._ask(f"waits?since={since}"))

    def words(self) -> list[dict[str, Any]]:
        """What everybody said, and the last thing she was told (`Beginning.keeps_words`)."""
        heard: list[dict[str, Any]] = self._ask("words")
        return heard

    def _ask(self, verb: str, order: object = None) -> Any:
        body = json.dumps(order).encode() if order is not None else None
        request = urllib.request.Request(f"{self.url}/control/{verb}", body)
        with urllib.request.urlopen(request, timeout=60) as answer:
            return json.load(answer)


@dataclass(frozen=True, slots=True)
class Bot:
    process: psutil.Process
    last_words: Path

    def cpu_seconds(self) -> float:
        return sum(cpu_seconds(one) for one in [self.process, *self.process.children(recursive=True)])

    def memory(self) -> int:
        """Bytes of resident memory, the bot's child processes included."""
        family = [self.process, *self.process.children(recursive=True)]
        return sum(int(one.memory_info().rss) for one in family)

    def check(self) -> None:
        if self.process.status() == psutil.STATUS_ZOMBIE:
            raise DidNotRunError(self.last_words.read_text(errors="replace")[-2000:] or "it stopped without a word")


def can_pin() -> bool:
    return hasattr(os, "sched_setaffinity") and len(os.sched_getaffinity(0)) > 1


def cpu_seconds(process: psutil.Process) -> float:
    times = process.cpu_times()
    return float(times.user + times.system)


def worked(core: int) -> float:
    """Seconds that a core has worked for any program, or for another guest of the same machine; 0 where not pinned."""
    if not can_pin():
        return 0.0
    times = psutil.cpu_times(percpu=True)[sorted(os.sched_getaffinity(0))[core]]
    return float(times.user + times.nice + times.system + times.steal)


@contextmanager
def pinned(core: int) -> Iterator[None]:
    """Processes started inside inherit the core; elsewhere than on Linux, or with one core, nothing is pinned."""
    if not can_pin():
        yield
        return
    before = os.sched_getaffinity(0)
    os.sched_setaffinity(0, {sorted(before)[core]})
    try:
        yield
    finally:
        os.sched_setaffinity(0, before)


@contextmanager
def load_server() -> Iterator[LoadServer]:
    with pinned(SERVER_CORE):
        process = subprocess.Popen([sys.executable, "-m", "benchmarks.loopback"], cwd=ROOT, stdout=subprocess.PIPE)
    try:
        assert process.stdout is not None
        port = json.loads(process.stdout.readline())["port"]
        yield LoadServer(f"http://127.0.0.1:{port}", psutil.Process(process.pid))
    finally:
        end(process)


@contextmanager
def running(contestant: Contestant, server: LoadServer, start: Start) -> Iterator[Bot]:
    """The bot, once it asks for updates. Killed at the end: what it would do at a gentle stop is not measured."""
    launch = contestant.launch(start)
    last_words = start.folder / "stderr"
    with pinned(BOT_CORE), last_words.open("wb") as errors:
        environment = {**without_our_settings(), **launch.environment}
        process = subprocess.Popen(launch.command, cwd=ROOT, env=environment, stdout=errors, stderr=errors)
    try:
        bot = Bot(psutil.Process(process.pid), last_words)
        wait_until(lambda: server.counts().polls > 0, bot, START_SECONDS)
        yield bot
    finally:
        end(process)


def without_our_settings() -> dict[str, str]:
    """The environment, without what an operator may have set for a real bot."""
    return {name: value for name, value in os.environ.items() if not name.startswith("REPORTBOT_")}


def end(process: subprocess.Popen[bytes]) -> None:
    process.kill()
    process.wait()
    if process.stdout is not None:
        process.stdout.close()


def wait_until(holds: Callable[[], bool], bot: Bot, patience: float) -> bool:
    """Whether it came to hold within so many seconds; a bot that died meanwhile is an error."""
    deadline = time.monotonic() + patience
    while not (held := holds()) and time.monotonic() < deadline:
        bot.check()
        time.sleep(0.05)
    return held
