"""What fell due is said: after a crash, a fault, or at its time; in the person's lane, so that nothing overtakes it."""

from __future__ import annotations

import asyncio
from datetime import datetime, timedelta
from functools import partial

from bot.ports import Clock
from bot.speakers import Speaker
from bot.wording import Voice
from handlers.checkins import open_question
from handlers.closed_intake import in_place_of_a_prompt
from handlers.heard import Heard, Tapped
from handlers.menus import notice_screen, started_again_screen
from handlers.scene import Room, Scene
from handlers.screen import Screen
from handlers.speaking import Speaking
from handlers.turnstile import Turnstile
from storage import inbox, outbox, reporters
from storage.database import Database, Session
from storage.records import OutboxRow
from storage.states import PROMPT, ReporterState

LEASE = timedelta(seconds=60)
SPEAKING = timedelta(seconds=60)
"""How long an answer is left to the one who is just saying it; after that the clock puts the question again."""
AT_ONCE = 4


class Due:
    """The outbox' other end. A few rows at once: no more than these are in doubt after a crash."""

    def __init__(self, room: Room, database: Database, speaking: Speaking, lanes: Turnstile, clock: Clock) -> None:
        """`lanes` are those of the updates."""
        self._room = room
        self._database = database
        self._speaking = speaking
        self._lanes = lanes
        self._clock = clock

    async def say_all(self) -> int:
        """Say everything that is due and nobody is saying. Gives how many."""
        said = 0
        while some := await self.say_some():
            said += some
        return said

    async def say_some(self) -> int:
        """Say a few that are due. Gives how many were tried."""
        claimed = await self._database.run(self._claim)
        await asyncio.gather(*(self._lanes.through(lane, partial(self.say_row, row)) for row, lane in claimed))
        return len(claimed)

    async def say_row(self, row: OutboxRow) -> None:
        """Say one row that was claimed. Call this only in the person's lane."""
        try:
            found = await self._database.run(lambda tx: self._screen(tx, row))
            if found is not None:
                await self._speaking.say_unprompted(row, *found)
        except Exception:
            await self._speaking.later(row)
            raise

    async def say_directly(self, chat_id: int, language: str, phrase: str) -> None:
        """Say what no row can hold, because the storage fails or she is not known yet."""
        await self._speaking.sorry(chat_id, language, phrase)

    def take_over(self, tx: Session) -> None:
        """At start: what an earlier life was saying is due."""
        outbox.release(tx)
        self._take_up(tx, self._clock())

    def _take_up(self, tx: Session, until: datetime) -> None:
        """Answers that were perhaps never said: the question is put again. Not to whom something is just being said."""
        lost = [
            (update_id, lane)
            for update_id, lane in inbox.unsaid(tx, until)
            if not self._lanes.is_open(lane) and not self._speaking.noting.just_said(update_id)
        ]
        for lane in dict.fromkeys(lane for _, lane in lost):
            if (reporter := reporters.by_chat(tx, lane)) is not None:
                outbox.prompt_due(tx, reporter.id, reporter.current_report_id, self._clock())
        inbox.said(tx, [update_id for update_id, _ in lost])

    def _claim(self, tx: Session) -> list[tuple[OutboxRow, bytes]]:
        self._take_up(tx, self._clock() - SPEAKING)
        rows = outbox.claim(tx, self._clock(), LEASE, AT_ONCE, "speaking")
        whose = [reporters.get(tx, row.reporter_id) for row in rows]
        return [(row, reporter.chat_index) for row, reporter in zip(rows, whose, strict=True) if reporter]

    def _screen(self, tx: Session, row: OutboxRow) -> tuple[Speaker, Screen] | None:
        """Render a row anew: rows hold phrase keys and ids, never words. None if there is nothing to say any more."""
        if self._speaking.noting.just_said(row.id) or not outbox.is_due(tx, row.id):
            return None  # she spoke meanwhile, and was answered
        speaker = self._room.speakers.by_id(tx, row.reporter_id)
        screen = self._words(tx, row, speaker) if speaker is not None else None
        if speaker is None or screen is None:
            outbox.undeliverable(tx, row.id)
            return None
        return speaker, screen

    def _words(self, tx: Session, row: OutboxRow, speaker: Speaker) -> Screen | None:
        if speaker.row.state != ReporterState.ACTIVE:
            return None
        if row.purpose != PROMPT:
            return notice_screen(Voice(self._room.phrases, speaker.language), row.phrase)
        report = self._room.reporting.current(tx, speaker)
        if report is None:
            return started_again_screen(Voice(self._room.phrases, speaker.language))
        if report.row.entered_by is not None:
            return Screen(self._room.phrases.say(speaker.language, "desk-enter-continue"))  # no word of a family's
        asked = Heard(0, speaker.chat_id, 0, None, Tapped("", ""))
        scene = Scene(self._room, tx, asked, self._clock(), speaker, report)
        if (closed := in_place_of_a_prompt(scene)) is not None:
            return closed
        check_in = open_question(scene)
        return check_in.screens[0] if check_in is not None else scene.prompt()
