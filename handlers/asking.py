"""One question about to be shown, and what its screen needs."""

from __future__ import annotations

from dataclasses import dataclass, field

from bot.archive import OpenReport
from bot.interview.asking import Ask
from bot.interview.conditions import said_yes
from bot.interview.kinds import Consent, Destroyed, Kind, Unsaid, Value, YesNo
from bot.interview.moves import Address
from bot.wording import Voice
from handlers.screen import Button, Style
from handlers.taps import Verb, callback

NEVER_TAKEN_BACK = frozenset({Kind.LANGUAGE, Kind.NOTICE, Kind.CONSENT, Kind.LIST, Kind.GROUP, Kind.DERIVED})
"""Permissions are changed, and lists emptied, item by item: neither has words that could be destroyed."""
LONGEST_TITLE = 48


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


def may_be_taken_back(report: OpenReport, address: Address) -> bool:
    """Whether something was told there that can be destroyed."""
    told = report.interview.standing.answers.get(address)
    question = report.interview.questionnaire.by_key.get(address.key)
    if told is None or question is None or question.kind in NEVER_TAKEN_BACK:
        return False
    return not isinstance(told.value, Unsaid | Destroyed)


def is_switched_on(report: OpenReport, address: Address) -> bool:
    """How a consent's switch stands on a screen of several: as last tapped, else as it was given before."""
    proposal = report.interview.standing.proposals.get(address)
    return said_yes(proposal.value if proposal else report.interview.path.value(address))


def item_is_told(report: OpenReport, list_key: str, item: int) -> bool:
    """Whether anything at all was told of this item."""
    return any(report.interview.path.value(address) for address, _ in report.interview.path.fields(list_key, item))


def item_title(voice: Voice, report: OpenReport, list_key: str, item: int) -> str:
    """A short title for a list item: its number and the first things told of it, not a bare yes, no or unknown."""
    path = report.interview.path
    told = [(question, path.value(address)) for address, question in path.fields(list_key, item)]
    shown = [
        voice.value(question, value).replace("\n", voice.label("list-comma"))
        for question, value in told
        if value is not None and not isinstance(value, YesNo | Consent | Unsaid)
    ]
    title = f"{item}. {' · '.join(shown)}" if shown else f"{item}."
    return title if len(title) <= LONGEST_TITLE else f"{title[: LONGEST_TITLE - 1]}…"
