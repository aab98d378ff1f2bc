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
from handlers.organizers.in_their_place import shown
from handlers.scene import Spoken
from handlers.screen import Button, Row, Screen

PAPER = "signed_paper"
CAMPAIGN = re.compile(r"[A-Za-z0-9-]{1,32}")


def show(at: AtDesk, campaign: str = "") -> Spoken:
    """/enter, or /enter and a campaign: what is not finished, and how the next family agrees."""
    named = campaign if CAMPAIGN.fullmatch(campaign) else ""
    # Hers alone, and only while she is at work: so she may see whom they are about.
    begun = [at.scene.room.archive.opened(at.tx, row) for row in at.office.entering.being_entered(at.tx, at.who)]
    rows = [*(_unfinished(at, each) for each in begun), *(_how(at, how, named) for how in How)]
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
    return (Button(menus.report_name(at.voice, report), desk_callback("enter", "on", short_id(report.id))),)


def _how(at: AtDesk, how: How, campaign: str) -> Row:
    word = f"{how}.{campaign}" if campaign else how
    return (Button(at.voice.label(f"desk-enter-agreed-{how}"), desk_callback("enter", "how", word)),)
