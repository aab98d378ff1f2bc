"""What each recipient may get, from the table written by hand: nothing here looks at the program's own tables."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

LETTERS = {
    "archive": "A", "un": "U", "icrc": "I", "organisations": "O", "governments": "G", "research": "R", "public": "P",
}  # fmt: skip
ASKED = {
    "un": "consent.un",
    "icrc": "consent.icrc",
    "organisations": "consent.organisations",
    "governments": "consent.governments",
    "research": "consent.research",
    "public": "consent.publish_person",
}
PLACES = frozenset(
    {"event.place", "person.home", "person.birthplace", "person.hukou", "status.facility", "history[].place"}
)
TELLER = frozenset({"reporter.name", "reporter.address"})


@dataclass(frozen=True)
class Said:
    """What a family said about giving its report away."""

    yes: frozenset[str]
    location: str = "exact"
    hidden: bool = False
    held: bool = False


@lru_cache(maxsize=1)
def letters() -> Mapping[str, str]:
    """The letters of every key."""
    lines = (Path(__file__).parent / "who_gets_what.txt").read_text(encoding="utf-8").splitlines()
    rows = [line.split() for line in lines if line and not line.startswith("#")]
    return {key: row[0] for row in rows for key in row[1:]}


def may_get(recipient: str, said: Said) -> frozenset[str]:
    """The keys of answers that may go there."""
    if recipient == "archive":
        return frozenset(key for key, who in letters().items() if "A" in who)
    if ASKED[recipient] not in said.yes or said.held:
        return frozenset()
    keys = {key for key, who in letters().items() if LETTERS[recipient] in who.upper()}
    if said.hidden:
        keys -= TELLER
    if recipient == "public" and said.location == "none":
        keys -= PLACES
    if recipient == "public" and "consent.publish_photo" not in said.yes:
        keys -= {"person.photo"}
    return frozenset(keys)


def keeps_words(recipient: str, key: str, said: Said) -> bool:
    """Whether typed words of this answer go along. A place is the public's only as exactly as the family said."""
    if recipient == "public" and key in PLACES:
        return said.location == "exact"
    return LETTERS[recipient] in letters()[key]
