"""Fifty simple questions for the bots that others would write: three kinds of words, each checked, and choices."""

import re
from dataclasses import dataclass
from enum import StrEnum
from typing import Final, assert_never

OPTIONS: Final = ("One", "Two", "Three", "Four")
DATE: Final = re.compile(r"(19|20)\d\d(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?")


class Kind(StrEnum):
    CHOICE = "choice"
    TEXT = "text"
    DATE = "date"
    NUMBER = "number"


# Of twelve questions nine are tapped and three typed: the share that the first fifty of the real questionnaire have.
TYPED: Final = {1: Kind.TEXT, 5: Kind.DATE, 9: Kind.NUMBER}


@dataclass(frozen=True, slots=True)
class Question:
    number: int
    kind: Kind

    @property
    def words(self) -> str:
        asked = {
            Kind.CHOICE: "Which of these is right?",
            Kind.TEXT: "What is the name?",
            Kind.DATE: "On what date was it? For example 2017-04.",
            Kind.NUMBER: "How many were they?",
        }
        return f"{self.number + 1}. {asked[self.kind]}"

    @property
    def buttons(self) -> list[tuple[str, str]]:
        """Label and callback data, for a choice."""
        if self.kind is not Kind.CHOICE:
            return []
        return [(option, f"{self.number}:{option}") for option in OPTIONS]


def questions(how_many: int) -> tuple[Question, ...]:
    return tuple(Question(number, TYPED.get(number % 12, Kind.CHOICE)) for number in range(how_many))


def accepted(question: Question, words: str) -> str | None:
    """The answer as it is kept, or None when it is none."""
    stripped = words.strip()
    match question.kind:
        case Kind.CHOICE:
            number, _, option = stripped.partition(":")
            return stripped if number == str(question.number) and option in OPTIONS else None
        case Kind.TEXT:
            return stripped if 0 < len(stripped) <= 200 else None
        case Kind.DATE:
            return stripped if DATE.fullmatch(stripped) else None
        case Kind.NUMBER:
            return stripped if stripped.isdecimal() and int(stripped) <= 120 else None
        case _:
            assert_never(question.kind)


def read_back(answers: list[str]) -> str:
    return "Thank you. You said: " + "; ".join(answers)
