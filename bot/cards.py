"""The sealed card of a report: the few facts by which organizers find it and compare it; never a column."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import asdict, dataclass
from typing import Any

from bot import dates, places
from bot.ages import birth_of
from bot.custody import Custody, DataKey, Sealed, bound
from bot.custody.envelope import SALT_BYTES
from bot.interview.conditions import chosen, said_yes
from bot.interview.engine import Interview
from bot.interview.kinds import Chosen, Place, Text, Value, When
from bot.interview.moves import Address
from bot.latest import is_dead, now_of

SHAPE = 1
"""Counts up when a card holds something new: an older one is read from its report instead."""
NAMES = ("person.name", "person.name_latin", "person.name_chinese")
PARTS = tuple(f"person.name_parts.{part}" for part in ("given", "patronymic", "family"))
OTHER_NAMES = "person.other_names"
PLACES = ("event.place", "person.home", "person.birthplace", "person.hukou", "status.facility")
ALLOWED = ("match", "connect_families", "contact", "un", "research")
Bounds = tuple[str, str]
"""The first and the last day a date can mean, as ISO days."""


@dataclass(frozen=True, slots=True, repr=False)
class Card:
    """What is found and compared by. `home` and `taken_at` are codes of places, `allows` the consents given."""

    code: str
    names: tuple[str, ...] = ()
    relation: str | None = None
    sex: str | None = None
    places: tuple[str, ...] = ()
    place_words: tuple[str, ...] = ()
    home: str | None = None
    taken_at: str | None = None
    born: Bounds | None = None
    happened: Bounds | None = None
    status: str | None = None
    kind: str | None = None
    reasons: tuple[str, ...] = ()
    allows: tuple[str, ...] = ()


def card_of(interview: Interview, code: str) -> Card:
    """The card of a report as it is told now."""

    def told(key: str) -> Value | None:
        return interview.path.value(Address(key))

    placed = [value for key in PLACES if isinstance(value := told(key), Place)]
    happened = told("event.date")
    now = now_of(interview)
    return Card(
        code=code,
        names=tuple(dict.fromkeys(_names(interview))),
        relation=_one(told("person.relation")),
        sex=_one(told("person.sex")),
        places=tuple(dict.fromkeys(known for each in placed if (known := _code(each)))),
        place_words=tuple(dict.fromkeys(each.words for each in placed)),
        home=_code(told("person.home")),
        taken_at=_code(told("event.place")),
        born=_bounds(birth_of(told("person.birth"))),
        happened=_bounds(happened.edtf if isinstance(happened, When) else None),
        status="dead" if is_dead(interview) else now.state if now else None,
        kind=_one(told("event.kind")),
        reasons=_all(told("event.reason_suspected")),
        allows=tuple(each for each in ALLOWED if said_yes(told(f"consent.{each}"))),
    )


def sealed(custody: Custody, key: DataKey, report_id: str, card: Card) -> bytes:
    """The card as it is kept, under the key of what happened."""
    text = json.dumps({"shape": SHAPE, **asdict(card)}, ensure_ascii=False).encode()
    made = custody.seal(key, text, bound(report_id, "card"))
    return made.salt + made.box


def opened(custody: Custody, key: DataKey, report_id: str, kept: bytes) -> Card:
    """A card, readable. Of one that an earlier release wrote only the code is given."""
    told = json.loads(custody.open(key, Sealed(kept[:SALT_BYTES], kept[SALT_BYTES:]), bound(report_id, "card")))
    if told.pop("shape", 0) != SHAPE:
        return Card(told["code"])
    fields: dict[str, Any] = {name: tuple(value) if isinstance(value, list) else value for name, value in told.items()}
    return Card(**fields)


def is_bare(card: Card) -> bool:
    """Whether an earlier release wrote it, so that it holds no more than the code."""
    return card == Card(card.code)


def _names(interview: Interview) -> Iterator[str]:
    """In every spelling told, as it was told."""
    path = interview.path
    fields = [Address(key) for key in NAMES]
    fields += [Address(f"{OTHER_NAMES}[].name", item) for item in interview.standing.items.get(OTHER_NAMES, ())]
    yield from (value.words for each in fields if isinstance(value := path.value(each), Text))
    parts = [value.words for key in PARTS if isinstance(value := path.value(Address(key)), Text)]
    if parts:
        yield " ".join(parts)


def _one(value: Value | None) -> str | None:
    return value.option if isinstance(value, Chosen) else None


def _all(value: Value | None) -> tuple[str, ...]:
    return tuple(sorted(chosen(value)))


def _code(value: Value | None) -> str | None:
    """Today's code of a place; None where the gazetteer does not know it."""
    return places.current_code(value.code) if isinstance(value, Place) and value.code else None


def _bounds(edtf: str | None) -> Bounds | None:
    if edtf is None or not dates.is_valid(edtf):
        return None
    return dates.earliest(edtf).isoformat(), dates.latest(edtf).isoformat()
