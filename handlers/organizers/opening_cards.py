"""Cards are opened as soon as somebody's working session begins, a few at a time, and let go when nobody works."""

from __future__ import annotations

from bot.organizing.cards import AT_ONCE, Cards
from bot.ports import Clock
from storage import cards as kept
from storage.database import Database


class OpeningCards:
    """Keeps the cards in memory up to date, so that a search finds them open."""

    def __init__(self, database: Database, cards: Cards, clock: Clock) -> None:
        """Nothing is opened before `look`."""
        self._database, self._cards, self._clock = database, cards, clock

    async def look(self) -> None:
        """A tick."""
        now = self._clock()
        if not await self._database.read(lambda tx: kept.somebody_works(tx, now)):
            self._cards.let_go()
            return
        while await self._database.read(lambda tx: self._cards.keep_up(tx, AT_ONCE)) == AT_ONCE:
            pass
