"""Many made-up reports, handed in and sealed as the bot does it: a dozen languages, all states, a few urgent."""

from __future__ import annotations

import random
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from functools import partial

from benchmarks.given_names import given_names
from benchmarks.made_up_people import Person, full_name, people
from bot.handing_in import hand_in
from bot.interview.engine import Turn, begin
from bot.interview.kinds import Chosen, ChosenMany, Consent, Country, Language, Place, Text, Value, When
from bot.interview.moves import AddedItem, Address, Answered
from bot.transitions import By, Transition, make
from handlers.scene import Room
from storage import tasks
from storage.database import Database, Session

NOW = datetime(2026, 5, 14, 12, tzinfo=UTC)
BATCH = 100
LANGUAGES = ("ug", "kk", "ky", "uz", "tr", "ru", "zh", "en", "de", "fr")
COUNTIES = ("654025", "650121", "653101", "653201", "654201", "652901")
HISTORY = 4
"""So many lines each history has."""
YES = Consent(given=True, wording="w", language="ug")
WORDS = "They came at night and took him with them. We have heard nothing of him since. " * 6


@dataclass(frozen=True)
class Filling:
    """Where they go, and how many."""

    room: Room
    database: Database
    many: int


def fill(filling: Filling, seed: int = 1) -> list[str]:
    """Hand them in. Gives their ids."""
    rng = random.Random(seed)
    names = list(given_names())
    made: list[str] = []
    while len(made) < filling.many:
        some = list(enumerate(people(names, rng, min(BATCH, filling.many - len(made))), len(made)))
        made += filling.database.run_now(partial(_batch, room=filling.room, some=some, rng=rng))
    return made


def _batch(tx: Session, room: Room, some: list[tuple[int, Person]], rng: random.Random) -> list[str]:
    return [_handed_in(tx, room, person, number, rng) for number, person in some]


def _handed_in(tx: Session, room: Room, person: Person, number: int, rng: random.Random) -> str:
    language = LANGUAGES[number % len(LANGUAGES)]
    at = NOW - timedelta(minutes=7 * number)
    speaker = room.speakers.meet(tx, 10_000_000 + number, language, None, at)
    report = room.reporting.start(tx, speaker, at)
    moves = tuple(_moves(person, language, room.archive.questionnaire.version, rng))
    room.archive.keep(tx, report, Turn(begin(room.archive.questionnaire), moves, report.interview.prompt), at)
    hand_in(tx, room.archive, room.archive.open(tx, report.id), at)
    _worked_on(tx, report.id, number, at)
    return report.id


def _worked_on(tx: Session, report_id: str, number: int, at: datetime) -> None:
    """One in three was claimed, one in ten of these returned; one in twenty has an open task."""
    by = By(at, "somebody")
    if number % 3 == 0:
        make(tx, Transition.CLAIM, report_id, by, claimed_by="somebody")
    if number % 30 == 0:
        make(tx, Transition.RETURN, report_id, by, reason="reason-return-person")
    if number % 20 == 0:
        tasks.add(tx, "write_down", at, report_id=report_id)


def _moves(person: Person, language: str, version: str, rng: random.Random) -> Iterator[Answered | AddedItem]:
    name = full_name(person, "own", rng) or person.given.name
    year = rng.randrange(2014, 2024)
    told: dict[str, Value] = {
        "language": Language(language),
        "consent.store": YES,
        "person.relation": Chosen("brother"),
        "reporter.age_group": Chosen("adult"),
        "person.name": Text(name),
        "event.kind": Chosen(rng.choice(("camp", "detained", "sentenced"))),
        "event.date": When(f"{year}-04", f"4. {year}"),
        "event.place": Place("—", rng.choice(COUNTIES)),
        "event.circumstances": Text(WORDS),
        "event.source": ChosenMany(("told_by_relative",)),
        "status.now": Chosen("prison"),
        "status.as_of": When("2024", "2024"),
        "status.danger": ChosenMany(("life_in_danger",) if rng.random() < 0.05 else ("none",)),
        "person.residence": Country("CN"),
        "reporter.country": Country("KZ"),
        "consent.contact": YES,
        "consent.match": YES,
        "follow_up.rhythm": Chosen("monthly"),
        "testimony.story": Text(WORDS * 3),
    }
    for key, value in told.items():
        yield Answered(Address(key), value, language, "2026-05-01", version)
    for item in range(1, HISTORY + 1):
        yield AddedItem("history", item)
        for name_, value in (("date", When(f"{year + 1}", f"{year + 1}")), ("what", Chosen("moved"))):
            yield Answered(Address(f"history[].{name_}", item), value, language, "2026-05-01", version)
