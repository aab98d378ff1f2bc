"""Entering for families: how they agreed, one family after the other. The interview itself is that of every chat."""

from __future__ import annotations

import re

from bot.archive import OpenReport
from bot.attachments import Offered, Refused
from bot.organizing.entering import Agreed, How
from handlers import menus
from handlers.heard import Words
from handlers.organizers.at_desk import AtDesk
from handlers.organizers.desk_taps import DeskTap, desk_callback, full_id, short_id
from handlers.organizers.in_their_place import code_told, shown
from handlers.scene import Spoken
from handlers.screen import Button, Row, Screen

PAPER = "signed_paper"
CAMPAIGN = re.compile(r"[A-Za-z0-9-]{1,32}")


def show(at: AtDesk, campaign: str = "") -> Spoken:
    """/enter, or /enter and a campaign: what is not finished, and how the next family agrees."""
    named = campaign if CAMPAIGN.fullmatch(campaign) else ""
    # Hers alone, and only while she is at work: so she may see whom they are about.
    begun = [at.scene.room.archive.opened(at.tx, row) for row in at.office.entering.being_entered(at.tx, at.who)]
    rows = [*(_unfinished(at, each) for each in begun), *(_how(at, how, named) for how in How), *_codes(at)]
    return at.spoken(Screen(at.voice.say("desk-enter"), tuple(rows), shows=tuple(each.id for each in begun)))


def tapped(at: AtDesk, tap: DeskTap) -> Spoken:
    """How they agreed; a photo of the paper or none; on with one that was begun; the next family."""
    how, _, campaign = tap.word.partition(".")
    match tap.action:
        case "how" if how == How.PAPER:
            return _ask_for_paper(at, campaign)
        case "how" if how in set(How):
            return _begin(at, Agreed(How(how)), campaign)
        case "bare":
            return _begin(at, Agreed(How.PAPER), tap.word)
        case "on":
            return _go_on(at, full_id(tap.word))
        case "codes":
            return _last_codes(at.calm())
        case "code":
            return _code_again(at.calm(), full_id(tap.word))
        case _:
            return show(at.calm(), tap.word)


def take_paper(at: AtDesk, told: Words | Offered) -> Spoken:
    """The photo of the signed paper; words are none."""
    campaign = str(at.desk.awaits.get("campaign", ""))
    if not isinstance(told, Offered):
        return _ask_for_paper(at, campaign)
    return _begin(at, Agreed(How.PAPER, told), campaign)


def _ask_for_paper(at: AtDesk, campaign: str) -> Spoken:
    waiting = at.awaiting(PAPER, campaign=campaign)
    bare = Button(at.voice.label("desk-enter-no-photo"), desk_callback("enter", "bare", campaign))
    return waiting.spoken(Screen(at.voice.say("desk-enter-paper"), ((bare,),)))


def _begin(at: AtDesk, agreed: Agreed, campaign: str) -> Spoken:
    named = campaign if CAMPAIGN.fullmatch(campaign) else at.scene.speaker.row.campaign
    begun = at.office.entering.begin(at.tx, at.who, agreed, named, at.now)
    if isinstance(begun, Refused):
        return at.say(f"file-{begun}")
    there = at.calm().scene.current(begun)
    return shown(there, there.spoken(there.prompt().under(at.voice.say("desk-enter-begun"))), begun.id)


def _go_on(at: AtDesk, report_id: str) -> Spoken:
    found = at.office.entering.found(at.tx, at.who, report_id)
    if found is None:
        return at.say("desk-not-found")
    there = at.calm().scene.current(found).in_language(found.row.language)
    return shown(there, there.spoken(there.prompt()), found.id)


def _unfinished(at: AtDesk, report: OpenReport) -> Row:
    return (Button(menus.report_name(at.voice, report), _sends("on", report.id)),)


def _codes(at: AtDesk) -> list[Row]:
    """Behind a button: whoever sits beside her next need not read for whom she wrote before."""
    if not at.office.entering.just_handed_in(at.tx, at.who, at.now):
        return []
    return [(Button(at.voice.label("desk-enter-codes"), desk_callback("enter", "codes")),)]


def _last_codes(at: AtDesk) -> Spoken:
    """Whose code is to be said again."""
    rows = at.office.entering.just_handed_in(at.tx, at.who, at.now)
    found = [at.office.opening.report(at.tx, at.who, row.id, at.now) for row in rows]
    buttons = [Button(menus.report_name(at.voice, each), _sends("code", each.id)) for each in found]
    return at.spoken(
        Screen(
            at.voice.say("desk-enter-codes"), tuple((each,) for each in buttons), shows=tuple(row.id for row in rows)
        )
    )


def _code_again(at: AtDesk, report_id: str) -> Spoken:
    """In case it never reached her: the same words as at the end of the interview."""
    report = at.office.entering.once_more(at.tx, at.who, report_id, at.now)
    return shown(at.scene, code_told(at.scene, report), report.id)


def _sends(action: str, report_id: str) -> str:
    return desk_callback("enter", action, short_id(report_id))


def _how(at: AtDesk, how: How, campaign: str) -> Row:
    word = f"{how}.{campaign}" if campaign else how
    return (Button(at.voice.label(f"desk-enter-agreed-{how}"), desk_callback("enter", "how", word)),)
