"""After the commit: what was decided is said, and noted as said; what could not be said stays due."""

from __future__ import annotations

import asyncio
import logging
import random
from collections.abc import Awaitable, Iterator
from dataclasses import replace
from datetime import datetime, timedelta

from bot.ports import Clock
from bot.speakers import Speaker
from handlers.clearing import Clearing
from handlers.heard import Heard, Tapped
from handlers.messenger import Messenger, Undeliverable
from handlers.scene import Room, Spoken
from handlers.screen import Screen
from storage import outbox, reporters, shown_cases, tasks
from storage.database import Database, Session, StorageFull, StorageUnavailable
from storage.desk_records import ShownCase
from storage.records import OutboxRow
from storage.states import ReporterState

log = logging.getLogger(__name__)
SOON = timedelta(seconds=15)
LATEST = timedelta(minutes=5)
NOTED_WITHIN = 0.05


class Speaking:
    """Says what an update led to, or what fell due, and notes it."""

    def __init__(self, room: Room, database: Database, clearing: Clearing, messenger: Messenger, clock: Clock) -> None:
        """`clearing` removes what was erased, once the transaction that gave it up is kept."""
        self._room = room
        self._database = database
        self._clearing = clearing
        self._messenger = messenger
        self._clock = clock
        self._said_rows: list[str] = []
        self._unnoted: set[str] = set()
        self._noting: asyncio.Task[None] | None = None

    async def close(self) -> None:
        """Note what was said but not noted yet."""
        if self._noting is not None:
            await self._noting

    async def say(self, heard: Heard, spoken: Spoken) -> None:
        """Everything an update led to."""
        self._remember(spoken)
        await self._clearing.after(spoken.unlink, erased=spoken.scrub)
        # Together: nobody waits for her next question until a spinner has stopped and an old message was changed.
        said = self._say_screens(heard, spoken) if spoken.screens else self._show_in_place(heard, spoken)
        await asyncio.gather(said, *self._asides(heard, spoken))
        if spoken.leave:
            await self._messenger.leave(heard.chat_id)

    def _asides(self, heard: Heard, spoken: Spoken) -> Iterator[Awaitable[object]]:
        if isinstance(heard.what, Tapped):
            yield self._messenger.answer_tap(heard.what.query_id, spoken.toast)
        if spoken.screens and spoken.change is not None:
            yield self._messenger.change(heard.chat_id, spoken.change)

    async def _show_in_place(self, heard: Heard, spoken: Spoken) -> None:
        """What was to be shown in place of the tapped message must be seen somewhere."""
        if spoken.change is None or await self._messenger.change(heard.chat_id, spoken.change):
            await self._said(spoken.prompt_row)
        else:
            await self._say_screens(heard, replace(spoken, screens=spoken.change.as_screens))

    async def _say_screens(self, heard: Heard, spoken: Spoken) -> None:
        try:
            for screen in spoken.screens:
                if screen.protected and spoken.desk is not None:
                    await self._show(heard.chat_id, spoken.desk, screen)
                else:
                    await self._messenger.send(heard.chat_id, screen)
        except Undeliverable as failure:
            await self._not_said(spoken.prompt_row, spoken.speaker, failure)
        except Exception:
            await self._not_said(spoken.prompt_row, None, Undeliverable(permanent=False))
            raise
        else:
            await self._said(spoken.prompt_row)

    async def _show(self, chat_id: int, desk: str, screen: Screen) -> None:
        """To an organizer: what is shown is noted, so that it is taken away again."""
        message_id = await self._messenger.send_protected(chat_id, screen)
        until = self._clock() + timedelta(minutes=self._room.settings.shown_minutes)
        shown = ShownCase(reporter_id=desk, message_id=message_id, erase_at=until)
        await self._database.run(lambda tx: shown_cases.add(tx, shown, screen.shows, self._clock()))

    async def sorry(self, chat_id: int, language: str, phrase: str) -> None:
        """Say that something went wrong, if that much still works."""
        try:
            await self._messenger.send(chat_id, Screen(self._room.phrases.say(language, phrase)))
        except Undeliverable:
            log.info("an apology could not be delivered")

    async def say_unprompted(self, row: OutboxRow, speaker: Speaker, screen: Screen) -> None:
        """Say a row of the outbox."""
        try:
            await self._messenger.send(speaker.chat_id, screen)
        except Undeliverable as failure:
            await self._not_said(row.id, speaker, failure, row.attempts)
        else:
            await self._said(row.id)

    async def say_once(self, row: OutboxRow, speaker: Speaker, screen: Screen) -> None:
        """Say a row nobody waits for, and note it before anything else is said: so few are ever in doubt."""
        try:
            await self._messenger.send_once(speaker.chat_id, screen)
        except Undeliverable as failure:
            await self._not_said(row.id, speaker, failure, row.attempts)
        else:
            await self._database.run(lambda tx: outbox.sent(tx, [row.id], self._clock()))

    async def rest(self) -> None:
        """Wait until a pause that Telegram asked for is over."""
        await self._messenger.rest()

    def just_said(self, row_id: str) -> bool:
        """Whether it was said a moment ago, and is only not noted yet."""
        return row_id in self._unnoted

    async def later(self, row: OutboxRow) -> None:
        """A fault of ours was in the way of saying it."""
        await self._not_said(row.id, None, Undeliverable(permanent=False), row.attempts)

    async def _said(self, row_id: str | None) -> None:
        """Noted together with what is said in the same moment: a crash before that only says a prompt twice."""
        if row_id is None:
            return
        self._said_rows.append(row_id)
        self._unnoted.add(row_id)
        if len(self._said_rows) == 1:
            self._noting = asyncio.create_task(self._note_said())

    async def _note_said(self) -> None:
        await asyncio.sleep(NOTED_WITHIN)
        rows, self._said_rows = self._said_rows, []
        try:
            await self._database.run(lambda tx: outbox.sent(tx, rows, self._clock()))
        except (StorageFull, StorageUnavailable) as problem:
            log.warning("prompts will be said again: %s", type(problem).__name__)
        finally:
            self._unnoted.difference_update(rows)

    async def _not_said(
        self, row_id: str | None, speaker: Speaker | None, failure: Undeliverable, attempts: int = 0
    ) -> None:
        """What cannot even be noted is said again when its lease ends."""
        log.info("a prompt was not delivered, %s", failure)
        pause = min(SOON * 2 ** min(attempts, 10), LATEST) * random.uniform(0.75, 1.25)  # noqa: S311 - no secret
        again_at = self._clock() + (timedelta(seconds=failure.after) if failure.after else pause)
        try:
            await self._database.run(lambda tx: self._note_failure(tx, row_id, speaker, failure, again_at))
        except (StorageFull, StorageUnavailable) as problem:
            log.warning("a prompt waits for its lease to end: %s", type(problem).__name__)

    def _note_failure(
        self, tx: Session, row_id: str | None, speaker: Speaker | None, failure: Undeliverable, again_at: datetime
    ) -> None:
        # Who has just erased everything is no task for anybody.
        if failure.permanent and speaker is not None and reporters.get(tx, speaker.id) is not None:
            self._room.speakers.change(tx, speaker, state=ReporterState.UNREACHABLE)
            tasks.add_once(tx, "unreachable", self._clock(), reporter_id=speaker.id)
        if row_id is None:
            return
        if failure.permanent:
            outbox.undeliverable(tx, row_id)
        else:
            outbox.postpone(tx, row_id, again_at, int(failure.in_doubt))

    def _remember(self, spoken: Spoken) -> None:
        if spoken.report is not None:
            self._room.archive.remember(spoken.report)
