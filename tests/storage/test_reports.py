"""Reporters, reports, their keys and moves, as they are kept and found."""

import asyncio
from threading import Event

import pytest
from sqlalchemy.exc import IntegrityError

from storage import events, facts, keys, moves, reporters, reports, shown, tasks
from storage.database import Database, Session
from storage.records import Shown
from tests.storage.rows import LATER, NOW, add_everything, add_keys, add_report, add_reporter, move_of


async def test_a_reporter_is_found_by_her_chat_by_her_id_and_by_her_report(database: Database) -> None:
    def find(tx: Session) -> list[bool | None]:
        row = add_reporter(tx, b"her chat")
        add_reporter(tx, b"another chat")
        report = add_report(tx, row)
        found = [reporters.by_chat(tx, b"her chat"), reporters.get(tx, row.id), reporters.of_report(tx, report.id)]
        return [None if each is None else each.id == row.id for each in [*found, reporters.by_chat(tx, b"nobody's")]]

    assert await database.run(find) == [True, True, True, None]


async def test_a_chat_belongs_to_one_reporter(database: Database) -> None:
    def twice(tx: Session) -> None:
        add_reporter(tx, b"her chat")
        add_reporter(tx, b"her chat")

    with pytest.raises(IntegrityError):
        await database.run(twice)


async def test_a_report_is_touched_only_at_the_revision_that_was_read(database: Database) -> None:
    def touch(tx: Session) -> tuple[bool, bool, bool, int, bool]:
        report = add_report(tx)
        touched = (reports.touch(tx, report.id, 0, LATER), reports.touch(tx, report.id, 0, LATER))
        found = reports.get(tx, report.id)
        assert found is not None
        return *touched, reports.touch(tx, "no report", 0, LATER), found.revision, found.changed_at == LATER

    assert await database.run(touch) == (True, False, False, 1, True)


@pytest.mark.postgres
async def test_nobody_else_changes_a_report_while_it_is_held(postgres_database: Database) -> None:
    hers, another = [await postgres_database.run(lambda tx: add_report(tx).id) for _ in range(2)]
    held, let_go = Event(), Event()

    def hold(tx: Session) -> None:
        reports.hold(tx, [hers, "no report"])
        held.set()
        assert let_go.wait(20)

    holding = asyncio.create_task(postgres_database.run(hold))
    assert await asyncio.to_thread(held.wait, 20)
    waiting = asyncio.create_task(postgres_database.run(lambda tx: reports.touch(tx, hers, 0, LATER)))
    assert await postgres_database.run(lambda tx: reports.touch(tx, another, 0, LATER))
    done, _ = await asyncio.wait({waiting}, timeout=0.3)
    let_go.set()
    assert (done, await waiting) == (set(), True)
    await holding


async def test_reports_are_found_by_reporter_and_by_code(database: Database) -> None:
    def find(tx: Session) -> tuple[list[str], bool, bool]:
        first = add_report(tx, code_index=b"code")
        reporter = reporters.get(tx, first.reporter_id)
        second = add_report(tx, reporter, linked_to=first.id, created_at=LATER)
        number = {first.id: "first", second.id: "second"}
        mine = [number[row.id] for row in reports.of_reporter(tx, first.reporter_id)]
        by_code = reports.by_code(tx, b"code")
        return mine, by_code is not None and by_code.id == first.id, reports.by_code(tx, b"other") is None

    assert await database.run(find) == (["first", "second"], True, True)


async def test_reports_fall_due_for_erasure(database: Database) -> None:
    def due(tx: Session) -> list[bool]:
        leaving = add_report(tx, erase_at=NOW)
        add_report(tx, erase_at=LATER)
        return [each == leaving.id for each in reports.due_for_erasure(tx, NOW)]

    assert await database.run(due) == [True]


async def test_wrapped_keys_are_given_back_and_destroyed_for_one_recipient_or_for_all(database: Database) -> None:
    def use(tx: Session) -> tuple[bool, int, list[str], int, int]:
        report = add_report(tx)
        added = {(row.purpose, row.recipient): row.wrapped for row in add_keys(tx, report)}
        found = {(row.purpose, row.recipient): row.wrapped for row in keys.of_report(tx, report.id)}
        dropped = keys.destroy(tx, report.id, "server")
        left = [row.recipient for row in keys.of_report(tx, report.id)]
        return found == added, dropped, left, keys.destroy(tx, report.id), len(keys.of_report(tx, report.id))

    assert await database.run(use) == (True, 2, ["recovery", "recovery"], 2, 0)


async def test_moves_come_back_in_order_whole_or_from_a_number_on(database: Database) -> None:
    def use(tx: Session) -> tuple[bool, list[int], bool]:
        report = add_report(tx)
        added = [move_of(report, seq) for seq in (1, 2, 3)]
        moves.add(tx, added[:1])
        moves.add(tx, added[1:])
        moves.add(tx, [])
        found = moves.of_report(tx, report.id)
        return found == added, [row.seq for row in moves.of_report(tx, report.id, after=2)], "sealed" in repr(found)

    assert await database.run(use) == (True, [3], False)


async def test_many_reports_are_read_together_as_each_alone(database: Database) -> None:
    def use(tx: Session) -> list[bool]:
        one, other, empty, _ = (add_report(tx) for _ in range(4))
        for report in (one, other):
            moves.add(tx, [move_of(report, seq) for seq in (2, 1, 3)])
            add_keys(tx, report)
        ids = [other.id, one.id, empty.id]
        told = {report_id: [tuple(row) for row in rows] for report_id, rows in moves.of_reports(tx, ids)}
        wrapped = keys.wrapped_to(tx, "server", ids)
        return [
            told == {each.id: [tuple(row)[:5] for row in moves.of_report(tx, each.id)] for each in (one, other)},
            wrapped
            == {
                (each.id, row.purpose): row.wrapped
                for each in (one, other)
                for row in keys.of_report(tx, each.id)
                if row.recipient == "server"
            },
            reports.some(tx, [*ids, "nobody's"]) == {each: reports.get(tx, each) for each in ids},
        ]

    assert await database.run(use) == [True, True, True]


async def test_the_same_move_is_never_kept_twice(database: Database) -> None:
    def twice(tx: Session) -> None:
        report = add_report(tx)
        moves.add(tx, [move_of(report, 1)])
        moves.add(tx, [move_of(report, 1)])

    with pytest.raises(IntegrityError):
        await database.run(twice)


async def test_words_taken_back_are_overwritten_in_their_place(database: Database) -> None:
    def take_back(tx: Session) -> list[tuple[int, bytes | None, bytes]]:
        report = add_report(tx)
        moves.add(tx, [move_of(report, seq) for seq in (1, 2, 3)])
        moves.overwrite(tx, report.id, [1, 3], None, b"taken back")
        return [(row.seq, row.salt, row.sealed) for row in moves.of_report(tx, report.id) if row.seq != 2]

    assert await database.run(take_back) == [(1, None, b"taken back"), (3, None, b"taken back")]


async def test_an_erased_report_leaves_its_line_in_the_trail_and_nothing_else(database: Database) -> None:
    def counts(tx: Session) -> dict[str, int]:
        tables = ["report", "report_key", "move", "attachment", "outbox", "shown", "task", "event"]
        count = "SELECT count(*) FROM {}"
        return {table: tx.connection().exec_driver_sql(count.format(table)).scalar_one() for table in tables}

    def erase(tx: Session) -> tuple[list[str], list[str], str | None]:
        report = add_everything(tx)
        add_report(tx, reporters.get(tx, report.reporter_id), linked_to=report.id)
        stored = reports.erase(tx, report.id, LATER)
        reporter = reporters.get(tx, report.reporter_id)
        assert reporter is not None
        return stored, [event.what for event in events.of_report(tx, report.id)], reporter.current_report_id

    assert await database.run(erase) == (["aa" * 16], ["handed_in", "erased"], None)
    left = await database.read(counts)
    assert {table: number for table, number in left.items() if number} == {"report": 1, "event": 2}


async def test_erasing_what_is_not_there_says_nothing(database: Database) -> None:
    def erase(tx: Session) -> tuple[list[str], int]:
        return reports.erase(tx, "no report", NOW), len(events.of_report(tx, "no report"))

    assert await database.run(erase) == ([], 0)


async def test_a_reporter_is_forgotten_only_after_her_reports(database: Database) -> None:
    def forget(tx: Session) -> tuple[bool, bool, bool]:
        report = add_everything(tx)
        too_early = reporters.erase(tx, report.reporter_id)
        reports.erase(tx, report.id, NOW)
        tasks.add(tx, "look", NOW, reporter_id=report.reporter_id)
        gone = reporters.erase(tx, report.reporter_id)
        return too_early, gone, reporters.get(tx, report.reporter_id) is None

    assert await database.run(forget) == (False, True, True)


async def test_a_message_is_found_again_changed_and_removed(database: Database) -> None:
    def use(tx: Session) -> tuple[int | None, bool, int]:
        reporter = add_reporter(tx)
        for message_id, seq in ((2**40, 1), (2**40 + 1, 2), (2**40, 3)):
            shown.add(tx, Shown(reporter_id=reporter.id, message_id=message_id, seq=seq, at=NOW))
        found = shown.find(tx, reporter.id, 2**40)
        shown.remove(tx, reporter.id, 2**40)
        gone = shown.find(tx, reporter.id, 2**40) is None
        return found.seq if found else None, gone, shown.purge(tx, LATER)

    assert await database.run(use) == (3, True, 1)


async def test_a_task_is_open_until_somebody_has_done_it(database: Database) -> None:
    def use(tx: Session) -> tuple[list[str], list[str], bool, bool, list[str]]:
        first = tasks.add(tx, "write_down", NOW)
        tasks.add(tx, "call_back", LATER)
        everything = [task.kind for task in tasks.open_ones(tx)]
        some = [task.kind for task in tasks.open_ones(tx, "call_back")]
        done = (tasks.done(tx, first, LATER), tasks.done(tx, first, LATER))
        return everything, some, *done, [task.kind for task in tasks.open_ones(tx)]

    assert await database.run(use) == (["write_down", "call_back"], ["call_back"], True, False, ["call_back"])


async def test_a_fact_is_what_was_noted_last(database: Database) -> None:
    def use(tx: Session) -> list[str | None]:
        before = facts.get(tx, "last poll")
        facts.put(tx, "last poll", "early")
        facts.put(tx, "last poll", "late")
        return [before, facts.get(tx, "last poll")]

    assert await database.run(use) == [None, "late"]
