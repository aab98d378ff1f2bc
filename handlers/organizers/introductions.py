"""Introducing two families: a coordinator vouches for each, and sees how far it has come."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import permutations

from bot.archive import OpenReport
from bot.organizing.access import Coordinator
from bot.organizing.cases import Case
from bot.refusals import Refusal
from handlers.organizers import cases
from handlers.organizers.at_desk import AtDesk
from handlers.organizers.card_words import button, tight
from handlers.organizers.desk_taps import desk_callback
from handlers.scene import Spoken
from handlers.screen import Button, Screen

TOPIC = cases.TOPIC


def show(at: AtDesk, report_id: str) -> Spoken:
    """Every family of the case that may be introduced to another one of it."""
    coordinator(at)
    case = at.office.cases.look(at.tx, at.who, report_id, at.now)
    pairs = list(_pairs(at, case))
    back = (button(at.voice, "desk-case-back", TOPIC, "show", tight(report_id)),)
    if not pairs:
        return at.spoken(Screen(at.voice.say("desk-introduce-nobody"), (back,), shows=(report_id,)))
    lines = [at.voice.say("desk-introduce-which"), *(_line(at, *pair) for pair in pairs)]
    rows = tuple((_vouches(at, *pair),) for pair in pairs)
    return at.spoken(Screen("\n".join(lines), (*rows, back), shows=case.ids))


def ask(at: AtDesk, pair: tuple[str, str]) -> Spoken:
    """What vouching means, before she does."""
    coordinator(at)
    for each in pair:
        at.office.opening.row(at.tx, at.who, each)
    sure = (button(at.voice, "desk-vouch-yes", TOPIC, "vouchyes", "".join(map(tight, pair))),)
    return at.spoken(Screen(at.voice.say("desk-vouch-sure"), (sure,), shows=pair))


def vouch(at: AtDesk, pair: tuple[str, str]) -> Spoken:
    """She vouches for the family of the first."""
    at.office.introducing.vouch(at.tx, coordinator(at), pair, at.now)
    return show(at, pair[0])


def coordinator(at: AtDesk) -> Coordinator:
    """Who asks, if she is one. Raises Refusal."""
    if not isinstance(at.who, Coordinator):
        raise Refusal("desk-coordinators-only")
    return at.who


def _pairs(at: AtDesk, case: Case) -> Iterator[tuple[OpenReport, OpenReport]]:
    for one, other in permutations(case.reports, 2):
        if at.office.introducing.may_be(at.tx, one, other):
            yield one, other


def _line(at: AtDesk, one: OpenReport, other: OpenReport) -> str:
    """How far it has come; never what one family said by itself."""
    far = at.office.introducing.how_far(at.tx, one.id, other.id)
    state = "wish" if far.both_wish else "told" if far.told else "vouched" if far.first else "open"
    codes = {"one": cases.code_of(at, one), "other": cases.code_of(at, other)}
    return at.voice.say(f"desk-introduce-{state}", **codes)


def _vouches(at: AtDesk, one: OpenReport, other: OpenReport) -> Button:
    label = f"{cases.code_of(at, one)} → {cases.code_of(at, other)}"
    return Button(label, desk_callback(TOPIC, "vouch", tight(one.id) + tight(other.id)))
