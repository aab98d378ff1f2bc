"""One update in its surroundings: who speaks, which report is open, and what will be said back."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import date, datetime

from bot.archive import Archive, OpenReport
from bot.attachments import Attachments
from bot.dates import describe
from bot.forgetting import Forgetting
from bot.interview.asking import Ask, Menu, Prompt, ReadBack
from bot.interview.kinds import Value, When
from bot.phrases import Phrases
from bot.reporting import Reporting, Told
from bot.settings import Settings
from bot.speakers import Awaits, Speaker, Speakers
from bot.wording import Voice, person_of
from handlers.asking import Asking
from handlers.heard import Heard
from handlers.menus import menu_screen
from handlers.organizers.office import Office
from handlers.prompts import question_screen
from handlers.readback import section_screen
from handlers.screen import Row, Screen
from storage.database import Session


@dataclass(frozen=True)
class Room:
    """Everything a conversation needs; made once at start."""

    reporting: Reporting
    speakers: Speakers
    archive: Archive
    attachments: Attachments
    forgetting: Forgetting
    phrases: Phrases
    settings: Settings
    office: Office

    @property
    def face(self) -> dict[str, str]:
        """Who runs this bot, as families are told."""
        told = self.settings
        return {
            "organisation": told.organisation or "",
            "country": told.country or "",
            "contact": told.contact or "",
            "verify_at": told.verify_at or "",
        }


@dataclass(frozen=True)
class Change:
    """What becomes of the message whose button was tapped: new words, new buttons, or none."""

    message_id: int
    text: str | None = field(default=None, repr=False)
    rows: tuple[Row, ...] = ()
    strong: str | None = field(default=None, repr=False)

    @property
    def as_screens(self) -> tuple[Screen, ...]:
        """The same as a message of its own, for where the tapped one is gone."""
        return (Screen(self.text, self.rows, strong=self.strong),) if self.text else ()


@dataclass(frozen=True)
class Spoken:
    """What an update leads to, once its transaction is kept.

    `report` is to be remembered, `unlink` are stored files to remove, `scrub` whether erased rows must leave the WAL.
    What `is_owed` to her is put as a question again until it was said.
    `desk` is the chat of an organizer: what she is shown is taken away again. `apart` takes long: it is done in a
    thread once the transaction is kept, and gives the transaction that decides what is said.
    """

    screens: tuple[Screen, ...] = ()
    change: Change | None = None
    toast: str | None = field(default=None, repr=False)
    report: OpenReport | None = None
    speaker: Speaker | None = None
    unlink: tuple[str, ...] = ()
    scrub: bool = False
    leave: bool = False
    is_owed: bool = False
    file_wanted: bool = False
    desk: str | None = None
    apart: Callable[[], Then] | None = field(default=None, repr=False)


Then = Callable[[Session, datetime], Spoken]
"""What is said after that, in a transaction of its own."""


@dataclass(frozen=True)
class Scene:
    """One update, inside its transaction."""

    room: Room
    tx: Session = field(repr=False)
    heard: Heard
    now: datetime
    speaker: Speaker
    report: OpenReport | None = None

    @property
    def voice(self) -> Voice:
        """Speaks her language."""
        return Voice(self.room.phrases, self.speaker.language)

    @property
    def today(self) -> date:
        """The day it is."""
        return self.now.date()

    def with_report(self, report: OpenReport | None) -> Scene:
        """The same, about another report or a later state of this one."""
        return replace(self, report=report)

    def awaiting(self, **changes: object) -> Scene:
        """The same, with something else remembered about the chat."""
        awaits = replace(self.speaker.awaits, **changes)  # type: ignore[arg-type]
        return replace(self, speaker=self.room.speakers.await_(self.tx, self.speaker, awaits))

    def in_language(self, language: str) -> Scene:
        """The same, spoken in another language for this once."""
        row = self.speaker.row.model_copy(update={"language": language})
        return replace(self, speaker=replace(self.speaker, row=row))

    def calm(self) -> Scene:
        """The same, with nothing awaited but what keeps doors closed or open."""
        told = self.speaker.awaits
        kept = Awaits(
            tries=told.tries,
            unlocked_until=told.unlocked_until,
            closed_until=told.closed_until,
            check_in=told.check_in,
            language_offered=told.language_offered,
            asked=told.asked,
        )
        return replace(self, speaker=self.room.speakers.await_(self.tx, self.speaker, kept))

    def current(self, report: OpenReport | None) -> Scene:
        """The same, with this report as the one being told."""
        report_id = report.id if report else None
        if report_id == self.speaker.row.current_report_id:
            return self.with_report(report)
        speaker = self.room.speakers.change(self.tx, self.speaker, current_report_id=report_id)
        return replace(self, speaker=speaker, report=report)

    def spoken(self, *screens: Screen, **more: object) -> Spoken:
        """What will be said, about the report as it now is."""
        return Spoken(screens, report=self.report, speaker=self.speaker, **more)  # type: ignore[arg-type]

    def date_words(self, moment: datetime) -> str:
        """A day in words."""
        return self.voice.date(When(moment.date().isoformat(), describe(moment.date().isoformat()).id))

    def prompt(self, told: Told | None = None) -> Screen:
        """The screen for what is asked now, with a note or a reason above it."""
        assert self.report is not None
        prompt = told.prompt if told else self.report.interview.prompt
        if isinstance(prompt, Menu) and (told is None or told.note or told.rejected):
            prompt = Menu()  # that a section is done is said once, when it is
        screen = prompt_screen(self, prompt, told.suggestions if told else ())
        for note in self._notes(told):
            screen = screen.under(note)
        return screen

    def _notes(self, told: Told | None) -> list[str]:
        """What is said above the next question: a reason, a note, gentle remarks."""
        if told is None:
            return []
        voice = self.voice
        about = person_of(told.report.interview.path)
        plain = [voice.say(phrase, **about) for phrase in (told.rejected or told.note,) if phrase]
        remarks = [
            voice.say(remark.code, **{name: voice.thing(value) for name, value in remark.values})
            for remark in told.remarks
        ]
        return [*plain, *remarks]


def prompt_screen(
    scene: Scene, prompt: Prompt, suggestions: tuple[Value, ...] = (), *, explained: bool = False
) -> Screen:
    """A question, the menu, or a section read back."""
    report = scene.report
    assert report is not None
    match prompt:
        case Ask():
            return question_screen(asking(scene, prompt, suggestions, explained=explained))
        case Menu(finished):
            return menu_screen(scene.voice, report, finished)
        case ReadBack(section):
            return section_screen(scene.voice, report, section, 0)


def asking(scene: Scene, ask: Ask, suggestions: tuple[Value, ...] = (), *, explained: bool = False) -> Asking:
    """One question with what its screen needs."""
    assert scene.report is not None
    return Asking(scene.voice, scene.report, ask, scene.today.year, scene.room.face, suggestions, explained)
