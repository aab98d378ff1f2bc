"""The outbox: written with its cause, claimed by one, said once, taken up again after a crash."""

import asyncio
from collections import Counter
from datetime import timedelta

from storage import leases, outbox
from storage.database import Database, Session
from storage.records import OutboxRow
from tests.storage.rows import LATER, NOW, add_report, add_reporter

LEASE = timedelta(seconds=30)


def claimed(tx: Session, limit: int = 100, minutes: int = 0, holder: str = "one") -> list[str]:
    return [row.id for row in outbox.claim(tx, NOW + timedelta(minutes=minutes), LEASE, limit, holder)]


def notices(tx: Session, count: int) -> list[str]:
    reporter = add_reporter(tx)
    rows = [
        OutboxRow(
            reporter_id=reporter.id,
            purpose="notice",
            phrase="kept",
            ids={"report": "some id"},
            due_at=NOW - timedelta(seconds=number),
        )
        for number in range(count)
    ]
    outbox.add(tx, *rows)
    return [row.id for row in reversed(rows)]


async def test_due_rows_are_claimed_oldest_first_and_a_few_at_a_time(database: Database) -> None:
    def use(tx: Session) -> bool:
        oldest_first = notices(tx, 5)
        return [claimed(tx, limit=2), claimed(tx, limit=2), claimed(tx)] == [
            oldest_first[:2],
            oldest_first[2:4],
            oldest_first[4:],
        ]

    assert await database.run(use)


async def test_what_is_not_due_yet_is_not_claimed(database: Database) -> None:
    def use(tx: Session) -> list[int]:
        (row,) = notices(tx, 1)
        outbox.postpone(tx, row, NOW + timedelta(minutes=10))
        return [len(claimed(tx, minutes=minutes)) for minutes in (0, 9, 10)]

    assert await database.run(use) == [0, 0, 1]


async def test_a_claimed_row_tells_what_to_say_and_how_often_it_was_tried(database: Database) -> None:
    def use(tx: Session) -> list[tuple[str, dict[str, str], int, str | None]]:
        notices(tx, 1)
        claimed(tx)
        rows = outbox.claim(tx, NOW + timedelta(minutes=1), LEASE, 5, "two")
        return [(row.phrase, row.ids, row.attempts, row.holder) for row in rows]

    assert await database.run(use) == [("kept", {"report": "some id"}, 2, "two")]


async def test_when_a_lease_ends_somebody_else_may_claim(database: Database) -> None:
    def use(tx: Session) -> list[int]:
        notices(tx, 3)
        return [len(claimed(tx)), len(claimed(tx)), len(claimed(tx, minutes=1))]

    assert await database.run(use) == [3, 0, 3]


async def test_after_a_restart_all_leases_are_let_go(database: Database) -> None:
    def use(tx: Session) -> list[int]:
        first, _, _ = notices(tx, 3)
        claimed(tx, limit=2, holder="one")
        claimed(tx, holder="two")
        outbox.sent(tx, [first], NOW)
        return [outbox.release(tx, "two"), len(claimed(tx)), outbox.release(tx), len(claimed(tx))]

    assert await database.run(use) == [1, 1, 2, 2]


async def test_what_was_sent_or_given_up_is_never_claimed(database: Database) -> None:
    def use(tx: Session) -> list[int]:
        first, second = notices(tx, 2)
        outbox.sent(tx, [first], NOW)
        outbox.sent(tx, [], NOW)
        outbox.undeliverable(tx, second)
        return [len(claimed(tx, minutes=60)), outbox.purge(tx, LATER)]

    assert await database.run(use) == [0, 1]


async def test_a_reporter_has_one_prompt_and_the_newest_replaces_the_older(database: Database) -> None:
    def use(tx: Session) -> list[tuple[bool, bool]]:
        report = add_report(tx)
        outbox.prompt_due(tx, report.reporter_id, None, NOW)
        newest = outbox.prompt_due(tx, report.reporter_id, report.id, NOW)
        rows = outbox.claim(tx, NOW, LEASE, 10, "one")
        return [(row.id == newest, row.report_id == report.id) for row in rows]

    assert await database.run(use) == [(True, True)]


async def test_marking_an_older_prompt_as_sent_leaves_the_newer_one_due(database: Database) -> None:
    """Somebody answers while the previous question is still on its way to her."""

    def use(tx: Session) -> tuple[bool, list[str]]:
        reporter = add_reporter(tx)
        older = outbox.prompt_due(tx, reporter.id, None, NOW)
        claimed(tx)
        newer = outbox.prompt_due(tx, reporter.id, None, NOW)
        outbox.sent(tx, [older], NOW)
        still_due = claimed(tx) == [newer]
        outbox.sent(tx, [newer], NOW)
        return still_due, claimed(tx, minutes=60)

    assert await database.run(use) == (True, [])


async def test_whoever_is_answered_has_no_earlier_question_due(database: Database) -> None:
    def use(tx: Session) -> list[int]:
        reporter, other = add_reporter(tx), add_reporter(tx)
        for each in (reporter, other):
            outbox.prompt_due(tx, each.id, None, NOW)
        outbox.drop_prompt(tx, reporter.id)
        return [len(claimed(tx)), outbox.prompt_again(tx, reporter.id, NOW)]

    assert await database.run(use) == [1, False]


async def test_no_row_is_ever_claimed_twice_by_many_at_once(database: Database) -> None:
    everything = await database.run(lambda tx: notices(tx, 200))

    batches = await asyncio.gather(*(database.run(lambda tx: claimed(tx, limit=7)) for _ in range(40)))

    assert Counter(row for batch in batches for row in batch) == Counter(everything)


async def test_a_lease_is_one_holders_until_it_ends_or_is_given_back(database: Database) -> None:
    def use(tx: Session) -> list[bool]:
        def take(holder: str, seconds_later: int) -> bool:
            return leases.take(tx, "polling", holder, NOW + timedelta(seconds=seconds_later), 30)

        taken = [take("one", 0), take("two", 10), take("one", 20), take("two", 40), take("two", 50), take("one", 60)]
        leases.drop(tx, "polling", "one")
        held = take("one", 60)
        leases.drop(tx, "polling", "two")
        return [*taken, held, take("one", 60)]

    assert await database.run(use) == [True, False, True, False, True, False, False, True]


async def test_of_many_who_want_a_lease_at_once_one_gets_it(database: Database) -> None:
    def take(holder: str) -> bool:
        return database.run_now(lambda tx: leases.take(tx, "polling", holder, NOW, 30))

    taken = await asyncio.gather(*(asyncio.to_thread(take, f"holder {number}") for number in range(30)))

    assert Counter(taken) == {True: 1, False: 29}
