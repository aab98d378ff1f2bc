"""The kinds of question, and the typed values an answer can have: these show nothing of what was told in a repr."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Kind(StrEnum):
    """What sort of thing a question asks for."""

    TEXT = "text"
    LONG_TEXT = "long_text"
    CHOICE = "choice"
    CHOICES = "choices"
    NAME = "name"
    DATE = "date"
    BIRTH = "date_or_age"
    AFTER = "after"
    AGE = "age"
    PLACE = "place"
    COUNTRY = "country"
    NUMBER = "number"
    CONTACT = "contact"
    ZONE = "zone"
    URL = "url"
    FILES = "files"
    YES_NO = "yes_no"
    CONSENT = "consent"
    GROUP = "group"
    LIST = "list"
    LANGUAGE = "language"
    NOTICE = "notice"
    DERIVED = "derived"


WORDS = frozenset({Kind.TEXT, Kind.LONG_TEXT, Kind.NAME, Kind.PLACE, Kind.DATE, Kind.BIRTH, Kind.CONTACT})
"""Kinds that may be told aloud, or shown as a photo of a paper, instead of typed."""

READ_BACK = frozenset({Kind.DATE, Kind.BIRTH, Kind.AFTER, Kind.PLACE, Kind.COUNTRY, Kind.AGE})
"""Kinds whose meaning is read back and confirmed before it counts, unless it is sure."""


class NonAnswer(StrEnum):
    """Three different ways of not answering; each is kept."""

    DONT_KNOW = "dont_know"
    PREFER_NOT = "prefer_not"
    LATER = "later"


class Medium(StrEnum):
    """What a received file is, as the person sent it."""

    PHOTO = "photo"
    DOCUMENT = "document"
    AUDIO = "audio"
    VOICE = "voice"
    VIDEO = "video"
    VIDEO_NOTE = "video_note"


ALOUD = frozenset({Medium.VOICE, Medium.VIDEO_NOTE, Medium.AUDIO, Medium.VIDEO})
"""What is listened to. A photo of a paper is read."""


@dataclass(frozen=True, slots=True)
class Unsaid:
    """A stored non-answer."""

    why: NonAnswer


@dataclass(frozen=True, slots=True, repr=False)
class Text:
    """Words as they were given, in the script they were given in."""

    words: str


@dataclass(frozen=True, slots=True, repr=False)
class Chosen:
    """One option; `words` for «other», and where the option was read from words typed.

    `kin`: the relative that was meant, where it is told more exactly than the option (elder_brother).
    """

    option: str
    words: str | None = None
    kin: str | None = None


@dataclass(frozen=True, slots=True, repr=False)
class ChosenMany:
    """Several options, in the order of the questionnaire; `words` only for «other»."""

    options: tuple[str, ...]
    words: str | None = None


@dataclass(frozen=True, slots=True, repr=False)
class When:
    """A date as EDTF (ISO 8601-2), never more precise than said; `edtf` is None when only the words are kept.

    `after` names what the date was told against (an address such as `event.date` or `history[2].date`).
    """

    edtf: str | None
    words: str
    after: str | None = None


@dataclass(frozen=True, slots=True, repr=False)
class After:
    """«After another event»: its address (empty where only the words tell it), and how long after, in words."""

    event: str
    words: str


@dataclass(frozen=True, slots=True, repr=False)
class Aged:
    """An age in years (a decimal as text), with the ISO day on which it was true."""

    years: str
    on: str
    words: str


@dataclass(frozen=True, slots=True, repr=False)
class Place:
    """The words for a place, and its GB/T 2260 code where the gazetteer knows it."""

    words: str
    code: str | None = None


@dataclass(frozen=True, slots=True, repr=False)
class Country:
    """A country by ISO 3166 code; `words` for one that has no code here."""

    code: str | None
    words: str | None = None


@dataclass(frozen=True, slots=True, repr=False)
class Number:
    """A number as exact decimal text, and the words it came from."""

    number: str
    words: str


@dataclass(frozen=True, slots=True, repr=False)
class Zone:
    """An IANA time zone."""

    name: str


@dataclass(frozen=True, slots=True, repr=False)
class YesNo:
    """Yes or no."""

    yes: bool


@dataclass(frozen=True, slots=True, repr=False)
class Consent:
    """A consent given or refused, with the hash of the exact wording shown and its language."""

    given: bool
    wording: str
    language: str


@dataclass(frozen=True, slots=True, repr=False)
class FileRef:
    """A received file: the id of its attachment, what it is, the caption sent with it, and how long it lasts.

    `seconds` as Telegram announced them; none for what is read, nor for what was kept before lengths were.
    """

    attachment: str
    medium: Medium
    caption: str | None = None
    seconds: int | None = None


@dataclass(frozen=True, slots=True, repr=False)
class ToldAloud:
    """An answer given by voice, video note or a photo of a paper (or an album): to be written down by a person."""

    files: tuple[FileRef, ...]


@dataclass(frozen=True, slots=True, repr=False)
class Parts:
    """Several pieces of one answer (files, or a long story told in many messages), in the order told."""

    parts: tuple[Text | FileRef, ...]


@dataclass(frozen=True, slots=True)
class Language:
    """A chosen language of the interview."""

    code: str


@dataclass(frozen=True, slots=True)
class Done:
    """A notice was read, or a list is complete for now."""


@dataclass(frozen=True, slots=True)
class Destroyed:
    """An answer taken back: its words are gone, only the address and the time stay."""


Value = (
    Unsaid | Text | Chosen | ChosenMany | When | After | Aged | Place | Country | Number | Zone | YesNo | Consent
    | FileRef | ToldAloud | Parts | Language | Done | Destroyed
)  # fmt: skip


def files_in(value: Value | None) -> tuple[FileRef, ...]:
    """The files an answer holds."""
    match value:
        case ToldAloud(files):
            return files
        case Parts(parts):
            return tuple(part for part in parts if isinstance(part, FileRef))
        case FileRef():
            return (value,)
        case _:
            return ()


def is_spoken(value: Value | None) -> bool:
    """Whether some of it is to be listened to."""
    return any(file.medium in ALOUD for file in files_in(value))
