"""Whatever the bot holds while somebody speaks shows none of it: every local value and every result is looked at."""

from __future__ import annotations

import ast
import dataclasses
import sys
import threading
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from itertools import count
from types import FrameType
from typing import Any

import pytest

from handlers.taps import Verb
from storage import reports
from tests.hard.teller import Teller
from tests.house.tree import name_of, parsed, python_files
from tests.living import Living

MARKER = "Махинур-Маркер"
OURS = ("bot.", "handlers.", "storage.")
LOOKED_AT_EACH = 300
ONE_IN = 17
"""After so many of a kind, only one in so many is looked at."""
SEEN_AT_LEAST = {
    "Heard", "Words", "Tapped", "Command", "Edited", "Offered", "Item", "Said", "ReadingContext", "Rejected", "Text",
    "Place", "When", "Chosen", "ToldAloud", "FileRef", "Parts", "Address", "Answered", "Proposed", "Confirmed", "Say",
    "Turn", "Interview", "Standing", "Path", "Weighing", "OpenReport", "Told", "Speaker", "Awaits", "Scene", "Spoken",
    "Asking", "Ask", "Screen", "Button", "Tap", "Description", "Edit", "Report", "Reporter", "MoveRow", "Attachment",
    "Change", "Sealed", "File",
}  # fmt: skip


class Onlooker:
    """Looks at every value of ours that is in sight when one of our functions ends."""

    def __init__(self) -> None:
        self.looked_at: Counter[str] = Counter()
        self.showing: set[str] = set()

    def look(self, frame: FrameType, event: str, result: Any) -> None:
        """A profile function."""
        if event == "return" and str(frame.f_globals.get("__name__", "")).startswith(OURS):
            for value in (*frame.f_locals.values(), result):
                self.judge(value)

    def judge(self, value: Any) -> None:
        """Whether this value, or what is right inside it, shows the name."""
        if isinstance(value, tuple | list) and type(value) in {tuple, list}:
            for each in value[:20]:
                self.judge(each)
            return
        kind = type(value)
        if not kind.__module__.startswith(OURS):
            return
        self.looked_at[kind.__name__] += 1
        if self.looked_at[kind.__name__] > LOOKED_AT_EACH and self.looked_at[kind.__name__] % ONE_IN:
            return
        if MARKER in f"{value!r}{value!s}":
            self.showing.add(kind.__name__)
        if dataclasses.is_dataclass(value):
            for each in dataclasses.fields(value):
                self.judge(getattr(value, each.name, None))


@contextmanager
def looking_on() -> Iterator[Onlooker]:
    """In this thread and in those that begin now."""
    onlooker = Onlooker()
    threading.setprofile(onlooker.look)
    sys.setprofile(onlooker.look)
    try:
        yield onlooker
    finally:
        sys.setprofile(None)
        threading.setprofile(None)


async def talk(living: Living) -> None:
    """A whole conversation with the name in every word."""
    assert living.database is not None
    numbers, ayshe = count(), living.pocket.person("Ayshe", language_code="en")
    teller = Teller(ayshe, living.pocket, lambda: f"{MARKER} {next(numbers)}")
    await teller.begins()
    await teller.answers(75)
    report_id = (await living.database.read(reports.everything))[0].id
    await teller.presses(Verb.CHANGE, report_id, "event.circumstances")
    said = await teller.says(teller.words())
    await teller.person.edit(said["message_id"], teller.words())
    for kind in ("document", "voice"):
        await teller.sends(kind, teller.words().encode(), f"{teller.words()}.pdf", teller.words())
    await teller.presses(Verb.CHANGE, report_id, "follow_up.code_word")
    word = await teller.says(teller.words())
    for words in (f"/help {MARKER}", "/mine", teller.words(), word["text"], "/copy", "/forget"):
        await teller.says(words)
    await teller.presses(Verb.HAND_IN, report_id, None, "yes")
    await teller.presses(Verb.LOOK, report_id, "event.date", "y2017")


@pytest.mark.slow
async def test_no_value_of_ours_shows_what_was_said(living: Living) -> None:
    await living.stop()
    with looking_on() as onlooker:
        await living.start()
        await talk(living)
    assert onlooker.showing == set()
    assert set(onlooker.looked_at) >= SEEN_AT_LEAST


def test_the_onlooker_sees_what_is_shown() -> None:
    @dataclasses.dataclass
    class Careless:
        words: str

    Careless.__module__ = "bot.careless"
    onlooker = Onlooker()
    onlooker.judge([Careless(MARKER)])
    assert onlooker.showing == {"Careless"}


# Sentences that are put together where nobody's words are: paths, settings, names of faults.
MAY_COMPOSE = {
    "bot/custody/first_start.py", "bot/custody/key_files.py", "bot/settings.py", "storage/faults.py",
    "storage/group_commit.py", "storage/schema.py", "storage/engines.py", "storage/files.py", "storage/folder_lock.py",
    "storage/prepared.py", "handlers/request.py", "bot/phrases.py", "bot/fluent_file.py", "bot/questions/xlsform.py",
    "bot/custody/recipient_keys.py", "bot/posters/drawing.py", "bot/posters/poster.py",
    "bot/organizing/handing_out/outlets.py",
}  # fmt: skip


def composed_faults() -> set[str]:
    """Every file in which a fault is raised with a sentence that is not written down beforehand."""
    return {
        name_of(path)
        for path in python_files()
        if name_of(path).startswith(("bot/", "handlers/", "storage/")) and "migrations" not in name_of(path)
        for node in ast.walk(parsed(path))
        if isinstance(node, ast.Raise) and isinstance(node.exc, ast.Call) and any(map(is_composed, node.exc.args))
    }


def is_composed(argument: ast.expr) -> bool:
    """Whether an argument of a fault is anything but a fixed sentence, or the name of one."""
    if isinstance(argument, ast.Name) and argument.id.isupper():
        return False
    return isinstance(argument, ast.JoinedStr | ast.BinOp | ast.Call | ast.Name | ast.Attribute | ast.Subscript)


def test_faults_are_raised_with_fixed_sentences() -> None:
    assert composed_faults() - MAY_COMPOSE == set()
