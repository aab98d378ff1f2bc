"""Killed while files are fetched, and during the very first start: originals are whole, and somebody always answers."""

from __future__ import annotations

import time
from pathlib import Path

import pytest

from playground import PocketTelegram
from tests.hard.fate import DOWNLOADING, START_UP
from tests.hard.mortal import Mortal
from tests.hard.relative import Relative

FILES = 54
BEFORE_FILES = 12
"""Steps until she is in the middle of the questions; nothing is kept of a file before she agreed."""
FIRST_STARTS = 16


@pytest.mark.slow
async def test_every_file_sent_is_there_whole_and_once(pocket: PocketTelegram, tmp_path: Path) -> None:
    mortal = Mortal(pocket, tmp_path / "bot")
    relative = Relative(pocket.person("Ayshe", language_code="en"))
    mortal.start()
    try:
        await relative.person.start()
        for step in range(BEFORE_FILES + FILES):
            await mortal.done()
            if step < BEFORE_FILES:
                await relative.answer()
                continue
            mortal.arm(DOWNLOADING[step % 3])
            await relative.send_a_file()
            if step % 4 == 0:  # she does not wait for the file
                await relative.answer()
        await mortal.done()
    finally:
        mortal.end()
    [report] = mortal.read_by_a_stranger()
    assert mortal.deaths == FILES
    assert report["files"] == relative.sent
    kept = list((tmp_path / "bot" / "data" / "attachments").iterdir())
    assert len(kept) <= len(relative.sent) + FILES / 3 + 1  # stored but not noted: such orphans are swept an hour later


@pytest.mark.slow
async def test_killed_in_the_very_first_start_it_still_answers_the_first_word(
    pocket: PocketTelegram, tmp_path: Path
) -> None:
    mortal = Mortal(pocket, tmp_path / "bot")
    relative = Relative(pocket.person("Ayshe", language_code="en"))
    begun = time.monotonic()
    mortal.start()
    try:
        await relative.person.start()
        await mortal.done()
        (mortal.folder / "longest").write_text(str(time.monotonic() - begun))
        relative.hear()
        for _ in range(FIRST_STARTS):
            await born_and_killed(mortal, relative)
            relative.hear()
    finally:
        mortal.end()
    assert mortal.deaths >= FIRST_STARTS
    assert relative.heard == [relative.heard[0]] * (FIRST_STARTS + 1)
    assert [report["moves"] for report in mortal.read_by_a_stranger()] == [0]


async def born_and_killed(mortal: Mortal, relative: Relative) -> None:
    """All data are gone, she says her first word, and it is killed somewhere on its way to answering."""
    await mortal.lose_everything()
    mortal.arm(START_UP)
    await relative.person.start()
    mortal.live_again()
    await mortal.done()
