"""Entering for families: theirs and never hers, agreed to first, called instead of written to."""

from __future__ import annotations

from datetime import timedelta

import pytest

from bot.archive import OpenReport
from bot.attachments import Offered, Refused
from bot.falling_due import CALL_THEM
from bot.handing_in import hand_in
from bot.interview.kinds import Medium
from bot.interview.moves import Address
from bot.interview.replies import Record
from bot.organizing.access import Reviewer
from bot.organizing.entering import CONSENT_GIVEN, Agreed, How, Kept
from handlers.organizers.office import Office
from storage import checkins, notes, outbox, reporters, reports
from storage.database import Session
from storage.states import ReporterState
from tests.bot.test_checkins import TOLD, House

PAPER = Offered("made-up-file", Medium.PHOTO, 9)
HER_CHAT = 700


@pytest.fixture
def nadia(house: House) -> Reviewer:
    """A reviewer at work, with a chat of her own."""
    return Reviewer(
        "nadia", house.do(lambda tx: house.room.speakers.meet(tx, HER_CHAT, "en", None, house.now)).id, "en"
    )


def office_of(house: House) -> Office:
    return house.room.office


def begun(house: House, who: Reviewer, agreed: Agreed | None = None) -> OpenReport:
    how = agreed or Agreed(How.PHONE)
    report = house.do(lambda tx: office_of(house).entering.begin(tx, who, how, None, house.now))
    assert isinstance(report, OpenReport)
    return report


def entered(house: House, who: Reviewer) -> str:
    """A family's report, told and handed in."""
    report = begun(house, who)

    def work(tx: Session) -> None:
        told = house.open(tx, report.id)
        for key, value in TOLD:
            told = house.room.reporting.reply(tx, told, Record(Address(key), value), house.now).report
        hand_in(tx, house.room.archive, told, house.now)
        office_of(house).entering.handed_in(tx, who, told, house.now)

    house.do(work)
    return report.id


def of_chat(house: House) -> list[str]:
    """The reports the organizer tells herself."""

    def work(tx: Session) -> list[str]:
        speaker = house.room.speakers.find(tx, HER_CHAT)
        assert speaker is not None
        return [each.id for each in house.room.reporting.all_of(tx, speaker)]

    return house.do(work)


async def test_what_she_enters_is_never_among_her_own(house: House, nadia: Reviewer) -> None:
    own = house.tell(HER_CHAT)
    draft, done = begun(house, nadia), entered(house, nadia)
    assert of_chat(house) == [own]
    rows = {row.id: row for row in house.do(reports.everything)}
    assert {rows[each].entered_by for each in (draft.id, done)} == {nadia.id}
    assert rows[own].entered_by is None
    assert len({rows[each].reporter_id for each in (own, draft.id, done)}) == 3


async def test_only_she_goes_on_with_her_draft_and_nobody_with_what_was_handed_in(
    house: House, nadia: Reviewer
) -> None:
    draft, done = begun(house, nadia), entered(house, nadia)
    other, entering = Reviewer("basim", nadia.chat, "en"), office_of(house).entering
    assert [row.id for row in house.do(lambda tx: entering.being_entered(tx, nadia))] == [draft.id]
    assert house.do(lambda tx: entering.being_entered(tx, other)) == []
    for who, wanted in ((nadia, done), (other, draft.id), (other, done), (nadia, "made-up")):
        assert house.do(lambda tx, who=who, wanted=wanted: entering.found(tx, who, wanted)) is None  # type: ignore[misc]
    assert house.do(lambda tx: entering.found(tx, nadia, draft.id)) is not None
    assert not entering.is_hers(other, draft)
    assert not entering.is_hers(None, draft)


async def test_a_family_without_a_chat_is_called_and_nothing_is_sent(house: House, nadia: Reviewer) -> None:
    report_id = entered(house, nadia)
    reporter_id = house.reporter_of(report_id)
    family = house.do(lambda tx: reporters.get(tx, reporter_id))
    assert family is not None
    assert family.state == ReporterState.WITHOUT_CHAT
    assert house.day(100) == []
    assert house.tasks() == [CALL_THEM]
    assert house.do(lambda tx: outbox.waits(tx, report_id)) is False
    row = house.row(report_id)
    assert row.due_at is not None
    assert row.due_at > house.now


async def test_a_draft_she_leaves_goes_in_the_end_like_every_other(house: House, nadia: Reviewer) -> None:
    report = begun(house, nadia)
    assert house.day(40) == []
    assert house.do(lambda tx: reports.get(tx, report.id)) is None
    assert house.do(lambda tx: reporters.get(tx, report.row.reporter_id)) is None


async def test_how_they_agreed_is_sealed_with_the_report_and_goes_with_it(house: House, nadia: Reviewer) -> None:
    report = begun(house, nadia, Agreed(How.PAPER, PAPER))
    kept = house.do(lambda tx: office_of(house).entering.how_agreed(tx, house.open(tx, report.id)))
    assert kept is not None
    assert kept.how == How.PAPER
    assert kept.attachment is not None
    [note] = house.do(lambda tx: notes.of_report(tx, report.id))
    assert (note.kind, note.by) == (CONSENT_GIVEN, nadia.id)
    assert b"paper" not in note.sealed
    house.do(lambda tx: house.room.forgetting.destroy(tx, report.id, house.now))
    assert house.do(lambda tx: notes.of_report(tx, report.id)) == []


async def test_without_a_photo_the_note_says_only_how(house: House, nadia: Reviewer) -> None:
    report = begun(house, nadia, Agreed(How.PRESENCE))
    kept = house.do(lambda tx: office_of(house).entering.how_agreed(tx, house.open(tx, report.id)))
    assert kept == Kept("presence")


async def test_a_photo_that_cannot_be_taken_leaves_no_half_begun_family(house: House, nadia: Reviewer) -> None:
    much = Offered("made-up-file", Medium.PHOTO, 10**12)
    refused = house.do(lambda tx: office_of(house).entering.begin(tx, nadia, Agreed(How.PAPER, much), None, house.now))
    assert refused is Refused.TOO_BIG
    assert house.do(reports.everything) == []
    assert house.do(checkins.how_many) == (0, 0)


async def test_a_month_of_silence_from_a_family_without_a_chat_is_no_silence(house: House, nadia: Reviewer) -> None:
    """Nobody was asked, so nobody failed to answer: the task to call stays one task."""
    report_id = entered(house, nadia)
    house.day(200)
    assert house.tasks() == [CALL_THEM]
    assert house.row(report_id).misses == 0
    assert house.now > house.row(report_id).since + timedelta(days=199)
