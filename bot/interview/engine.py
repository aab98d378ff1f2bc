"""The one verb of an interview: `advance(interview, reply) -> Turn`. Pure; standard library only."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import cached_property

from bot.interview.asking import Prompt, asked, opening_sections
from bot.interview.moves import (
    Move,
)
from bot.interview.path import Path
from bot.interview.questionnaire import Questionnaire
from bot.interview.replies import (
    Rejection,
    Reply,
)
from bot.interview.replying import moves_for
from bot.interview.standing import Standing, fold
from bot.interview.weighing import Origin, Weighing


@dataclass(frozen=True)
class Interview:
    """A questionnaire and where the moves so far have led."""

    questionnaire: Questionnaire
    standing: Standing

    @cached_property
    def prompt(self) -> Prompt:
        """What is asked now."""
        return asked(self.path)

    @cached_property
    def path(self) -> Path:
        """The questions on the path, and the values in force."""
        return Path(self.questionnaire, self.standing)


@dataclass(frozen=True)
class Turn:
    """What a reply led to: the interview after it, the moves to keep, what to ask next, or why nothing changed."""

    interview: Interview
    moves: tuple[Move, ...]
    prompt: Prompt
    rejection: Rejection | None = field(default=None)


def begin(questionnaire: Questionnaire, moves: tuple[Move, ...] = ()) -> Interview:
    """A new interview, or one taken up again from its kept moves."""
    first = opening_sections(questionnaire)[0].key
    return Interview(questionnaire, fold(Standing(section=first), moves))


def advance(interview: Interview, reply: Reply, origin: Origin) -> Turn:
    """Apply one reply. A rejected reply changes nothing; an accepted one only ever adds moves."""
    weighing = Weighing(interview.questionnaire, interview.standing, interview.path, interview.prompt, origin)
    outcome = moves_for(weighing, reply)
    if isinstance(outcome, Rejection):
        return Turn(interview, (), interview.prompt, outcome)
    moved = Interview(interview.questionnaire, fold(interview.standing, outcome))
    return Turn(moved, outcome, moved.prompt)


__all__ = ["Interview", "Origin", "Turn", "advance", "begin"]
