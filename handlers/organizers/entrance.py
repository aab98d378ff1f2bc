"""Coming in: an invitation, a QR code for the authenticator, the code that opens a working session; and leaving."""

from __future__ import annotations

import io

from bot.organizing.access import INVITED_FOR, Desk
from handlers.heard import Command, Words
from handlers.organizers.at_desk import AtDesk
from handlers.organizers.office import Office
from handlers.scene import Scene, Spoken
from handlers.screen import File, Screen
from storage import shown_cases
from storage.states import OrganizerState

JOINS = "join-"
CODE_DIGITS = 6


def token_in(told: Command) -> str | None:
    """The invitation somebody comes with: behind /start, as a link has it."""
    is_one = told.name == "start" and told.payload.startswith(JOINS)
    return told.payload.removeprefix(JOINS) if is_one else None


def join(office: Office, scene: Scene, token: str) -> Spoken | None:
    """Use an invitation. One that opens nothing is an ordinary /start."""
    desk = office.access.join(scene.tx, scene.speaker, token, scene.now)
    return None if desk is None else _welcome(office, scene, desk)


def _welcome(office: Office, scene: Scene, desk: Desk) -> Spoken:
    """Her secret as a QR code and as text to type; it is taken away again like everything shown here."""
    import segno  # noqa: PLC0415 - somebody joins once in a while

    uri = office.access.provisioning_uri(desk, scene.room.settings.organisation or "")
    picture = io.BytesIO()
    segno.make(uri, error="m").save(picture, kind="png", scale=8)
    words = scene.voice.say("desk-join", secret=_in_fours(desk.totp), role=desk.row.role)
    shown = Screen(words, file=File("code.png", picture.getvalue(), picture=True), protected=True)
    return Spoken((shown,), desk=scene.speaker.id)


def outside(office: Office, scene: Scene, desk: Desk, *, wants_in: bool) -> Spoken | None:
    """Somebody who has not typed her code today: a code opens the desk, everything else is as for a relative."""
    what = scene.heard.what
    typed = "".join(what.text.split()) if isinstance(what, Words) else ""
    asked = desk.row.state == OrganizerState.JOINING or bool(desk.awaits.get("wants_in"))
    if asked and len(typed) == CODE_DIGITS and typed.isascii() and typed.isdigit():
        return _code(office, scene, desk, typed)
    if isinstance(what, Command) and what.name == "start" and _is_just_invited(scene, desk):
        return _welcome(office, scene, desk)  # the picture may never have reached her
    if wants_in:
        office.access.await_(scene.tx, desk, wants_in=True)
        return said(scene, "desk-code-please")
    return None


def _is_just_invited(scene: Scene, desk: Desk) -> bool:
    """She came with a link, has not typed a code yet, and the time the link was good for is not over."""
    return desk.row.state == OrganizerState.JOINING and scene.now < desk.row.joined_at + INVITED_FOR


def _code(office: Office, scene: Scene, desk: Desk, typed: str) -> Spoken:
    if not office.access.begin_work(scene.tx, desk, typed, scene.now):
        return said(scene, "desk-code-wrong")
    office.access.await_(scene.tx, desk)
    return said(scene, "desk-open")


def leave(at: AtDesk, _: str) -> Spoken:
    """Her working session ends, and what she was shown goes."""
    at.office.access.end_work(at.tx, at.who, at.now)
    shown_cases.hide(at.tx, at.who.chat, at.now)
    return said(at.scene, "desk-left")


def said(scene: Scene, phrase: str) -> Spoken:
    """One sentence to an organizer."""
    return Spoken((Screen(scene.voice.say(phrase), protected=True),), desk=scene.speaker.id)


def _in_fours(secret: str) -> str:
    return " ".join(secret[start : start + 4] for start in range(0, len(secret), 4))
