"""Transactions: all or nothing, together or alone, answered after the commit and never before."""

import asyncio
import os
import threading
from pathlib import Path

import pytest
from sqlalchemy.exc import DBAPIError, IntegrityError

from storage import facts, outbox, reporters
from storage.database import Database, Session, StorageUnavailable
from storage.records import Fact
from tests.storage.rows import NOW, add_report, add_reporter, fact_names, put


async def test_two_hundred_transactions_at_once_are_all_kept(database: Database) -> None:
    wanted = [f"fact {number:03}" for number in range(200)]

    await asyncio.gather(*(database.run(put(name)) for name in wanted))

    assert await database.read(fact_names) == wanted


async def test_more_than_fit_into_one_batch_are_all_kept_in_order(sqlite_database: Database) -> None:
    order: list[int] = []
    works = [sqlite_database.run(lambda _, number=number: order.append(number)) for number in range(700)]  # type: ignore[misc]

    await asyncio.gather(*works)

    assert order == list(range(700))


async def test_a_transaction_that_fails_takes_its_own_rows_along_and_harms_no_neighbour(database: Database) -> None:
    def broken(tx: Session) -> None:
        facts.put(tx, "broken", "here")
        raise ValueError("made up")

    def twice(tx: Session) -> None:
        facts.put(tx, "twice", "here")
        tx.add_all([Fact(name="the same", value="1"), Fact(name="the same", value="2")])

    works = [put("a"), broken, put("b"), twice, put("c")]
    outcomes = await asyncio.gather(*(database.run(work) for work in works), return_exceptions=True)

    assert [type(outcome) for outcome in outcomes] == [type(None), ValueError, type(None), IntegrityError, type(None)]
    assert await database.read(fact_names) == ["a", "b", "c"]


async def test_a_transaction_that_fails_and_goes_on_keeps_nothing_either(database: Database) -> None:
    def swallows(tx: Session) -> None:
        facts.put(tx, "before", "here")
        with pytest.raises(IntegrityError):
            tx.connection().exec_driver_sql("INSERT INTO fact (name, value) VALUES ('before', 'again')")
        raise KeyError

    with pytest.raises(KeyError):
        await database.run(swallows)
    assert await database.read(fact_names) == []


async def test_what_is_answered_is_visible_to_a_stranger_at_that_very_moment(database: Database, url: str) -> None:
    stranger = Database.open(url)
    seen: list[bool] = []

    async def put_and_look(name: str) -> None:
        await database.run(put(name))
        seen.append(name in stranger.run_now(fact_names))

    await asyncio.gather(*(put_and_look(f"fact {number}") for number in range(20)))
    stranger.close()

    assert seen == [True] * 20


async def test_nobody_is_answered_before_the_commit(sqlite_database: Database, sqlite_url: str) -> None:
    stranger = Database.open(sqlite_url)
    held, go = threading.Event(), threading.Event()

    def hold(tx: Session) -> None:
        facts.put(tx, "first", "here")
        held.set()
        assert go.wait(10)

    first = asyncio.create_task(sqlite_database.run(hold))
    await asyncio.to_thread(held.wait, 10)
    # In one batch from here on: the second sees the first, and the first is not answered while the second runs.
    second = asyncio.create_task(sqlite_database.run(put("second")))
    third = asyncio.create_task(sqlite_database.run(lambda tx: (fact_names(tx), second.done())))
    await asyncio.sleep(0.05)
    assert (first.done(), await stranger.read(fact_names)) == (False, [])
    go.set()

    assert await third == (["first", "second"], False)
    assert await stranger.read(fact_names) == ["first", "second"]
    stranger.close()


async def test_one_waiter_who_leaves_takes_nothing_from_the_others(database: Database) -> None:
    leaving = asyncio.create_task(database.run(put("left")))
    await asyncio.sleep(0)
    leaving.cancel()

    await asyncio.gather(*(database.run(put(name)) for name in "ab"))

    assert [name for name in await database.read(fact_names) if name != "left"] == ["a", "b"]


async def test_a_work_that_raises_stop_iteration_stops_nobody(database: Database) -> None:
    def stops(tx: Session) -> None:
        raise StopIteration

    works = [database.run(put("a")), database.run(stops), database.run(put("b"))]
    outcomes = await asyncio.wait_for(asyncio.gather(*works, return_exceptions=True), 10)

    assert [type(outcome) for outcome in outcomes] == [type(None), RuntimeError, type(None)]


async def test_reading_cannot_write(database: Database) -> None:
    with pytest.raises((DBAPIError, StorageUnavailable)):
        await database.read(put("sneaked in"))
    assert await database.read(fact_names) == []


async def test_a_reader_sees_one_moment_however_long_it_reads(database: Database) -> None:
    loop = asyncio.get_running_loop()

    def read_twice(tx: Session) -> tuple[list[str], list[str]]:
        before = fact_names(tx)
        asyncio.run_coroutine_threadsafe(database.run(put("meanwhile")), loop).result(10)
        return before, fact_names(tx)

    assert await database.read(read_twice) == ([], [])
    assert await database.read(fact_names) == ["meanwhile"]


def test_a_program_without_a_loop_can_use_it_too(database: Database) -> None:
    database.run_now(put("a"))

    assert database.run_now(fact_names) == ["a"]


def test_what_is_queued_at_the_end_is_still_kept(empty_url: str) -> None:
    async def last_words() -> None:
        database = Database.open(empty_url)
        database.migrate()
        tasks = [asyncio.create_task(database.run(put(name))) for name in "abc"]
        await asyncio.sleep(0)
        database.close()
        database.close()
        await asyncio.gather(*tasks)
        with pytest.raises(StorageUnavailable):
            await database.run(put("d"))

    asyncio.run(last_words())
    again = Database.open(empty_url)
    assert again.run_now(fact_names) == ["a", "b", "c"]
    again.close()


@pytest.mark.skipif(not Path("/proc/self/fd").exists(), reason="only Linux tells which files are open")
async def test_a_closed_database_keeps_no_file_open(sqlite_url: str) -> None:
    database = Database.open(sqlite_url)
    database.migrate()
    await database.run(put("a"))
    await database.read(fact_names)
    assert (database.pending_migrations(), await database.scrub(), await database.tidy()) == ([], True, True)
    database.close()

    path = sqlite_url.removeprefix("sqlite:///")
    assert [each for each in Path("/proc/self/fd").iterdir() if str(os.path.realpath(each)).startswith(path)] == []


async def test_an_error_shows_the_statement_without_what_was_to_be_kept(database: Database) -> None:
    def twice(tx: Session) -> None:
        for _ in range(2):
            tx.add(Fact(name="the same", value="a word nobody may see"))
            tx.flush()
            tx.expunge_all()

    with pytest.raises(IntegrityError) as caught:
        await database.run(twice)

    assert ("INSERT INTO fact" in str(caught.value), "nobody may see" in str(caught.value)) == (True, False)


async def test_rows_that_refer_to_nothing_are_refused(database: Database) -> None:
    def dangling(tx: Session) -> None:
        outbox.prompt_due(tx, "nobody", None, NOW)

    with pytest.raises(IntegrityError):
        await database.run(dangling)


async def test_a_record_read_twice_tells_what_was_changed_between(database: Database) -> None:
    def change(tx: Session) -> tuple[str, str]:
        row = add_reporter(tx)
        add_report(tx, row)
        reporters.change(tx, row.id, language="ru")
        changed = reporters.get(tx, row.id)
        assert changed is not None
        return row.language, changed.language

    assert await database.run(change) == ("ug", "ru")


@pytest.mark.parametrize("url", ["sqlite://", "sqlite:///:memory:", "mysql://somewhere/else"])
def test_only_sqlite_files_and_postgresql_are_databases(url: str) -> None:
    with pytest.raises(ValueError, match="sqlite:///path"):
        Database.open(url)
