"""Lanes of the queue: what lies in which, in which order, page by page, and what somebody is kept out of."""

from __future__ import annotations

from datetime import timedelta
from random import Random
from typing import Any

from sqlalchemy import text

from storage import lanes, reporters, reports, tasks
from storage.database import Database, Session
from storage.lanes import Lane, Reader
from storage.records import Report
from tests.storage.rows import NOW, add_report, add_reporter

US = Reader("us", NOW + timedelta(days=10), frozenset())


def filled(tx: Session) -> dict[str, Report]:
    """One report for each thing that can be said of one."""
    made: dict[str, dict[str, Any]] = {
        "new": {"state": "handed_in"},
        "urgent": {"state": "handed_in", "urgent": True},
        "mine": {"state": "in_review", "claimed_by": "us"},
        "theirs": {"state": "in_review", "claimed_by": "them", "language": "kk"},
        "waiting": {"state": "returned", "claimed_by": "them"},
        "accepted": {"state": "accepted"},
        "closed": {"state": "closed"},
        "draft": {"state": "draft"},
        "withdrawn": {"state": "withdrawn"},
        "quarantined": {"state": "quarantined"},
        "forgotten": {"state": "handed_in", "erase_at": NOW},
    }
    return {name: add_report(tx, handed_in_at=NOW, **columns) for name, columns in made.items()}


def listed(tx: Session, lane: Lane | str, reader: Reader = US) -> list[str]:
    return [row.id for row in lanes.page(tx, lane, reader, None, 50)]


def test_every_lane_holds_what_it_says_and_counts_it(database: Database) -> None:
    def work(tx: Session) -> None:
        rows = filled(tx)
        tasks.add(tx, "silence", NOW, report_id=rows["accepted"].id)
        tasks.add(tx, "write_down", NOW, report_id=rows["new"].id)
        done = tasks.add(tx, "silence", NOW, report_id=rows["new"].id)
        tasks.done(tx, done, NOW)
        tasks.add(tx, "silence", NOW, report_id=rows["draft"].id)
        reporters.change(tx, rows["closed"].reporter_id, state="unreachable")
        wanted = {
            Lane.NEW: {"new", "urgent"},
            Lane.URGENT: {"urgent"},
            Lane.MINE: {"mine"},
            Lane.WAITING: {"waiting"},
            Lane.SILENT: {"accepted"},
            Lane.ALOUD: {"new"},
            Lane.UNREACHABLE: {"closed"},
            Lane.TASKS: {"accepted", "new"},
        }
        counts = lanes.counts(tx, US)
        for lane, names in wanted.items():
            assert set(listed(tx, lane)) == {rows[name].id for name in names}, lane
            assert counts.lanes[lane] == len(names), lane
        assert dict(counts.languages) == {"ug": 4, "kk": 1}
        assert listed(tx, "kk") == [rows["theirs"].id]

    database.run_now(work)


def test_a_task_of_a_later_day_is_not_due(database: Database) -> None:
    def work(tx: Session) -> None:
        report = add_report(tx, state="handed_in", handed_in_at=NOW)
        tasks.add(tx, "call", NOW, report_id=report.id)
        tx.connection().execute(text("UPDATE task SET due_at = :at").bindparams(at=US.now + timedelta(days=1)))
        assert listed(tx, Lane.TASKS) == []
        assert listed(tx, Lane.TASKS, Reader("us", US.now + timedelta(days=2), frozenset())) == [report.id]

    database.run_now(work)


def test_what_she_is_kept_out_of_is_in_no_lane_and_no_count(database: Database) -> None:
    def work(tx: Session) -> None:
        rows = filled(tx)
        for name in rows:
            tasks.add(tx, "silence", NOW, report_id=rows[name].id)
        kept_out = Reader("us", US.now, frozenset(row.id for row in rows.values()))
        assert [listed(tx, lane, kept_out) for lane in (*Lane, "ug", "kk")] == [[]] * 10
        counts = lanes.counts(tx, kept_out)
        assert (set(counts.lanes.values()), dict(counts.languages)) == ({0}, {})

    database.run_now(work)


def test_pages_follow_each_other_urgent_first_then_the_longest_waiting(database: Database) -> None:
    def work(tx: Session) -> None:
        random, reporter = Random(7), add_reporter(tx)
        for _ in range(60):
            at = NOW + timedelta(hours=random.randrange(12))
            state = random.choice(("handed_in", "in_review", "returned"))
            add_report(tx, reporter, state=state, urgent=random.random() < 0.3, handed_in_at=at)
        every = [row for row in reports.everything(tx) if row.handed_in_at is not None]
        in_order = sorted(every, key=lambda row: (not row.urgent, row.handed_in_at, row.id))
        seen, after = [], None
        while page := lanes.page(tx, "ug", US, after, 7):
            seen += page
            after = page[-1]
        assert [row.id for row in seen] == [row.id for row in in_order]

    database.run_now(work)


def test_the_new_lane_is_read_in_the_order_of_its_index(sqlite_database: Database) -> None:
    query = (
        "EXPLAIN QUERY PLAN SELECT * FROM report WHERE state = 'handed_in' AND urgent = 0 AND erase_at IS NULL"
        " AND claimed_by IS NULL AND handed_in_at >= '2026' ORDER BY handed_in_at, id LIMIT 9"
    )

    def work(tx: Session) -> list[str]:
        return [str(row[-1]) for row in tx.connection().exec_driver_sql(query)]

    plan = sqlite_database.run_now(work)
    assert len(plan) == 1
    assert "ix_report_queue" in plan[0]
