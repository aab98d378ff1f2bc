"""Everybody who may stand before the organizers' door, and what each is answered; nothing of it is kept."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from enum import StrEnum
from itertools import count
from typing import Any

import pyotp
from sqlalchemy import inspect as look_into
from sqlalchemy import text

from bot.handing_in import withdraw
from bot.interview.kinds import Text
from bot.interview.moves import Address
from bot.interview.replies import Record
from bot.organizing.access import Coordinator
from bot.organizing.access import Role as Office
from handlers.heard import Heard, What
from handlers.hearing import hear
from handlers.scene import Room, Spoken
from handlers.screen import Row
from storage import inbox, reports
from storage.database import Database, Session
from storage.states import ReportState
from tests.flooding import a_report, hands_in
from tests.handlers.direct import whole

CANARY = "Zywhqxcanary"
"""Stands in every report that is told here: whoever reads it has read a report."""
TAG = re.compile(r"(?<=:)[0-9a-f]{4}(?=:)")
PASSING = frozenset({"inbox", "outbox"})
"""Tables in which an answer leaves its own trace, whatever was asked."""
Answer = tuple[object, ...]


class Role(StrEnum):
    """Who somebody is to the organizers."""

    NOBODY = "never spoke to the bot"
    STRANGER = "began a report of her own"
    RELATIVE = "handed in a report"
    REVOKED = "was let go"
    JOINING = "has not typed her first code"
    OUT = "has not typed her code today"
    REVIEWER = "reviewer"
    KEPT_OUT = "reviewer, kept out of one report"
    COORDINATOR = "coordinator"


OUTSIDE = (Role.NOBODY, Role.STRANGER, Role.RELATIVE, Role.REVOKED)
AT_THE_DOOR = (Role.JOINING, Role.OUT)
INSIDE = (Role.REVIEWER, Role.KEPT_OUT, Role.COORDINATOR)


class Undone(Exception):
    """What was tried is taken back."""


@dataclass
class Everybody:
    """One chat for each role; `reports` are ids by what became of them. `tries` leaves the database as it was."""

    room: Room
    database: Database
    now: datetime
    chats: dict[Role, int] = field(default_factory=dict)
    organizers: dict[Role, str] = field(default_factory=dict)
    secrets: dict[Role, str] = field(default_factory=dict)
    reports: dict[str, str] = field(default_factory=dict)
    updates: Iterator[int] = field(default_factory=lambda: count(1000))

    def settle(self) -> Everybody:
        """Everybody comes, and becomes who she is."""
        self.chats = {role: 8_000_000 + number for number, role in enumerate(Role)}
        self.database.run_now(self._families)
        for role, office in (
            (Role.COORDINATOR, Office.COORDINATOR), (Role.REVIEWER, Office.REVIEWER), (Role.KEPT_OUT, Office.REVIEWER),
            (Role.OUT, Office.COORDINATOR), (Role.REVOKED, Office.COORDINATOR), (Role.JOINING, Office.COORDINATOR),
        ):  # fmt: skip
            self.database.run_now(lambda tx, role=role, office=office: self._joins(tx, role, office))  # type: ignore[misc]
        self.database.run_now(self._become)
        return self

    def answer(self, role: Role, what: What) -> Answer:
        """What she is told, whole; nothing of it stays."""
        return self.tries(role, what)[0]

    def tries(self, role: Role, what: What) -> tuple[Answer, dict[str, Any]]:
        """What she is told, and the rows it would change in any table."""
        found: list[tuple[Answer, dict[str, Any]]] = []

        def work(tx: Session) -> None:
            before = rows(tx)
            spoken = self.hears(tx, role, what)
            after = rows(tx)
            changed = {table: after[table] for table in after if after[table] != before[table]}
            found.append((told(spoken), changed))
            raise Undone

        try:
            self.database.run_now(work)
        except Undone:
            return found[0]
        raise AssertionError

    def hears(self, tx: Session, role: Role, what: What) -> Spoken:
        """One update of hers, in this transaction."""
        number = next(self.updates)
        inbox.keep(tx, [inbox.Update(number, b"lane", b"", self.now)])
        spoken = hear(self.room, tx, Heard(number, self.chats[role], 77, "en", what), self.now)
        return whole(tx, spoken, self.now)

    def _families(self, tx: Session) -> None:
        """Reports in every state, each with the canary in it; and two chats that are no organizers'."""
        for number, name in enumerate(("open", "kept_out", "quarantined", "withdrawn", "draft")):
            report_id = a_report(self.room, tx, 9_000_000 + number, self.now)
            report = self.room.archive.open(tx, report_id)
            named = Record(Address("person.name"), Text(f"{CANARY} {name}"))
            self.room.reporting.reply(tx, report, named, self.now)
            if name != "draft":
                hands_in(self.room, tx, report_id, self.now)
            self.reports[name] = report_id
        withdraw(tx, self.room.archive, self.room.archive.open(tx, self.reports["withdrawn"]), self.now)
        reports.change(tx, self.reports["quarantined"], state=ReportState.QUARANTINED)
        for role in (Role.STRANGER, Role.RELATIVE, Role.REVOKED):
            own = a_report(self.room, tx, self.chats[role], self.now)
            speaker = self.room.speakers.find(tx, self.chats[role])
            assert speaker is not None
            self.room.speakers.change(tx, speaker, current_report_id=own)
            if role is Role.RELATIVE:
                hands_in(self.room, tx, own, self.now)

    def _joins(self, tx: Session, role: Role, office: Office) -> None:
        access = self.room.office.access
        chat, speakers = self.chats[role], self.room.speakers
        speaker = speakers.find(tx, chat) or speakers.meet(tx, chat, "en", None, self.now)
        desk = access.join(tx, speaker, access.invitation(tx, office, self.now), self.now)
        assert desk is not None
        self.organizers[role], self.secrets[role] = desk.row.id, desk.totp
        if role is not Role.JOINING:
            assert access.begin_work(tx, desk, pyotp.TOTP(desk.totp).at(self.now), self.now)

    def _become(self, tx: Session) -> None:
        access = self.room.office.access
        by = self.at_work(tx, Role.COORDINATOR)
        assert isinstance(by, Coordinator)
        out = self.at_work(tx, Role.OUT)
        assert isinstance(out, Coordinator)
        access.end_work(tx, out, self.now)
        access.revoke(tx, by, self.organizers[Role.REVOKED], self.now)
        access.keep_out(tx, by, self.organizers[Role.KEPT_OUT], self.reports["kept_out"], self.now)

    def at_work(self, tx: Session, role: Role) -> object:
        """Her authority now."""
        speaker = self.room.speakers.find(tx, self.chats[role])
        return self.room.office.access.at_work(tx, speaker, self.now) if speaker else None

    def later(self, by: timedelta) -> Everybody:
        """The same people, some time later."""
        return replace(self, now=self.now + by)


def told(spoken: Spoken) -> Answer:
    """Everything that would reach the chat, as plain words: our own classes hide theirs when they are printed.

    The sign of a report that was begun this very moment is masked: it is drawn by chance.
    """
    screens = tuple(
        (each.text, buttons(each.rows), each.file.content if each.file else None, each.protected)
        for each in spoken.screens
    )
    changed = (spoken.change.message_id, spoken.change.text, buttons(spoken.change.rows)) if spoken.change else None
    return (screens, changed, spoken.toast, spoken.leave, spoken.desk is not None)


def buttons(of: tuple[Row, ...]) -> tuple[object, ...]:
    """What stands on them and what they send."""
    return tuple(tuple((b.text, TAG.sub("tag", b.sends or ""), b.copy, b.style) for b in row) for row in of)


def rows(tx: Session) -> dict[str, Any]:
    """Every row of every table but those that pass."""
    connection, found = tx.connection(), {}
    for table in look_into(connection).get_table_names():
        if table not in PASSING:
            found[table] = sorted(map(repr, connection.execute(text(f'SELECT * FROM "{table}"'))))
    pending = [repr((line.what, line.report_id, line.actor, line.about)) for line in tx.info.get("lines", [])]
    return {**found, "noted": pending}
