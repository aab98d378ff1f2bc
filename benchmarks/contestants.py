"""Who competes, and how each bot is started: a command line and an environment."""

import sys
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

ROOT: Final = Path(__file__).resolve().parent.parent
TOKEN: Final = "4242:POCKET-made-up-for-the-benchmark"


@dataclass(frozen=True, slots=True)
class Launch:
    command: tuple[str, ...]
    environment: dict[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Start:
    """What a bot is told at its start: where its Bot API is, a folder of its own, how many questions to ask."""

    url: str
    folder: Path
    questions: int


@dataclass(frozen=True, slots=True)
class Contestant:
    name: str
    title: str
    launch: Callable[[Start], Launch]
    manner: str = "baseline"  # how its messages are read: a key of relatives.MANNERS
    flushes: bool = False  # writes everything once a minute: measured over a minute and the flush that follows
    missing: Callable[[], str | None] = lambda: None  # why it cannot run here


def ours(start: Start) -> Launch:
    """The real program, with the real questionnaire, on a database of its own, keys outside the data folder."""
    keys = start.folder / "keys"
    keys.mkdir(parents=True, exist_ok=True)
    settings = {
        "API_BASE_URL": start.url,
        "TOKEN": TOKEN,
        "DATA_FOLDER": str(start.folder / "data"),
        "SERVER_KEY_FILE": str(keys / "server.key"),
        "RECOVERY_KEY_FILE": str(keys / "recovery.key"),
        "ORGANISATION": "The Benchmark",
        "COUNTRY": "Nowhere",
        "CONTACT": "bench@example.org",
        "VERIFY_AT": "https://example.org/verify",
        "UPDATES_A_MINUTE": "1000000",
    }
    command = (sys.executable, str(ROOT / "run_bot.py"), "run")
    return Launch(command, {f"REPORTBOT_{name}": value for name, value in settings.items()})


def ptb(*options: str) -> Callable[[Start], Launch]:
    def launch(start: Start) -> Launch:
        told = [option.format(folder=start.folder) for option in options]
        return baseline("ptb_conversation", start, *told)

    return launch


def aiogram(start: Start) -> Launch:
    return baseline("aiogram_fsm", start)


def baseline(module: str, start: Start, *options: str) -> Launch:
    asked = ("--url", start.url, "--questions", str(start.questions))
    return Launch((sys.executable, "-m", f"benchmarks.bots.{module}", *asked, *options))


def without(file: str) -> Callable[[], str | None]:
    return lambda: None if (ROOT / file).exists() else f"{file} is not there yet"


CONTESTANTS: Final = (
    Contestant("ours", "this bot, sealed and durable", ours, manner="ours", missing=without("run_bot.py")),
    Contestant("a", "PTB ConversationHandler + PicklePersistence", ptb("--persistence", "{folder}/kept"), flushes=True),
    Contestant("b", "PTB ConversationHandler, nothing kept", ptb()),
    Contestant("c", "aiogram FSM, memory storage", aiogram),
    Contestant("d", "(b) on our request class", ptb("--our-request"), missing=without("handlers/request.py")),
)
