"""The same person? Two reports side by side: what matches, what differs, what one of them leaves blank."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum

from bot import dates, places
from bot.ages import birth_of
from bot.archive import OpenReport
from bot.as_typed import fold
from bot.cards import Card
from bot.comparing import may_be_compared
from bot.interview.conditions import chosen
from bot.interview.kinds import Aged, Chosen, Number, Place, Text, Value, When
from bot.interview.moves import Address
from bot.names import similarity
from bot.organizing.access import AtWork
from bot.organizing.cards import Cards
from bot.organizing.opening import Opening
from bot.organizing.scope import visible
from bot.refusals import Refusal
from storage import cards as kept
from storage import case_files, events
from storage.database import Session
from storage.records import Report

SAME_NAME = 0.78
MAY_BE = 0.7
"""From this likeness on two names are worth a look."""
BESIDE = 0.05
"""What a year of birth, a place, a year of the event add to the likeness of names, or take from it."""
MOST = 6
COMPARED = (
    "person.name", "person.name_latin", "person.name_chinese", "person.sex", "person.birth", "person.home",
    "person.birthplace", "person.father_name", "person.mother_name", "person.id_number", "person.occupation",
    "event.kind", "event.date", "event.place", "status.now",
)  # fmt: skip


class Verdict(StrEnum):
    """How one field of two reports compares."""

    MATCH = "match"
    DIFFER = "differ"
    BLANK = "blank"


@dataclass(frozen=True, slots=True)
class Compared:
    """One field of both reports."""

    key: str
    verdict: Verdict
    one: Value | None = field(repr=False)
    other: Value | None = field(repr=False)


@dataclass(frozen=True, slots=True)
class Likeness:
    """A report that may be about the same person."""

    row: Report
    card: Card = field(repr=False)
    score: float


class Matching:
    """Suggests and compares, for a person who decides. Only what both families agreed to have compared."""

    def __init__(self, opening: Opening, cards: Cards) -> None:
        """Scope is looked at by `opening`."""
        self._opening, self._cards = opening, cards

    def suggestions(self, tx: Session, who: AtWork, report_id: str, now: datetime) -> list[Likeness]:
        """Reports that may be about the same person, the likeliest first. None without this family's consent."""
        row = self._opening.row(tx, who, report_id)
        self._cards.ready(tx)
        mine = self._cards.get(row.id)
        events.add(tx, "looked_for_the_same", now, row.id, actor=who.id)
        if mine is None or "match" not in mine.allows:
            return []
        likely = self._likely(mine, {row.id, *case_files.told_apart(tx, row.id)})
        rows = {each.id: each for each in visible(tx, who, kept.rows(tx, likely))}
        found = [(rows[each], score) for each, score in likely.items() if each in rows]
        others = [pair for pair in found if row.case_id is None or pair[0].case_id != row.case_id]
        best = sorted(others, key=lambda pair: -pair[1])[:MOST]
        return [Likeness(each, card, score) for each, score in best if (card := self._cards.get(each.id))]

    def side_by_side(
        self, tx: Session, who: AtWork, pair: tuple[str, str], now: datetime
    ) -> tuple[tuple[OpenReport, OpenReport], tuple[Compared, ...]]:
        """Both reports, and every field that either tells. Raises Refusal."""
        one, other = (self._opening.report(tx, who, each, now, "compared") for each in pair)
        if one.id == other.id or not (may_be_compared(one) and may_be_compared(other)):
            raise Refusal("desk-match-no-consent")
        mine, theirs = one.interview.path, other.interview.path
        every = (compare(key, mine.value(Address(key)), theirs.value(Address(key))) for key in COMPARED)
        return (one, other), tuple(each for each in every if is_told(each.one) or is_told(each.other))

    def tell_apart(self, tx: Session, who: AtWork, pair: tuple[str, str], now: datetime) -> None:
        """They are two people: this pair is not suggested again. Raises Refusal."""
        one, other = (self._opening.row(tx, who, each) for each in pair)
        events.add(tx, case_files.TOLD_APART, now, one.id, actor=who.id, about=other.id)

    def _likely(self, mine: Card, leave_out: set[str]) -> dict[str, float]:
        found: dict[str, float] = {}
        for name in mine.names:
            for each, score in self._cards.named(name).items():
                card = self._cards.get(each)
                if each not in leave_out and card is not None and "match" in card.allows:
                    found[each] = max(score + _beside(mine, card), found.get(each, 0.0))
        return {each: score for each, score in found.items() if score >= MAY_BE}


def compare(key: str, one: Value | None, other: Value | None) -> Compared:
    """How one field of two reports compares; in doubt they differ, and a person looks."""
    if one is None or other is None or not (is_told(one) and is_told(other)):
        return Compared(key, Verdict.BLANK, one, other)
    is_same = next(same for kinds, same in SAME if isinstance(one, kinds) and isinstance(other, kinds))
    return Compared(key, Verdict.MATCH if is_same(one, other) else Verdict.DIFFER, one, other)


def is_told(value: Value | None) -> bool:
    """Whether there is something to compare."""
    return isinstance(value, Text | Chosen | When | Aged | Place | Number)


def _same_words(one: Value, other: Value) -> bool:
    assert isinstance(one, Text)
    assert isinstance(other, Text)
    return fold(one.words) == fold(other.words) or similarity(one.words, other.words) >= SAME_NAME


def _same_time(one: Value, other: Value) -> bool:
    told, said = birth_of(one), birth_of(other)
    if told is None or said is None:
        return False
    mine, theirs = dates.widest(told), dates.widest(said)
    return mine[0] <= theirs[1] and theirs[0] <= mine[1]


def _same_place(one: Value, other: Value) -> bool:
    assert isinstance(one, Place)
    assert isinstance(other, Place)
    if one.code and other.code:
        return places.lies_in(one.code, other.code) or places.lies_in(other.code, one.code)
    return fold(one.words) == fold(other.words)


SAME: tuple[tuple[type | tuple[type, ...], Callable[[Value, Value], bool]], ...] = (
    (Text, _same_words),
    ((When, Aged), _same_time),
    (Place, _same_place),
    (Chosen, lambda one, other: bool(chosen(one) & chosen(other))),
    (object, lambda _, __: False),
)


def _beside(mine: Card, card: Card) -> float:
    """What is told beside the name speaks for it or against it."""
    pairs = ((mine.born, card.born), (mine.happened, card.happened))
    found = [BESIDE if one[0] <= two[1] and two[0] <= one[1] else -2 * BESIDE for one, two in pairs if one and two]
    if mine.sex and card.sex:
        found.append(0.0 if mine.sex == card.sex else -4 * BESIDE)
    if mine.places and card.places:
        found.append(BESIDE if _is_near(mine, card) else -BESIDE)
    return sum(found)


def _is_near(mine: Card, card: Card) -> bool:
    return any(places.lies_in(a, b) or places.lies_in(b, a) for a in mine.places for b in card.places)
