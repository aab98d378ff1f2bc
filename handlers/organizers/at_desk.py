"""An organizer at work, inside one update: who she is, what she has before her."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import datetime

from bot.attachments import Offered
from bot.organizing.access import AtWork, Coordinator, Desk
from bot.refusals import Refusal
from bot.wording import Voice
from handlers.heard import Words
from handlers.organizers.desk_taps import DeskTap
from handlers.organizers.office import Office
from handlers.scene import Scene, Spoken
from handlers.screen import Screen
from storage.database import Session


@dataclass(frozen=True)
class AtDesk:
    """One update of an organizer whose working session lasts."""

    scene: Scene
    office: Office
    who: AtWork
    desk: Desk = field(repr=False)

    @property
    def tx(self) -> Session:
        """The transaction of this update."""
        return self.scene.tx

    @property
    def now(self) -> datetime:
        """When it is."""
        return self.scene.now

    @property
    def voice(self) -> Voice:
        """Speaks her language."""
        return self.scene.voice

    def awaiting(self, what: str, **about: object) -> AtDesk:
        """The next words or file she sends are for this."""
        return replace(self, desk=self.office.access.await_(self.tx, self.desk, what=what, **about))

    def calm(self) -> AtDesk:
        """Nothing is awaited any more."""
        return replace(self, desk=self.office.access.await_(self.tx, self.desk)) if self.desk.awaits else self

    def spoken(self, *screens: Screen, **more: object) -> Spoken:
        """What she is shown: it cannot be forwarded, and is taken away again."""
        shown = tuple(replace(screen, protected=True) for screen in screens)
        return Spoken(shown, desk=self.scene.speaker.id, **more)  # type: ignore[arg-type]

    def say(self, phrase: str, **arguments: str | int) -> Spoken:
        """One sentence."""
        return self.spoken(Screen(self.voice.say(phrase, **arguments)))


def coordinator(at: AtDesk) -> Coordinator:
    """Her authority, where only a coordinator's will do. Raises Refusal."""
    if not isinstance(at.who, Coordinator):
        raise Refusal("desk-coordinators-only")
    return at.who


OnCommand = Callable[[AtDesk, str], Spoken]
"""Answers a command; the text is what stood behind it."""
OnTap = Callable[[AtDesk, DeskTap], Spoken]
OnTold = Callable[[AtDesk, Words | Offered], Spoken]
"""Takes words or a file that were awaited."""
