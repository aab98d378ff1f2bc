"""The cards of all reports, open in memory while somebody works, and their names as they sound; nowhere else."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from threading import RLock

from bot import cards
from bot.archive import Archive
from bot.cards import Card
from bot.custody import Purpose, Unreadable, Wrapped
from bot.name_search import NameIndex, index_of, search
from bot.refusals import Refusal
from storage import cards as kept
from storage.cards import Mark
from storage.database import Session
from storage.records import Report

OVERLAP = timedelta(minutes=5)
"""Another program on the same database may commit a little later than its clock says."""
NAMES_FOUND = 150
AT_ONCE = 1000
"""So few that whoever comes between waits for no more than a moment."""


@dataclass(frozen=True, slots=True, repr=False)
class Held:
    """A card in memory, and how far its report had come when it was read."""

    mark: Mark
    card: Card


@dataclass(frozen=True, slots=True, repr=False)
class _Names:
    """Names, each with the report it stands in."""

    owners: tuple[tuple[str, str], ...]
    index: NameIndex

    @classmethod
    def of(cls, owners: Sequence[tuple[str, str]]) -> _Names:
        return cls(tuple(owners), index_of(name for name, _ in owners))


class Cards:
    """One a process. Reading is cheap once they are open; what has changed since is opened again."""

    def __init__(self, archive: Archive) -> None:
        """`archive` has the keys. Nothing is opened before `keep_up`."""
        self._archive = archive
        self._lock = RLock()
        self._open: dict[str, Held] = {}
        self._shut: dict[str, Mark] = {}
        self._names: tuple[_Names, ...] = ()
        self._read_to: datetime | None = None

    def keep_up(self, tx: Session, most: int | None = None) -> int:
        """Open what is new or has changed, `most` of it at once. Gives how many were looked at."""
        with self._lock:
            since = self._read_to - OVERLAP if self._read_to else None
            stale = [mark for mark in kept.marks(tx, since) if not self._has(mark)][:most]
            self._shut.update({mark.id: mark for mark in stale})
            for held in self._opened(tx, [mark.id for mark in stale]):
                self._open[held.mark.id] = held
                self._shut.pop(held.mark.id, None)
            if stale:
                self._read_to = max(stale[-1].changed_at, self._read_to or stale[-1].changed_at)
                self._name([mark.id for mark in stale])
            return len(stale)

    def ready(self, tx: Session) -> None:
        """Bring them up to date. Raises Refusal while the many of a whole archive are being opened: nobody waits."""
        if self.keep_up(tx, AT_ONCE) == AT_ONCE:
            raise Refusal("desk-cards-opening")

    def let_go(self) -> None:
        """Nobody works: nothing is held in memory."""
        with self._lock:
            self._open.clear()
            self._shut.clear()
            self._names = ()
            self._read_to = None

    def get(self, report_id: str) -> Card | None:
        """The card of one report."""
        held = self._open.get(report_id)
        return held.card if held else None

    def forget(self, report_id: str) -> None:
        """It is gone."""
        with self._lock:
            self._open.pop(report_id, None)

    def where(self, fits: Callable[[Card], bool]) -> list[str]:
        """The reports whose cards fit, those that changed last first."""
        with self._lock:
            found = [held for held in self._open.values() if fits(held.card)]
        found.sort(key=lambda held: held.mark.changed_at, reverse=True)
        return [held.mark.id for held in found]

    def all(self) -> Iterator[tuple[str, Card]]:
        """Every card, with its report's id."""
        with self._lock:
            held = list(self._open.values())
        return ((each.mark.id, each.card) for each in held)

    def named(self, words: str) -> dict[str, float]:
        """The reports with a name like this one, in whatever script, and how alike it is, from 0 to 1."""
        with self._lock:
            indexes = self._names
        found: dict[str, float] = {}
        for each in indexes:
            for hit in search(each.index, words, NAMES_FOUND):
                name, report_id = each.owners[hit.place]
                if self._is_called(report_id, name):  # else it was called so once
                    found[report_id] = max(hit.score, found.get(report_id, 0.0))
        return found

    def _has(self, mark: Mark) -> bool:
        held = self._open.get(mark.id)
        return (held is not None and held.mark == mark) or self._shut.get(mark.id) == mark

    def _opened(self, tx: Session, ids: list[str]) -> Iterator[Held]:
        keys = kept.keys(tx, ids, Purpose.CASE)
        for row in kept.rows(tx, ids):
            wrapped = [Wrapped(each.recipient, each.wrapped) for each in keys.get(row.id, ())]
            card = self._card(tx, row, wrapped)
            if card is not None:
                yield Held(Mark(row.id, row.revision, row.changed_at), card)

    def _card(self, tx: Session, row: Report, wrapped: list[Wrapped]) -> Card | None:
        """A card that cannot be opened is that of a report just being erased."""
        custody = self._archive.custody
        try:
            key = custody.unwrap(wrapped, row.id, Purpose.CASE)
            card = cards.opened(custody, key, row.id, row.sealed_card or b"")
            return cards.card_of(self._archive.opened(tx, row).interview, card.code) if cards.is_bare(card) else card
        except Unreadable:
            return None

    def _name(self, ids: list[str]) -> None:
        """New names are an index of their own, and small ones become one: no change makes all of them anew."""
        new = [(name, each) for each in ids if (card := self.get(each)) for name in card.names]
        indexes = [*self._names, _Names.of(new)]
        while len(indexes) > 1 and 2 * len(indexes[-1].owners) >= len(indexes[-2].owners):
            last, before = indexes.pop(), indexes.pop()
            both = [(name, each) for name, each in (*before.owners, *last.owners) if self._is_called(each, name)]
            indexes.append(_Names.of(list(dict.fromkeys(both))))
        self._names = tuple(indexes)

    def _is_called(self, report_id: str, name: str) -> bool:
        card = self.get(report_id)
        return card is not None and name in card.names
