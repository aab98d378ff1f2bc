"""After the commit: what was decided is said, and noted as said; what could not be said stays due."""

from __future__ import annotations

import asyncio
import logging
from datetime import datetime, timedelta

from bot.ports import Clock
from bot.speakers import Speaker
from bot.wording import Voice
from handlers.clearing import Clearing
from handlers.heard import Heard, Tapped
from handlers.menus import notice_screen
from handlers.messenger import Messenger, Undeliverable
from handlers.scene import Room, Scene, Spoken
from handlers.screen import Screen
from storage import outbox
from storage.database import Database, Session, StorageFull, StorageUnavailable
from storage.records import OutboxRow
from storage.states import PROMPT, ReporterState

log = logging.getLogger(__name__)
SOON = timedelta(seconds=15)
LEASE = timedelta(seconds=60)
AT_ONCE = 4
NOTED_WITHIN = 0.05


class Speaking:
    """Says what an update led to, and what was left due by a fault or a crash."""

    def __init__(self, room: Room, database: Database, clearing: Clearing, messenger: Messenger, clock: Clock) -> None:
        """`clearing` removes what was erased, once the transaction that gave it up is kept."""
        self._room = room
        self._database = database
        self._clearing = clearing
        self._messenger = messenger
        self._clock = clock
        self._said_rows: list[str] = []
        self._noting: asyncio.Task[None] | None = None

    async def close(self) -> None:
        """Note what was said but not noted yet."""
        if self._noting is not None:
            await self._noting

    async def say(self, heard: Heard, spoken: Spoken) -> None:
        """Everything an update led to."""
        self._remember(spoken)
        await self._clearing.after(spoken.unlink, erased=spoken.scrub)
        if isinstance(heard.what, Tapped):
            await self._messenger.answer_tap(heard.what.query_id, spoken.toast)
        if spoken.change is not None:
            await self._messenger.change(heard.chat_id, spoken.change)
        try:
            for screen in spoken.screens:
                await self._messenger.send(heard.chat_id, screen)
        except Undeliverable as failure:
            await self._not_said(spoken.prompt_row, spoken.speaker, failure)
        else:
            await self._said(spoken.prompt_row)
        if spoken.leave:
            await self._messenger.leave(heard.chat_id)

    async def sorry(self, chat_id: int, language: str, phrase: str) -> None:
        """Say that something went wrong, if that much still works."""
        try:
            await self._messenger.send(chat_id, Screen(self._room.phrases.say(language, phrase)))
        except Undeliverable:
            log.info("an apology could not be delivered")

    async def say_due(self) -> int:
        """Say what is due and nobody is saying: after a crash, a fault, or at its time. Gives how many."""
        now = self._clock()
        rows = await self._database.run(lambda tx: outbox.claim(tx, now, LEASE, AT_ONCE, "speaking"))
        for row in rows:
            await self._say_row(row)
        return len(rows)

    async def _say_row(self, row: OutboxRow) -> None:
        found = await self._database.run(lambda tx: self._due_screen(tx, row))
        if found is None:
            await self._database.run(lambda tx: outbox.undeliverable(tx, row.id))
            return
        speaker, screen = found
        try:
            await self._messenger.send(speaker.chat_id, screen)
        except Undeliverable as failure:
            await self._not_said(row.id, speaker, failure)
        else:
            await self._said(row.id)

    def _due_screen(self, tx: Session, row: OutboxRow) -> tuple[Speaker, Screen] | None:
        """Render a due row anew: rows hold phrase keys and ids, never words."""
        speaker = self._room.speakers.by_id(tx, row.reporter_id)
        if speaker is None or speaker.row.state == ReporterState.UNREACHABLE:
            return None
        if row.purpose != PROMPT:
            return speaker, notice_screen(Voice(self._room.phrases, speaker.language), row.phrase)
        report = self._room.reporting.current(tx, speaker)
        if report is None:
            return None
        scene = Scene(
            self._room, tx, Heard(0, speaker.chat_id, 0, None, Tapped("", "")), self._clock(), speaker, report
        )
        return speaker, scene.prompt()

    async def _said(self, row_id: str | None) -> None:
        """Noted together with what is said in the same moment: a crash before that only says a prompt twice."""
        if row_id is None:
            return
        self._said_rows.append(row_id)
        if len(self._said_rows) == 1:
            self._noting = asyncio.create_task(self._note_said())

    async def _note_said(self) -> None:
        await asyncio.sleep(NOTED_WITHIN)
        rows, self._said_rows = self._said_rows, []
        try:
            await self._database.run(lambda tx: outbox.sent(tx, rows, self._clock()))
        except (StorageFull, StorageUnavailable) as problem:
            log.warning("prompts will be said again: %s", type(problem).__name__)

    async def _not_said(self, row_id: str | None, speaker: Speaker | None, failure: Undeliverable) -> None:
        log.info("a prompt was not delivered, %s", failure)
        now = self._clock()
        await self._database.run(lambda tx: self._note_failure(tx, row_id, speaker, failure, now))

    def _note_failure(
        self, tx: Session, row_id: str | None, speaker: Speaker | None, failure: Undeliverable, now: datetime
    ) -> None:
        if failure.permanent and speaker is not None:
            self._room.speakers.change(tx, speaker, state=ReporterState.UNREACHABLE)
        if row_id is None:
            return
        if failure.permanent:
            outbox.undeliverable(tx, row_id)
        else:
            outbox.postpone(tx, row_id, now + SOON)

    def _remember(self, spoken: Spoken) -> None:
        if spoken.report is not None:
            self._room.archive.remember(spoken.report)
