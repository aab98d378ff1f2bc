"""After the commit: what was decided is said, and noted as said; what could not be said stays due."""

from __future__ import annotations

import asyncio
import logging
import random
from collections.abc import Awaitable, Callable, Iterator
from dataclasses import replace
from datetime import datetime, timedelta
from functools import partial

from bot.ports import Clock
from bot.speakers import Speaker
from handlers.clearing import Clearing
from handlers.heard import Heard, Tapped
from handlers.messenger import Messenger, Undeliverable
from handlers.noting import Noting
from handlers.scene import Room, Spoken
from handlers.screen import Screen
from storage import inbox, outbox, reporters, shown_cases, tasks
from storage.database import Database, Session, StorageFull, StorageUnavailable
from storage.desk_records import ShownCase
from storage.records import OutboxRow
from storage.states import ReporterState

log = logging.getLogger(__name__)
SOON = timedelta(seconds=15)
LATEST = timedelta(minutes=5)


class Speaking:
    """Says what an update led to, or what fell due, and notes it."""

    def __init__(self, room: Room, database: Database, clearing: Clearing, messenger: Messenger, clock: Clock) -> None:
        """`clearing` removes what was erased, once the transaction that gave it up is kept."""
        self._room = room
        self._database = database
        self._clearing = clearing
        self._messenger = messenger
        self._clock = clock
        self.noting = Noting(database, clock)

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
            self._answered(heard, spoken)
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
            await self._not_answered(heard, spoken, failure)
        except Exception:
            await self._not_answered(heard, spoken, Undeliverable(permanent=False))
            raise
        else:
            self._answered(heard, spoken)

    def _answered(self, heard: Heard, spoken: Spoken) -> None:
        if spoken.is_owed:
            self.noting.answer_said(heard.update_id)

    async def _not_answered(self, heard: Heard, spoken: Spoken, failure: Undeliverable) -> None:
        """Then the question is put by the clock."""
        if spoken.is_owed and spoken.speaker is not None:
            speaker, now = spoken.speaker, self._clock()
            due = partial(self._owed, update_id=heard.update_id, speaker=speaker, now=now)
            await self._not_said(due, speaker, failure)

    def _owed(self, tx: Session, update_id: int, speaker: Speaker, now: datetime) -> str | None:
        inbox.said(tx, [update_id])
        reporter = reporters.get(tx, speaker.id)
        return outbox.prompt_due(tx, speaker.id, reporter.current_report_id, now) if reporter is not None else None

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
            await self._not_said(lambda _: row.id, speaker, failure, row.attempts)
        else:
            self.noting.row_said(row.id)

    async def say_once(self, row: OutboxRow, speaker: Speaker, screen: Screen) -> None:
        """Say a row nobody waits for, and note it before anything else is said: so few are ever in doubt."""
        try:
            await self._messenger.send_once(speaker.chat_id, screen)
        except Undeliverable as failure:
            await self._not_said(lambda _: row.id, speaker, failure, row.attempts)
        else:
            await self._database.run(lambda tx: outbox.sent(tx, [row.id], self._clock()))

    async def rest(self) -> None:
        """Wait until a pause that Telegram asked for is over."""
        await self._messenger.rest()

    async def later(self, row: OutboxRow) -> None:
        """A fault of ours was in the way of saying it."""
        await self._not_said(lambda _: row.id, None, Undeliverable(permanent=False), row.attempts)

    async def _not_said(
        self, due: Callable[[Session], str | None], speaker: Speaker | None, failure: Undeliverable, attempts: int = 0
    ) -> None:
        """What cannot even be noted is said again when its time is over. `due` gives the row that holds it."""
        log.info("a prompt was not delivered, %s", failure)
        pause = min(SOON * 2 ** min(attempts, 10), LATEST) * random.uniform(0.75, 1.25)  # noqa: S311 - no secret
        again_at = self._clock() + (timedelta(seconds=failure.after) if failure.after else pause)
        try:
            await self._database.run(lambda tx: self._note_failure(tx, due(tx), speaker, failure, again_at))
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
