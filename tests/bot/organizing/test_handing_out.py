"""Handing out: who may ask, what counts at the moment of writing, what families see, what is left of a report."""

from __future__ import annotations

import pytest

from bot.organizing.handing_out.asking import Scope
from bot.organizing.handing_out.picking import NotToBeWritten
from bot.organizing.handing_out.recipients import Recipient
from bot.refusals import Refusal
from storage import dialects, exports, reports
from storage.database import Session
from storage.desk_records import CaseFile
from storage.records import Event
from storage.states import ExportState, ReportState
from tests.bot.organizing.office_set_up import NOW, Desk, reports_in


async def test_one_report_goes_out_and_its_family_sees_it(desk: Desk) -> None:
    who, report_id = desk.coordinator(), desk.tell("consent.un")
    export_id = desk.ask(who, Recipient.UN, report_id)
    assert desk.do(lambda tx: exports.given(tx, report_id)) == []

    written = await desk.written(export_id)

    assert (written.cases, written.reports) == (1, 1)
    assert desk.do(lambda tx: exports.given(tx, report_id)) == [("un", NOW)]
    [told] = reports_in(written.place)
    assert told["answers"]["person.name"] == {"text": "Salim H."}
    assert told["answers"]["event.date"] == {
        "edtf": "2017-04", "earliest": "2017-04-01", "latest": "2017-04-30", "words": "April 2017",
    }  # fmt: skip
    assert report_id not in (written.place / "export.json").read_text(encoding="utf-8")


async def test_an_export_is_written_once(desk: Desk) -> None:
    export_id = desk.ask(desk.coordinator(), Recipient.UN, desk.tell("consent.un"))
    await desk.written(export_id)
    with pytest.raises(NotToBeWritten):
        await desk.written(export_id)


async def test_everything_waits_for_another_coordinator(desk: Desk) -> None:
    one, other, out = desk.coordinator(), desk.coordinator(), desk.office.handing_out
    desk.tell("consent.un")
    export_id = desk.do(lambda tx: out.ask_for_all(tx, one, Recipient.UN, NOW))
    with pytest.raises(Refusal, match="desk-export-yours"):
        desk.do(lambda tx: out.say_yes(tx, one, export_id, NOW))
    with pytest.raises(NotToBeWritten):
        await desk.written(export_id)

    desk.do(lambda tx: out.say_yes(tx, other, export_id, NOW))

    assert (await desk.written(export_id)).reports == 1
    with pytest.raises(Refusal, match="desk-not-found"):
        desk.do(lambda tx: out.say_yes(tx, other, export_id, NOW))


@pytest.mark.parametrize("leaves", ["one", "other"])
async def test_who_was_let_go_hands_out_nothing(desk: Desk, leaves: str) -> None:
    people = {"one": desk.coordinator(), "other": desk.coordinator()}
    desk.tell("consent.un")
    out = desk.office.handing_out
    export_id = desk.do(lambda tx: out.ask_for_all(tx, people["one"], Recipient.UN, NOW))
    desk.do(lambda tx: out.say_yes(tx, people["other"], export_id, NOW))
    still = people["other" if leaves == "one" else "one"]
    desk.do(lambda tx: desk.office.access.revoke(tx, still, people[leaves].id, NOW))
    with pytest.raises(NotToBeWritten):
        await desk.written(export_id)


async def test_what_either_is_kept_out_of_stays_here(desk: Desk) -> None:
    seen, hidden, of_case = desk.tell("consent.un"), desk.tell("consent.un"), desk.tell("consent.un")
    one, other, out = desk.coordinator(), desk.coordinator(), desk.office.handing_out

    def work(tx: Session) -> str:
        case = CaseFile(id="case-1", rung="reported", made_at=NOW, changed_at=NOW)
        dialects.add(tx, case)
        reports.change(tx, of_case, case_id="case-1")
        desk.office.access.keep_out(tx, one, other.id, hidden, NOW)
        desk.office.access.keep_out(tx, other, one.id, "case-1", NOW)
        made = out.ask_for_all(tx, one, Recipient.UN, NOW)
        out.say_yes(tx, other, made, NOW)
        return made

    written = await desk.written(desk.do(work))
    assert written.reports == 1
    assert desk.do(lambda tx: [len(exports.given(tx, each)) for each in (seen, hidden, of_case)]) == [1, 0, 0]
    code = desk.code_of(hidden)
    with pytest.raises(Refusal, match="desk-not-found"):
        desk.do(lambda tx: out.ask_for(tx, other, (Recipient.UN, Scope.ONE), code, NOW))


@pytest.mark.parametrize("state", [each for each in ReportState if each != ReportState.ACCEPTED])
async def test_only_what_was_accepted_goes_with_everything(desk: Desk, state: ReportState) -> None:
    accepted, other = desk.tell("consent.un"), desk.tell("consent.un", state=state)
    assert (await desk.written(desk.ask_for_all(Recipient.UN))).reports == 1
    assert desk.do(lambda tx: [len(exports.given(tx, each)) for each in (accepted, other)]) == [1, 0]


@pytest.mark.parametrize(
    "state", [ReportState.DRAFT, ReportState.WITHDRAWN, ReportState.QUARANTINED, ReportState.ERASED]
)
def test_what_is_not_the_organizers_is_not_found_by_its_code(desk: Desk, state: ReportState) -> None:
    report_id, who = desk.tell("consent.un", state=state), desk.coordinator()
    for scope in (Scope.ONE, Scope.CASE):
        with pytest.raises(Refusal, match="desk-not-found"):
            desk.ask(who, Recipient.ARCHIVE, report_id, scope)


def test_a_code_that_opens_nothing_and_a_consent_not_given_are_refused(desk: Desk) -> None:
    who, report_id, out = desk.coordinator(), desk.tell("consent.icrc"), desk.office.handing_out
    for typed in ("", "salim", "K7M4-X2PD"):
        with pytest.raises(Refusal, match="desk-not-found"):
            desk.do(lambda tx, typed=typed: out.ask_for(tx, who, (Recipient.ICRC, Scope.ONE), typed, NOW))  # type: ignore[misc]
    with pytest.raises(Refusal, match="desk-export-not-allowed"):
        desk.ask(who, Recipient.UN, report_id)


async def test_the_trail_says_who_asked_who_agreed_and_that_it_was_handed_out(desk: Desk) -> None:
    desk.tell("consent.un")
    export_id = desk.ask_for_all(Recipient.UN)
    await desk.written(export_id)
    table = dialects.table_of(Event)
    rows = desk.do(lambda tx: dialects.execute(tx, table.select().where(table.c.about == export_id)).all())
    row = desk.do(lambda tx: exports.get(tx, export_id))
    assert row is not None
    assert [(each.what, each.actor) for each in rows] == [
        ("export_asked", row.made_by),
        ("export_agreed", row.approved_by),
        ("handed_out", row.made_by),
    ]


def test_a_stopped_export_is_not_written(desk: Desk) -> None:
    who, out = desk.coordinator(), desk.office.handing_out
    export_id = desk.ask(who, Recipient.UN, desk.tell("consent.un"))
    desk.do(lambda tx: out.stop(tx, who, export_id, NOW))
    with pytest.raises(Refusal, match="desk-not-found"):
        desk.do(lambda tx: out.stop(tx, who, export_id, NOW))
    assert desk.do(lambda tx: exports.in_state(tx, ExportState.READY)) == []
