"""Made-up reports by the ten thousand, sealed as real ones are, and an export of all of them that may be written."""

from __future__ import annotations

import random
from collections.abc import Iterator
from datetime import UTC, datetime
from itertools import islice

from bot.interview.engine import Interview, Turn
from bot.interview.kinds import Chosen, ChosenMany, Consent, Country, Language, Place, Text, Value, When, YesNo
from bot.interview.moves import AddedItem, Address, Answered, Move
from bot.interview.standing import fold
from bot.organizing.access import Role
from bot.organizing.handing_out.asking import Scope
from bot.organizing.handing_out.recipients import Recipient
from handlers.scene import Room
from storage import dialects, exports, organizers, reporters, reports
from storage.database import Database, Session
from storage.desk_records import CaseFile, Export, Organizer
from storage.records import Report, Reporter, new_id
from storage.states import ExportState, OrganizerState, ReportState

NOW = datetime(2026, 5, 14, 12, tzinfo=UTC)
AT_ONCE = 200
WORDS = "They came at night and took him from the house; the neighbours saw two cars, and nobody was told why. "
TOLD_TWICE = 10
"""One case in so many has two reports."""
_YES = Consent(given=True, wording="w" * 64, language="en")
_TEXTS = [
    "person.name",
    "person.name_latin",
    "person.occupation",
    "person.workplace",
    "person.marks",
    "person.address",
    "event.taken_by_why",
    "event.reason_official",
    "event.reason_words",
    "event.circumstances",
    "wishes.words",
    "family.dependants",
    "consent.worries",
    "reporter.name",
    "reporter.city",
    "reporter.address",
    "status.health_now",
    "status.contact_who",
]
_OTHERS: tuple[tuple[str, Value], ...] = (
    ("language", Language("en")), ("consent.store", _YES), ("consent.contact", _YES), ("consent.match", _YES),
    ("consent.un", _YES), ("consent.icrc", _YES), ("consent.research", _YES), ("consent.governments", _YES),
    ("person.relation", Chosen("brother")), ("person.ethnicity", Chosen("uyghur")),
    ("person.birth", When("1984~", "about 1984")), ("person.residence", Country("CN")),
    ("event.kind", Chosen("camp")), ("event.date", When("2017-04", "April 2017")),
    ("event.source", ChosenMany(("own_eyes", "told_by_relative"))), ("event.taken_by", ChosenMany(("police",))),
    ("event.warrant", YesNo(yes=False)), ("status.now", Chosen("camp")), ("status.as_of", When("2019", "2019")),
    ("status.danger", ChosenMany(("gravely_ill",))), ("reporter.country", Country("TR")),
)  # fmt: skip


def fill(database: Database, room: Room, cases: int, recipient: Recipient) -> str:
    """So many cases, and an export that two coordinators agreed on. Gives its id."""
    chance, numbers = random.Random(4711), iter(range(cases))
    whose = database.run_now(_reporter)
    while some := list(islice(numbers, AT_ONCE)):
        database.run_now(lambda tx, some=some: _cases(tx, room, whose, some, chance))  # type: ignore[misc]
    return database.run_now(lambda tx: _export(tx, recipient))


def _cases(tx: Session, room: Room, whose: str, numbers: list[int], chance: random.Random) -> None:
    for number in numbers:
        _case(tx, room, whose, number, chance)


def _case(tx: Session, room: Room, whose: str, number: int, chance: random.Random) -> None:
    twice = number % TOLD_TWICE == 0
    case_id = new_id() if twice else None
    if case_id:
        dialects.add(tx, CaseFile(id=case_id, rung="reported", made_at=NOW, changed_at=NOW))
    for _ in range(1 + twice):
        row = Report(
            reporter_id=whose, language="en", questionnaire_version="1", created_at=NOW, changed_at=NOW,
            handed_in_at=NOW, case_id=case_id, state=ReportState.ACCEPTED,
        )  # fmt: skip
        report = room.archive.create(tx, row)
        told = tuple(_moves(chance))
        standing = fold(report.interview.standing, told)
        moved = Interview(report.interview.questionnaire, standing)
        room.archive.keep(tx, report, Turn(moved, told, moved.prompt), NOW)
        reports.change(tx, report.id, state=ReportState.ACCEPTED)


def _moves(chance: random.Random) -> Iterator[Move]:
    for key, value in _OTHERS:
        yield _told(Address(key), value)
    for key in _TEXTS:
        yield _told(Address(key), Text(WORDS[: chance.randint(8, len(WORDS))] * chance.randint(1, 3)))
    for key in ("event.place", "person.home"):
        yield _told(Address(key), Place("Künes", "654025"))
    for item in (1, 2):
        yield AddedItem("history", item)
        yield _told(Address("history[].date", item), When(f"201{6 + item}", "that year"))
        yield _told(Address("history[].what", item), Chosen("moved"))
        yield _told(Address("history[].words", item), Text(WORDS))


def _told(address: Address, value: Value) -> Answered:
    return Answered(address, value, "en", "2026-05-14", "1")


def _reporter(tx: Session) -> str:
    row = Reporter(chat_index=b"a" * 32, sealed_chat=b"", language="en", created_at=NOW, seen_at=NOW)
    reporters.add(tx, row)
    return row.id


def _export(tx: Session, recipient: Recipient) -> str:
    ids = [_coordinator(tx, chat) for chat in (b"b" * 32, b"c" * 32)]
    export_id = new_id()
    export = Export(
        id=export_id, recipient=recipient, of=Scope.ALL, state=ExportState.READY, made_by=ids[0], approved_by=ids[1],
        made_at=NOW,
    )  # fmt: skip
    exports.add(tx, export)
    return export_id


def _coordinator(tx: Session, chat: bytes) -> str:
    reporter = Reporter(chat_index=chat, sealed_chat=b"", language="en", created_at=NOW, seen_at=NOW)
    reporter_id, organizer_id = reporter.id, new_id()
    reporters.add(tx, reporter)
    row = Organizer(
        id=organizer_id, reporter_id=reporter_id, role=Role.COORDINATOR, joined_at=NOW, seen_at=NOW, sealed=b""
    )
    row.state = OrganizerState.JOINED
    organizers.add(tx, row)
    return organizer_id
