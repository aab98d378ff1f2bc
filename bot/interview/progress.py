"""How far the short part has come: the count a relative sees."""

from __future__ import annotations

from bot.interview.asking import opening_sections
from bot.interview.engine import Interview
from bot.interview.moves import Address
from bot.interview.questionnaire import Question


def core_progress(interview: Interview, address: Address) -> tuple[int, int]:
    """Which question of the core this is, of how many on her path (a screen of consents counts as one)."""
    steps = _steps(interview)
    place = next((number for number, step in enumerate(steps, 1) if address in step), 0)
    return (place, len(steps)) if place else (0, 0)


def missing(interview: Interview) -> tuple[Question, ...]:
    """What must still be put and replied to before handing in."""
    path, answers = interview.path, interview.standing.answers
    return tuple(
        question
        for section in opening_sections(interview.questionnaire)
        for address, question in path.questions(section)
        if question.must and address not in answers
    )


def _steps(interview: Interview) -> list[set[Address]]:
    core = opening_sections(interview.questionnaire)[-1]
    steps: dict[str, set[Address]] = {}
    for address, question in interview.path.questions(core):
        steps.setdefault(question.screen or str(address), set()).add(address)
    return list(steps.values())
