"""A name is spoken all through an interview, while everything fails at DEBUG: no log, no trace, no repr shows it."""

from __future__ import annotations

import asyncio
import signal
import subprocess
import sys
from itertools import count
from pathlib import Path

import pytest

from handlers.taps import Verb
from playground import PocketTelegram
from tests.hard.canaries import found_in
from tests.hard.mortal import ROOT, Mortal
from tests.hard.teller import Teller

MARKER = "Махинур-Маркер"
TOKEN = "POCKET-made-up-token"
SPOKEN_LINES = 60
SHOWN = 20


def started(mortal: Mortal, how: str) -> subprocess.Popen[bytes]:
    """The leaky bot at DEBUG; all it says goes into one file."""
    mortal.folder.mkdir()
    environment = {**mortal.environment, "REPORTBOT_LOG_LEVEL": "DEBUG", "PYTHONASYNCIODEBUG": "1"}
    with (mortal.folder / "log").open("wb") as log:
        command = [sys.executable, "-X", "dev", "-m", "tests.hard.leaky_bot", how]
        return subprocess.Popen(command, cwd=ROOT, env=environment, stdout=log, stderr=log)


async def talk(teller: Teller) -> None:
    """Everything a relative can say, with the name in all of it. The bot fails all the time: she goes on."""
    await teller.begins()
    for _ in range(45):
        await teller.answers_once()
    for kind in ("document", "voice", "photo", "video"):
        await teller.sends(kind, teller.words().encode(), f"{teller.words()}.pdf", teller.words())
    said = await teller.says(teller.words())
    await teller.person.edit(said["message_id"], teller.words())
    for words in (f"/help {MARKER}", "/mine", teller.words(), "/copy", "/forget"):
        await teller.says(words)
    await teller.presses(Verb.CHOOSE, "zzzz", None, "nonsense")


async def what_was_said(pocket: PocketTelegram, folder: Path, how: str) -> list[bytes]:
    """The whole output of one such process, and the names of its files."""
    mortal = Mortal(pocket, folder)
    process = started(mortal, how)
    numbers = count()
    teller = Teller(
        pocket.person("Ayshe", language_code="en"), pocket, lambda: f"{MARKER} {next(numbers)}", patience=0.6
    )
    try:
        while not pocket.bot_door.calls:
            await asyncio.sleep(0.05)
        await talk(teller)
    finally:
        process.send_signal(signal.SIGTERM)
        await asyncio.to_thread(process.wait, 30)
    names = [str(path).encode() for path in folder.rglob("*")]
    return [(folder / "log").read_bytes(), *names]


@pytest.mark.slow
async def test_no_log_and_no_trace_shows_a_word_or_the_token(pocket: PocketTelegram, tmp_path: Path) -> None:
    said = await what_was_said(pocket, tmp_path / "quiet", "quiet")
    assert found_in(said, MARKER, TOKEN) == {}
    assert said[0].count(b"\n") > SPOKEN_LINES


@pytest.mark.slow
async def test_the_same_faults_would_show_both_in_ordinary_logs(pocket: PocketTelegram, tmp_path: Path) -> None:
    said = await what_was_said(pocket, tmp_path / "loud", "loud")
    assert found_in(said[:1], MARKER).total() > SHOWN
    assert found_in(said[:1], TOKEN).total() > 0
