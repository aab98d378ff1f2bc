"""Made-up families, and what is asked of them after they have told something."""

from collections.abc import Mapping

from bot.interview.kinds import (
    Chosen,
    Consent,
    NonAnswer,
    Unsaid,
    Value,
    YesNo,
)
from bot.interview.moves import Address, Answered
from bot.interview.path import Path
from bot.interview.questionnaire import Options
from bot.interview.standing import Standing
from bot.questions import QUESTIONNAIRE

Told = Mapping[str, Value | str]
YES, NO = YesNo(yes=True), YesNo(yes=False)
GIVEN = Consent(given=True, wording="0", language="en")
DONT_KNOW = Unsaid(NonAnswer.DONT_KNOW)


def path(told: Told, history: tuple[Told, ...] = ()) -> Path:
    """The path after these answers; a plain string is an option chosen."""
    answers = {Address(key): said(value) for key, value in told.items()}
    for item, fields in enumerate(history, start=1):
        answers.update({Address(f"history[].{key}", item): said(value) for key, value in fields.items()})
    kept = {address: Answered(address, value, "en", "2026-01-01", "1") for address, value in answers.items()}
    items = {"history": tuple(range(1, len(history) + 1))}
    return Path(QUESTIONNAIRE, Standing("core", answers=kept, items=items))


def said(value: Value | str) -> Value:
    return Chosen(value) if isinstance(value, str) else value


def asked(section: str, told: Told, history: tuple[Told, ...] = ()) -> list[str]:
    here = path(told, history)
    return [address.key for address, _ in here.questions(QUESTIONNAIRE.by_section[section])]


def offered(key: str, told: Told) -> set[str]:
    return set(path(told).options(Address(key)))


def names(key: str) -> set[str]:
    options = QUESTIONNAIRE.by_key[key].options
    assert isinstance(options, Options)
    return set(options.names)


BROTHER: Told = {"person.relation": "brother", "event.kind": "camp", "status.now": "camp"}
SURVIVOR: Told = {"person.relation": "myself", "event.kind": "camp", "status.now": "outside"}
DEATH: Told = {"person.relation": "aunt", "event.kind": "camp", "status.now": "dead"}
