"""The bot as a running thing: python-telegram-bot's Application, fed from our inbox, speaking through our messenger."""

from __future__ import annotations

import asyncio
import logging
import platform
from typing import Any

from telegram import Bot, BotCommand, Update
from telegram.error import TelegramError
from telegram.ext import (
    Application,
    ApplicationBuilder,
    CallbackQueryHandler,
    ChatMemberHandler,
    ContextTypes,
    MessageHandler,
    filters,
)

from bot.custody import Custody
from bot.languages import LANGUAGES
from bot.phrases import Phrases
from bot.ports import Clock
from bot.quiet_logs import on_loop_fault, where
from handlers.clearing import Clearing
from handlers.clock import Ticks
from handlers.downloads import Downloads
from handlers.heard import heard
from handlers.hearing import hear
from handlers.incoming import Incoming, Raw, chat_of
from handlers.messenger import Messenger
from handlers.polling import Polling
from handlers.request import AiohttpRequest
from handlers.scene import Room
from handlers.speaking import Speaking
from handlers.webhook import Webhook
from handlers.wire import Wire
from storage import facts, leases, outbox
from storage.database import Database, StorageFull, StorageUnavailable
from storage.files import FileStore

log = logging.getLogger(__name__)
COMMANDS = ("start", "continue", "report", "mine", "language", "consent", "privacy", "help", "stop", "forget")
LEASE_SECONDS = 60
Ptb = Application[Any, Any, Any, Any, Any, Any]


class RunningBot:
    """Everything between Telegram and the use cases. `run` goes on until it is cancelled."""

    def __init__(self, room: Room, database: Database, files: FileStore, custody: Custody, clock: Clock) -> None:
        """Wires the parts; nothing runs yet."""
        self._room, self._database, self._clock = room, database, clock
        self._failed: set[int] = set()
        self.listening = asyncio.Event()
        token = room.settings.bot_token
        base = room.settings.api_base_url
        self._polling_request = AiohttpRequest(connections=2)
        request = AiohttpRequest()
        builder = ApplicationBuilder().token(token).base_url(f"{base}/bot").base_file_url(f"{base}/file/bot")
        self.ptb: Ptb = builder.request(request).get_updates_request(self._polling_request).updater(None).build()
        self.ptb.add_handler(CallbackQueryHandler(self._on_update))
        self.ptb.add_handler(MessageHandler(filters.ALL, self._on_update))
        self.ptb.add_handler(ChatMemberHandler(self._on_update, ChatMemberHandler.MY_CHAT_MEMBER))
        self.ptb.add_error_handler(self._on_error)
        self.messenger = Messenger(self.ptb.bot, Wire(self.ptb.bot, request))
        self.clearing = Clearing(database, files, clock)
        self.speaking = Speaking(room, database, self.clearing, self.messenger, clock)
        self.downloads = Downloads(database, room.attachments, self.messenger, clock)
        self.incoming = Incoming(database, custody, clock, self._handle, self._give_up)
        self.ticks = Ticks(database, self.clearing, room.forgetting, self.speaking, clock)

    async def run(self) -> None:
        """Introduce itself, say what is due, then listen."""
        asyncio.get_running_loop().set_exception_handler(on_loop_fault)
        await self.ptb.initialize()
        await self.ptb.start()
        scheduler = self.ticks.start(self._room.settings)
        try:
            await self._take_over()
            async with asyncio.TaskGroup() as together:
                together.create_task(introduce(self.ptb.bot, self._room))
                together.create_task(self.downloads.run())
                together.create_task(self._keep_lease())
                together.create_task(self._listen())
        finally:
            scheduler.shutdown(wait=False)
            await self.incoming.lanes.empty()
            await self.speaking.close()
            await self.ptb.stop()
            await self.ptb.shutdown()

    @property
    def busy(self) -> bool:
        """Whether something said or sent is still being worked on."""
        return bool(self.incoming.lanes.waiting) or self.downloads.busy

    async def _take_over(self) -> None:
        """Only one bot listens; what an earlier life left undone is taken up before anything new."""
        while not await self._database.run(self._take_lease):
            log.info("another bot still holds the lease; waiting")
            await asyncio.sleep(5)
        await self._database.run(outbox.release)
        await self.clearing.sweep()
        again = await self.incoming.take_up_again()
        log.info("taken up again: %d updates", again)
        await self.incoming.lanes.empty()
        await self.speaking.say_due()

    async def _listen(self) -> None:
        wire = Wire(self.ptb.bot, self._polling_request)
        if self._room.settings.webhook_url:
            await Webhook(self._room.settings, wire, self.incoming).run(self.listening)
        self.listening.set()
        await Polling(wire, self.incoming, self._room.settings.inbox_depth).run()

    def _take_lease(self, tx: Any) -> bool:
        return leases.take(tx, "listening", holder(), self._clock(), LEASE_SECONDS)

    async def _keep_lease(self) -> None:
        while True:
            await asyncio.sleep(LEASE_SECONDS / 3)
            try:
                await self._database.run(self._take_lease)
                await self._database.run(lambda tx: facts.put(tx, "listened_at", self._clock().isoformat()))
            except (StorageFull, StorageUnavailable) as problem:
                log.warning("the lease could not be renewed: %s", type(problem).__name__)

    async def _handle(self, raw: Raw) -> bool:
        """One update through python-telegram-bot; True when it is done."""
        update_id = int(raw["update_id"])
        self._failed.discard(update_id)
        try:
            update = Update.de_json(raw, self.ptb.bot)
        except (KeyError, TypeError, ValueError) as fault:
            log.error("update %d could not be read: %s", update_id, type(fault).__name__)  # noqa: TRY400
            return False
        await self.ptb.process_update(update)
        if update_id in self._failed:
            self._failed.discard(update_id)
            return False
        return True

    async def _on_update(self, update: Update, _: ContextTypes.DEFAULT_TYPE) -> None:
        told = heard(update)
        spoken = await self._database.run(lambda tx: hear(self._room, tx, told, self._clock()))
        if spoken.file_wanted:
            self.downloads.wake()
        await self.speaking.say(told, spoken)

    async def _on_error(self, update: object, context: ContextTypes.DEFAULT_TYPE) -> None:
        """A fault of ours: logged by its kind and place only, since its words could be a person's."""
        if isinstance(update, Update):
            self._failed.add(update.update_id)
            log.error("update %d failed: %s", update.update_id, where(context.error))

    async def _give_up(self, raw: Raw) -> None:
        """Apologise once; what was told before is kept."""
        chat_id = chat_of(raw)
        if chat_id <= 0:
            return  # groups and channels have negative numbers
        speaker = await self._database.read(lambda tx: self._room.speakers.find(tx, chat_id))
        language = speaker.language if speaker else self._room.settings.languages[0]
        await self.speaking.sorry(chat_id, language, "sorry")


def holder() -> str:
    """Which machine holds the lease: a restart on the same one goes on at once."""
    return platform.node() or "here"


async def introduce(bot: Bot, room: Room) -> None:
    """The text before /start and the command menu, in every language Telegram knows a code for."""
    phrases = room.phrases.afresh()  # let go of at the end: languages nobody speaks today need not stay in memory
    for language in phrases.languages:
        code = LANGUAGES[language].telegram if language in LANGUAGES else None
        for telegram_code in dict.fromkeys([code, None] if language == room.settings.languages[0] else [code]):
            try:
                await _introduce_in(bot, phrases, room.face, language, telegram_code)
            except TelegramError as failure:
                log.warning("the profile could not be set: %s", type(failure).__name__)


async def _introduce_in(bot: Bot, phrases: Phrases, face: dict[str, str], language: str, code: str | None) -> None:
    commands = [BotCommand(name, phrases.label(language, f"command-{name}")) for name in COMMANDS]
    await bot.set_my_commands(commands, language_code=code)
    await bot.set_my_description(phrases.label(language, "bot-description", **face)[:512], code)
    await bot.set_my_short_description(phrases.label(language, "bot-short-description")[:120], code)
