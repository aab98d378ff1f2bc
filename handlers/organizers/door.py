"""The one door to the organizers' side. Whoever has no right to it is answered as if there were none."""

from __future__ import annotations

from dataclasses import replace

from bot.attachments import Offered
from bot.organizing.access import Desk
from bot.refusals import Refusal
from handlers.heard import Command, Tapped, Words
from handlers.organizers import entrance
from handlers.organizers.at_desk import AtDesk
from handlers.organizers.desk_taps import read_desk
from handlers.organizers.in_their_place import is_entered
from handlers.organizers.office import Office
from handlers.organizers.rooms import AWAITED, COMMANDS, TAPS
from handlers.scene import Change, Scene, Spoken
from handlers.screen import Screen


def at_the_door(office: Office, scene: Scene) -> Spoken | None:
    """What an organizer is answered. None: this is no matter of organizers."""
    what = scene.heard.what
    if isinstance(what, Command) and (token := entrance.token_in(what)) is not None:
        joined = entrance.join(office, scene, token)
        if joined is not None:
            return joined
    desk = office.access.desk(scene.tx, scene.speaker.row.organizer_id)
    if desk is None:
        return None
    try:
        return _inside(office, scene, desk)
    except Refusal as refusal:
        return entrance.said(scene, refusal.phrase)


def _inside(office: Office, scene: Scene, desk: Desk) -> Spoken | None:
    who = office.access.at_work(scene.tx, scene.speaker, scene.now)
    if who is None:
        return entrance.outside(office, scene, desk, wants_in=_is_for_organizers(scene) or _tells_for_a_family(scene))
    return _answered(AtDesk(scene, office, who, desk))


def _is_for_organizers(scene: Scene) -> bool:
    match scene.heard.what:
        case Command(name):
            return name in COMMANDS
        case Tapped(pressed=pressed):
            return read_desk(pressed) is not None
        case _:
            return False


def _tells_for_a_family(scene: Scene) -> bool:
    """What she is in the middle of needs her at work; a command of her own leads out of it."""
    return is_entered(scene) and isinstance(scene.heard.what, Words | Offered | Tapped)


def _answered(at: AtDesk) -> Spoken | None:
    match at.scene.heard.what:
        case Command(name, payload) if name in COMMANDS:
            return COMMANDS[name](at.calm(), payload)
        case Command():
            at.calm()
            return None
        case Tapped(pressed=pressed):
            return _tapped(at, pressed)
        case Words() | Offered() as told if at.desk.awaits.get("what") in AWAITED:
            return AWAITED[at.desk.awaits["what"]](at, told)
        case Words() | Offered() if at.scene.report is None:
            return at.say("desk-open")  # who tells nothing herself is not led into a report of her own
        case _:
            return None


def _tapped(at: AtDesk, pressed: str) -> Spoken | None:
    tap = read_desk(pressed)
    if tap is None:
        at.calm()
        return None
    if tap.topic not in TAPS:
        return at.spoken(Screen(at.voice.say("rejected-old_button")))
    spoken = TAPS[tap.topic](at, tap)
    return spoken if spoken.change else replace(spoken, change=Change(at.scene.heard.message_id))
