"""What takes long at the desk: allowed in one transaction, done in a thread, shown in another one if she still may."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import TypeVar

from bot.organizing.opening import NOT_FOUND
from bot.refusals import Refusal
from handlers.organizers import entrance
from handlers.organizers.at_desk import AtDesk
from handlers.scene import Spoken, Then

T = TypeVar("T")


def apart(at: AtDesk, work: Callable[[], T], show: Callable[[AtDesk, T], Spoken]) -> Spoken:
    """`work` touches no transaction, and may refuse; what it gives is shown by whoever sits at the desk by then."""

    def done() -> Then:
        try:
            found = work()
        except Refusal as refusal:
            phrase = refusal.phrase
            return lambda tx, now: entrance.said(replace(at.scene, tx=tx, now=now), phrase)
        return lambda tx, now: _shown(replace(at, scene=replace(at.scene, tx=tx, now=now)), lambda to: show(to, found))

    return Spoken(desk=at.scene.speaker.id, apart=done)


def _shown(at: AtDesk, show: Callable[[AtDesk], Spoken]) -> Spoken:
    try:
        return show(_still_there(at))
    except Refusal as refusal:
        return entrance.said(at.scene, refusal.phrase)


def _still_there(at: AtDesk) -> AtDesk:
    """She may have left, or been let go, while it was done. Raises Refusal."""
    access = at.office.access
    desk, who = access.desk(at.tx, at.who.id), access.at_work(at.tx, at.scene.speaker, at.now)
    if desk is None or who is None:
        raise Refusal(NOT_FOUND)
    return replace(at, who=who, desk=desk)
