"""What organizers were shown is taken away again when its time is over."""

from __future__ import annotations

from bot.ports import Clock
from bot.speakers import Speaker
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
        for shown, whose in await self._database.read(self._due):
            if whose is None or await self._taken_away(whose, shown.message_id):
                await self._gone(shown)
                gone += 1
        return gone

    async def _taken_away(self, whose: Speaker, message_id: int) -> bool:
        instead = self._room.phrases.say(whose.language, "desk-taken-away")
        return await self._messenger.take_away(whose.chat_id, message_id, instead)

    async def _gone(self, shown: ShownCase) -> None:
        await self._database.run(lambda tx: shown_cases.taken_away(tx, shown.reporter_id, shown.message_id))

    def _due(self, tx: Session) -> list[tuple[ShownCase, Speaker | None]]:
        found = shown_cases.due(tx, self._clock(), AT_ONCE)
        return [(shown, self._room.speakers.by_id(tx, shown.reporter_id)) for shown in found]
