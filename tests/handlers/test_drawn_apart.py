"""A photo is drawn while everybody else is answered, and shown only to whoever may still see it by then."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from threading import Event

import pytest

from bot.organizing import evidence
from bot.organizing.showable import preview
from playground import Person
from playground.chat_file import parsed
from playground.person import SentFile
from storage import events, facts, organizers, reports
from storage.database import Session
from storage.desk_records import KeptOut
from tests.bot.organizing.test_showable import photo
from tests.handlers.test_shown_to_organizers import desk, of_the_bot, trail
from tests.living import Living

WITHIN = 10
NOTHING = "I find nothing under this."


@dataclass
class SlowPencil:
    """Draws when it is told to."""

    began: Event = field(default_factory=Event)
    may_end: Event = field(default_factory=Event)

    def draw(self, content: bytes) -> bytes:
        self.began.set()
        self.may_end.wait(WITHIN)
        return preview(content)


@asynccontextmanager
async def a_photo_being_drawn(living: Living, monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[Person]:
    """Gives the reviewer who waits for it; afterwards it is drawn."""
    player, reviewer = await desk(living, SentFile(photo((900, 700)), "photo.jpg", "image/jpeg"))
    await player.play(parsed("> [Files]\n< …\n"))
    pencil = SlowPencil()
    monkeypatch.setattr(evidence, "preview", pencil.draw)
    await reviewer.tap("1. file")
    try:
        assert await asyncio.to_thread(pencil.began.wait, WITHIN)
        yield reviewer
    finally:
        pencil.may_end.set()
    await living.pocket.quiet(20)


async def test_while_a_photo_is_drawn_another_write_is_kept(living: Living, monkeypatch: pytest.MonkeyPatch) -> None:
    assert living.database is not None
    async with a_photo_being_drawn(living, monkeypatch) as reviewer:
        await asyncio.wait_for(living.database.run(lambda tx: facts.put(tx, "made-up", "kept")), WITHIN / 2)
        looked = [each.what for each in trail(living)]
        assert ("file_looked_at" in looked, "file_shown" in looked) == (True, False)
        assert not any("photo" in each for each in of_the_bot(reviewer)[1:])
    assert "photo" in of_the_bot(reviewer)[-1]
    assert [each.what for each in trail(living)].count("file_shown") == 1


def erased(living: Living, tx: Session, report_id: str, _: str) -> None:
    assert living.bot is not None
    living.bot._room.forgetting.destroy(tx, report_id, living.pocket.clock.now())


def kept_out(living: Living, tx: Session, report_id: str, organizer_id: str) -> None:
    now = living.pocket.clock.now()
    organizers.keep_out(tx, KeptOut(organizer_id=organizer_id, about=report_id, made_by=organizer_id, at=now))


def left(_: Living, tx: Session, __: str, organizer_id: str) -> None:
    organizers.change(tx, organizer_id, working_until=None)


@pytest.mark.parametrize("meanwhile", [erased, kept_out, left])
async def test_what_she_may_not_see_any_more_is_not_shown(
    meanwhile: Callable[[Living, Session, str, str], None], living: Living, monkeypatch: pytest.MonkeyPatch
) -> None:
    def work(tx: Session) -> str:
        [report] = [row.id for row in reports.everything(tx) if row.handed_in_at is not None]
        [her] = [row.id for row in organizers.joined(tx)]
        meanwhile(living, tx, report, her)
        return report

    assert living.database is not None
    async with a_photo_being_drawn(living, monkeypatch) as reviewer:
        report_id = await asyncio.wait_for(living.database.run(work), WITHIN / 2)
    last = of_the_bot(reviewer)[-1]
    assert ("photo" in last, last.get("text")) == (False, NOTHING)
    told = living.database.run_now(lambda tx: [each.what for each in events.of_report(tx, report_id)])
    assert "file_shown" not in told
