"""Taken back, withdrawn, forgotten: it is in no export that follows, and nothing of it is left once it is erased."""

from __future__ import annotations

from datetime import timedelta

import pytest

from bot.handing_in import withdraw
from bot.interview.kinds import Consent
from bot.interview.moves import Address
from bot.interview.replies import Record
from bot.organizing.handing_out.picking import NothingToGive, NotToBeWritten
from bot.organizing.handing_out.recipients import Recipient
from bot.organizing.handing_out.writing import ChangedMeanwhile
from storage import dialects, events, exports, outbox, reports, shown_cases
from storage.database import Session
from storage.desk_records import Disclosure, ShownCase, ShownReport
from storage.records import OutboxRow
from storage.states import UNPROMPTED, ReportState
from tests.bot.organizing.office_set_up import NOW, Desk, reports_in


async def test_a_consent_taken_back_counts_for_what_was_asked_before(desk: Desk) -> None:
    report_id = desk.tell("consent.un")
    export_id = desk.ask(desk.coordinator(), Recipient.UN, report_id)
    no = Consent(given=False, wording="w", language="en")

    def take_back(tx: Session) -> None:
        report = desk.room.archive.open(tx, report_id)
        desk.room.reporting.reply(tx, report, Record(Address("consent.un"), no), NOW)

    desk.do(take_back)
    with pytest.raises(NothingToGive):
        await desk.written(export_id)
    assert not list((desk.folder / "out").iterdir())
    assert desk.do(lambda tx: exports.given(tx, report_id)) == []


async def test_a_withdrawn_report_is_in_no_further_export(desk: Desk) -> None:
    report_id, stays = desk.tell("consent.un"), desk.tell("consent.un")
    asked = desk.ask(desk.coordinator(), Recipient.UN, report_id)
    of_all = desk.ask_for_all(Recipient.UN)
    desk.do(lambda tx: withdraw(tx, desk.room.archive, desk.room.archive.open(tx, report_id), NOW))

    with pytest.raises(NotToBeWritten):
        await desk.written(asked)
    assert (await desk.written(of_all)).reports == 1
    assert desk.do(lambda tx: [len(exports.given(tx, each)) for each in (report_id, stays)]) == [0, 1]


def test_what_is_shown_while_it_is_erased_goes_at_once(desk: Desk) -> None:
    report_id, who = desk.tell("consent.un"), desk.coordinator()
    desk.do(lambda tx: desk.room.forgetting.destroy(tx, report_id, NOW))
    later = NOW + timedelta(minutes=15)
    shown = ShownCase(reporter_id=who.chat, message_id=8, erase_at=later)
    desk.do(lambda tx: shown_cases.add(tx, shown, [report_id], NOW))
    assert [each.message_id for each in desk.do(lambda tx: shown_cases.due(tx, NOW, 9))] == [8]


@pytest.mark.parametrize("way", ["withdrawn", "forgotten"])
def test_what_organizers_were_shown_and_what_was_to_be_said_of_it_goes_with_it(desk: Desk, way: str) -> None:
    report_id, who = desk.tell("consent.un"), desk.coordinator()
    archive, forgetting = desk.room.archive, desk.room.forgetting

    def shown(tx: Session) -> None:
        later = NOW + timedelta(minutes=15)
        shown_cases.add(tx, ShownCase(reporter_id=who.chat, message_id=7, erase_at=later), [report_id], NOW)
        row = OutboxRow(reporter_id=who.chat, report_id=report_id, purpose=UNPROMPTED, phrase="desk", due_at=later)
        outbox.add(tx, row)

    def gone(tx: Session) -> None:
        report = archive.open(tx, report_id)
        if way == "withdrawn":
            withdraw(tx, archive, report, NOW)
        else:
            forgetting.forget(tx, report, NOW)

    desk.do(shown)
    desk.do(gone)
    assert [each.message_id for each in desk.do(lambda tx: shown_cases.due(tx, NOW, 9))] == [7]
    table = dialects.table_of(OutboxRow)
    left = desk.do(lambda tx: dialects.execute(tx, table.select().where(table.c.report_id == report_id)).all())
    assert [each for each in left if each.purpose == UNPROMPTED] == []


@pytest.mark.parametrize("way", ["withdrawn", "forgotten", "destroyed"])
def test_a_list_goes_with_any_one_of_its_reports_and_lists_without_it_stay(desk: Desk, way: str) -> None:
    goes, stays, other, who = desk.tell(), desk.tell(), desk.tell(), desk.coordinator()
    archive, forgetting, later = desk.room.archive, desk.room.forgetting, NOW + timedelta(minutes=15)

    def shown(tx: Session) -> None:
        for message, listed in ((7, [stays, goes, other]), (8, [stays, other]), (9, [])):
            shown_cases.add(tx, ShownCase(reporter_id=who.chat, message_id=message, erase_at=later), listed, NOW)

    def gone(tx: Session) -> None:
        match way:
            case "withdrawn":
                withdraw(tx, archive, archive.open(tx, goes), NOW)
            case "forgotten":
                forgetting.forget(tx, archive.open(tx, goes), NOW)
            case _:
                forgetting.destroy(tx, goes, NOW)

    desk.do(shown)
    assert desk.do(lambda tx: shown_cases.due(tx, NOW, 9)) == []
    desk.do(gone)
    assert [each.message_id for each in desk.do(lambda tx: shown_cases.due(tx, NOW, 9))] == [7]
    desk.do(lambda tx: shown_cases.taken_away(tx, who.chat, 7))
    rows = desk.do(lambda tx: dialects.execute(tx, dialects.table_of(ShownReport).select()).all())
    assert sorted((row.message_id, row.report_id) for row in rows) == sorted([(8, stays), (8, other)])


async def test_who_waits_to_be_forgotten_is_in_no_export(desk: Desk) -> None:
    report_id, _ = desk.tell("consent.un"), desk.tell("consent.un")
    asked, of_all = desk.ask(desk.coordinator(), Recipient.UN, report_id), desk.ask_for_all(Recipient.UN)
    archive, forgetting = desk.room.archive, desk.room.forgetting
    desk.do(lambda tx: forgetting.forget(tx, archive.open(tx, report_id), NOW))
    with pytest.raises(NotToBeWritten):
        await desk.written(asked)
    assert (await desk.written(of_all)).reports == 1


async def test_once_erased_nothing_is_left_of_it(desk: Desk) -> None:
    report_id = desk.tell("consent.un")
    desk.note(report_id, "note", b"She said: Salim H.")
    export_id = desk.ask(desk.coordinator(), Recipient.UN, report_id)
    await desk.written(export_id)
    desk.do(lambda tx: desk.room.forgetting.destroy(tx, report_id, NOW))

    row = desk.do(lambda tx: exports.get(tx, export_id))
    assert row is not None
    assert row.about is None
    assert desk.do(lambda tx: exports.given(tx, report_id)) == []
    table = dialects.table_of(Disclosure)
    assert desk.do(lambda tx: dialects.execute(tx, table.select()).all()) == []
    assert desk.do(lambda tx: exports.notes_of(tx, report_id)) == []
    trail = [each.what for each in desk.do(lambda tx: events.of_report(tx, report_id))]
    assert trail == ["handed_in", "looked_up_for_export", "erased"]


async def test_a_report_withdrawn_while_it_is_written_goes_nowhere(desk: Desk) -> None:
    report_id, stays = desk.tell("consent.un"), desk.tell("consent.un")
    export_id = desk.ask_for_all(Recipient.UN)
    tries: list[int] = []

    def withdrawn_now(_: int, __: int) -> None:
        tries.append(1)
        desk.do(lambda tx: reports.change(tx, report_id, state=ReportState.WITHDRAWN))

    written = await desk.written(export_id, progress=withdrawn_now)
    assert (written.reports, len(tries)) == (1, 2)
    assert len(reports_in(written.place)) == 1
    assert desk.do(lambda tx: [len(exports.given(tx, each)) for each in (report_id, stays)]) == [0, 1]


async def test_what_changes_every_time_is_given_up_and_leaves_nothing(desk: Desk) -> None:
    ids = [desk.tell("consent.un") for _ in range(4)]
    export_id = desk.ask_for_all(Recipient.UN)

    def one_more(_: int, __: int) -> None:
        desk.do(lambda tx: reports.change(tx, ids.pop(), state=ReportState.WITHDRAWN))

    with pytest.raises(ChangedMeanwhile):
        await desk.written(export_id, progress=one_more)
    assert not list((desk.folder / "out").iterdir())
    assert desk.do(lambda tx: dialects.execute(tx, dialects.table_of(Disclosure).select()).all()) == []
