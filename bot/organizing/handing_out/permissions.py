"""What a family allowed, read from its own answers, and what a recipient may get by it: pure functions of both."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import lru_cache

from bot.interview.conditions import chosen, said_yes
from bot.interview.kinds import Unsaid, Value, YesNo
from bot.interview.moves import Address
from bot.interview.path import Path
from bot.organizing.handing_out.parts import part_of
from bot.organizing.handing_out.recipients import PROFILES, Part, Recipient
from bot.questions import QUESTIONNAIRE

CONSENTS = tuple(profile.consent for profile in PROFILES.values() if profile.consent)
PHOTO = "consent.publish_photo"
LOCATION = "consent.publish_location"
SEEN_BY_CHILD = "under_16"
NOWHERE = "none"
LEVELS = frozenset({NOWHERE, "prefecture", "county", "exact"})


@dataclass(frozen=True, slots=True)
class Permissions:
    """What a family said about giving its report away.

    `held`: told by a child, or for a family that does not agree: it stays with the organizers, whatever else was said.
    """

    given: frozenset[str] = frozenset()
    location: str = NOWHERE
    teller_hidden: bool = False
    held: bool = False


def permissions_of(path: Path) -> Permissions:
    """From the answers in force."""

    def told(key: str) -> Value | None:
        return path.value(Address(key))

    yes = frozenset(key for key in (*CONSENTS, PHOTO) if said_yes(told(key)))
    level = next(iter(chosen(told(LOCATION)) & LEVELS), NOWHERE)
    return Permissions(yes, level, _hides_name(told), held=_is_held(told))


def is_open_to(permissions: Permissions, recipient: Recipient) -> bool:
    """Whether anything of such a report may go there."""
    consent = PROFILES[recipient].consent
    return consent is None or (consent in permissions.given and not permissions.held)


@lru_cache(maxsize=512)
def allowed_keys(permissions: Permissions, recipient: Recipient) -> frozenset[str]:
    """Keys of the questionnaire that may go there: the hard filter. Nothing else of a report is ever looked at."""
    if not is_open_to(permissions, recipient):
        return frozenset()
    parts = PROFILES[recipient].parts - _withheld(permissions, recipient)
    keys = frozenset(question.key for question in QUESTIONNAIRE.walk() if part_of(question.key) in parts)
    return keys - _sensitive() if recipient in {Recipient.RESEARCH, Recipient.PUBLIC} else keys


def may_go(told: Callable[[str], Value | None], list_key: str) -> bool:
    """Whether one item of a list may leave: a witness who agreed and is safe, evidence that may be shown.

    `told` looks up a field of the item.
    """
    match list_key:
        case "event.witnesses":
            fields = ("event.witnesses[].they_agreed", "event.witnesses[].safe_to_name")
            return all(said_yes(told(field)) for field in fields)
        case "testimony.files":
            return said_yes(told("testimony.files[].may_share"))
        case _:
            return True


def _withheld(permissions: Permissions, recipient: Recipient) -> frozenset[Part]:
    if recipient is Recipient.ARCHIVE:
        return frozenset()
    parts = {Part.TELLER} if permissions.teller_hidden else set()
    if recipient is Recipient.PUBLIC:
        parts |= set() if PHOTO in permissions.given else {Part.PHOTO}
        parts |= {Part.PLACES} if permissions.location == NOWHERE else set()
    return frozenset(parts)


def _sensitive() -> frozenset[str]:
    """What was asked with a reason never goes to those who need no single case."""
    found = [question for question in QUESTIONNAIRE.walk() if question.sensitive]
    return frozenset(key for each in found for key in (each.key, *(field.key for field in each.items)))


def _hides_name(told: Callable[[str], Value | None]) -> bool:
    """Said so, or would not say."""
    answer = told("reporter.name_hidden")
    return said_yes(answer) or isinstance(answer, Unsaid)


def _is_held(told: Callable[[str], Value | None]) -> bool:
    child = SEEN_BY_CHILD in chosen(told("reporter.age_group"))
    return child or told("reporter.family_agrees") == YesNo(yes=False)
