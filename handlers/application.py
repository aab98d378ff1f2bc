"""The bot as a running thing: python-telegram-bot's Application, fed from our inbox, speaking through our messenger."""

from __future__ import annotations

import asyncio
import logging
import os
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import replace
from functools import partial
from typing import Any

from telegram import Update
from telegram.ext import Application, ApplicationBuilder, ContextTypes, TypeHandler

from bot import outages, zones
from bot.custody import Custody
from bot.falling_due import FallingDue
from bot.organizing.access import Access
from bot.ports import Clock
from bot.quiet_logs import on_loop_fault
from bot.settings import Settings
from handlers.apologies import Apologies
from handlers.clearing import Clearing
from handlers.clock import Ticks
from handlers.crowding import Crowding
from handlers.downloads import Downloads
from handlers.due import Due
from handlers.heard import heard
from handlers.hearing import hear
from handlers.inbox import Inbox, Raw
from handlers.incoming import Incoming
from handlers.introducing import introduce
from handlers.lease import LOOKS_EVERY, Lease, LeaseLost
from handlers.messenger import Messenger
from handlers.organizers.opening_cards import OpeningCards
from handlers.polling import Polling
from handlers.request import AiohttpRequest
from handlers.scene import Room, Spoken, Then
from handlers.showing import Showing
from handlers.speaking import Speaking
from handlers.turnstile import Turnstile
from handlers.unprompted import Means, Unprompted
from handlers.wire import Wire, until_answered
from storage import facts
from storage.database import Database, StorageFull, StorageUnavailable
from storage.files import FileStore

log = logging.getLogger(__name__)
ZONE_RULES = "zone_rules"
WALKED = 200
CARDS_EVERY = 5
"""Rows looked at in one transaction."""
Ptb = Application[Any, Any, Any, Any, Any, Any]


class RunningBot:
    """Everything between Telegram and the use cases. `run` goes on until it is cancelled."""

    _faults: dict[int, Exception | None]

    def __init__(self, room: Room, database: Database, files: FileStore, custody: Custody, clock: Clock) -> None:
        """Wires the parts; nothing runs yet."""
        # How long to wait, told as python-telegram-bot will tell it from now on: the old way warns at every flood.
        os.environ.setdefault("PTB_TIMEDELTA", "true")
        self._room, self._database, self._clock = room, database, clock
        self._faults, self.listening, self._apart = {}, asyncio.Event(), asyncio.Lock()
        self._polling_request, request = AiohttpRequest(connections=2), AiohttpRequest()
        self.ptb = _application(room.settings, request, self._polling_request)
        self.ptb.add_handler(TypeHandler(Update, self._on_update))
        self.ptb.add_error_handler(self._on_error)
        self.messenger = Messenger(self.ptb.bot, Wire(self.ptb.bot, request))
        self.clearing = Clearing(database, files, clock)
        self.speaking = Speaking(room, database, self.clearing, self.messenger, clock)
        self.downloads = Downloads(database, room.attachments, self.messenger, clock)
        self._lease = Lease(database, room.settings.data_folder, clock)
        lanes = Turnstile()
        self.due = Due(room, database, self.speaking, lanes, clock)
        apologies = Apologies(room, database, self.due, clock)
        crowding = Crowding(room.settings.updates_a_minute)
        self.incoming = Incoming(Inbox(database, custody, clock), lanes, self._handle, apologies, crowding)
        means = Means(room, database, self.speaking, lanes, clock)
        falling = FallingDue(room.reporting.checkins, room.speakers, room.forgetting, room.settings)
        self._falling = falling
        self.unprompted = Unprompted(means, falling, self.clearing, self._lease.holder)
        self.showing = Showing(room, database, self.messenger, clock)
        lanes_of_time = (self.due, self.unprompted, self.showing, room.office.digests)
        self.ticks = Ticks(database, self.clearing, room.forgetting, lanes_of_time, clock)
        self.opening_cards = OpeningCards(database, room.office.cards, clock)

    async def run(self) -> None:
        """Listen whenever no other bot does, until cancelled."""
        asyncio.get_running_loop().set_exception_handler(on_loop_fault)
        await until_answered(self.ptb.initialize)
        await self.ptb.start()
        try:
            while True:
                async with self._helping():
                    await self._lease.take()
                try:
                    await self._listen_until_relieved()
                except* LeaseLost:
                    log.error("another bot has taken over; this one waits")  # noqa: TRY400
        finally:
            await self._lease.give_back()
            await self.ptb.stop()
            await self.ptb.shutdown()

    async def _listen_until_relieved(self) -> None:
        """Take over what is left undone, introduce itself, listen. Raises LeaseLost in a group."""
        await self._take_over()
        scheduler = self.ticks.start(self._room.settings)
        scheduler.add_job(self.ticks.quietly, "interval", args=[self.opening_cards.look], seconds=CARDS_EVERY)
        try:
            async with asyncio.TaskGroup() as together:
                together.create_task(introduce(self.ptb.bot, self._room))
                together.create_task(self.downloads.run())
                together.create_task(self._lease.keep())
                together.create_task(self._listen())
                together.create_task(self.ticks.quietly(self._catch_up))
        finally:
            self.listening.clear()
            await self.unprompted.end()
            scheduler.shutdown(wait=False)
            await self.incoming.end()
            await self.speaking.noting.close()

    @asynccontextmanager
    async def _helping(self) -> AsyncIterator[None]:
        """While another bot listens on the same PostgreSQL, this one writes to families beside it."""
        if not self._database.is_shared:
            yield
            return
        scheduler = self.ticks.help()
        try:
            yield
        finally:
            await self.unprompted.end()
            scheduler.shutdown(wait=False)

    @property
    def access(self) -> Access:
        """Who is who among the organizers."""
        return self._room.office.access

    @property
    def busy(self) -> bool:
        """Whether something said or sent is still being worked on."""
        return bool(self.incoming.lanes.waiting) or self.downloads.busy

    async def _take_over(self) -> None:
        """What an earlier life left undone is taken up before anything new. A storage that fails is waited for."""
        while True:
            try:
                await self._database.run(self.due.take_over)
                await self.clearing.sweep()
                again = await self.incoming.take_up_again()
                log.info("taken up again: %d updates", again)
                await self.due.say_some()
            except (StorageFull, StorageUnavailable) as problem:
                log.warning("taking over waits for the storage: %s", type(problem).__name__)
                await asyncio.sleep(LOOKS_EVERY)
            else:
                return

    async def _catch_up(self) -> None:
        """After a long outage families are asked to send again; new rules of zones move what is planned."""
        speakers, planning, clock = self._room.speakers, self._room.reporting.checkins, self._clock
        while await self._database.run(lambda tx: outages.tell_some(tx, self._falling, speakers, clock())):
            pass
        rules = await asyncio.to_thread(zones.rules)
        if await self._database.read(lambda tx: facts.get(tx, ZONE_RULES)) == rules:
            return
        place: str | None = ""
        while place is not None:
            place = await self._database.run(partial(planning.by_new_rules, after_id=place, limit=WALKED))
        await self._database.run(lambda tx: facts.put(tx, ZONE_RULES, rules))

    async def _listen(self) -> None:
        wire = Wire(self.ptb.bot, self._polling_request)
        if self._room.settings.webhook_url:
            from handlers.webhook import Webhook  # noqa: PLC0415 - a web server takes memory that polling does without

            await Webhook(self._room.settings, wire, self.incoming).run(self.listening)
        self.listening.set()
        await Polling(wire, self.incoming, self._room.settings.inbox_depth, self._clock).run()

    async def _handle(self, raw: Raw) -> None:
        """One update through python-telegram-bot, which swallows what goes wrong: here it is raised again."""
        update = Update.de_json(raw, self.ptb.bot)
        self._faults[update.update_id] = NotPassedOn()
        try:
            await self.ptb.process_update(update)
        finally:
            fault = self._faults.pop(update.update_id)
        if fault is not None:
            raise fault

    async def _on_update(self, update: Update, _: ContextTypes.DEFAULT_TYPE) -> None:
        self._faults[update.update_id] = None
        told = heard(update)
        spoken = await self._database.run(lambda tx: hear(self._room, tx, told, self._clock()))
        if spoken.file_wanted:
            self.downloads.wake()
        if spoken.apart is not None:
            spoken = await self._after(spoken.apart, spoken)
        await self.speaking.say(told, spoken)

    async def _after(self, apart: Callable[[], Then], before: Spoken) -> Spoken:
        """What takes long is done one at a time: a picture being drawn takes a hundred megabytes."""
        async with self._apart:
            then = await asyncio.to_thread(apart)
        spoken = await self._database.run(lambda tx: then(tx, self._clock()))
        return replace(spoken, change=spoken.change or before.change)

    async def _on_error(self, update: object, context: ContextTypes.DEFAULT_TYPE) -> None:
        """Kept for whoever waits for this update; it is logged there, without its words."""
        if isinstance(update, Update):
            self._faults[update.update_id] = context.error


def _application(settings: Settings, request: AiohttpRequest, polling: AiohttpRequest) -> Ptb:
    """python-telegram-bot's own, on our requests and without its updater."""
    base = settings.api_base_url
    builder = ApplicationBuilder().token(settings.bot_token)
    builder = builder.base_url(f"{base}/bot").base_file_url(f"{base}/file/bot")
    return builder.request(request).get_updates_request(polling).updater(None).build()


class NotPassedOn(Exception):
    """python-telegram-bot did not bring an update to us."""
