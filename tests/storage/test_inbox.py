"""The inbox: kept once, in order, emptied when done, dead letters not lost."""

from datetime import timedelta

from storage import inbox
from storage.database import Database, Session
from tests.storage.rows import LATER, NOW


def update(update_id: int, lane: bytes = b"lane", seconds: int = 0) -> inbox.Update:
    return inbox.Update(update_id, lane, b"sealed words", NOW + timedelta(seconds=seconds))


def ids(tx: Session) -> list[int]:
    return [row.update_id for row in inbox.waiting(tx)]


def lanes(tx: Session) -> dict[int, bytes]:
    rows = tx.connection().exec_driver_sql("SELECT update_id, lane FROM inbox")
    return {update_id: bytes(lane) for update_id, lane in rows}


def sealed(tx: Session) -> dict[int, bool]:
    rows = tx.connection().exec_driver_sql("SELECT update_id, sealed IS NOT NULL FROM inbox")
    return {update_id: bool(kept) for update_id, kept in rows}


async def test_the_same_update_is_taken_once(database: Database) -> None:
    first = await database.run(lambda tx: inbox.keep(tx, [update(1), update(2)]))
    again = await database.run(lambda tx: inbox.keep(tx, [update(2), update(3), update(1)]))
    nothing = await database.run(lambda tx: inbox.keep(tx, []))

    assert (first, again, nothing) == ({1, 2}, {3}, set())


async def test_a_done_update_is_not_taken_again(database: Database) -> None:
    await database.run(lambda tx: inbox.keep(tx, [update(1)]))
    await database.run(lambda tx: inbox.answered(tx, 1, NOW))

    assert await database.run(lambda tx: inbox.keep(tx, [update(1)])) == set()
    assert await database.read(ids) == []


async def test_updates_wait_in_the_order_they_came_also_when_their_numbers_begin_anew(database: Database) -> None:
    await database.run(lambda tx: inbox.keep(tx, [update(2**40), update(2**40 + 1)]))
    await database.run(lambda tx: inbox.keep(tx, [update(18, seconds=1), update(17, seconds=1)]))

    assert await database.read(ids) == [2**40, 2**40 + 1, 17, 18]
    assert await database.read(inbox.depth) == 4


async def test_a_done_update_keeps_no_words(database: Database) -> None:
    await database.run(lambda tx: inbox.keep(tx, [update(1), update(2)]))
    await database.run(lambda tx: inbox.answered(tx, 1, NOW))

    assert await database.read(sealed) == {1: False, 2: True}


async def test_an_update_is_done_once_and_only_if_it_waited(database: Database) -> None:
    def use(tx: Session) -> list[bool]:
        inbox.keep(tx, [update(1), update(2)])
        inbox.dead(tx, 2, NOW)
        return [inbox.answered(tx, update_id, NOW) for update_id in (1, 1, 2, 99)]

    assert await database.run(use) == [True, False, False, False]


async def test_what_was_answered_is_unsaid_until_it_was_said_and_then_nobodys(database: Database) -> None:
    def use(tx: Session) -> list[list[tuple[int, bytes]]]:
        inbox.keep(tx, [update(number, b"hers") for number in (1, 2, 3)])
        inbox.answered(tx, 2, NOW)
        inbox.answered(tx, 1, LATER)
        seen = [inbox.unsaid(tx, NOW), inbox.unsaid(tx, LATER)]
        inbox.said(tx, [2, 3, 99])
        inbox.said(tx, [])
        return [*seen, inbox.unsaid(tx, LATER)]

    assert await database.run(use) == [[(2, b"hers")], [(2, b"hers"), (1, b"hers")], [(1, b"hers")]]
    assert await database.read(lanes) == {1: b"hers", 2: b"", 3: b"hers"}


async def test_forgetting_a_chat_leaves_what_is_just_being_said_to_it(database: Database) -> None:
    def use(tx: Session) -> list[tuple[int, bytes]]:
        inbox.keep(tx, [update(1, b"hers")])
        inbox.answered(tx, 1, NOW)
        inbox.forget(tx, b"hers")
        return inbox.unsaid(tx, NOW)

    assert await database.run(use) == [(1, b"hers")]


async def test_whoever_is_gone_is_answered_nothing_more_and_leaves_no_lane(database: Database) -> None:
    def use(tx: Session) -> list[tuple[int, bytes]]:
        inbox.keep(tx, [update(1, b"hers"), update(2, b"hers")])
        inbox.answered(tx, 1, NOW)
        inbox.forget(tx, b"hers", she_is_gone=True)
        return inbox.unsaid(tx, NOW)

    assert await database.run(use) == []
    assert await database.read(lanes) == {1: b"", 2: b"hers"}


async def test_failures_are_counted_and_what_was_given_up_can_be_taken_up_again(database: Database) -> None:
    def use(tx: Session) -> tuple[list[int], list[int], int, list[tuple[int, int]]]:
        inbox.keep(tx, [update(1), update(2)])
        counted = [inbox.failed(tx, 1), inbox.failed(tx, 1), inbox.failed(tx, 99)]
        inbox.dead(tx, 1, LATER)
        alive = ids(tx)
        revived = inbox.revive(tx)
        return counted, alive, revived, [(row.update_id, row.attempts) for row in inbox.waiting(tx)]

    assert await database.run(use) == ([1, 2, 0], [2], 1, [(1, 0), (2, 0)])


async def test_what_one_chat_said_is_forgotten_but_its_updates_are_still_known(database: Database) -> None:
    def use(tx: Session) -> tuple[dict[int, bool], set[int]]:
        inbox.keep(tx, [update(1, b"hers"), update(2, b"hers"), update(3, b"another's")])
        inbox.dead(tx, 1, NOW)
        inbox.dead(tx, 3, NOW)
        inbox.forget(tx, b"hers")
        return sealed(tx), inbox.keep(tx, [update(1)])

    assert await database.run(use) == ({1: False, 2: True, 3: True}, set())


async def test_old_done_updates_go_and_all_others_stay(database: Database) -> None:
    def use(tx: Session) -> tuple[int, list[int]]:
        inbox.keep(tx, [update(number) for number in (1, 2, 3, 4)])
        inbox.answered(tx, 1, NOW)
        inbox.answered(tx, 2, LATER)
        inbox.dead(tx, 3, NOW)
        inbox.said(tx, [1, 2])
        return inbox.purge(tx, LATER), sorted(sealed(tx))

    assert await database.run(use) == (1, [2, 3, 4])
