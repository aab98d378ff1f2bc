"""Notes and tasks: sealed, scoped, given, reminded of, and erased with the report."""

from __future__ import annotations

from datetime import timedelta
from functools import partial

import pytest

from bot.organizing.access import Role
from bot.refusals import Refusal
from storage import notes, organizers, tasks
from storage.desk_records import KeptOut
from tests.bot.organizing.team_room import NOON, TeamRoom

WORDS = "The cousin in Almaty knows more"


async def test_a_note_is_read_by_the_team_and_sealed(here: TeamRoom) -> None:
    report_id, who, other = here.family(), here.organizer(), here.organizer()
    here.do(lambda tx: here.office.notes.write(tx, who, report_id, WORDS, NOON))
    _, found = here.do(lambda tx: here.office.notes.of_report(tx, other, report_id, NOON))
    assert [(each.by, each.words) for each in found] == [(who.id, WORDS)]
    row = here.do(lambda tx: notes.of_report(tx, report_id, "note"))[0]
    assert (b"Almaty" in row.sealed, "Almaty" in repr(found)) == (False, False)
    here.do(lambda tx: here.room.forgetting.destroy(tx, report_id, NOON))
    assert here.do(lambda tx: notes.get(tx, row.id)) is None


async def test_a_task_is_hers_until_she_gives_it(here: TeamRoom) -> None:
    report_id, who, other = here.family(), here.organizer(), here.organizer()
    task_id = here.do(lambda tx: here.office.notes.to_do(tx, who, report_id, WORDS, NOON))
    assert here.do(lambda tx: here.office.notes.task(tx, who, task_id, NOON)).words == WORDS
    assert [each.id for each in here.do(lambda tx: here.office.notes.list_of(tx, other))] == []
    here.do(lambda tx: here.office.notes.give(tx, who, task_id, other.id, NOON))
    assert [each.id for each in here.do(lambda tx: here.office.notes.list_of(tx, other))] == [task_id]
    here.do(lambda tx: here.office.notes.done(tx, other, task_id, NOON))
    assert here.do(lambda tx: here.office.notes.list_of(tx, other)) == []
    with pytest.raises(Refusal, match="desk-not-found"):
        here.do(lambda tx: here.office.notes.done(tx, other, task_id, NOON))


async def test_who_is_kept_out_sees_neither_task_nor_note_and_is_given_none(here: TeamRoom) -> None:
    report_id, who, kept_out = here.family(), here.organizer(Role.COORDINATOR), here.organizer()
    row = KeptOut(organizer_id=kept_out.id, about=report_id, made_by=who.id, at=NOON)
    here.do(lambda tx: organizers.keep_out(tx, row))
    free = here.do(lambda tx: tasks.add(tx, "silence", NOON, report_id=report_id))
    task_id = here.do(lambda tx: here.office.notes.to_do(tx, who, report_id, WORDS, NOON))
    assert here.do(lambda tx: here.office.notes.list_of(tx, kept_out)) == []
    for each in (free, task_id):
        with pytest.raises(Refusal, match="desk-not-found"):
            here.do(partial(here.office.notes.task, who=kept_out, task_id=each, now=NOON))
    with pytest.raises(Refusal, match="desk-not-found"):
        here.do(lambda tx: here.office.notes.of_report(tx, kept_out, report_id, NOON))
    with pytest.raises(Refusal, match="desk-task-not-hers"):
        here.do(lambda tx: here.office.notes.give(tx, who, task_id, kept_out.id, NOON))


async def test_whoever_has_a_task_is_told_once_when_its_time_has_come(here: TeamRoom) -> None:
    report_id, who = here.family(), here.organizer()
    task_id = here.do(lambda tx: here.office.notes.to_do(tx, who, report_id, WORDS, NOON))
    later = NOON + timedelta(days=7)
    here.do(lambda tx: here.office.notes.due(tx, who, task_id, later, NOON))
    here.do(lambda tx: here.office.digests.some(tx, later - timedelta(minutes=1)))
    assert "desk-alert-task" not in {row.phrase for row in here.said_to(who)}
    for _ in range(3):
        here.do(lambda tx: here.office.digests.some(tx, later))
    assert [row.phrase for row in here.said_to(who)].count("desk-alert-task") == 1
