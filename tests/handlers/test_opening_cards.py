"""Cards are open while somebody works, and let go of when nobody does."""

from datetime import timedelta
from pathlib import Path

from handlers.organizers.opening_cards import OpeningCards
from playground import PocketTelegram
from storage.database import Database
from tests.bot.organizing.families_told import Circle


async def test_cards_are_open_as_long_as_somebody_works(
    sqlite_database: Database, pocket: PocketTelegram, tmp_path: Path
) -> None:
    circle = Circle.on(sqlite_database, pocket, tmp_path)
    report, cards = circle.tell(), circle.office.cards
    opening = OpeningCards(sqlite_database, cards, lambda: circle.now)
    await opening.look()
    assert cards.get(report) is None
    circle.reviewer()
    await opening.look()
    assert cards.get(report) is not None
    circle.later(timedelta(hours=13))
    await opening.look()
    assert cards.get(report) is None
