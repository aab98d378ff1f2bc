"""Reports in which every field holds words nobody would write by chance: one of somebody alive, one of a death."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from bot.interview.engine import Interview, begin
from bot.interview.kinds import (
    After,
    Aged,
    Chosen,
    ChosenMany,
    Consent,
    Country,
    FileRef,
    Kind,
    Language,
    Medium,
    Number,
    Parts,
    Place,
    Text,
    Value,
    When,
    YesNo,
    Zone,
)
from bot.interview.moves import AddedItem, Address, Answered, Move
from bot.interview.questionnaire import Question
from bot.questions import QUESTIONNAIRE
from tests.hard.canaries import STEM

KUNES = "654025"
ALIVE: Mapping[str, str] = {
    "person.relation": "other", "reporter.role": "organisation", "event.kind": "sentenced", "status.now": "prison",
    "status.sentence": "years", "status.contact_now": "letters", "history[].what": "released",
    "history[].state": "prison", "reporter.contact_preference": "phone", "follow_up.rhythm": "monthly",
}  # fmt: skip
DEAD: Mapping[str, str] = {**ALIVE, "event.kind": "death_in_custody", "status.now": "dead"}


def words(key: str, item: int = 0) -> str:
    """The canary of a key."""
    return f"{STEM}<{key}|{item}>"


def interview(
    choices: Mapping[str, str], consents: Mapping[str, bool], more: Mapping[str, Value] | None = None
) -> Interview:
    """Every question answered, whatever its condition. `more` replaces answers."""
    given = {Address(key): value for key, value in (more or {}).items()}
    told = dict(_everything(choices, consents)) | given
    moves: list[Move] = [
        AddedItem(each.key, item)
        for each in QUESTIONNAIRE.walk()
        if each.kind is Kind.LIST and each.key != "actions"
        for item in (1, 2)
    ]
    if "actions.why_none" not in (more or {}):
        moves.append(AddedItem("actions", 1))
    moves += [Answered(address, value, "en", "2026-03-04", "1") for address, value in told.items()]
    return begin(QUESTIONNAIRE, tuple(moves))


def _everything(choices: Mapping[str, str], consents: Mapping[str, bool]) -> Iterator[tuple[Address, Value]]:
    for question in QUESTIONNAIRE.walk():
        for item in (1, 2) if "[]" in question.key else (None,):
            value = _value(question, choices, consents, item or 0)
            if value is not None:
                yield Address(question.key, item), value


def _value(question: Question, choices: Mapping[str, str], consents: Mapping[str, bool], item: int) -> Value | None:
    key, said = question.key, words(question.key, item)
    match question.kind:
        case Kind.TEXT | Kind.NAME | Kind.CONTACT | Kind.URL:
            return Text(said)
        case Kind.LONG_TEXT:
            return Parts((Text(said),)) if question.several else Text(said)
        case Kind.CHOICE if question.options:
            return Chosen(choices.get(key, question.options.names[0]), said)
        case Kind.CHOICES if question.options:
            return ChosenMany((choices.get(key, question.options.names[0]),), said)
        case Kind.DATE:  # the second event of a history has no date: so it is told after which it came
            return When(None if (key, item) == ("history[].date", 2) else "2017-04-15", said)
        case Kind.BIRTH | Kind.AGE:
            return Aged("40", "2026-03-04", said)
        case Kind.AFTER:
            return After("event.date", said)
        case Kind.PLACE:
            return Place(said, KUNES)
        case Kind.COUNTRY:
            return Country("US" if key == "reporter.country" else "KZ", said)
        case Kind.NUMBER:
            return Number("3", said)
        case _:
            return _without_words(question, consents, said)


def _without_words(question: Question, consents: Mapping[str, bool], said: str) -> Value | None:
    key = question.key
    match question.kind:
        case Kind.YES_NO:
            return YesNo(yes=key != "reporter.name_hidden")
        case Kind.CONSENT:
            return Consent(given=consents.get(key, True), wording=said, language="en")
        case Kind.FILES:
            return Parts((FileRef(said, Medium.PHOTO, said),))
        case Kind.ZONE:
            return Zone(said)
        case Kind.LANGUAGE:
            return Language("en")
        case _:
            return None
