"""One report as one recipient may have it: answers, lists, files and written-down words, and nothing beside them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from datetime import date

from bot.ages import under_18
from bot.interview.engine import Interview
from bot.interview.kinds import Destroyed, Done, FileRef, ToldAloud, Value, files_in
from bot.interview.moves import Address
from bot.interview.questionnaire import Question
from bot.organizing.handing_out.notes import Written
from bot.organizing.handing_out.permissions import allowed_keys, may_go, permissions_of
from bot.organizing.handing_out.recipients import PROFILES, Detail, Recipient
from bot.organizing.handing_out.reducing import Reducing

AGE = "person.under_18"


@dataclass(frozen=True, slots=True)
class Answer:
    """One answer that goes out, under its question."""

    address: Address
    question: Question = field(repr=False)
    value: Value = field(repr=False)


@dataclass(frozen=True, slots=True)
class Head:
    """What is known of a report apart from its answers: for those who may have whole reports."""

    state: str
    language: str
    urgent: bool
    handed_in_on: str | None


@dataclass(frozen=True, slots=True)
class Given:
    """A report cut down for one recipient. `id` and `case` tell only this recipient which is which."""

    id: str
    case: str
    rung: str | None
    head: Head | None
    answers: tuple[Answer, ...] = field(repr=False)
    written: tuple[Written, ...] = field(default=(), repr=False)
    under_18: tuple[bool | None, bool | None] | None = None

    def answer(self, key: str) -> Value | None:
        """The value of a question that is no field of a list."""
        return next((each.value for each in self.answers if each.address == Address(key)), None)

    def files(self) -> Iterator[tuple[Answer, FileRef]]:
        """Every file that goes out, with the answer it belongs to."""
        for each in self.answers:
            for file in files_in(each.value):
                yield each, file


@dataclass(frozen=True, slots=True)
class About:
    """What stands beside the interview: names for this recipient, the row's head, notes, the day it is."""

    id: str
    case: str
    rung: str | None
    head: Head
    today: date
    written: tuple[Written, ...] = field(default=(), repr=False)


def given(interview: Interview, recipient: Recipient, about: About) -> Given | None:
    """The report as this recipient may have it; None if nothing of it may go there."""
    permissions = permissions_of(interview.path)
    keys = allowed_keys(permissions, recipient)
    if not keys:
        return None
    reducing = Reducing(permissions, recipient)
    answers = tuple(_answers(interview, keys, reducing))
    whole = PROFILES[recipient].detail is Detail.WHOLE
    return Given(
        about.id,
        about.case,
        about.rung,
        about.head if whole else None,
        answers,
        tuple(_written(about.written, answers, recipient)),
        _child(interview, about.today) if AGE in keys else None,
    )


def _answers(interview: Interview, keys: frozenset[str], reducing: Reducing) -> Iterator[Answer]:
    """In the order of the questionnaire, items in the order told."""
    for address, question, value in in_force(interview, keys):
        if not _item_may_go(interview, address, reducing.recipient):
            continue
        left = reducing.value(question.key, value)
        left = _without_voices(left, reducing.recipient)
        if left is not None and not isinstance(left, Done | Destroyed):
            yield Answer(address, question, left)


def in_force(interview: Interview, keys: frozenset[str]) -> Iterator[tuple[Address, Question, Value]]:
    """Every answer that stands, of these questions; to questions asked no more, too."""
    path, standing, questionnaire = interview.path, interview.standing, interview.questionnaire
    told: dict[str, list[Address]] = {}
    for address in standing.answers:
        told.setdefault(address.key, []).append(address)
    for question in (*questionnaire.walk(), *questionnaire.retired):
        if question.key not in keys or question.key not in told:
            continue
        for address in _in_order(told[question.key], standing.items.get(question.key.partition("[]")[0], ())):
            retired = question.key in questionnaire.retired_keys
            value = standing.answers[address].value if retired else path.value(address)
            if value is not None:
                yield address, question, value


def _in_order(addresses: list[Address], items: tuple[int, ...]) -> Iterable[Address]:
    if len(addresses) == 1:
        return addresses
    place = {item: number for number, item in enumerate(items)}
    return sorted(addresses, key=lambda each: place.get(each.item or 0, len(place)))


def _item_may_go(interview: Interview, address: Address, recipient: Recipient) -> bool:
    if address.item is None or recipient is Recipient.ARCHIVE:
        return True
    return may_go(lambda key: interview.path.value(Address(key, address.item)), address.key.partition("[]")[0])


def _without_voices(value: Value | None, recipient: Recipient) -> Value | None:
    """Who speaks can be known by her voice: recordings stay with the organizers, what was written down goes."""
    return ToldAloud(()) if isinstance(value, ToldAloud) and recipient is not Recipient.ARCHIVE else value


def _written(written: tuple[Written, ...], answers: tuple[Answer, ...], recipient: Recipient) -> Iterator[Written]:
    """Transcripts and translations go where the answer goes they were made of; what organizers think stays here."""
    going = {each.address for each in answers}
    for each in written:
        of_answer = each.address is not None and each.address in going
        whole = PROFILES[recipient].detail is Detail.WHOLE
        if recipient is Recipient.ARCHIVE or (of_answer and whole and each.is_rendering):
            yield each


def _child(interview: Interview, today: date) -> tuple[bool | None, bool | None]:
    path = interview.path
    found = under_18(path.value(Address("person.birth")), path.value(Address("event.date")), today)
    return found.at_event, found.now
