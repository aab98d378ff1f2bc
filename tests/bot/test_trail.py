"""The audit trail: every forgery is found, whoever made it without the key; many writers leave no gap."""

from __future__ import annotations

import asyncio
import hmac
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from random import Random

import pytest

from bot import trail
from bot.custody import Custody, KeyPlaces, open_custody
from bot.trail import Broken, Whole
from storage import chain, dialects, events
from storage.database import Database, Session
from storage.records import Event, TrailHead, new_id

NOW = datetime(2026, 3, 4, 5, 6, 7, 891011, tzinfo=UTC)
LINES = 40
WHATS = ("opened", "handed_in", "joined", "exported", "kept_out")


class Undo(Exception):
    """Whatever was forged is taken back."""


@pytest.fixture
def custody(tmp_path: Path) -> Custody:
    """The keys of this test."""
    places = KeyPlaces(tmp_path / "keys" / "server.key", tmp_path / "keys" / "recovery.key")
    return open_custody(places, frozenset()).custody


@pytest.fixture
def kept(database: Database, custody: Custody) -> Database:
    """A database with forty lines, in several transactions."""
    database.keep_trail(custody.trail_mac)
    for at in range(0, LINES, 4):
        database.run_now(lambda tx, at=at: some_lines(tx, range(at, at + 4)))  # type: ignore[misc]
    return database


def some_lines(tx: Session, numbers: range) -> None:
    for number in numbers:
        actor = new_id() if number % 3 else None
        events.add(tx, WHATS[number % 5], NOW + timedelta(seconds=number // 2), new_id(), actor=actor)


@dataclass
class Forger:
    """Somebody who can write into the database, and has not the key."""

    tx: Session
    chance: Random

    def sql(self, statement: str, *values: object) -> None:
        marks = "?" if self.tx.connection().dialect.name == "sqlite" else "%s"
        self.tx.connection().exec_driver_sql(statement.replace("?", marks), tuple(values))

    def any_line(self) -> int:
        return self.chance.randint(1, LINES)

    def edits(self) -> None:
        column = self.chance.choice(("what", "at", "report_id", "actor", "about", "mac"))
        new: object = NOW + timedelta(days=self.chance.randint(1, 99)) if column == "at" else new_id()
        new = self.chance.randbytes(32) if column == "mac" else new
        table = dialects.table_of(Event)
        dialects.execute(self.tx, table.update().where(table.c.id == self.any_line()).values({column: new}))

    def deletes(self) -> None:
        self.sql("DELETE FROM event WHERE id = ?", self.any_line())

    def deletes_and_closes_the_gap(self) -> None:
        gone = self.chance.randint(1, LINES - 1)
        self.sql("DELETE FROM event WHERE id = ?", gone)
        for number in range(gone + 1, LINES + 1):
            self.sql("UPDATE event SET id = ? WHERE id = ?", number - 1, number)
        self.heads_to(LINES - 1)

    def swaps(self) -> None:
        one = self.chance.randint(1, LINES - 1)
        other = self.chance.choice([number for number in range(1, LINES + 1) if number != one])
        for old, new in ((one, -1), (other, one), (-1, other)):
            self.sql("UPDATE event SET id = ? WHERE id = ?", new, old)

    def inserts(self) -> None:
        at = self.any_line()
        for number in range(LINES, at - 1, -1):
            self.sql("UPDATE event SET id = ? WHERE id = ?", number + 1, number)
        mac = self.chance.choice((None, self.chance.randbytes(32)))
        dialects.add(self.tx, Event(id=at, what=self.chance.choice(WHATS), at=NOW, report_id=new_id(), mac=mac))
        self.heads_to(LINES + 1)

    def adds_at_the_end(self) -> None:
        dialects.add(self.tx, Event(id=LINES + 1, what="opened", at=NOW, mac=self.chance.randbytes(32)))
        self.heads_to(LINES + 1)

    def cuts_off(self) -> None:
        """With the head made to fit: only who noted an earlier head can tell."""
        left = self.chance.randint(0, LINES - 1)
        self.sql("DELETE FROM event WHERE id > ?", left)
        self.heads_to(left)

    def recomputes(self) -> None:
        """The whole chain, under a key of her own, after an edit."""
        key, last = self.chance.randbytes(32), chain.START
        self.sql("UPDATE event SET what = 'opened' WHERE id = ?", self.any_line())
        for line in [line for page in chain.pages(self.tx) for line in page]:
            last = chain.mac_of(line, last, lambda content: hmac.digest(key, content, "sha256"))
            self.sql("UPDATE event SET mac = ? WHERE id = ?", last, line.id)
        self.heads_to(LINES)

    def heads_to(self, lines: int) -> None:
        table = dialects.table_of(Event)
        query = table.select().where(table.c.id == lines)
        found = dialects.execute(self.tx, query).one_or_none()
        head = dialects.table_of(TrailHead)
        mac = (found.mac if found else None) or chain.START
        dialects.execute(self.tx, head.update().values(lines=lines, mac=mac))


FORGERIES: tuple[Callable[[Forger], None], ...] = (
    Forger.edits,
    Forger.deletes,
    Forger.deletes_and_closes_the_gap,
    Forger.swaps,
    Forger.inserts,
    Forger.adds_at_the_end,
    Forger.recomputes,
)


def verdict_on(
    kept: Database, custody: Custody, forge: Callable[[Forger], None], seed: int, told: str | None
) -> object:
    """What is found after a forgery, which is taken back again."""
    found: list[object] = []

    def work(tx: Session) -> None:
        forge(Forger(tx, Random(seed)))
        found.append(trail.verify(tx, custody, told))
        raise Undo

    with pytest.raises(Undo):
        kept.run_now(work)
    return found[0]


def test_what_nobody_touched_is_whole(kept: Database, custody: Custody) -> None:
    told = kept.run_now(trail.head)

    assert told.startswith(f"{LINES}-")
    assert kept.run_now(lambda tx: trail.verify(tx, custody, told)) == Whole(told)
    kept.run_now(lambda tx: events.add(tx, "opened", NOW))
    assert isinstance(kept.run_now(lambda tx: trail.verify(tx, custody, told)), Whole)


def test_every_forgery_is_found(kept: Database, custody: Custody) -> None:
    wanted = 100 if kept.is_shared else 1000
    missed = []
    for seed in range(wanted):
        forge = FORGERIES[seed % len(FORGERIES)]
        if not isinstance(verdict_on(kept, custody, forge, seed, None), Broken):
            missed.append((seed, forge.__name__))

    assert missed == []
    assert isinstance(kept.run_now(lambda tx: trail.verify(tx, custody)), Whole)


def test_what_was_cut_off_at_the_end_is_found_by_whoever_noted_the_head(kept: Database, custody: Custody) -> None:
    told = kept.run_now(trail.head)
    found = [verdict_on(kept, custody, Forger.cuts_off, seed, told) for seed in range(50)]

    assert [each for each in found if not isinstance(each, Broken)] == []
    assert isinstance(verdict_on(kept, custody, Forger.cuts_off, 1, None), Whole)  # why the digest shows it


def test_a_new_trail_in_place_of_the_old_one_is_found_by_the_head(kept: Database, custody: Custody) -> None:
    told = kept.run_now(trail.head)

    def a_new_one(forger: Forger) -> None:
        forger.sql("DELETE FROM event")
        forger.heads_to(0)
        some_lines(forger.tx, range(LINES + 2))
        chain.write(forger.tx)

    assert isinstance(verdict_on(kept, custody, a_new_one, 1, told), Broken)


async def test_many_writers_leave_no_gap(kept: Database, custody: Custody) -> None:
    def writes(tx: Session) -> None:
        some_lines(tx, range(3))

    def fails(tx: Session) -> None:
        some_lines(tx, range(3))
        raise Undo

    works = [kept.run(fails if number % 4 == 0 else writes) for number in range(80)]
    ended = await asyncio.gather(*works, return_exceptions=True)

    assert [type(each) for each in ended if each is not None] == [Undo] * 20
    whole = await kept.read(lambda tx: trail.verify(tx, custody))
    assert isinstance(whole, Whole)
    assert whole.head.startswith(f"{LINES + 60 * 3}-")


def test_without_the_key_nothing_is_written(database: Database) -> None:
    database._signer.sign = None

    with pytest.raises(RuntimeError, match="key"):
        database.run_now(lambda tx: events.add(tx, "opened", NOW))
    assert database.run_now(trail.head).startswith("0-")


def test_lines_of_a_release_without_a_chain_are_chained_once(database: Database, custody: Custody) -> None:
    def old(tx: Session) -> None:
        dialects.add(tx, Event(id=7, what="handed_in", at=NOW), Event(id=9, what="erased", at=NOW))

    database.run_now(old)
    database.keep_trail(custody.trail_mac)
    assert isinstance(database.run_now(lambda tx: trail.verify(tx, custody)), Whole)

    database.run_now(lambda tx: dialects.add(tx, Event(id=3, what="opened", at=NOW)))
    database.keep_trail(custody.trail_mac)
    assert database.run_now(lambda tx: trail.verify(tx, custody)) == Broken(3, "it was changed, moved or put in")


def test_what_is_no_head_is_said_to_be_none(kept: Database, custody: Custody) -> None:
    for told in ("abc", "12", "12-zz", "-1-" + "0" * 32):
        with pytest.raises(trail.NotAHead):
            kept.run_now(lambda tx, told=told: trail.verify(tx, custody, told))  # type: ignore[misc]
