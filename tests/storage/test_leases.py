"""A lease is one holder's until it lapses or is given back."""

from datetime import timedelta

from storage import leases
from storage.database import Database, Session
from tests.storage.rows import NOW

A_MINUTE = timedelta(seconds=60)


async def test_a_lease_is_prolonged_by_its_holder_and_taken_by_others_once_it_lapsed(database: Database) -> None:
    def use(tx: Session) -> list[bool]:
        return [
            leases.take(tx, "listening", "one", NOW, 60),
            leases.take(tx, "listening", "two", NOW, 60),
            leases.take(tx, "listening", "one", NOW + A_MINUTE / 2, 60),
            leases.take(tx, "listening", "two", NOW + A_MINUTE, 60),
            leases.take(tx, "listening", "two", NOW + A_MINUTE * 1.5, 60),
            leases.take(tx, "listening", "one", NOW + A_MINUTE * 2, 60),
            leases.take(tx, "another", "one", NOW, 60),
        ]

    assert await database.run(use) == [True, False, True, False, True, False, True]


async def test_a_lease_given_back_is_free_at_once_and_only_its_holder_gives_it_back(database: Database) -> None:
    def use(tx: Session) -> list[str | None]:
        held = [leases.holder(tx, "listening")]
        leases.take(tx, "listening", "one", NOW, 60)
        leases.drop(tx, "listening", "two")
        held.append(leases.holder(tx, "listening"))
        leases.drop(tx, "listening", "one")
        return [*held, leases.holder(tx, "listening")]

    assert await database.run(use) == [None, "one", None]
