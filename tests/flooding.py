"""A flood: made-up accounts that hand in one report after another, quickly, through the use cases themselves."""

from __future__ import annotations

from datetime import datetime

from bot.handing_in import hand_in
from bot.interview.moves import Address
from bot.interview.replies import Record
from handlers.scene import Room
from storage.database import Session
from tests.hard.families import TOLD

FIRST_CHAT = 7_000_000_000


def a_report(room: Room, tx: Session, chat: int, now: datetime, campaign: str | None = None) -> str:
    """A draft with what must be told before it can be handed in. Gives its id."""
    speaker = room.speakers.find(tx, chat) or room.speakers.meet(tx, chat, "en", campaign, now)
    report = room.reporting.start(tx, speaker, now)
    for key, value in TOLD:
        report = room.reporting.reply(tx, report, Record(Address(key), value), now).report
    return report.id


def hands_in(room: Room, tx: Session, report_id: str, now: datetime) -> None:
    """It is handed in, within the limits of this bot."""
    hand_in(tx, room.archive, room.archive.open(tx, report_id), now, limits=room.settings.limits)


def from_one_account(room: Room, tx: Session, now: datetime, reports: int) -> list[str]:
    """One account hands in so many reports. Gives them."""
    made = []
    for _ in range(reports):
        made.append(a_report(room, tx, FIRST_CHAT - 1, now))
        hands_in(room, tx, made[-1], now)
    return made


def a_flood(room: Room, tx: Session, now: datetime, accounts: int, campaign: str | None = None) -> list[str]:
    """So many accounts hand in one report each. Gives the reports."""
    made = []
    for number in range(accounts):
        made.append(a_report(room, tx, FIRST_CHAT + number, now, campaign))
        hands_in(room, tx, made[-1], now)
    return made
