"""What an export holds: the same in every format, photos drawn anew, words that run nothing, sealed and opened."""

from __future__ import annotations

import csv
import hashlib
import json
import zipfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import openpyxl  # type: ignore[import-untyped]
import pytest

from bot.custody import KeysRefused, make_recipient_key, read_recipient, read_recipient_key
from bot.interview.kinds import Place, Text, When
from bot.interview.moves import Address
from bot.organizing.cases import Check, Rung
from bot.organizing.grave_news import Grave
from bot.organizing.handing_out.asking import Scope
from bot.organizing.handing_out.outlets import SealedFile
from bot.organizing.handing_out.recipients import Recipient
from bot.organizing.handing_out.unpacking import NotAsSent, unpack
from bot.organizing.handing_out.writing import Order, write
from bot.renderings import Of, Rendered, Written
from storage import dialects, exports, reports
from storage.database import Session
from storage.desk_records import CaseFile
from storage.states import ExportState
from tests.bot.organizing.office_set_up import NOW, Desk, a_photo
from tests.hard.canaries import canary, files_below, found_in, places_in

EVERYONE = tuple(
    f"consent.{each}"
    for each in ("un", "icrc", "organisations", "governments", "research", "publish_person", "publish_photo")
)


def everything_in(folder: Path) -> Iterator[bytes]:
    """Every byte and name of an export, what is zipped too."""
    yield from files_below(folder)
    for book in folder.rglob("*.xlsx"):
        with zipfile.ZipFile(book) as package:
            yield from (package.read(name) for name in package.namelist())


def reports_in(folder: Path) -> list[dict[str, Any]]:
    told = json.loads((folder / "export.json").read_text(encoding="utf-8"))
    return [report for case in told["cases"] for report in case["reports"]]


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
    report_id = desk.tell("consent.un", event__circumstances=Text("At night."), family__dependants=Text("A mother."))
    desk.note(report_id, "note", canary(3, 1).encode())
    for number, key in ((2, "event.circumstances"), (3, "family.dependants")):
        of, words = Of(Address(key)), canary(3, number)
        desk.rendering(report_id, Written(of, Rendered.TRANSLATION, "en", words, "somebody", NOW))
    who = desk.coordinator()
    for recipient, goes in ((Recipient.UN, [False, True, False]), (Recipient.ARCHIVE, [True, True, True])):
        place = (await desk.written(desk.ask(who, recipient, report_id))).place
        assert [bool(found_in(everything_in(place), canary(3, each))) for each in (1, 2, 3)] == goes


async def test_what_organizers_wrote_in_any_room_can_be_handed_out(desk: Desk) -> None:
    report_id, who = desk.tell(), desk.coordinator()
    notes, cases = desk.office.notes, desk.office.cases

    def work(tx: Session) -> None:
        notes.write(tx, who, report_id, canary(4, 1), NOW)
        notes.to_do(tx, who, report_id, canary(4, 2), NOW)
        cases.climb(tx, who, report_id, (Rung.DOCUMENTED, canary(4, 3)), NOW)
        cases.leave_open(tx, who, report_id, canary(4, 4), NOW)
        cases.toggle(tx, who, report_id, Check.DATES, NOW)
        desk.office.grave_news.learned(tx, who, report_id, Grave.HARM, NOW)

    desk.do(work)
    place = (await desk.written(desk.ask(who, Recipient.ARCHIVE, report_id))).place
    assert places_in(everything_in(place)) == {(4, each) for each in (1, 2, 3, 4)}


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
