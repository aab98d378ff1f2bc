"""What was written down: kept in order, and erased with the answer, the file or the report it renders."""

from datetime import timedelta

from storage import attachments, renderings, reports
from storage.database import Database, Session
from storage.records import Attachment, Rendering, Report
from tests.storage.rows import NOW, add_report


def written(tx: Session, report: Report, seq: int, attachment_id: str | None = None, seconds: int = 0) -> str:
    at = NOW + timedelta(seconds=seconds)
    row = Rendering(report_id=report.id, purpose="case", seq=seq, attachment_id=attachment_id, sealed=b"words", at=at)
    renderings.add(tx, row)
    return row.id


def left(tx: Session, report: Report) -> list[str]:
    return [row.id for row in renderings.of_report(tx, report.id)]


async def test_a_report_has_its_own_oldest_first(database: Database) -> None:
    def use(tx: Session) -> bool:
        report, other = add_report(tx), add_report(tx)
        late, early = written(tx, report, 1, seconds=2), written(tx, report, 1, seconds=1)
        written(tx, other, 1)
        return left(tx, report) == [early, late]

    assert await database.run(use)


async def test_what_renders_a_move_goes_with_it_and_no_other(database: Database) -> None:
    def use(tx: Session) -> bool:
        report, other = add_report(tx), add_report(tx)
        stays, elsewhere = written(tx, report, 2), written(tx, other, 1)
        written(tx, report, 1), written(tx, report, 3)
        renderings.erase_of_moves(tx, report.id, [1, 3])
        return (left(tx, report), left(tx, other)) == ([stays], [elsewhere])

    assert await database.run(use)


async def test_what_renders_a_file_goes_with_the_file(database: Database) -> None:
    def use(tx: Session) -> bool:
        report = add_report(tx)
        file, kept = (Attachment(report_id=report.id, purpose="case", sealed=b"s", at=NOW) for _ in range(2))
        attachments.add(tx, file)
        attachments.add(tx, kept)
        file_id, kept_id = file.id, kept.id
        written(tx, report, 1, file_id)
        stays = [written(tx, report, 1, kept_id, seconds=1), written(tx, report, 2, seconds=2)]
        attachments.erase(tx, [file_id])
        return left(tx, report) == stays

    assert await database.run(use)


async def test_all_of_it_goes_with_the_report(database: Database) -> None:
    def use(tx: Session) -> list[str]:
        report = add_report(tx)
        written(tx, report, 1)
        reports.erase(tx, report.id, NOW)
        return left(tx, report)

    assert await database.run(use) == []
