"""What was told aloud is written down once for all, translated beside it, and may become the answer."""

from __future__ import annotations

from functools import partial

import pytest

from bot.attachments import Offered
from bot.custody import Purpose
from bot.interview.kinds import FileRef, Medium, Parts, Text, ToldAloud, When
from bot.interview.moves import Address
from bot.organizing.writing import Rewritten
from bot.refusals import Refusal
from bot.renderings import Rendered
from storage import tasks
from storage.database import Session
from tests.bot.organizing.team_room import NOON, TeamRoom

HAPPENED, STORY = Address("event.circumstances"), Address("testimony.story")
WORDS = "ئۇلار كېچىدە كەلدى"


def a_voice(here: TeamRoom, report_id: str) -> FileRef:
    def admitted(tx: Session) -> FileRef:
        report = here.room.archive.open(tx, report_id)
        offered = Offered("file id", Medium.VOICE, 9, seconds=9)
        return here.room.attachments.admit(tx, report, offered, Purpose.CASE, NOON)[1]

    return here.do(admitted)


def written(here: TeamRoom, report_id: str, address: Address, words: str = WORDS) -> None:
    who, told = here.organizer(), Rewritten(address, Rendered.TRANSCRIPT, "ug", words)
    here.do(partial(here.office.writing.write, who=who, report_id=report_id, told=told, now=NOON))


async def test_what_waits_is_listed_until_it_is_written_and_then_its_task_is_done(here: TeamRoom) -> None:
    report_id, who = here.family(), here.organizer()
    here.tell(report_id, "event.circumstances", ToldAloud((a_voice(here, report_id),)))
    here.do(lambda tx: tasks.add(tx, "write_down", NOON, report_id=report_id))
    _, waiting, _ = here.do(lambda tx: here.office.writing.waiting(tx, who, report_id, NOON))
    assert [(each.address, each.seconds) for each in waiting] == [(HAPPENED, 9)]
    written(here, report_id, HAPPENED)
    _, waiting, found = here.do(lambda tx: here.office.writing.waiting(tx, who, report_id, NOON))
    assert (waiting, [each.words for each in found]) == ([], [WORDS])
    assert here.do(lambda tx: tasks.of_report(tx, report_id, "write_down"))[0].done_at == NOON


async def test_a_transcript_becomes_the_answer_and_the_voice_stays(here: TeamRoom) -> None:
    report_id, who = here.family(), here.organizer()
    voice, piece = a_voice(here, report_id), a_voice(here, report_id)
    here.tell(report_id, "event.circumstances", ToldAloud((voice,)))
    here.tell(report_id, "testimony.story", Parts((piece,)))
    here.tell(report_id, "status.as_of", ToldAloud((a_voice(here, report_id),)))
    for address, words in ((HAPPENED, WORDS), (STORY, WORDS), (Address("status.as_of"), "2019-05")):
        written(here, report_id, address, words)
        becomes = partial(here.office.writing.becomes_the_answer, report_id=report_id, address=address, now=NOON)
        here.do(partial(becomes, who=who))
    report = here.report(report_id)
    assert report.interview.path.value(HAPPENED) == Text(WORDS)
    assert report.interview.path.value(STORY) == Parts((piece, Text(WORDS)))
    assert report.interview.path.value(Address("status.as_of")) == When("2019-05", "2019-05")
    assert voice.attachment in report.files_of(HAPPENED)


async def test_nothing_becomes_an_answer_before_it_was_written(here: TeamRoom) -> None:
    report_id, who = here.family(), here.organizer()
    here.tell(report_id, "event.circumstances", ToldAloud((a_voice(here, report_id),)))
    with pytest.raises(Refusal, match="desk-not-found"):
        here.do(lambda tx: here.office.writing.becomes_the_answer(tx, who, report_id, HAPPENED, NOON))
    with pytest.raises(Refusal, match="desk-not-found"):
        written(here, report_id, STORY)
