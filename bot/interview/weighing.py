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
    """In which language of the chat a reply was given, on which ISO day (where she is), in what language its words."""

    language: str
    said_on: str
    written_in: str | None = None


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
        here = self.origin
        return Answered(address, value, here.language, here.said_on, self.questionnaire.version, here.written_in)

    def proposed(self, address: Address, value: Value) -> Proposed:
        """The move that waits to be confirmed."""
        here = self.origin
        return Proposed(address, value, here.language, here.said_on, self.questionnaire.version, here.written_in)
