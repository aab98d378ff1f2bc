"""/desk: what can be done here, a line a command; what only coordinators may is shown to them alone."""

from __future__ import annotations

from bot.organizing.access import Coordinator
from handlers.organizers.at_desk import AtDesk
from handlers.scene import Spoken
from handlers.screen import Screen

FOR_ALL = (
    *("queue", "tasks", "find", "case", "note", "ask", "write"),
    *("enter", "figures", "campaigns", "clock", "leave"),
)
FOR_COORDINATORS = ("team", "quarantine", "lostphones", "export", "close")


def show(at: AtDesk, _: str = "") -> Spoken:
    """/desk"""
    names = (*FOR_ALL, *FOR_COORDINATORS) if isinstance(at.who, Coordinator) else FOR_ALL
    lines = [at.voice.say(f"desk-does-{name}", command=f"/{name}") for name in names]
    return at.spoken(Screen("\n".join([at.voice.say("desk-does"), "", *lines])))
