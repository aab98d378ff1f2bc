"""Transactions: all or nothing, together or alone, answered after the commit."""

from storage import facts
from storage.database import Database


async def test_what_was_put_is_read_back(database: Database) -> None:
    await database.run(lambda tx: facts.put(tx, "colour", "blue"))

    assert await database.read(lambda tx: facts.get(tx, "colour")) == "blue"
    assert await database.scrub()
    assert await database.tidy()
