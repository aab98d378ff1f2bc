"""One question about to be shown, and what its screen needs."""

from __future__ import annotations

from dataclasses import dataclass, field

from bot.archive import OpenReport
from bot.interview.asking import Ask
from bot.interview.kinds import Value
from bot.wording import Voice
from handlers.screen import Button, Style
from handlers.taps import Verb, callback


@dataclass(frozen=True)
class Asking:
    """One question about to be shown. `suggestions` are values to offer after words that could mean several."""

    voice: Voice
    report: OpenReport = field(repr=False)
    ask: Ask = field(repr=False)
    today_year: int
    face: dict[str, str]
    suggestions: tuple[Value, ...] = field(default=(), repr=False)
    explained: bool = False

    def button(self, text: str, verb: Verb, word: str = "", style: Style | None = None) -> Button:
        """A button that belongs to this question."""
        return Button(text, callback(verb, self.report.id, self.ask.address, word), style=style)


def item_is_told(report: OpenReport, list_key: str, item: int) -> bool:
    """Whether anything at all was told of this item."""
    return any(report.interview.path.value(address) for address, _ in report.interview.path.fields(list_key, item))


def item_title(voice: Voice, report: OpenReport, list_key: str, item: int) -> str:
    """A short title for a list item: the first thing told of it."""
    path = report.interview.path
    told = [(q, path.value(a)) for a, q in path.fields(list_key, item)]
    shown = [voice.value(question, value) for question, value in told if value is not None]
    return f"{item}. {' · '.join(shown)}"[:48] if shown else f"{item}."
