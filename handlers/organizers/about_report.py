"""What screens about a report share: its name, who of the team wrote something, a choice of languages."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from bot.archive import OpenReport
from bot.languages import LANGUAGES
from bot.renderings import Written
from bot.written_in import guess
from handlers.menus import report_name
from handlers.organizers.at_desk import AtDesk
from handlers.organizers.desk_taps import desk_callback
from handlers.scene import Spoken
from handlers.screen import Button, Row, Screen, in_pairs
from storage import organizers

SHORT = 400
"""Longer words are cut on a screen that lists several; the whole stands on the screen of the one."""


def shown(at: AtDesk, report: OpenReport, text: str, *rows: Row) -> Spoken:
    """One screen about a report: it goes with the report."""
    screen = Screen(f"{report_name(at.voice, report)}\n\n{text}", rows)
    return at.spoken(replace(screen, shows=(report.id,)))


def whose(at: AtDesk, organizer_id: str) -> str:
    """An organizer as the team knows her: her number in /team."""
    numbers = {each.id: number for number, each in enumerate(organizers.joined(at.tx), 1)}
    number = numbers.get(organizer_id)
    return at.voice.label("desk-number", number=number) if number else at.voice.label("desk-number-gone")


def by_and_when(at: AtDesk, organizer_id: str, moment: datetime) -> str:
    """«number 2, 3 May 2026»."""
    return f"{whose(at, organizer_id)}, {at.scene.date_words(moment)}"


def tongue(code: str | None) -> str:
    """A language by its own name."""
    known = LANGUAGES.get(code or "")
    return known.own_name if known is not None else code or "?"


def tongue_rows(topic: str, action: str) -> tuple[Row, ...]:
    """One button for each language, script variants apart."""
    spoken = [each for each in LANGUAGES.values() if each.base is None]
    return in_pairs([Button(each.own_name, desk_callback(topic, action, each.code)) for each in spoken])


def written_in(words: str, otherwise: str) -> str:
    """The language of words just typed, as far as they tell."""
    found = guess(words)
    return found.code if found is not None and found.code in LANGUAGES else otherwise


def cut(words: str, most: int = SHORT) -> str:
    """The beginning of long words."""
    return words if len(words) <= most else f"{words[:most]}…"


def button(at: AtDesk, phrase: str, topic: str, action: str, word: str = "", **arguments: str | int) -> Button:
    """A button of a room."""
    return Button(at.voice.label(phrase, **arguments), desk_callback(topic, action, word))


def written_line(at: AtDesk, each: Written, most: int = SHORT) -> str:
    """A transcript or a translation: who wrote it and when stands with it, always."""
    phrase, by = f"desk-write-{each.kind}-is", by_and_when(at, each.by, each.at)
    return at.voice.say(phrase, tongue=tongue(each.language), by=by, words=cut(each.words, most))
