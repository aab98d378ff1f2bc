"""Attachments: wanted, fetched by one, tried again, kept, given up, erased."""

from datetime import timedelta

from storage import attachments
from storage.database import Database, Session
from storage.records import Attachment, Report
from tests.storage.rows import NOW, add_report

LEASE = timedelta(minutes=5)


def wanted(tx: Session, report: Report, seconds: int = 0) -> str:
    at = NOW + timedelta(seconds=seconds)
    row = Attachment(report_id=report.id, purpose="case", sealed=b"what it is", next_try_at=at, at=at)
    attachments.add(tx, row)
    return row.id


def claimed(tx: Session, minutes: int) -> list[str]:
    return [row.id for row in attachments.claim(tx, NOW + timedelta(minutes=minutes), LEASE, 10)]


async def test_a_wanted_file_is_fetched_by_one_at_a_time(database: Database) -> None:
    def use(tx: Session) -> list[bool]:
        report = add_report(tx)
        first, second = wanted(tx, report), wanted(tx, report, seconds=1)
        return [claimed(tx, 1) == [first, second], claimed(tx, 2) == [], claimed(tx, 7) == [first, second]]

    assert await database.run(use) == [True] * 3


async def test_a_file_that_could_not_be_fetched_is_tried_again_later(database: Database) -> None:
    def use(tx: Session) -> tuple[bool, bool, int]:
        only = wanted(tx, add_report(tx))
        attachments.postpone(tx, only, NOW + timedelta(minutes=10))
        row = attachments.get(tx, only)
        assert row is not None
        return claimed(tx, 9) == [], claimed(tx, 10) == [only], row.attempts

    assert await database.run(use) == (True, True, 1)


async def test_a_file_kept_or_given_up_is_not_fetched_again(database: Database) -> None:
    def use(tx: Session) -> tuple[list[str], list[str], set[str]]:
        report = add_report(tx)
        kept, failed = (wanted(tx, report, seconds) for seconds in range(2))
        attachments.kept(tx, kept, "random name", b"salt", b"what it was")
        attachments.failed(tx, failed)
        states = [row.state for row in attachments.of_report(tx, report.id)]
        return claimed(tx, 60), states, attachments.stored_names(tx)

    assert await database.run(use) == ([], ["kept", "failed"], {"random name"})


async def test_a_file_there_was_no_room_for_waits_without_a_failure_being_counted(database: Database) -> None:
    def use(tx: Session) -> tuple[list[str], list[str], list[int]]:
        report = add_report(tx)
        row = wanted(tx, report, 0)
        attachments.put_off(tx, row, NOW + timedelta(minutes=30))
        return claimed(tx, 29), claimed(tx, 30), [each.attempts for each in attachments.of_report(tx, report.id)]

    early, later, attempts = await database.run(use)
    assert (early, len(later), attempts) == ([], 1, [0])


async def test_after_a_restart_what_was_being_fetched_is_wanted_again_but_no_pause_is_cut_short(
    database: Database,
) -> None:
    def use(tx: Session) -> tuple[int, bool]:
        report = add_report(tx)
        being_fetched, pausing = wanted(tx, report), wanted(tx, report)
        claimed(tx, 0)
        attachments.postpone(tx, pausing, NOW + timedelta(minutes=10))
        return attachments.release(tx, NOW), claimed(tx, 0) == [being_fetched]

    assert await database.run(use) == (1, True)


async def test_erased_attachments_leave_the_names_of_their_files(database: Database) -> None:
    def use(tx: Session) -> tuple[list[str], int, bool]:
        report = add_report(tx)
        kept, other = wanted(tx, report), wanted(tx, report)
        attachments.kept(tx, kept, "random name", None, b"what it was")
        erased = attachments.erase(tx, [kept, other])
        return erased, len(attachments.of_report(tx, report.id)), attachments.get(tx, kept) is None

    assert await database.run(use) == (["random name"], 0, True)


async def test_a_file_fetched_too_late_learns_that_its_attachment_is_gone(database: Database) -> None:
    assert await database.run(lambda tx: attachments.kept(tx, "erased", "random name", None, b"s")) is False
