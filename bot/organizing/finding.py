"""Finding reports by code, name in any script, place, date and status, over the cards in memory."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime

from bot import dates, places
from bot.archive import Archive
from bot.cards import Bounds, Card
from bot.case_codes import parse
from bot.digits import fold_digits
from bot.organizing.access import Access, AtWork
from bot.organizing.cards import Cards
from bot.organizing.scope import visible
from storage import cards as kept
from storage import events, reports
from storage.database import Session
from storage.records import Report

MOST = 200
"""Who finds more than these asks for less."""
ALIKE = 0.62
"""Names less alike than this are no help to anybody."""
REPLACED = str.maketrans("–—", "--")


@dataclass(frozen=True, slots=True, repr=False)
class Wish:
    """What is looked for. `places` are codes that words may mean; `within` a place chosen from a list."""

    words: str
    places: tuple[str, ...] = ()
    when: tuple[Bounds, ...] = ()
    status: str | None = None
    within: str | None = None
    year: str | None = None


@dataclass(frozen=True, slots=True)
class Hit:
    """A report found, with its card."""

    row: Report
    card: Card = field(repr=False)


@dataclass(frozen=True, slots=True)
class Found:
    """The best first. `more`: there are others beside these."""

    hits: tuple[Hit, ...]
    more: bool = False


def wish_of(words: str, narrowed: Mapping[str, str]) -> Wish:
    """What an organizer typed: a name, places, dates, in any order; `narrowed` is what she then chose."""
    rest: list[str] = []
    when: list[Bounds] = []
    for word in fold_digits(words).translate(REPLACED).replace(",", " , ").split():
        if word[:4].isdigit() and dates.is_valid(word):
            when.append((dates.earliest(word).isoformat(), dates.latest(word).isoformat()))
        else:
            rest.append(word)
    name, codes = _without_places(" ".join(rest))
    return Wish(name, codes, tuple(when), **{key: value for key, value in narrowed.items() if value})


class Finding:
    """Searches of organizers."""

    def __init__(self, access: Access, archive: Archive, cards: Cards) -> None:
        """`cards` are brought up to date with every search."""
        self._access, self._archive, self._cards = access, archive, cards

    def find(self, tx: Session, who: AtWork, words: str, narrowed: Mapping[str, str], now: datetime) -> Found:
        """What she may see of what fits; that she looked is written down, and not for what."""
        events.add(tx, "searched", now, actor=who.id)
        self._cards.ready(tx)
        code = parse(words)
        row = reports.by_code(tx, self._archive.custody.index("code", code)) if code else None
        if row is not None and not narrowed:
            return Found(self._hits(tx, who, [row.id]))
        wish = wish_of(words, narrowed)
        found = self._fitting(wish) or self._fitting(replace(wish, words=words, places=()))
        return Found(self._hits(tx, who, found[:MOST]), more=len(found) > MOST)

    def _hits(self, tx: Session, who: AtWork, ids: list[str]) -> tuple[Hit, ...]:
        """As they stand in the database at this moment, in this order."""
        rows = {row.id: row for row in visible(tx, who, kept.rows(tx, ids))}
        return tuple(Hit(rows[each], card) for each in ids if each in rows and (card := self._cards.get(each)))

    def _fitting(self, wish: Wish) -> list[str]:
        inside = _inside(wish)
        if not wish.words:
            return self._cards.where(lambda card: _fits(card, wish, inside))
        named = {each: score for each, score in self._cards.named(wish.words).items() if score >= ALIKE}
        told = wish.words.casefold()
        for each in self._cards.where(lambda card: any(told in words.casefold() for words in card.place_words)):
            named.setdefault(each, ALIKE)
        fitting = [each for each in named if (card := self._cards.get(each)) and _fits(card, wish, inside)]
        return sorted(fitting, key=lambda each: -named[each])


def _inside(wish: Wish) -> tuple[frozenset[str], ...]:
    """For each place asked for, the codes of all that lies in it."""
    asked = [wish.places] if wish.places else []
    asked += [(wish.within,)] if wish.within else []
    return tuple(
        frozenset(code for code in places.known_codes() if any(places.lies_in(code, each) for each in outer))
        for outer in asked
    )


def _fits(card: Card, wish: Wish, inside: tuple[frozenset[str], ...]) -> bool:
    if wish.status is not None and card.status != wish.status:
        return False
    if any(within.isdisjoint(card.places) for within in inside):
        return False
    if wish.year is not None and not _is_from(card.happened, (f"{wish.year}-01-01", f"{wish.year}-12-31")):
        return False
    return all(_is_from(card.happened, when) or _is_from(card.born, when) for when in wish.when)


def _is_from(told: Bounds | None, when: Bounds) -> bool:
    """Whether the two may be the same day. Dates without an end would fit everything."""
    if told is None or told[0] == "0001-01-01" or told[1] == "9999-12-31":
        return False
    return told[0] <= when[1] and when[0] <= told[1]


def _without_places(words: str) -> tuple[str, tuple[str, ...]]:
    """A place at the end, or after a comma, is where it was; the rest is a name. All of it may be a place."""
    parts = [part.strip() for part in words.split(",") if part.strip()]
    if len(parts) == 1 and len(parts[0].split()) > 1 and not places.find(parts[0]):
        head, _, last = parts[0].rpartition(" ")
        parts = [head, last]
    codes = [tuple(match.code for match in places.find(part)) for part in parts]
    named = [part for part, found in zip(parts, codes, strict=True) if not found]
    return " ".join(named), tuple(code for found in codes for code in found)
