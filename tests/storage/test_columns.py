"""Columns that behave the same on both databases."""

from datetime import UTC, datetime, timedelta, timezone

import pytest
from sqlalchemy.exc import StatementError

from storage import inbox, reporters
from storage.database import Database, Session
from storage.records import Reporter
from tests.storage.rows import NOW, add_reporter


async def test_a_time_comes_back_the_same_moment_aware_and_in_utc(database: Database) -> None:
    urumqi = timezone(timedelta(hours=8))

    def there_and_back(tx: Session) -> tuple[datetime, datetime]:
        row = add_reporter(tx)
        reporters.change(tx, row.id, seen_at=NOW.astimezone(urumqi))
        found = reporters.get(tx, row.id)
        orm = tx.get(Reporter, row.id)
        assert found is not None
        assert orm is not None
        return found.seen_at, orm.seen_at

    both = await database.run(there_and_back)

    assert both == (NOW, NOW)
    assert [each.tzinfo for each in both] == [UTC, UTC]


async def test_a_time_without_a_zone_is_refused(database: Database) -> None:
    def naive(tx: Session) -> None:
        inbox.keep(tx, [inbox.Update(1, b"lane", b"sealed", NOW.replace(tzinfo=None))])

    with pytest.raises(StatementError, match="timezone"):
        await database.run(naive)


async def test_times_are_compared_as_moments_not_as_text(database: Database) -> None:
    moments = [NOW.replace(microsecond=0), NOW, NOW + timedelta(microseconds=1), NOW + timedelta(days=400)]

    def keep(tx: Session) -> list[int]:
        inbox.keep(tx, [inbox.Update(number, b"l", b"s", at) for number, at in enumerate(reversed(moments))])
        return [each.update_id for each in inbox.waiting(tx)]

    assert await database.run(keep) == [3, 2, 1, 0]


@pytest.mark.parametrize("length", [0, 1, 60, 1170, 3000, 5000, 100_000])
async def test_bytes_kept_apart_come_back_as_they_went(database: Database, length: int) -> None:
    told = bytes(number % 256 for number in range(length))

    await database.run(lambda tx: inbox.keep(tx, [inbox.Update(1, b"lane", told, NOW)]))

    assert [each.sealed for each in await database.read(inbox.waiting)] == [told]
