"""Forgetting is real: what was erased is in no row and no file, and both private keys together open nothing of it."""

from __future__ import annotations

import os
import time
from collections.abc import Iterator
from datetime import timedelta

from sqlalchemy import text

from bot.interview.moves import Address
from bot.trail import Whole, verify
from handlers.taps import Verb
from storage import attachments, events, organizers, reporters, reports
from storage.database import Session
from tests.hard import secrets_of
from tests.hard.canaries import STEM, found_in, pieces_in
from tests.hard.desk_outside import a_phone_is_lost, hand_out
from tests.hard.desk_talk import Desks
from tests.hard.disk import Disk
from tests.hard.family import DRAFT, HANDED_IN, READING, Family, begun, columns_with
from tests.hard.filled import told_at
from tests.living import Living

ANOTHER = 501
OF_THE_DESK = {
    *("note.report_id", "family_question.report_id", "disclosure.report_id", "rendering.report_id"),
    *("introduction.one", "shown_report.report_id", "export.about", "kept_out.about", "event.about", "task.report_id"),
    *("report_key.report_id", "outbox.report_id"),
}
"""Where a report's id stands once organizers have worked on it."""


def nothing_said(tx: Session, chat_index: bytes) -> bool:
    """Whether the inbox holds nothing of a chat."""
    rows = tx.connection().execute(text("SELECT lane, sealed FROM inbox")).all()
    return not any(bytes(lane) == chat_index or sealed is not None for lane, sealed in rows)


async def test_a_draft_is_destroyed_at_once(on_both: Living, disk: Disk) -> None:
    family = await begun(on_both, disk, DRAFT)
    assert on_both.database is not None
    chat = await on_both.database.read(lambda tx: reporters.of_report(tx, family.report_id))
    assert chat is not None

    await family.forgets()
    await family.a_minute_later()

    assert "erased" in family.person.text
    assert (family.left(), family.opened()) == (0, {500})
    assert await family.rows_left() == ["event.report_id"]
    assert await on_both.database.read(lambda tx: nothing_said(tx, chat.chat_index))
    assert await on_both.database.read(lambda tx: columns_with(tx, chat.id)) == []


async def test_what_was_handed_in_is_closed_at_once_and_destroyed_after_72_hours(on_both: Living, disk: Disk) -> None:
    family = await begun(on_both, disk, HANDED_IN)
    await family.forgets()
    assert "72" in family.person.text

    await family.teller.clears_the_chat()
    for verb, key, word in READING:
        await family.teller.presses(verb, family.report_id, key, word)
    for command in ("/mine", "/copy", "/read_back", "/continue", "/consent"):
        await family.teller.says(command)
    assert found_in(family.teller.shown(), STEM) == {}
    on_both.pocket.clock.advance(timedelta(hours=71, minutes=59))
    await on_both.tick()
    assert family.opened() == {HANDED_IN, 500}

    on_both.pocket.clock.advance(timedelta(minutes=2))
    await family.a_minute_later()
    assert (family.left(), family.opened(), {*await family.rows_left()}) == (0, {500}, {"event.report_id"})


async def test_what_organizers_did_with_it_goes_too_and_the_trail_stays(on_both: Living, disk: Disk) -> None:
    family = await begun(on_both, disk, HANDED_IN)
    assert on_both.database is not None
    desks = Desks(on_both, family.filling, HANDED_IN)
    other = await desks.do(lambda tx: family.filling.tell(tx, ANOTHER))
    await worked_on(desks, family.report_id, other.id)
    await family.look()
    assert (family.left(), family.opened()) == (len(family.secrets), {HANDED_IN, 500, ANOTHER})
    assert {*await family.rows_left()} >= OF_THE_DESK
    assert len(await on_both.database.read(lambda tx: [*awaited(tx, desks)])) == 1
    assert family.filling.told - family.places_opened() == set()

    await family.forgets()
    on_both.pocket.clock.advance(timedelta(hours=73))
    await family.a_minute_later()

    assert (family.left(), family.opened()) == (0, {500, ANOTHER})
    assert {*await family.rows_left()} == {"event.report_id", "event.about"}
    assert await on_both.database.read(lambda tx: [*awaited(tx, desks)]) == []
    lines = await on_both.database.read(lambda tx: events.of_report(tx, family.report_id))
    assert {"noted", "asked", "vouched", "erased"} <= {line.what for line in lines}
    assert isinstance(await on_both.database.read(lambda tx: verify(tx, desks.room.archive.custody)), Whole)


async def worked_on(desks: Desks, report_id: str, other: str) -> None:
    """Everything organizers can do with it; one of them is kept out of it, another just writes a question."""
    await desks.open_up()
    await desks.work_on((report_id, other))
    await hand_out(desks, report_id)
    await a_phone_is_lost(desks, report_id)
    await desks.do(lambda tx: desks.office.access.keep_out(tx, desks.one, desks.team["Rana"].id, report_id, desks.now))
    await desks.chat((report_id, other))


def awaited(tx: Session, desks: Desks) -> Iterator[object]:
    """What organizers are just writing about a report."""
    for row in organizers.everybody(tx):
        desk = desks.office.access.desk(tx, row.id)
        if desk is not None and "report" in desk.awaits:
            yield desk.awaits["words"]


async def test_the_case_code_destroys_it_at_once(on_both: Living, disk: Disk) -> None:
    family = await begun(on_both, disk, HANDED_IN)
    await family.forgets()
    await family.teller.presses(Verb.FORGET, family.report_id, None, "code")
    await family.teller.says("K7M4-X2PD")
    assert family.opened() == {HANDED_IN, 500}

    await family.teller.says(family.filling.codes[0].lower())
    await family.a_minute_later()

    assert (family.left(), family.opened(), {*await family.rows_left()}) == (0, {500}, {"event.report_id"})


async def test_it_comes_back_only_with_case_code_and_code_word(on_both: Living, disk: Disk) -> None:
    family = await begun(on_both, disk, HANDED_IN)
    await family.forgets()
    await family.teller.presses(Verb.SHOW, family.report_id, None, "bring_back")
    await family.teller.presses(Verb.FORGET, family.report_id, None, "undo")
    await family.teller.says(family.filling.codes[0])
    assert "code word" in family.person.text
    await family.teller.says("a guess")
    assert await erase_at(family) is not None

    await family.teller.says(family.code_word)

    assert await erase_at(family) is None
    on_both.pocket.clock.advance(timedelta(hours=73))
    await on_both.tick()
    assert family.opened() == {HANDED_IN, 500}


async def erase_at(family: Family) -> object:
    """When it will be destroyed."""
    assert family.living.database is not None
    row = await family.living.database.read(lambda tx: reports.get(tx, family.report_id))
    return row and row.erase_at


async def test_an_answer_taken_back_is_gone_in_every_version_and_the_others_stay(on_both: Living, disk: Disk) -> None:
    family = await begun(on_both, disk, DRAFT)
    assert on_both.database is not None
    address, room = Address("event.circumstances"), family.filling.room
    before = await on_both.database.read(lambda tx: room.archive.open(tx, family.report_id))
    file = await on_both.database.read(lambda tx: attachments.of_report(tx, family.report_id)[0])
    gone = await on_both.database.read(lambda tx: secrets_of.of_moves(tx, before.id, *before.seqs_of(address)))
    gone += [file.salt or b"", file.sealed, family.files.get(file.stored_as or "")]
    gone += await on_both.database.read(lambda tx: secrets_of.of_renderings(tx, before.id))
    assert (len(before.seqs_of(address)), pieces_in(disk.kept(), gone)) == (2, len(gone))

    await family.teller.presses(Verb.TAKE_BACK, family.report_id, str(address), "yes")
    await family.a_minute_later()

    after = await on_both.database.read(lambda tx: room.archive.open(tx, family.report_id))
    assert pieces_in(disk.kept(), gone) == 0
    told = {each: answer for each, answer in before.interview.standing.answers.items() if each != address}
    assert {each: answer for each, answer in after.interview.standing.answers.items() if each != address} == told
    for key in secrets_of.both_private_keys(on_both.settings):
        opened = secrets_of.opened_by(key, on_both.database, on_both.settings)
        assert family.filling.told - opened == {*places_of(DRAFT)}


def places_of(number: int) -> list[tuple[int, int]]:
    """What the answer about the circumstances held: its words before, a file with name, caption and content, and
    what was written down of it.
    """
    place = int(told_at(number, "event.circumstances").rpartition("-")[2])
    return [(number, place), *((number, each) for each in (1000, 1001, 1002, *range(1005, 1011)))]


async def test_files_that_no_row_knows_go_at_the_next_start(on_both: Living, disk: Disk) -> None:
    family = await begun(on_both, disk, DRAFT)
    lost, unfinished = family.files.put(b"sealed"), f"{os.urandom(16).hex()}.part"
    folder = on_both.settings.attachments_folder
    (folder / unfinished).write_bytes(b"half")
    young = family.files.put(b"just now")
    for name in (lost, unfinished):
        os.utime(folder / name, (time.time() - 7200, time.time() - 7200))
    await on_both.stop()

    await on_both.start()

    left = {path.name for path in folder.iterdir()}
    assert ({lost, unfinished} & left, young in left) == (set(), True)
    assert family.opened() == {DRAFT, 500}


async def test_a_button_of_a_report_that_is_gone_touches_no_other(on_both: Living, disk: Disk) -> None:
    family = await begun(on_both, disk, DRAFT)
    assert on_both.database is not None
    await on_both.database.run(lambda tx: family.filling.tell(tx, 4, family.person.id))
    await family.teller.presses(Verb.REPORT, family.report_id)
    await family.teller.says(family.code_word)
    await family.teller.presses(Verb.FORGET, family.report_id, None, "yes")
    assert family.opened() == {4, 500}

    for word in ("yes", ""):
        await family.teller.presses(Verb.FORGET, family.report_id, None, word)
    await family.teller.presses(Verb.TAKE_BACK, family.report_id, "person.name", "yes")
    await family.teller.presses(Verb.HAND_IN, family.report_id, None, "yes")

    assert family.opened() == {4, 500}
    rows = await on_both.database.read(reports.everything)
    assert [row.state for row in rows] == ["draft", "draft"]
