"""A report somebody told before the conversation begins: `! Ayshe has told of Salim Hoshur` in a .chat file."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import datetime

from bot.handing_in import hand_in
from bot.interview.kinds import Chosen, Consent, Country, Language, Place, Text, Value, When
from bot.interview.moves import Address
from bot.interview.replies import Record
from handlers.scene import Room
from playground import Person
from storage import reporters
from storage.database import Session
from tests.living import Living

TOLD = re.compile(r"(?P<who>\w+) has told of (?P<name>[^,]+?)(?:, without (?P<without>\w+))?")
CONSENTS = ("contact", "match", "connect_families", "research")
ANSWERS: Mapping[str, Value] = {
    "language": Language("en"),
    "person.relation": Chosen("brother"),
    "event.kind": Chosen("camp"),
    "event.date": When("2017-04", "April 2017"),
    "event.place": Place("Künes", "654025"),
    "status.now": Chosen("camp"),
    "person.birth": When("1992", "1992"),
    "reporter.country": Country("KZ"),
}


def told_before(living: Living, person: Person, words: str) -> str:
    """As the line of the file says; `without` names a consent that is refused. Gives the case code."""
    told = TOLD.fullmatch(words)
    assert told is not None, f"no such trouble: {words}"
    assert living.bot is not None
    assert living.database is not None
    room, now = living.bot._room, living.pocket.clock.now()
    person.dialog.started = True
    return living.database.run_now(lambda tx: _told(tx, room, (person.id, now), told))


def _told(tx: Session, room: Room, when: tuple[int, datetime], told: re.Match[str]) -> str:
    chat, now = when
    speaker = room.speakers.find(tx, chat) or room.speakers.meet(tx, chat, "en", None, now)
    report = room.reporting.start(tx, speaker, now)
    reporters.change(tx, speaker.id, current_report_id=report.id)
    consents = {f"consent.{name}": name != told["without"] for name in ("store", *CONSENTS)}
    given = {key: Consent(given=yes, wording="w", language="en") for key, yes in consents.items()}
    for key, value in {**ANSWERS, "person.name": Text(told["name"]), **given}.items():
        kept = room.reporting.reply(tx, report, Record(Address(key), value), now)
        assert kept.rejected is None, (key, kept.rejected)
        report = kept.report
    return hand_in(tx, room.archive, report, now)
