"""/close: intake is closed in one step, asked once more; and opened again."""

from __future__ import annotations

from bot.organizing import intake_switch
from handlers.organizers.at_desk import AtDesk, coordinator
from handlers.organizers.desk_taps import DeskTap, desk_callback
from handlers.scene import Spoken
from handlers.screen import Button, Screen, Style
from storage import intake

TOPIC = "intake"


def show(at: AtDesk, _: str = "") -> Spoken:
    """How it stands, and the one step there is."""
    coordinator(at)
    phrase, action, style = (
        ("open", "reopen", Style.SUCCESS) if intake.is_closed(at.tx) else ("close", "close", Style.DANGER)
    )
    yes = Button(at.voice.label(f"desk-intake-{phrase}-yes"), desk_callback(TOPIC, action), style=style)
    return at.spoken(Screen(at.voice.say(f"desk-intake-{phrase}-sure"), ((yes,),)))


def tapped(at: AtDesk, tap: DeskTap) -> Spoken:
    """Done as asked."""
    by = coordinator(at)
    match tap.action:
        case "close":
            intake_switch.close(at.tx, by, at.now)
            return at.say("desk-intake-closed")
        case "reopen":
            intake_switch.reopen(at.tx, by, at.now)
            return at.say("desk-intake-opened")
        case _:
            return show(at)
