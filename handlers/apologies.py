"""When something cannot be kept or understood: a kind word in the person's language, and a task for an organizer."""

from __future__ import annotations

import logging
from datetime import timedelta

from bot.languages import from_app
from bot.ports import Clock
from handlers.due import Due
from handlers.inbox import Item, Raw, chat_of
from handlers.scene import Room
from storage import inbox, outbox, reporters, tasks
from storage.database import Database, Session, StorageFull, StorageUnavailable
from storage.records import OutboxRow

log = logging.getLogger(__name__)
SPOKEN_WITHIN = timedelta(seconds=60)


class Apologies:
    """Says once in a chat what went wrong; nothing told before is lost by it."""

    def __init__(self, room: Room, database: Database, due: Due, clock: Clock) -> None:
        """Remembers who was told that the storage fails, until it works for her again."""
        self._room = room
        self._database = database
        self._due = due
        self._clock = clock
        self._refused: set[bytes] = set()

    async def refuse(self, item: Item) -> None:
        """The storage cannot keep it just now. It is tried again until it is kept; she is told once."""
        if item.lane not in self._refused:
            self._refused.add(item.lane)
            await self._say(item, "storage-refused")

    async def too_much(self, item: Item) -> None:
        """She said more at once than is taken from one chat: what came last was not kept, and she is told."""
        await self._say(item, "too-fast")

    def well_again(self, item: Item) -> None:
        """Something of hers was kept."""
        self._refused.discard(item.lane)

    async def put_aside(self, item: Item) -> None:
        """It failed again and again: it stays sealed, an organizer is asked to look, and she is told.

        Raises StorageFull, StorageUnavailable: then it waits in the inbox as before.
        """
        row = await self._database.run(lambda tx: self._put_aside(tx, item))
        if row is None:
            await self._say(item, "sorry")
        else:
            await self._due.say_row(row)

    def _put_aside(self, tx: Session, item: Item) -> OutboxRow | None:
        now = self._clock()
        reporter = reporters.by_chat(tx, item.lane)
        inbox.dead(tx, item.update_id, now)
        tasks.add(tx, "dead_letter", now, reporter_id=reporter.id if reporter else None)
        if reporter is None:
            return None
        # Leased: it is said in a moment, or by the clock if that moment never comes.
        row = OutboxRow(
            reporter_id=reporter.id, purpose="notice", phrase="sorry", due_at=now, lease_until=now + SPOKEN_WITHIN
        )
        outbox.add(tx, row)
        return row

    async def _say(self, item: Item, phrase: str) -> None:
        """Groups and channels have negative numbers: nothing is said there."""
        if (chat_id := chat_of(item.raw)) > 0:
            await self._due.say_directly(chat_id, await self._language(item), phrase)

    async def _language(self, item: Item) -> str:
        """Hers if the storage can still be read, else her app's."""
        try:
            reporter = await self._database.read(lambda tx: reporters.by_chat(tx, item.lane))
        except (StorageFull, StorageUnavailable) as problem:
            log.warning("the storage cannot be read either: %s", type(problem).__name__)
            reporter = None
        known = reporter.language if reporter else from_app(_app_code(item.raw))
        settings = self._room.settings
        return known if known in self._room.phrases.languages else settings.languages[0]


def _app_code(update: Raw) -> str | None:
    """The language of the app she wrote with."""
    senders = (content.get("from") for content in update.values() if isinstance(content, dict))
    codes = (sender.get("language_code") for sender in senders if isinstance(sender, dict))
    return next((code for code in codes if isinstance(code, str)), None)
