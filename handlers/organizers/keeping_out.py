"""Keeping somebody of the team out of a case: a list by number, a tap turns one out or in again."""

from __future__ import annotations

from bot.organizing.keeping_out import Member
from bot.organizing.reviewing import find
from handlers.organizers import cases
from handlers.organizers.at_desk import AtDesk, coordinator
from handlers.organizers.card_words import button, tight
from handlers.organizers.deeds import TAG
from handlers.organizers.desk_taps import desk_callback
from handlers.scene import Spoken
from handlers.screen import Button, Row, Screen

TOPIC = cases.TOPIC
OUT, IN = "🚫", "▫️"


def show(at: AtDesk, report_id: str) -> Spoken:
    """Everybody else of the team, with who is kept out."""
    team = at.office.keeping_out.team(at.tx, coordinator(at), report_id)
    back = (button(at.voice, "desk-case-back", TOPIC, "show", tight(report_id)),)
    rows = tuple(_row(at, report_id, each) for each in team)
    words = at.voice.say("desk-keep-which" if rows else "desk-keep-nobody")
    return at.spoken(Screen(words, (*rows, back), shows=(report_id,)))


def toggle(at: AtDesk, report_id: str, start: str) -> Spoken:
    """Out, or in again; `start` is how her id begins."""
    by = coordinator(at)
    at.office.keeping_out.toggle(at.tx, by, report_id, find(at.tx, start).id, at.now)
    return show(at, report_id)


def _row(at: AtDesk, report_id: str, each: Member) -> Row:
    label = at.voice.label("desk-give-to", number=each.number, role=each.row.role)
    word = f"{tight(report_id)}{each.row.id[:TAG]}"
    return (Button(f"{OUT if each.kept_out else IN} {label}", desk_callback(TOPIC, "keepto", word)),)
