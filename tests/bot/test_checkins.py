"""Keeping in touch, decided: who is asked when, one message a family a day, silence, death, drafts and their end."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import TypeVar

import pytest

from bot import zones
from bot.archive import OpenReport
from bot.checkins import SPEAK_FIRST
from bot.falling_due import FallingDue
from bot.handing_in import hand_in
from bot.interview.kinds import Chosen, ChosenMany, Consent, Country, Language, Text, Value, When
from bot.interview.moves import Address
from bot.interview.replies import Record, RecordItem
from bot.latest import now_of
from bot.plans import MORNING, Moment
from bot.settings import Settings
from handlers.scene import Room
from playground import PocketTelegram
from run_bot import build
from storage import checkins, outbox, reporters, reports, tasks
from storage.database import Database, Session
from storage.records import Checkin, OutboxRow
from storage.states import UNPROMPTED, ReporterState
from tests.living import Living

T = TypeVar("T")
START = datetime(2026, 1, 10, 12, tzinfo=UTC)
YES = Consent(given=True, wording="w", language="en")
TOLD: tuple[tuple[str, Value], ...] = (
    ("language", Language("en")),
    ("consent.store", YES),
    ("consent.remind", YES),
    ("person.relation", Chosen("brother")),
    ("person.name", Text("Salim H.")),
    ("event.kind", Chosen("camp")),
    ("status.now", Chosen("camp")),
    ("status.as_of", When("2019-05", "May 2019")),
    ("reporter.country", Country("KZ")),
    ("consent.contact", YES),
    ("follow_up.rhythm", Chosen("monthly")),
    ("follow_up.hours", Chosen("morning")),
)


@dataclass
class House:
    """A bot's rooms with a clock in the hand."""

    room: Room
    database: Database
    falling: FallingDue
    now: datetime = START
    said: list[OutboxRow] = field(default_factory=list)

    def do(self, work: Callable[[Session], T]) -> T:
        return self.database.run_now(work)

    def tell(self, chat: int, *, finished: bool = True, **changed: Value) -> str:
        """A report of somebody's, handed in or not. `changed` replaces answers: `status__now=…`. Gives its id."""

        def work(tx: Session) -> str:
            speakers, reporting = self.room.speakers, self.room.reporting
            speaker = speakers.find(tx, chat) or speakers.meet(tx, chat, "en", None, self.now)
            report = reporting.start(tx, speaker, self.now)
            told = {**dict(TOLD), **{key.replace("__", "."): value for key, value in changed.items()}}
            for key, value in told.items():
                report = reporting.reply(tx, report, Record(Address(key), value), self.now).report
            if finished:
                hand_in(tx, self.room.archive, report, self.now)
            return report.id

        return self.do(work)

    def change(self, report_id: str, key: str, value: Value) -> None:
        self.do(
            lambda tx: self.room.reporting.reply(tx, self.open(tx, report_id), Record(Address(key), value), self.now)
        )

    def open(self, tx: Session, report_id: str) -> OpenReport:
        return self.room.archive.open(tx, report_id)

    def day(self, days: float = 1) -> list[str]:
        """So much time passes, and the clock ticks every two hours of it. Gives the phrases that were said."""
        phrases: list[str] = []
        until = self.now + timedelta(days=days)
        while self.now < until:
            self.now += timedelta(hours=2)
            phrases += self.tick()
        return phrases

    def tick(self) -> list[str]:
        rounds = 0
        while self.do(lambda tx: self.falling.some(tx, self.now, 10)).families:
            rounds += 1
            assert rounds < 100, "something stays due for ever"
        rows = self.do(lambda tx: outbox.claim_unprompted(tx, self.now, timedelta(minutes=1), 1000, "us"))
        self.do(lambda tx: outbox.sent(tx, [row.id for row in rows], self.now))
        self.said += rows
        return [row.phrase for row in rows]

    def row(self, report_id: str) -> Checkin:
        found = self.do(lambda tx: checkins.get(tx, report_id))
        assert found is not None
        return found

    def tasks(self) -> list[str]:
        return sorted(task.kind for task in self.do(tasks.open_ones))

    def reporter_of(self, report_id: str) -> str:
        row = self.do(lambda tx: reports.get(tx, report_id))
        assert row is not None
        return row.reporter_id


@pytest.fixture
def house(database: Database, pocket: PocketTelegram, tmp_path: Path) -> House:
    (tmp_path / "data").mkdir()
    settings: Settings = Living(pocket, tmp_path, database.url).settings
    room = build(settings, database)._room
    return House(room, database, FallingDue(room.reporting.checkins, room.speakers, room.forgetting, settings))


async def test_a_family_is_asked_at_its_rhythm_and_nobody_is_forgotten(house: House) -> None:
    house.tell(1)
    house.tell(2, follow_up__rhythm=Chosen("every_3_months"))
    house.tell(3, follow_up__rhythm=Chosen("never"))
    house.tell(4, consent__contact=Consent(given=False, wording="w", language="en"))
    assert house.day(30) == []
    assert [len(house.day(days)) for days in (2, 28, 31)] == [1, 1, 2]


async def test_two_cases_of_one_reporter_due_the_same_day_are_one_message(house: House) -> None:
    one, two = house.tell(1), house.tell(1)
    assert house.day(32) == ["checkin-hello"]
    assert house.row(one).asked_at == house.row(two).asked_at is not None


async def test_two_people_of_one_family_are_asked_each_in_her_own_chat(house: House) -> None:
    one, two = house.tell(1), house.tell(2)
    assert house.day(32) == ["checkin-hello"] * 2
    assert {row.reporter_id for row in house.said} == {house.reporter_of(one), house.reporter_of(two)}


async def test_a_draft_of_hers_and_a_check_in_are_never_said_on_the_same_day(house: House) -> None:
    house.tell(1)
    house.day(30)
    house.tell(1, finished=False)
    house.day(12)
    days = [row.due_at.date() for row in house.said]
    assert len(days) == len(set(days)) >= 3


async def test_who_is_just_telling_is_left_in_peace(house: House) -> None:
    report = house.tell(1)
    due = house.row(report).due_at
    assert due is not None
    house.now = due - timedelta(minutes=10)
    house.change(report, "person.name", Text("Salim"))
    house.now = due + timedelta(minutes=1)
    assert house.tick() == []
    assert house.day(1) == ["checkin-hello"]


async def test_three_times_without_an_answer_are_a_task_and_no_more_messages(house: House) -> None:
    report = house.tell(1)
    assert house.day(140) == ["checkin-hello"] * 3
    assert house.tasks() == ["silence"]
    who = house.reporter_of(report)
    house.do(lambda tx: house.room.reporting.checkins.heard_from(tx, who, house.now))
    assert house.day(32) == ["checkin-hello"]


async def test_after_a_death_nothing_is_said_before_a_person_has_spoken_to_the_family(house: House) -> None:
    report = house.tell(1)
    news = (("history[].what", Chosen("died")), ("history[].date", When("2026-01", "January")))
    house.do(lambda tx: house.room.reporting.reply(tx, house.open(tx, report), RecordItem("history", news), house.now))
    assert (house.day(70), house.tasks()) == ([], [SPEAK_FIRST])
    [task] = house.do(tasks.open_ones)
    house.do(lambda tx: tasks.done(tx, task.id, house.now))
    house.do(lambda tx: house.room.reporting.checkins.replan(tx, house.open(tx, report), house.now))
    assert house.day(32) == ["checkin-hello"]


async def test_who_cannot_be_reached_is_taken_up_again_when_she_writes(house: House) -> None:
    report = house.tell(1)
    who = house.reporter_of(report)
    house.do(lambda tx: reporters.change(tx, who, state=ReporterState.UNREACHABLE))
    assert house.day(70) == []
    house.do(lambda tx: reporters.change(tx, who, state=ReporterState.ACTIVE))
    house.do(lambda tx: house.room.reporting.checkins.heard_from(tx, who, house.now))
    assert house.day(32) == ["checkin-hello"]


async def test_a_move_to_another_zone_moves_the_moment_and_keeps_her_morning(house: House) -> None:
    report = house.tell(1)
    at_home = house.row(report).due_at
    house.change(report, "reporter.country", Country("FR"))
    abroad = house.row(report).due_at
    assert at_home is not None
    assert abroad is not None
    assert abroad - at_home == timedelta(hours=4)  # a morning of February in Paris, not in Almaty


async def test_new_rules_of_a_zone_move_the_moment_and_keep_the_wall_time(house: House) -> None:
    report = house.tell(1)
    planning, before = house.room.reporting.checkins, house.row(report)
    house.do(lambda tx: checkins.change(tx, [report], due_at=START))  # as other rules would have had it
    assert house.do(lambda tx: planning.by_new_rules(tx, "", 100)) == report
    assert house.row(report).due_at == before.due_at
    row = house.row(report)
    moment = house.do(lambda tx: planning.moment_of(tx, row))
    assert isinstance(moment, Moment)
    assert moment.wall.time() >= MORNING
    assert zones.is_known(moment.zone)


async def test_a_draft_is_remembered_three_times_then_announced_then_erased(house: House) -> None:
    report = house.tell(1, finished=False)
    days = {day: said for day in range(1, 40) if (said := house.day(1))}
    assert [phrase for said in days.values() for phrase in said] == [
        "nudge",
        "nudge",
        "nudge-last",
        "draft-will-be-erased",
    ]
    assert max(days) <= 25
    [notice] = [row for row in house.said if row.phrase == "draft-will-be-erased"]
    assert notice.ids["on"] == (START + timedelta(days=30)).date().isoformat()
    assert house.do(lambda tx: reports.get(tx, report)) is None


async def test_it_is_handed_in_and_marked_unfinished_where_she_chose_that(house: House) -> None:
    report = house.tell(1, finished=False, consent__unfinished=Chosen("hand_in_what_I_told"), person__name=Text(""))
    house.do(lambda tx: house.room.reporting.take_back(tx, house.open(tx, report), Address("status.now"), house.now))
    assert house.day(40)[-2:] == ["draft-will-be-handed-in", "draft-handed-in"]
    kept = house.do(lambda tx: reports.get(tx, report))
    assert kept is not None
    assert (kept.state, "unfinished_report" in house.tasks() or kept.unfinished_at is None) == ("handed_in", True)


async def test_without_leave_to_remind_her_nothing_is_said_and_the_draft_still_goes(house: House) -> None:
    no = Consent(given=False, wording="w", language="en")
    report = house.tell(1, finished=False, consent__remind=no)
    assert house.day(29) == []
    assert house.do(lambda tx: reports.get(tx, report)) is not None
    assert house.day(3) == []
    assert house.do(lambda tx: reports.get(tx, report)) is None


async def test_her_next_word_begins_the_time_of_a_draft_anew(house: House) -> None:
    report = house.tell(1, finished=False)
    house.day(20)
    house.change(report, "event.circumstances", Text("They came at night."))
    assert house.day(12) == ["nudge", "nudge", "nudge-last"]


async def test_after_a_long_outage_a_family_gets_one_message_and_a_draft_is_not_erased_unannounced(
    house: House,
) -> None:
    handed, draft = house.tell(1), house.tell(2, finished=False)
    house.now += timedelta(days=100)
    house.now = house.now.replace(hour=6)  # a morning in Almaty
    assert sorted(house.tick() + house.day(1)) == ["checkin-hello", "draft-will-be-erased"]
    assert house.day(5) == []
    assert house.do(lambda tx: reports.get(tx, draft)) is not None
    house.day(3)
    assert house.do(lambda tx: reports.get(tx, draft)) is None
    assert house.row(handed).due_at is not None


async def test_the_newest_source_with_a_date_tells_what_holds_now(house: House) -> None:
    report = house.tell(1)
    first = house.do(lambda tx: now_of(house.open(tx, report).interview))
    told = {
        "undated": (("history[].state", Chosen("free")),),
        "older": (("history[].state", Chosen("hospital")), ("history[].date", When("2018", "2018"))),
        "newer": (
            ("history[].state", Chosen("prison")),
            ("history[].date", When("2025-09", "September")),
            ("history[].source", ChosenMany(("told_by_relative",))),
            ("history[].certainty", Chosen("likely")),
        ),
    }
    states = []
    for values in told.values():
        house.do(
            lambda tx, values=values: house.room.reporting.reply(  # type: ignore[misc]
                tx, house.open(tx, report), RecordItem("history", values), house.now
            )
        )
        now = house.do(lambda tx: now_of(house.open(tx, report).interview))
        states.append(now.state if now else None)
    assert first is not None
    assert (first.state, states) == ("camp", ["camp", "camp", "prison"])
    now = house.do(lambda tx: now_of(house.open(tx, report).interview))
    assert now is not None
    assert (now.certainty, now.source) == (Chosen("likely"), ChosenMany(("told_by_relative",)))
    kept = house.do(lambda tx: house.open(tx, report))
    assert kept.interview.path.value(Address("status.now")) == Chosen("camp")  # added beside, never written over


async def test_a_row_of_the_outbox_holds_no_word(house: House) -> None:
    house.tell(1)
    house.tell(2, finished=False)
    house.day(40)
    assert {row.purpose for row in house.said} == {UNPROMPTED}
    assert {key for row in house.said for key in row.ids} <= {"days", "on"}
