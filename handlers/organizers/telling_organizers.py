"""What organizers are told without having asked: that something waits, how much in all. Never what, never whose."""

from __future__ import annotations

from datetime import datetime

from bot import alerts, zones
from bot.attachments import Offered
from bot.speakers import Speaker
from bot.wording import Voice
from handlers.heard import Words
from handlers.organizers.at_desk import AtDesk
from handlers.scene import Room, Spoken
from handlers.screen import Screen
from storage import organizers
from storage.database import Session
from storage.states import OrganizerState

CLOCK = "clock"


def desk_screen(room: Room, tx: Session, speaker: Speaker, told: tuple[str, datetime]) -> Screen | None:
    """A line for an organizer, in or out of a working session; None if she is none any more."""
    organizer = organizers.of_chat(tx, speaker.id)
    if organizer is None or organizer.state != OrganizerState.JOINED:
        return None
    voice, (phrase, now) = Voice(room.phrases, speaker.language), told
    if phrase != alerts.DIGEST:
        return Screen(voice.say(phrase))
    counted = room.office.digests.counted(tx, organizer.id, now)
    text = voice.say(phrase, **counted.lanes)
    trail = voice.say("desk-digest-trail", head=counted.trail_head) if counted.trail_head else None
    return Screen(f"{text}\n\n{trail}" if trail else text)


def ask_clock(at: AtDesk, _: str) -> Spoken:
    """/clock: by which clock she lives."""
    zone = at.office.digests.zone_of(at.desk.row)
    return at.awaiting(CLOCK).say("desk-clock", zone=zones.name_of(zone, at.who.language))


def take_clock(at: AtDesk, what: Words | Offered) -> Spoken:
    """A city or a zone that was typed."""
    found = zones.find(what.text, at.who.language) if isinstance(what, Words) else None
    if found is None:
        return at.say("desk-clock-unknown")
    at.office.digests.live_in(at.tx, at.who, found, at.now)
    return at.calm().say("desk-clock-kept", zone=zones.name_of(found, at.who.language))
