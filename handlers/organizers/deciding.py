"""Deciding at the desk: claim, accept, return with a question, close, reopen, hand over, let go; and bad news."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from bot.organizing.grave_news import Grave
from bot.organizing.reviewing import Ending, Question, find
from bot.refusals import Refusal
from handlers.organizers import report as opened
from handlers.organizers.at_desk import AtDesk
from handlers.organizers.deeds import TAG, sends
from handlers.organizers.desk_taps import DeskTap, desk_callback, full_id, short_id
from handlers.scene import Spoken
from handlers.screen import Button, Row, Screen
from storage import organizers
from storage.records import Report

WORDS: Mapping[str, tuple[str, ...]] = MappingProxyType(
    {"return": tuple(Question), "close": tuple(Ending), "grave": tuple(Grave)}
)
"""The closed sets of reasons."""


def tapped(at: AtDesk, tap: DeskTap) -> Spoken:
    """The word is the report's id, and the reason or the person."""
    short, _, more = tap.word.partition(".")
    report_id = full_id(short)
    if more:
        return _with_reason(at, tap.action, report_id, more)
    match tap.action:
        case "return" | "close" | "over" | "grave":
            return _ask(at, tap.action, at.office.opening.row(at.tx, at.who, report_id))
        case _:
            return _at_once(at, tap.action, report_id)


def _at_once(at: AtDesk, action: str, report_id: str) -> Spoken:
    reviewing, do = at.office.reviewing, (at.tx, at.who, report_id, at.now)
    match action:
        case "claim":
            reviewing.claim(*do)
        case "accept":
            reviewing.accept(*do)
        case "letgo":
            reviewing.let_go(*do)
        case "reopen":
            reviewing.reopen(*do)
        case _:
            raise Refusal("rejected-old_button")
    return opened.show(at, report_id, at.voice.say(f"desk-done-{action}"))


def _with_reason(at: AtDesk, action: str, report_id: str, more: str) -> Spoken:
    reviewing = at.office.reviewing
    match action:
        case "return" if more in set(Question):
            reviewing.return_(at.tx, at.who, report_id, Question(more), at.now)
        case "close" if more in set(Ending):
            reviewing.close(at.tx, at.who, report_id, Ending(more), at.now)
        case "over":
            reviewing.hand_over(at.tx, at.who, report_id, find(at.tx, more), at.now)
        case "grave" if more in set(Grave):
            at.office.grave_news.learned(at.tx, at.who, report_id, Grave(more), at.now)
        case _:
            raise Refusal("rejected-old_button")
    return opened.show(at, report_id, at.voice.say(f"desk-done-{action}"))


def _ask(at: AtDesk, action: str, row: Report) -> Spoken:
    """Which reason, or to whom."""
    words = WORDS.get(action, ())
    rows: list[Row] = [
        (Button(at.voice.label(f"desk-why-{action}-{word}"), sends(action, row.id, word)),) for word in words
    ]
    if action == "over":
        rows = _people(at, row)
    keep = Button(at.voice.label("desk-to-report"), desk_callback("report", "open", short_id(row.id)))
    return at.spoken(Screen(at.voice.say(f"desk-ask-{action}"), (*rows, (keep,)), shows=(row.id,)))


def _people(at: AtDesk, row: Report) -> list[Row]:
    """By number, as /team has them."""
    may = {each.id for each in at.office.reviewing.others(at.tx, at.who, row)}
    return [
        (Button(at.voice.label("desk-give-to", number=number, role=each.role), sends("over", row.id, each.id[:TAG])),)
        for number, each in enumerate(organizers.joined(at.tx), 1)
        if each.id in may
    ]
