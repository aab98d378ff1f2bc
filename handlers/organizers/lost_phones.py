"""Lost phones: who typed a case code in a new chat, seen by coordinators alone."""

from __future__ import annotations

from bot.organizing.access import Coordinator
from bot.organizing.lost_phones import LostPhone
from bot.refusals import Refusal
from handlers.organizers.at_desk import AtDesk
from handlers.organizers.desk_taps import DeskTap, desk_callback, full_id, short_id
from handlers.scene import Spoken
from handlers.screen import Button, Row, Screen

AT_ONCE = 20


def show(at: AtDesk, _: str = "") -> Spoken:
    """/lostphones"""
    waiting = at.office.lost_phones.open_ones(at.tx, _coordinator(at))[:AT_ONCE]
    if not waiting:
        return at.say("desk-lost-none")
    lines = [_line(at, number, each) for number, each in enumerate(waiting, 1)]
    rows = tuple(_done(at, number, each) for number, each in enumerate(waiting, 1))
    known = tuple(each.report_id for each in waiting if each.report_id)
    return at.spoken(Screen("\n".join([at.voice.say("desk-lost"), *lines]), rows, shows=known))


def tapped(at: AtDesk, tap: DeskTap) -> Spoken:
    """Seen to."""
    by = _coordinator(at)
    if tap.action == "done":
        at.office.lost_phones.done(at.tx, by, full_id(tap.word), at.now)
    return show(at)


def _line(at: AtDesk, number: int, lost: LostPhone) -> str:
    known = "yes" if lost.report_id is not None else "no"
    return at.voice.say("desk-lost-line", number=number, on=at.scene.date_words(lost.task.created_at), known=known)


def _done(at: AtDesk, number: int, lost: LostPhone) -> Row:
    label = at.voice.label("desk-lost-done", number=number)
    return (Button(label, desk_callback("lost", "done", short_id(lost.task.id))),)


def _coordinator(at: AtDesk) -> Coordinator:
    if not isinstance(at.who, Coordinator):
        raise Refusal("desk-coordinators-only")
    return at.who
