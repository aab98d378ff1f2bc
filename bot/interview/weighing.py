"""What every reply is weighed with: the questionnaire, where the interview stands, and what is asked."""

from __future__ import annotations

from dataclasses import dataclass

from bot.interview.asking import Prompt
from bot.interview.kinds import (
    Value,
)
from bot.interview.moves import (
    Address,
    Answered,
    Move,
    Proposed,
)
from bot.interview.path import Path
from bot.interview.questionnaire import Questionnaire
from bot.interview.replies import (
    Rejection,
)
from bot.interview.standing import Standing


@dataclass(frozen=True, slots=True)
class Origin:
    """In which language a reply was given, and on which ISO day (where the relative is)."""

    language: str
    said_on: str


Outcome = tuple[Move, ...] | Rejection


@dataclass(frozen=True, slots=True)
class Weighing:
    """One reply being weighed against what is asked."""

    questionnaire: Questionnaire
    standing: Standing
    path: Path
    prompt: Prompt
    origin: Origin

    def answered(self, address: Address, value: Value) -> Answered:
        """The move that puts a value in force."""
        return Answered(address, value, self.origin.language, self.origin.said_on, self.questionnaire.version)

    def proposed(self, address: Address, value: Value) -> Proposed:
        """The move that waits to be confirmed."""
        return Proposed(address, value, self.origin.language, self.origin.said_on, self.questionnaire.version)
