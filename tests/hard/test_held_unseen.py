"""Two families live the same life, one of them in quarantine: every message of the one is a message of the other."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import timedelta
from typing import Any

import pytest

from bot import transitions
from bot.handing_in import case_code
from bot.transitions import By, Transition
from handlers.taps import Verb
from storage import reporters, reports
from storage.database import Session
from storage.states import ReportState
from tests.flooding import a_report
from tests.hard.teller import Teller
from tests.living import Living

CODE = re.compile(r"\b[0-9A-Z]{4}-[0-9A-Z]{4}\b")
SHORT = re.compile(r"(?<=:)[0-9a-f]{4}(?=:)")
COMMANDS = (
    *("/start", "/mine", "/continue", "/report", "/consent"),
    *("/checkins", "/privacy", "/help", "/language", "/stop"),
)
LOOKS = (
    (Verb.REPORT, ""), (Verb.MENU, ""), (Verb.GO_ON, ""), (Verb.READ_BACK, ""), (Verb.COPY, ""), (Verb.FORGET, ""),
    (Verb.SECTION, "person"), (Verb.HAND_IN, ""), (Verb.HAND_IN, "yes"), (Verb.HAND_IN, "answered"),
    (Verb.HAND_IN, "withdraw"), (Verb.CHECK_IN, "yes"), (Verb.CHECK_IN, "later"), (Verb.STOP, ""), (Verb.STOP, "keep"),
    *((Verb.SHOW, word) for word in ("mine", "more", "consent", "checkins", "forget", "lost")),
)  # fmt: skip
"""Whatever she may look at, by buttons of now or of before."""
TELLS = (
    (Verb.CHANGE, "person.name", ""), (Verb.TAKE_BACK, "person.name", ""), (Verb.TAKE_BACK, "person.name", "yes"),
    (Verb.CONSENT, "consent.match", ""), (Verb.CONSENT, "consent.contact", ""), (Verb.CONSENT, "consent.contact", ""),
    (Verb.NEW, None, "no"), (Verb.REPORT, None, ""), (Verb.GO_ON, None, ""),
)  # fmt: skip
STEPS = (
    *("look", "tell", "look", "withdraw-yes", "look", "tell", "look", "forget", "look", "bring back", "look"),
    *("again", "look", "tell", "month", "look", "withdraw-yes", "look", "month", "again", "forget", "look"),
    *("bring back", "look", "month", "forget", "month"),
)
"""Handed in at the beginning; withdrawn and erased from the middle of it, each way back taken."""


class Life:
    """One family: what she does, and all that she was told."""

    def __init__(self, living: Living, name: str) -> None:
        person = living.pocket.person(name, language_code="en")
        person.dialog.started = True
        self.toasts: list[str | None] = []
        self.living, self.teller = living, Teller(person, living.pocket, lambda: "")
        self.report_id = self.do(lambda tx: a_report(living.bot._room, tx, person.id, living.pocket.clock.now()))  # type: ignore[union-attr]

    def do(self, work: Any) -> Any:
        assert self.living.database is not None
        return self.living.database.run_now(work)

    async def looks_at_everything(self) -> None:
        for words in COMMANDS:
            await self.teller.says(words)
        for verb, word in LOOKS:
            await self.teller.presses(verb, self.report_id, None, word)
            self.toasts.append(self.teller.person.toast)

    async def tells_more(self) -> None:
        """Words, an answer changed and taken back, a permission switched, a paper, words edited."""
        said = await self.teller.says("They took him to another place.")
        await self.teller.person.edit(said["message_id"], "They took him to a place far away.")
        await self.teller.rest()
        for verb, key, word in TELLS:
            await self.teller.presses(verb, self.report_id, key, word)
        await self.teller.person.send_file(b"%PDF-1.4 a made-up paper")
        await self.teller.rest()

    def code(self, tx: Session) -> str:
        archive = self.living.bot._room.archive  # type: ignore[union-attr]
        return str(case_code(archive, archive.open(tx, self.report_id)))

    async def hands_in(self, word: str) -> None:
        await self.teller.presses(Verb.HAND_IN, self.report_id, None, word)

    def told(self) -> Iterator[tuple[object, ...]]:
        """Every message of the bot, in order, with what her own code and her own buttons have by chance left out."""
        person = self.teller.person
        for message in person.messages:
            if message["from"]["id"] == person.id:
                continue
            kept = message.get("document")
            file = masked(person.file(kept["file_id"]).decode()) if kept else ""
            rows = message.get("reply_markup", {}).get("inline_keyboard", [])
            buttons = [(each["text"], SHORT.sub("", each.get("callback_data", ""))) for row in rows for each in row]
            yield masked(str(message.get("text", message.get("caption")))), file, tuple(buttons)


def masked(text: str) -> str:
    return CODE.sub("code", text)


def sets_aside(tx: Session, life: Life, *, after: bool) -> None:
    """Her account, before she hands in or after it."""
    row = reports.get(tx, life.report_id)
    assert row is not None
    now = life.living.pocket.clock.now()
    reporters.change(tx, row.reporter_id, set_aside_at=now)
    if after:
        assert transitions.make(tx, Transition.QUARANTINE, life.report_id, By(now, "somebody"))


async def time_goes_by(living: Living, by: timedelta) -> None:
    living.pocket.clock.advance(by)
    await living.tick()
    await living.pocket.quiet(20)


@pytest.mark.slow
@pytest.mark.parametrize("after", [False, True])
async def test_whoever_is_held_back_is_told_what_everybody_is_told(living: Living, after: bool) -> None:
    held, free = Life(living, "Ayshe"), Life(living, "Nurlan")
    both = (held, free)
    living.pocket.clock.advance(timedelta(hours=1))
    if not after:
        held.do(lambda tx: sets_aside(tx, held, after=False))
    for life in both:
        await life.teller.says("/mine")
        await life.hands_in("yes")
    if after:
        held.do(lambda tx: sets_aside(tx, held, after=True))
    for step in STEPS:
        for life in both:
            await does(life, step)
        assert held.toasts == free.toasts
        if step == "month":
            await time_goes_by(living, timedelta(days=33))
        if step == "again":
            states = [life.do(lambda tx, each=life: reports.get(tx, each.report_id)).state for life in both]
            assert states == [ReportState.QUARANTINED, ReportState.HANDED_IN]
    hers, others = list(held.told()), list(free.told())
    assert len(hers) > 200
    different = [(one, other) for one, other in zip(hers, others, strict=False) if one != other]
    assert different[:3] == []
    assert len(hers) == len(others)


async def does(life: Life, step: str) -> None:
    match step:
        case "look":
            await life.looks_at_everything()
        case "withdraw-yes" | "again":
            await life.hands_in(step)
        case "tell":
            await life.tells_more()
        case "forget":
            await life.teller.presses(Verb.FORGET, life.report_id, None, "yes")
        case "bring back":
            await life.teller.presses(Verb.FORGET, life.report_id, None, "undo")
            await life.teller.says(life.do(life.code))
        case _:
            await life.teller.says("/mine")
