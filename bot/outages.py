"""Away for longer than Telegram keeps what is said: whoever has something open with us is asked to send it again."""

from __future__ import annotations

from datetime import datetime, timedelta

from bot.falling import Family, to_be_said
from bot.falling_due import FallingDue
from bot.interview.conditions import said_yes
from bot.interview.moves import Address
from bot.speakers import Speakers
from storage import checkins, facts, outbox
from storage.database import Session
from storage.states import UNPROMPTED

LISTENED = "listened_at"
AWAY_SINCE = "away_since"
KEPT_BY_TELEGRAM = timedelta(hours=24)
FAMILIES = 20
STORE = Address("consent.store")


def note(tx: Session, now: datetime) -> None:
    """Before this bot listens again: how long did nobody? Noted until everybody concerned was told."""
    last = facts.get(tx, LISTENED)
    if last is not None and now - datetime.fromisoformat(last) > KEPT_BY_TELEGRAM and not facts.get(tx, AWAY_SINCE):
        facts.put(tx, AWAY_SINCE, f"{last} ")


def tell_some(tx: Session, falling: FallingDue, speakers: Speakers, now: datetime) -> bool:
    """Tell the next few families, one message each. False when nobody is left, or nothing was missed."""
    noted = facts.get(tx, AWAY_SINCE)
    if not noted:
        return False
    since, _, last = noted.partition(" ")
    found = checkins.open_reporters(tx, last, FAMILIES)
    for reporter_id, report_id in found:
        report, speaker = falling.archive.open(tx, report_id), speakers.by_id(tx, reporter_id)
        if speaker is not None and said_yes(report.interview.path.value(STORE)):
            outbox.cancel(tx, reporter_id, UNPROMPTED)  # one message a family, and this one first
            family = Family(tx, now, speaker, is_telling=False)
            outbox.add(tx, to_be_said(family, report, "outage-resend", None, since=since))
    facts.put(tx, AWAY_SINCE, f"{since} {found[-1][0]}" if found else "")
    return bool(found)
