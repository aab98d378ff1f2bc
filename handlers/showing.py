"""What organizers were shown is taken away again when its time is over."""

from __future__ import annotations

from bot.ports import Clock
from handlers.messenger import Messenger
from handlers.scene import Room
from storage import shown_cases
from storage.database import Database, Session
from storage.desk_records import ShownCase

AT_ONCE = 30
"""A second's worth of what Telegram allows."""


class Showing:
    """Deletes messages whose time is over; one that cannot be deleted now is tried again at the next tick."""

    def __init__(self, room: Room, database: Database, messenger: Messenger, clock: Clock) -> None:
        """`room` knows the chats."""
        self._room, self._database, self._messenger, self._clock = room, database, messenger, clock

    async def take_away_due(self) -> int:
        """Take away what is due, some at a time. Gives how many went."""
        gone = 0
        for shown, chat_id in await self._database.read(self._due):
            if chat_id is None or await self._messenger.take_away(chat_id, shown.message_id):
                await self._gone(shown)
                gone += 1
        return gone

    async def _gone(self, shown: ShownCase) -> None:
        await self._database.run(lambda tx: shown_cases.taken_away(tx, shown.reporter_id, shown.message_id))

    def _due(self, tx: Session) -> list[tuple[ShownCase, int | None]]:
        found = shown_cases.due(tx, self._clock(), AT_ONCE)
        whose = [self._room.speakers.by_id(tx, shown.reporter_id) for shown in found]
        return [(shown, speaker.chat_id if speaker else None) for shown, speaker in zip(found, whose, strict=True)]
