"""What organizers asked families in their own words goes into our own archive, and nowhere else."""

from __future__ import annotations

from dataclasses import replace

from bot.asked import ANSWER, LIST, Draft, InOtherWords
from bot.interview.kinds import Text
from bot.interview.moves import Address
from bot.interview.replies import RecordItem
from bot.organizing.handing_out.recipients import Recipient
from bot.renderings import Of, Rendered, Written
from storage.database import Session
from tests.bot.organizing.office_set_up import NOW, Desk, reports_in
from tests.bot.organizing.test_what_is_written import EVERYONE, everything_in
from tests.hard.canaries import canary, places_in

WORK = Draft(key="person.occupation")


async def test_what_a_family_was_asked_in_our_own_words_goes_into_our_archive_and_nowhere_else(desk: Desk) -> None:
    report_id, who = desk.tell("consent.contact", *EVERYONE), desk.coordinator()
    asked, ours = Draft(canary(5, 1), "ru", None, (InOtherWords("ug", canary(5, 2), who.id, NOW.isoformat()),)), WORK

    def work(tx: Session) -> None:
        desk.office.asking.ask(tx, who, report_id, [asked, ours], NOW)
        report = desk.room.archive.open(tx, report_id)
        [question] = [each for each in desk.room.reporting.asked.of_report(tx, report) if each.draft.words]
        report = desk.room.reporting.reply(tx, report, RecordItem(LIST, ((ANSWER, Text(canary(5, 3))),)), NOW).report
        desk.room.reporting.asked.change(tx, report, replace(question, item=1))

    desk.do(work)
    answer = Of(Address(ANSWER, 1))
    desk.rendering(report_id, Written(answer, Rendered.TRANSLATION, "ru", canary(5, 4), who.id, NOW))
    for recipient in Recipient:
        place = (await desk.written(desk.ask(who, recipient, report_id))).place
        found = {(5, each) for each in (1, 2, 3, 4)} if recipient is Recipient.ARCHIVE else set()
        assert places_in(everything_in(place)) == found
        if recipient is Recipient.ARCHIVE:
            [report] = reports_in(place)
            told = {(each["kind"], each["language"], each["of"], each["words"]) for each in report["written"]}
            assert told == {
                ("question", "ru", str(answer.address), canary(5, 1)),
                ("question_translation", "ug", str(answer.address), canary(5, 2)),
                ("translation", "ru", str(answer.address), canary(5, 4)),
            }
