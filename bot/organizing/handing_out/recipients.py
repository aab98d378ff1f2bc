"""To whom reports are given: what each may get at most, and the consent without which it gets nothing."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum, auto
from types import MappingProxyType


class Recipient(StrEnum):
    """Kinds of recipients. The words stand in the database and in manifests: they are for ever."""

    ARCHIVE = "archive"
    UN = "un"
    ICRC = "icrc"
    ORGANISATIONS = "organisations"
    GOVERNMENTS = "governments"
    RESEARCH = "research"
    PUBLIC = "public"


class Part(StrEnum):
    """What a question is about, as far as giving it away goes. Every question has exactly one."""

    NAME = auto()
    PERSON = auto()
    PAPERS = auto()
    PLACES = auto()
    EVENT = auto()
    WORDS = auto()
    BODY = auto()
    TIE = auto()
    RELATIVES = auto()
    WITNESSES = auto()
    PHOTO = auto()
    EVIDENCE = auto()
    STEPS = auto()
    WISHES = auto()
    TELLER = auto()
    TELLER_APART = auto()
    OURS = auto()
    NEVER = auto()


class Detail(StrEnum):
    """How much of a value goes out: all of it; without words somebody typed; or coarse enough for counting only."""

    WHOLE = auto()
    FACTS = auto()
    COARSE = auto()


@dataclass(frozen=True, slots=True)
class Profile:
    """One kind of recipient. Without `consent` (None: nobody else gets it) nothing of a report goes there."""

    consent: str | None
    detail: Detail
    parts: frozenset[Part]


_CASE = frozenset({Part.NAME, Part.PERSON, Part.PLACES, Part.EVENT})
_ADVOCATES = _CASE | {Part.WORDS, Part.BODY, Part.TIE, Part.WITNESSES, Part.PHOTO, Part.EVIDENCE, Part.STEPS}

PROFILES: Mapping[Recipient, Profile] = MappingProxyType(
    {
        Recipient.ARCHIVE: Profile(None, Detail.WHOLE, frozenset(Part) - {Part.NEVER}),
        # The UN asks the government of China: nobody's name goes there but the missing person's and the teller's.
        Recipient.UN: Profile("consent.un", Detail.WHOLE, _ADVOCATES | {Part.PAPERS, Part.TELLER}),
        Recipient.ICRC: Profile("consent.icrc", Detail.WHOLE, _ADVOCATES | {Part.PAPERS, Part.RELATIVES, Part.WISHES}),
        Recipient.ORGANISATIONS: Profile("consent.organisations", Detail.WHOLE, _ADVOCATES | {Part.WISHES}),
        Recipient.GOVERNMENTS: Profile("consent.governments", Detail.WHOLE, _CASE | {Part.PHOTO, Part.STEPS}),
        Recipient.RESEARCH: Profile(
            "consent.research", Detail.COARSE, frozenset({Part.PERSON, Part.PLACES, Part.EVENT})
        ),
        Recipient.PUBLIC: Profile("consent.publish_person", Detail.FACTS, _CASE | {Part.PHOTO}),
    }
)
