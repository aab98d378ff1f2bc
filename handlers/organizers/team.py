"""The team: who is there, inviting somebody, letting somebody go."""

from __future__ import annotations

from bot.organizing.access import Coordinator, Role
from bot.refusals import Refusal
from handlers.organizers.at_desk import AtDesk
from handlers.organizers.desk_taps import DeskTap, desk_callback, full_id, short_id
from handlers.scene import Spoken
from handlers.screen import Button, Row, Screen
from storage import organizers, shown_cases
from storage.desk_records import Organizer


def show(at: AtDesk, _: str = "") -> Spoken:
    """/team: everybody by role and number. Names are nowhere: who is who, the team knows."""
    by = _coordinator(at)
    rows: list[Row] = [(_button(at, f"desk-invite-{role}", "invite", role),) for role in Role]
    for number, each in enumerate(organizers.joined(at.tx), 1):
        if each.id != by.id:
            label = at.voice.label("desk-revoke", number=number, role=each.role)
            rows.append((Button(label, desk_callback("team", "ask", short_id(each.id))),))
    return at.spoken(Screen(_everybody(at), tuple(rows)))


def tapped(at: AtDesk, tap: DeskTap) -> Spoken:
    """Invite, ask whether to let go, let go."""
    by = _coordinator(at)
    match tap.action:
        case "invite" if tap.word in set(Role):
            return _invite(at, by, Role(tap.word))
        case "ask":
            sure = Button(at.voice.label("desk-revoke-yes"), desk_callback("team", "revoke", tap.word))
            return at.spoken(Screen(at.voice.say("desk-revoke-sure"), ((sure,),)))
        case "revoke":
            return _revoke(at, by, full_id(tap.word))
        case _:
            return show(at)


def _invite(at: AtDesk, by: Coordinator, role: Role) -> Spoken:
    token = at.office.access.invitation(at.tx, role, at.now, by)
    return at.spoken(Screen(at.voice.say("desk-invited", command=f"/start join-{token}", role=role)))


def _revoke(at: AtDesk, by: Coordinator, organizer_id: str) -> Spoken:
    row = organizers.get(at.tx, organizer_id)
    at.office.access.revoke(at.tx, by, organizer_id, at.now)
    if row is not None:
        shown_cases.hide(at.tx, row.reporter_id, at.now)
    return show(at)


def _coordinator(at: AtDesk) -> Coordinator:
    if not isinstance(at.who, Coordinator):
        raise Refusal("desk-coordinators-only")
    return at.who


def _everybody(at: AtDesk) -> str:
    lines = [at.voice.say("desk-team")]
    lines += [_line(at, number, each) for number, each in enumerate(organizers.joined(at.tx), 1)]
    return "\n".join(lines)


def _line(at: AtDesk, number: int, each: Organizer) -> str:
    return at.voice.say("desk-team-line", number=number, role=each.role, since=at.scene.date_words(each.joined_at))


def _button(at: AtDesk, label: str, action: str, word: str) -> Button:
    return Button(at.voice.label(label), desk_callback("team", action, word))
