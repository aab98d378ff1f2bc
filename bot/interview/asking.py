"""What is asked next: derived from where the interview stands, never stored."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from bot.interview.conditions import chosen
from bot.interview.kinds import Kind, NonAnswer, Unsaid, Value
from bot.interview.moves import Address
from bot.interview.path import Path
from bot.interview.questionnaire import Question, Questionnaire, Section

Pair = tuple[Address, Question]
LEAVING = "leaving"
"""The section asked only when somebody leaves; never on the ordinary way."""


@dataclass(frozen=True, slots=True)
class Ask:
    """Ask one question, or several on one screen. `answer` and `proposal` are what stands there already."""

    address: Address
    question: Question
    screen: tuple[Pair, ...] = ()
    answer: Value | None = None
    proposal: Value | None = None
    section: str | None = None


@dataclass(frozen=True, slots=True)
class Menu:
    """Offer the sections, the read-back and handing in. `finished` is the section just completed."""

    finished: str | None = None


@dataclass(frozen=True, slots=True)
class ReadBack:
    """Show a section again after one of its answers was changed."""

    section: str
    changed: Address


Prompt = Ask | Menu | ReadBack


def asked(path: Path) -> Prompt:
    """What to put to the relative now."""
    standing = path.standing
    if standing.focus and path.has(standing.focus.address):
        return ask(path, standing.focus.address)
    if standing.changed:
        return ReadBack(section_of(path.questionnaire, standing.changed), standing.changed)
    if standing.spoke and (waiting := _at_once(path)):
        return ask(path, waiting)
    if standing.item:
        return ask(path, _in_item(path, *standing.item))
    return _in_section(path, standing.section)


def _at_once(path: Path) -> Address | None:
    """What is to be asked of something just told aloud, before going on."""
    answers = path.standing.answers
    return next((each for each in path.questionnaire.at_once if each not in answers and path.has(each)), None)


def ask(path: Path, address: Address) -> Ask:
    """The prompt for one question, together with the others of its screen."""
    question = path.questionnaire.by_key[address.key]
    proposal = path.standing.proposals.get(address)
    return Ask(
        address,
        question,
        screen=_screen(path, address, question),
        answer=path.value(address),
        proposal=proposal.value if proposal else None,
        section=section_of(path.questionnaire, address),
    )


def section_of(questionnaire: Questionnaire, address: Address) -> str:
    """The section an address belongs to."""
    top = address.key.partition("[]")[0]
    if found := questionnaire.section_of.get(top):
        return found.key
    group = address.key.rpartition(".")[0]
    return questionnaire.section_of[group].key if group in questionnaire.section_of else LEAVING


def suggested(path: Path, question: Question) -> str | None:
    """The option an earlier answer suggests."""
    if question.suggestion is None:
        return None
    told = chosen(path.value(Address(question.suggestion.key)))
    return next((here for there, here in question.suggestion.pairs if there in told), None)


def unanswered(path: Path, pairs: Iterable[Pair]) -> Address | None:
    """The first question without a reply; after those, the first one put off until later."""
    answers, put_off = path.standing.answers, path.standing.asked_again
    again: Address | None = None
    for address, _ in pairs:
        if address not in answers:
            return address
        if again is None and address in put_off:
            again = address
    return again


def opening_sections(questionnaire: Questionnaire) -> tuple[Section, ...]:
    """What is asked without being opened: what comes before anything, and the core."""
    return questionnaire.sections[:2]


def first_open(path: Path) -> str | None:
    """The opening section that still has something to ask."""
    for section in opening_sections(path.questionnaire):
        if unanswered(path, path.questions(section)):
            return section.key
    return None


def unfinished(path: Path) -> Ask | None:
    """The first question of the opening sections never replied to; one put off until later holds nobody up."""
    for section in opening_sections(path.questionnaire):
        for address, _ in path.questions(section):
            if address not in path.standing.answers:
                return ask(path, address)
    return None


def put_off(path: Path, section: Section) -> bool:
    """Whether something in this section was left for later."""
    return any(path.value(address) == Unsaid(NonAnswer.LATER) for address, _ in path.questions(section))


def _in_section(path: Path, key: str | None) -> Prompt:
    opening = [section.key for section in opening_sections(path.questionnaire)]
    if key in opening:
        key = first_open(path) or opening[-1]
    section = path.questionnaire.by_section.get(key) if key else None
    if section is None:
        return Menu()
    address = unanswered(path, path.questions(section))
    return ask(path, address) if address else Menu(finished=section.key)


def _in_item(path: Path, list_key: str, item: int) -> Address:
    return unanswered(path, path.fields(list_key, item)) or Address(list_key)


def _screen(path: Path, address: Address, question: Question) -> tuple[Pair, ...]:
    if question.screen is None or question.kind is not Kind.CONSENT:
        return ()
    section = path.questionnaire.section_of[address.key]
    return tuple(pair for pair in path.questions(section) if pair[1].screen == question.screen)
