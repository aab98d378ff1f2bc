"""Entering for families: theirs and never hers, agreed to first, called instead of written to."""

from __future__ import annotations

from datetime import timedelta

import pytest

from bot.archive import OpenReport
from bot.attachments import Offered, Refused
from bot.falling_due import CALL_THEM
from bot.handing_in import case_code, hand_in
from bot.interview.kinds import Medium
from bot.interview.moves import Address
from bot.interview.replies import Record
from bot.organizing.access import Reviewer
from bot.organizing.entering import CONSENT_GIVEN, Agreed, How, Kept
from bot.refusals import Refusal
from handlers.organizers.office import Office
from storage import checkins, notes, outbox, reporters, reports
from storage.database import Session
from storage.states import ReporterState, ReportState
from tests.bot.test_checkins import TOLD, House

PAPER = Offered("made-up-file", Medium.PHOTO, 9)
HER_CHAT = 700


@pytest.fixture
def nadia(quarters: House) -> Reviewer:
    """A reviewer at work, with a chat of her own."""
    return Reviewer(
        "nadia", quarters.do(lambda tx: quarters.room.speakers.meet(tx, HER_CHAT, "en", None, quarters.now)).id, "en"
    )


def office_of(quarters: House) -> Office:
    return quarters.room.office


def begun(quarters: House, who: Reviewer, agreed: Agreed | None = None) -> OpenReport:
    how = agreed or Agreed(How.PHONE)
    report = quarters.do(lambda tx: office_of(quarters).entering.begin(tx, who, how, None, quarters.now))
    assert isinstance(report, OpenReport)
    return report


def entered(quarters: House, who: Reviewer) -> str:
    """A family's report, told and handed in."""
    report = begun(quarters, who)

    def work(tx: Session) -> None:
        told = quarters.open(tx, report.id)
        for key, value in TOLD:
            told = quarters.room.reporting.reply(tx, told, Record(Address(key), value), quarters.now).report
        hand_in(tx, quarters.room.archive, told, quarters.now)
        office_of(quarters).entering.handed_in(tx, who, told, quarters.now)

    quarters.do(work)
    return report.id


def of_chat(quarters: House) -> list[str]:
    """The reports the organizer tells herself."""

    def work(tx: Session) -> list[str]:
        speaker = quarters.room.speakers.find(tx, HER_CHAT)
        assert speaker is not None
        return [each.id for each in quarters.room.reporting.all_of(tx, speaker)]

    return quarters.do(work)


async def test_what_she_enters_is_never_among_her_own(quarters: House, nadia: Reviewer) -> None:
    own = quarters.tell(HER_CHAT)
    draft, done = begun(quarters, nadia), entered(quarters, nadia)
    assert of_chat(quarters) == [own]
    rows = {row.id: row for row in quarters.do(reports.everything)}
    assert {rows[each].entered_by for each in (draft.id, done)} == {nadia.id}
    assert rows[own].entered_by is None
    assert len({rows[each].reporter_id for each in (own, draft.id, done)}) == 3


async def test_only_she_goes_on_with_her_draft_and_nobody_with_what_was_handed_in(
    quarters: House, nadia: Reviewer
) -> None:
    draft, done = begun(quarters, nadia), entered(quarters, nadia)
    other, entering = Reviewer("basim", nadia.chat, "en"), office_of(quarters).entering
    assert [row.id for row in quarters.do(lambda tx: entering.being_entered(tx, nadia))] == [draft.id]
    assert quarters.do(lambda tx: entering.being_entered(tx, other)) == []
    for who, wanted in ((nadia, done), (other, draft.id), (other, done), (nadia, "made-up")):
        assert quarters.do(lambda tx, who=who, wanted=wanted: entering.found(tx, who, wanted)) is None  # type: ignore[misc]
    assert quarters.do(lambda tx: entering.found(tx, nadia, draft.id)) is not None
    assert not entering.is_hers(other, draft)
    assert not entering.is_hers(None, draft)


async def test_for_a_day_she_finds_again_whose_code_may_not_have_reached_her(quarters: House, nadia: Reviewer) -> None:
    begun(quarters, nadia)
    first = entered(quarters, nadia)
    quarters.now += timedelta(hours=1)
    second, entering = entered(quarters, nadia), office_of(quarters).entering
    other = Reviewer("basim", nadia.chat, "en")

    def hers(who: Reviewer) -> list[str]:
        return [row.id for row in quarters.do(lambda tx: entering.just_handed_in(tx, who, quarters.now))]

    assert (hers(nadia), hers(other)) == ([second, first], [])
    again = quarters.do(lambda tx: entering.once_more(tx, nadia, first, quarters.now))
    assert case_code(quarters.room.archive, again) is not None
    quarters.do(lambda tx: reports.change(tx, first, state=ReportState.QUARANTINED))  # no reviewer sees it there
    assert hers(nadia) == [second]
    for who, wanted in ((nadia, first), (other, second), (nadia, "made-up")):
        with pytest.raises(Refusal, match="desk-not-found"):
            quarters.do(lambda tx, who=who, wanted=wanted: entering.once_more(tx, who, wanted, quarters.now))  # type: ignore[misc]
    quarters.now += timedelta(days=1, minutes=1)
    assert hers(nadia) == []


async def test_a_family_without_a_chat_is_called_and_nothing_is_sent(quarters: House, nadia: Reviewer) -> None:
    report_id = entered(quarters, nadia)
    reporter_id = quarters.reporter_of(report_id)
    family = quarters.do(lambda tx: reporters.get(tx, reporter_id))
    assert family is not None
    assert family.state == ReporterState.WITHOUT_CHAT
    assert quarters.day(100) == []
    assert quarters.tasks() == [CALL_THEM]
    assert quarters.do(lambda tx: outbox.waits(tx, report_id)) is False
    row = quarters.row(report_id)
    assert row.due_at is not None
    assert row.due_at > quarters.now


async def test_a_draft_she_leaves_goes_in_the_end_like_every_other(quarters: House, nadia: Reviewer) -> None:
    report = begun(quarters, nadia)
    assert quarters.day(40) == []
    assert quarters.do(lambda tx: reports.get(tx, report.id)) is None
    assert quarters.do(lambda tx: reporters.get(tx, report.row.reporter_id)) is None


async def test_how_they_agreed_is_sealed_with_the_report_and_goes_with_it(quarters: House, nadia: Reviewer) -> None:
    report = begun(quarters, nadia, Agreed(How.PAPER, PAPER))
    kept = quarters.do(lambda tx: office_of(quarters).entering.how_agreed(tx, quarters.open(tx, report.id)))
    assert kept is not None
    assert kept.how == How.PAPER
    assert kept.attachment is not None
    [note] = quarters.do(lambda tx: notes.of_report(tx, report.id, CONSENT_GIVEN))
    assert (note.kind, note.by) == (CONSENT_GIVEN, nadia.id)
    assert b"paper" not in note.sealed
    quarters.do(lambda tx: quarters.room.forgetting.destroy(tx, report.id, quarters.now))
    assert quarters.do(lambda tx: notes.of_report(tx, report.id, CONSENT_GIVEN)) == []


async def test_without_a_photo_the_note_says_only_how(quarters: House, nadia: Reviewer) -> None:
    report = begun(quarters, nadia, Agreed(How.PRESENCE))
    kept = quarters.do(lambda tx: office_of(quarters).entering.how_agreed(tx, quarters.open(tx, report.id)))
    assert kept == Kept("presence")


async def test_a_photo_that_cannot_be_taken_leaves_no_half_begun_family(quarters: House, nadia: Reviewer) -> None:
    much = Offered("made-up-file", Medium.PHOTO, 10**12)
    refused = quarters.do(
        lambda tx: office_of(quarters).entering.begin(tx, nadia, Agreed(How.PAPER, much), None, quarters.now)
    )
    assert refused is Refused.TOO_BIG
    assert quarters.do(reports.everything) == []
    assert quarters.do(checkins.how_many) == (0, 0)


async def test_a_month_of_silence_from_a_family_without_a_chat_is_no_silence(quarters: House, nadia: Reviewer) -> None:
    """Nobody was asked, so nobody failed to answer: the task to call stays one task."""
    report_id = entered(quarters, nadia)
    quarters.day(200)
    assert quarters.tasks() == [CALL_THEM]
    assert quarters.row(report_id).misses == 0
    assert quarters.now > quarters.row(report_id).since + timedelta(days=199)
