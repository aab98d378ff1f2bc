"""Handing out, whole: who may ask, what is written, what families see, and what is left once a report is gone."""

from __future__ import annotations

import csv
import hashlib
import json
import zipfile
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path
from typing import Any

import openpyxl  # type: ignore[import-untyped]
import pytest

from bot.custody import KeysRefused, make_recipient_key, read_recipient, read_recipient_key
from bot.handing_in import withdraw
from bot.interview.kinds import Consent, Place, Text, When
from bot.interview.moves import Address
from bot.interview.replies import Record
from bot.organizing.handing_out.asking import Scope
from bot.organizing.handing_out.outlets import SealedFile
from bot.organizing.handing_out.picking import NothingToGive, NotToBeWritten
from bot.organizing.handing_out.recipients import Recipient
from bot.organizing.handing_out.unpacking import NotAsSent, unpack
from bot.organizing.handing_out.writing import ChangedMeanwhile, Order, write
from bot.refusals import Refusal
from storage import dialects, events, exports, outbox, reports, shown_cases
from storage.database import Database, Session
from storage.desk_records import CaseFile, Disclosure, ShownCase
from storage.records import Event, OutboxRow
from storage.states import UNPROMPTED, ExportState, ReportState
from tests.bot.organizing.office_set_up import NOW, Desk, a_desk, a_photo
from tests.hard.canaries import canary, files_below, found_in

EVERYONE = tuple(
    f"consent.{each}"
    for each in ("un", "icrc", "organisations", "governments", "research", "publish_person", "publish_photo")
)


@pytest.fixture
def desk(database: Database, tmp_path: Path) -> Desk:
    return a_desk(database, tmp_path)


def everything_in(folder: Path) -> Iterator[bytes]:
    """Every byte and name of an export, what is zipped too."""
    yield from files_below(folder)
    for book in folder.rglob("*.xlsx"):
        with zipfile.ZipFile(book) as package:
            yield from (package.read(name) for name in package.namelist())


def reports_in(folder: Path) -> list[dict[str, Any]]:
    told = json.loads((folder / "export.json").read_text(encoding="utf-8"))
    return [report for case in told["cases"] for report in case["reports"]]


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


async def test_the_manifest_names_every_file_and_no_content_is_kept_of_it(desk: Desk) -> None:
    who, report_id = desk.coordinator(), desk.tell("consent.icrc")
    desk.photo(report_id, a_photo("x"), "x.jpg", "x")
    export_id = desk.ask(who, Recipient.ICRC, report_id)
    place = (await desk.written(export_id)).place

    manifest = (place / "manifest.json").read_bytes()
    told = json.loads(manifest)
    here = {str(path.relative_to(place)): path.read_bytes() for path in place.rglob("*") if path.is_file()}
    del here["manifest.json"]
    assert {name: each["sha256"] for name, each in told["files"].items()} == {
        name: hashlib.sha256(content).hexdigest() for name, content in here.items()
    }
    assert (told["recipient"], told["consents"], told["asked_by"]) == ("icrc", ["consent.icrc"], who.id)
    row = desk.do(lambda tx: exports.get(tx, export_id))
    assert row is not None
    assert (row.state, row.manifest) == (ExportState.WRITTEN, hashlib.sha256(manifest).hexdigest())


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


@pytest.mark.parametrize("way", ["withdrawn", "forgotten"])
def test_what_organizers_were_shown_and_what_was_to_be_said_of_it_goes_with_it(desk: Desk, way: str) -> None:
    report_id, who = desk.tell("consent.un"), desk.coordinator()
    archive, forgetting = desk.room.archive, desk.room.forgetting

    def shown(tx: Session) -> None:
        later = NOW + timedelta(minutes=15)
        shown_cases.add(tx, ShownCase(reporter_id=who.chat, message_id=7, report_id=report_id, erase_at=later))
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
    assert [each.what for each in desk.do(lambda tx: events.of_report(tx, report_id))] == ["erased"]


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


async def test_a_photo_leaves_without_what_a_camera_wrote_into_it(desk: Desk) -> None:
    secret, name, caption = canary(1, 1), canary(1, 2), canary(1, 3)
    report_id = desk.tell(*EVERYONE)
    desk.photo(report_id, a_photo(secret), f"{name}.jpg", caption)
    who = desk.coordinator()
    for recipient in Recipient:
        place = (await desk.written(desk.ask(who, recipient, report_id))).place
        photos = list((place / "files").glob("*")) if (place / "files").exists() else []
        assert len(photos) == (0 if recipient == Recipient.RESEARCH else 1)
        assert all(photo.read_bytes().startswith(b"\xff\xd8\xff") for photo in photos)
        assert found_in(everything_in(place), secret, name) == {}
        has_caption = recipient not in {Recipient.RESEARCH, Recipient.PUBLIC}
        assert bool(found_in(everything_in(place), caption)) == has_caption


async def test_a_file_that_is_no_photo_stays_in_our_own_archive(desk: Desk) -> None:
    secret = canary(2, 1)
    report_id = desk.tell(*EVERYONE)
    desk.photo(report_id, b"%PDF " + secret.encode(), "a.pdf", "")
    who = desk.coordinator()
    for recipient in Recipient:
        place = (await desk.written(desk.ask(who, recipient, report_id))).place
        assert found_in(everything_in(place), secret) == {}


async def test_notes_stay_and_translations_go_with_their_answer(desk: Desk) -> None:
    report_id = desk.tell("consent.un", event__circumstances=Text("At night."))
    desk.note(report_id, "note", canary(3, 1).encode())
    text = {"words": canary(3, 2), "language": "en", "of": "event.circumstances"}
    desk.note(report_id, "translation", json.dumps(text).encode())
    who = desk.coordinator()
    for recipient, goes in ((Recipient.UN, [False, True]), (Recipient.ARCHIVE, [True, True])):
        place = (await desk.written(desk.ask(who, recipient, report_id))).place
        assert [bool(found_in(everything_in(place), canary(3, each))) for each in (1, 2)] == goes


async def test_reports_of_a_case_stand_together_and_keep_their_words_apart(desk: Desk) -> None:
    first = desk.tell("consent.un", event__place=Place("Künes", "654025"))
    second = desk.tell("consent.un", person__name_latin=Text("Salim"), event__place=Place("Hotan", "653201"))
    without = desk.tell("consent.icrc")

    def one_case(tx: Session) -> None:
        dialects.add(tx, CaseFile(id="case-1", rung="corroborated", made_at=NOW, changed_at=NOW))
        for each in (first, second, without):
            reports.change(tx, each, case_id="case-1")

    desk.do(one_case)
    place = (await desk.written(desk.ask(desk.coordinator(), Recipient.UN, first, Scope.CASE))).place
    told = json.loads((place / "export.json").read_text(encoding="utf-8"))
    [case] = told["cases"]
    assert (case["rung"], len(case["reports"])) == ("corroborated", 2)
    with (place / "cases.csv").open(encoding="utf-8-sig", newline="") as file:
        [row] = csv.DictReader(file)
    assert (row["reports"], row["rung"]) == ("2", "corroborated")
    assert set(row["event.place.words"].split(" | ")) == {"Künes", "Hotan"}


async def test_the_three_formats_say_the_same_and_run_nothing(desk: Desk) -> None:
    formulas = ["=1+1", "+1", "-1", "@SUM(1)", "\t=1", "\r=1", " =1", "＝1"]
    said = "".join(f"{each}\n" for each in formulas)
    for each in formulas:
        desk.tell("consent.un", event__circumstances=Text(each), event__reason_words=Text(said))
    place = (await desk.written(desk.ask_for_all(Recipient.UN))).place

    with (place / "reports.csv").open(encoding="utf-8-sig", newline="") as file:
        in_csv = list(csv.DictReader(file))
    book = openpyxl.load_workbook(place / "export.xlsx")
    rows = list(book["reports"].iter_rows(values_only=True))
    in_sheet = [dict(zip(rows[0], row, strict=True)) for row in rows[1:]]
    told = {each["report"]: each["answers"] for each in reports_in(place)}

    assert {told[each["report"]]["event.circumstances"]["text"] for each in in_csv} == set(formulas)
    for row in in_csv:
        assert row["event.circumstances"] == "'" + told[row["report"]]["event.circumstances"]["text"]
        assert row["event.reason_words"].startswith("'=")
        assert row["event.date.earliest"] == "2017-04-01"
    assert [each["report"] for each in in_csv] == [each["report"] for each in in_sheet]
    assert all(str(each["event.circumstances"]).startswith("'") for each in in_sheet)
    cells = [cell for sheet in book for row in sheet.iter_rows() for cell in row]
    assert {cell.data_type for cell in cells if cell.value is not None} <= {"s", "inlineStr"}
    book.close()


async def test_the_codebook_has_a_line_for_every_column_with_answers(desk: Desk) -> None:
    desk.tell("consent.un")
    place = (await desk.written(desk.ask_for_all(Recipient.UN))).place
    with (place / "codebook.csv").open(encoding="utf-8-sig", newline="") as file:
        book = {(row["table"], row["column"]): row for row in csv.DictReader(file)}
    ours = {"case", "report", "rung", "item", "unsaid", "state", "language", "urgent", "handed_in_on"}
    for path in place.glob("*.csv"):
        if path.stem in {"cases", "codebook", "evidence", "written"}:
            continue
        with path.open(encoding="utf-8-sig", newline="") as file:
            columns = next(csv.reader(file))
        assert {(path.stem, each) for each in columns if each not in ours} <= book.keys()
    assert book["reports", "event.kind"]["label"]
    assert "camp = " in book["reports", "event.kind"]["options"]


async def test_a_sealed_export_opens_with_its_key_only_and_only_whole(desk: Desk, tmp_path: Path) -> None:
    recipient, public = make_recipient_key(tmp_path / "un.key")
    make_recipient_key(tmp_path / "other.key")
    report_id = desk.tell("consent.un", event__circumstances=Text(canary(4, 1)))
    desk.photo(report_id, a_photo("x"), "x.jpg", "x")
    export_id, sealed = desk.ask(desk.coordinator(), Recipient.UN, report_id), tmp_path / "sealed" / "it.sealed"

    await write(desk.house, Order(export_id, lambda: SealedFile(sealed, read_recipient(public), export_id)))

    assert found_in(files_below(tmp_path / "sealed"), canary(4, 1)) == {}
    assert recipient.id in sealed.read_bytes()[:500].decode(errors="replace")
    with pytest.raises(NotAsSent):
        unpack(sealed, read_recipient_key(tmp_path / "other.key"), tmp_path / "no")
    key, content = read_recipient_key(tmp_path / "un.key"), sealed.read_bytes()
    for name, damaged in (("cut", content[:-40]), ("half", content[: len(content) // 2]), ("flip", flipped(content))):
        (tmp_path / name).write_bytes(damaged)
        with pytest.raises(NotAsSent):
            unpack(tmp_path / name, key, tmp_path / "no")
    assert not (tmp_path / "no").exists()
    assert unpack(sealed, key, tmp_path / "opened") > 3
    assert found_in(everything_in(tmp_path / "opened"), canary(4, 1))


def flipped(content: bytes) -> bytes:
    """One bit, somewhere in the middle."""
    at = len(content) // 2
    return content[:at] + bytes([content[at] ^ 1]) + content[at + 1 :]


def test_the_public_half_of_a_key_opens_nothing_and_no_file_is_written_over(tmp_path: Path) -> None:
    _, public = make_recipient_key(tmp_path / "un.key")
    with pytest.raises(KeysRefused):
        read_recipient_key(public)
    with pytest.raises(KeysRefused):
        make_recipient_key(tmp_path / "un.key")
    assert b"secret" not in public.read_bytes().replace(b"file with the secret", b"")


async def test_dates_that_were_told_roughly_have_bounds(desk: Desk) -> None:
    for edtf in ("2017~", "2017-21", "../2018", "2017-04-15"):
        desk.tell("consent.un", event__date=When(edtf, edtf))
    place = (await desk.written(desk.ask_for_all(Recipient.UN))).place
    told = {each["answers"]["event.date"]["edtf"]: each["answers"]["event.date"] for each in reports_in(place)}
    assert {edtf: (each.get("earliest"), each.get("latest")) for edtf, each in told.items()} == {
        "2017~": ("2016-01-01", "2019-01-01"),
        "2017-21": ("2017-03-01", "2017-05-31"),
        "../2018": (None, "2018-12-31"),
        "2017-04-15": ("2017-04-15", "2017-04-15"),
    }


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
