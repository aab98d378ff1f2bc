"""A thousand families with a check-in due now, made through the use cases, for bots that are killed in the middle."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from datetime import UTC, datetime, timedelta

from bot.handing_in import hand_in
from bot.interview.kinds import Chosen, Consent, Country, Language, Text, Value
from bot.interview.moves import Address
from bot.interview.replies import Record
from handlers.scene import Room
from playground import Person, PocketTelegram
from storage import checkins, outbox
from storage.database import Database, Session

LONG_AGO = datetime.now(UTC) - timedelta(days=45)
YES = Consent(given=True, wording="w", language="en")
TOLD: tuple[tuple[str, Value], ...] = (
    ("consent.store", YES),
    ("language", Language("en")),
    ("person.relation", Chosen("brother")),
    ("person.name", Text("Salim H.")),
    ("event.kind", Chosen("camp")),
    ("status.now", Chosen("camp")),
    ("consent.contact", YES),
    ("follow_up.rhythm", Chosen("monthly")),
)
BY_COUNTRY: Mapping[str, int] = {"FJ": 12, "JP": 9, "TH": 7, "KZ": 5, "TR": 3, "DZ": 1, "UY": -3, "CO": -5, "CR": -6}
"""Countries of one zone without summer time, and how far their clocks are from UTC."""


def where_it_is(hour: int) -> str:
    """A country where it is about this hour of the day."""
    now = datetime.now(UTC).hour
    return min(BY_COUNTRY, key=lambda country: abs((now + BY_COUNTRY[country] - hour + 12) % 24 - 12))


def people(pocket: PocketTelegram, count: int, called: str) -> list[Person]:
    """So many relatives who have started the bot before."""
    found = [pocket.person(f"{called} {number}", language_code="en") for number in range(count)]
    for person in found:
        person.dialog.started = True
    return found


def settle(tx: Session, room: Room, chats: Sequence[int], country: str) -> None:
    """A family a chat, each with a report handed in long ago and a check-in that is due."""
    due_at = datetime.now(UTC) - timedelta(minutes=1)
    for chat in chats:
        speaker = room.speakers.meet(tx, chat, "en", None, LONG_AGO)
        report = room.reporting.start(tx, speaker, LONG_AGO)
        for key, value in (*TOLD, ("reporter.country", Country(country))):
            report = room.reporting.reply(tx, report, Record(Address(key), value), LONG_AGO).report
        hand_in(tx, room.archive, report, LONG_AGO)
        checkins.change(tx, [report.id], due_at=due_at)


def messages(of: Sequence[Person]) -> Counter[int]:
    """How many families were sent so many messages."""
    return Counter(len(person.messages) for person in of)


async def left(database: Database) -> int:
    """How many are still to be thought of, or to be written to: those too that a worker is just thinking of."""

    def count(tx: Session) -> int:
        due = sum(count for _, count in checkins.due_by_hour(tx, datetime.now(UTC)))
        return due + outbox.counts(tx)["waiting"]

    return await database.read(count)
