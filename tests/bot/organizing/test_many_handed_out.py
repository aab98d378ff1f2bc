"""Handing out by the thousand: reports are read together, and come out as they would one by one."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from sqlalchemy import Engine, event

from bot.custody import Unreadable
from bot.interview.kinds import Text
from bot.interview.moves import Address
from bot.looking_through import looked_through
from bot.organizing.handing_out import writing
from bot.organizing.handing_out.recipients import Recipient
from bot.renderings import Of, Rendered, Written
from storage import exports, keys, reports
from storage.database import Database, Session
from tests.bot.organizing.office_set_up import NOW, Desk, a_desk, a_photo, reports_in


@contextmanager
def statements() -> Iterator[list[str]]:
    """Every statement that any engine runs meanwhile."""
    found: list[str] = []

    def note(_connection: object, _cursor: object, statement: str, *_more: object) -> None:
        found.append(statement)

    event.listen(Engine, "before_cursor_execute", note)
    try:
        yield found
    finally:
        event.remove(Engine, "before_cursor_execute", note)


def with_everything(desk: Desk, number: int) -> str:
    """A report with a photo, a note and a translation."""
    report_id = desk.tell("consent.un", event__circumstances=Text(f"At night {number}."))
    desk.photo(report_id, a_photo("x"), "x.jpg", "x")
    desk.note(report_id, "note", f"A note {number}.".encode())
    written = Written(
        Of(Address("event.circumstances")), Rendered.TRANSLATION, "en", f"Said {number}.", "somebody", NOW
    )
    desk.rendering(report_id, written)
    return report_id


async def asked_of_the_database(desk: Desk) -> int:
    export_id = desk.ask_for_all(Recipient.ARCHIVE)
    with statements() as found:
        await desk.written(export_id)
    return len(found)


async def test_more_reports_need_no_more_statements(sqlite_database: Database, tmp_path: Path) -> None:
    desk = a_desk(sqlite_database, tmp_path)
    with_everything(desk, 1)
    of_one = await asked_of_the_database(desk)
    for number in range(2, 8):
        with_everything(desk, number)
    assert await asked_of_the_database(desk) == of_one


async def test_reports_read_together_keep_their_words_files_and_notes_apart(desk: Desk) -> None:
    told = {with_everything(desk, number): number for number in range(4)}
    place = (await desk.written(desk.ask_for_all(Recipient.ARCHIVE))).place
    found = {each["report"]: each for each in reports_in(place)}
    assert found.keys() == told.keys()
    for report_id, number in told.items():
        each = found[report_id]
        assert each["answers"]["event.circumstances"] == {"text": f"At night {number}."}
        assert [one["words"] for one in each["written"]] == [f"Said {number}.", f"A note {number}."]
        assert [one["file"] for one in each["files"]] == [f"files/{report_id}-1.jpg"]


async def test_what_is_read_in_many_turns_is_whole(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(writing, "CASES_AT_ONCE", 2)
    told = [desk.tell("consent.un") for _ in range(5)]
    turns: list[tuple[int, int]] = []
    export_id = desk.ask_for_all(Recipient.ARCHIVE)
    written = await desk.written(export_id, progress=lambda done, of: turns.append((done, of)))
    assert turns == [(2, 5), (4, 5), (5, 5)]
    assert {each["report"] for each in reports_in(written.place)} == set(told)
    assert desk.do(lambda tx: [len(exports.given(tx, each)) for each in told]) == [1] * 5


def test_looked_through_is_what_opening_each_comes_to(desk: Desk) -> None:
    archive, ids = desk.room.archive, [desk.tell(person__name=Text(f"Salim {number}")) for number in range(3)]

    def both(tx: Session) -> bool:
        rows = [row for each in reversed(ids) if (row := reports.get(tx, each)) is not None]
        together, alone = looked_through(tx, archive, rows), [archive.open(tx, each) for each in reversed(ids)]
        return [(each.id, each.interview.standing.answers) for each in together] == [
            (each.id, each.interview.standing.answers) for each in alone
        ]

    assert desk.do(both)


def test_without_its_keys_nothing_is_looked_through(desk: Desk) -> None:
    report_id, other = desk.tell(), desk.tell()
    desk.do(lambda tx: keys.destroy(tx, report_id))

    def looked(tx: Session) -> None:
        looked_through(tx, desk.room.archive, list(reports.some(tx, [report_id, other]).values()))

    with pytest.raises(Unreadable):
        desk.do(looked)
