"""Handing out: to whom, how much; a second coordinator's yes. The file itself never comes through the chat."""

from __future__ import annotations

from bot.attachments import Offered
from bot.organizing.access import Coordinator
from bot.organizing.handing_out.asking import Scope
from bot.organizing.handing_out.recipients import Recipient
from bot.refusals import Refusal
from handlers.heard import Words
from handlers.organizers.at_desk import AtDesk
from handlers.organizers.desk_taps import DeskTap, desk_callback, full_id, short_id
from handlers.scene import Spoken
from handlers.screen import Button, Row, Screen
from storage.desk_records import Export

TOPIC = "out"


def show(at: AtDesk, _: str = "") -> Spoken:
    """/export: what waits for a second yes, and to whom something may be given."""
    who = _coordinator(at)
    waiting = at.office.handing_out.waiting(at.tx, who)
    rows = [row for number, each in enumerate(waiting, 1) for row in _beside(at, who, number, each)]
    rows += [(_button(at, f"desk-export-to-{each}", "to", each),) for each in Recipient]
    lines = [_line(at, number, each) for number, each in enumerate(waiting, 1)]
    above = [at.voice.say("desk-export-waiting"), *lines, ""] if lines else []
    return at.spoken(Screen("\n".join((*above, at.voice.say("desk-export"))), tuple(rows)))


def tapped(at: AtDesk, tap: DeskTap) -> Spoken:
    """To whom, how much, yes, stop."""
    who = _coordinator(at)
    match tap.action:
        case "to" if tap.word in set(Recipient):
            return _how_much(at, Recipient(tap.word))
        case "of":
            return _of(at, who, tap.word)
        case "yes":
            at.office.handing_out.say_yes(at.tx, who, full_id(tap.word), at.now)
            return at.say("desk-export-ready")
        case "stop":
            at.office.handing_out.stop(at.tx, who, full_id(tap.word), at.now)
            return at.say("desk-export-stopped")
        case _:
            return show(at)


def told(at: AtDesk, what: Words | Offered) -> Spoken:
    """The case code of what is to go out."""
    who, awaits = _coordinator(at), at.desk.awaits
    wanted = Recipient(awaits["recipient"]), Scope(awaits["scope"])
    typed = what.text if isinstance(what, Words) else ""
    at.office.handing_out.ask_for(at.tx, who, wanted, typed, at.now)
    return at.calm().say("desk-export-ready")


def _how_much(at: AtDesk, recipient: Recipient) -> Spoken:
    rows: tuple[Row, ...] = tuple(
        (_button(at, f"desk-export-of-{scope}", "of", f"{recipient}.{scope}"),) for scope in Scope
    )
    return at.spoken(Screen(at.voice.say("desk-export-how-much", recipient=recipient), rows))


def _of(at: AtDesk, who: Coordinator, word: str) -> Spoken:
    to, _, of = word.partition(".")
    if to not in set(Recipient) or of not in set(Scope):
        return show(at)
    if of == Scope.ALL:
        at.office.handing_out.ask_for_all(at.tx, who, Recipient(to), at.now)
        return at.say("desk-export-second")
    return at.awaiting("export", recipient=to, scope=of).say("desk-export-code")


def _beside(at: AtDesk, who: Coordinator, number: int, export: Export) -> list[Row]:
    """She cannot agree with herself."""
    stop = Button(at.voice.label("desk-export-stop", number=number), desk_callback(TOPIC, "stop", short_id(export.id)))
    if export.made_by == who.id:
        return [(stop,)]
    yes = Button(at.voice.label("desk-export-yes", number=number), desk_callback(TOPIC, "yes", short_id(export.id)))
    return [(yes, stop)]


def _line(at: AtDesk, number: int, export: Export) -> str:
    since = at.scene.date_words(export.made_at)
    return at.voice.say("desk-export-line", number=number, recipient=export.recipient, since=since)


def _coordinator(at: AtDesk) -> Coordinator:
    if not isinstance(at.who, Coordinator):
        raise Refusal("desk-coordinators-only")
    return at.who


def _button(at: AtDesk, label: str, action: str, word: str) -> Button:
    return Button(at.voice.label(label), desk_callback(TOPIC, action, word))
