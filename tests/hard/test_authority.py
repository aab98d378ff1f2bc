"""Who may do what: every role by every command and button there is, by every report; and thousands of forgeries."""

from __future__ import annotations

import ast
import random
import secrets
from collections.abc import Iterator, Sequence
from datetime import datetime, timedelta
from pathlib import Path
from uuid import UUID

import pyotp
import pytest
from telegram import Update

from bot.organizing.access import Coordinator, Reviewer
from bot.refusals import Refusal
from handlers.heard import Command, Elsewhere, Heard, Tapped, What, Words, heard
from handlers.hearing import hear
from handlers.introducing import COMMANDS as FAMILIES
from handlers.organizers.desk_taps import short_id
from handlers.organizers.door import at_the_door
from handlers.organizers.rooms import AWAITED, COMMANDS, TAPS
from playground import PocketTelegram
from storage import inbox
from storage.database import Session
from tests.handlers.direct import a_room
from tests.hard.everybody import (
    AT_THE_DOOR,
    CANARY,
    INSIDE,
    OUTSIDE,
    Everybody,
    Role,
    everything,
    rows,
    short_ids,
    told,
)
from tests.living import Living

ROOT = Path(__file__).parents[2]
SEED = 20261129
NOWHERE = str(UUID(int=0x9C1D_5B52_0000_4000_8000_0000_0000_0001))
"""An id that nothing has."""
COORDINATORS_ONLY = frozenset({"team", "intake", "quarantine"})
"""Rooms in which a reviewer can do nothing at all."""
HERS = {
    Role.REVIEWER: {"open", "kept_out"},
    Role.KEPT_OUT: {"open"},
    Role.COORDINATOR: {"open", "kept_out", "quarantined"},
}
"""What each may open of the reports that `Everybody` told."""
NAMES = ("open", "kept_out", "quarantined", "withdrawn", "draft")
NOT_HERS = [(role, name) for role in INSIDE for name in NAMES if name not in HERS[role]]
OTHERS = frozenset(COMMANDS) - {*FAMILIES, "start"}


@pytest.fixture
def everybody(pocket: PocketTelegram, tmp_path: Path) -> Iterator[Everybody]:
    """All roles, and reports in every state."""
    living = Living(pocket, tmp_path, f"sqlite:///{tmp_path / 'data' / 'kept.db'}")
    room, database = a_room(living)
    yield Everybody(room, database, pocket.clock.now()).settle()
    database.close()


def words_of(everybody: Everybody) -> list[str]:
    """What a forger might put into a button: ids that exist and one that does not, roles, numbers."""
    ids = [*everybody.reports.values(), *everybody.organizers.values(), NOWHERE]
    return [*short_ids(ids), "reviewer", "coordinator", "0"]


def shown(different: Sequence[object]) -> list[str]:
    """A few of those that were answered otherwise: the others are like them."""
    plain = [
        str((each[0].pressed if isinstance(each[0], Tapped) else (each[0].name, each[0].payload), each[1]))
        if isinstance(each, tuple)
        else str(each)
        for each in different
    ]
    return [*plain[:5], f"and {len(plain) - 5} more"] if len(plain) > 5 else plain


@pytest.mark.slow
@pytest.mark.parametrize("role", OUTSIDE)
def test_outside_every_command_and_button_is_nonsense(everybody: Everybody, role: Role) -> None:
    nonsense = {type(each): everybody.tries(role, each) for each in (Tapped("1", "D:qqqq:zzz:"), Command("qqqq"))}
    different = []
    for what in everything(words_of(everybody)):
        if isinstance(what, Command) and what.name not in OTHERS:
            continue
        answer, changed = everybody.tries(role, what)
        expected, usual = nonsense[type(what)]
        if answer != expected or changed.keys() != usual.keys() or (role is not Role.NOBODY and changed):
            different.append((what, set(changed)))

    assert shown(different) == []


@pytest.mark.slow
@pytest.mark.parametrize("role", AT_THE_DOOR)
def test_before_her_code_everything_is_answered_alike(everybody: Everybody, role: Role) -> None:
    expected, usual = everybody.tries(role, Tapped("1", "D:qqqq:zzz:"))
    different = []
    for what in everything(words_of(everybody)):
        answer, changed = everybody.tries(role, what)
        if answer != expected or set(changed) - set(usual):
            different.append((what, set(changed)))

    assert shown(different) == []
    assert set(usual) <= {"organizer"}  # that she wants in is remembered
    assert CANARY not in str(expected)


@pytest.mark.slow
@pytest.mark.parametrize(("role", "name"), NOT_HERS)
def test_what_is_not_hers_and_what_is_not_there_look_the_same(everybody: Everybody, role: Role, name: str) -> None:
    """Kept out, held back, withdrawn, not handed in: no such report, in words and in what is written down."""
    hers, nowhere = short_id(everybody.reports[name]), short_id(NOWHERE)
    different = []
    for what in everything([hers]):
        answer, changed = everybody.tries(role, what)
        there_is_none, usual = everybody.tries(role, instead(what, hers, nowhere))
        same = str(answer).replace(hers, nowhere) == str(there_is_none)
        if not same or changed.keys() != usual.keys() or f"{CANARY} {name}" in str(answer):
            different.append((what, set(changed) ^ set(usual)))

    assert shown(different) == []


@pytest.mark.parametrize("role", INSIDE)
def test_the_one_way_to_a_report_opens_hers_and_no_other(everybody: Everybody, role: Role) -> None:
    def opened(tx: Session, name: str) -> bool:
        who = everybody.at_work(tx, role)
        assert isinstance(who, Reviewer | Coordinator)
        try:
            return bool(everybody.room.office.opening.report(tx, who, everybody.reports[name], everybody.now))
        except Refusal as refusal:
            return refusal.phrase != "desk-not-found"

    found = {name for name in NAMES if everybody.database.run_now(lambda tx, name=name: opened(tx, name))}  # type: ignore[misc]
    assert found == HERS[role]


def instead(what: What, hers: str, nowhere: str) -> What:
    """The same about nothing."""
    if isinstance(what, Tapped):
        return Tapped(what.query_id, what.pressed.replace(hers, nowhere))
    assert isinstance(what, Command)
    return Command(what.name, what.payload.replace(hers, nowhere))


@pytest.mark.slow
def test_a_reviewer_can_do_nothing_in_a_coordinators_room(everybody: Everybody) -> None:
    refused = everybody.answer(Role.REVIEWER, Command("team"))
    different = []
    for what in everything(words_of(everybody)):
        name = what.pressed.split(":")[1] if isinstance(what, Tapped) else getattr(what, "name", "")
        room = TAPS.get(name) if isinstance(what, Tapped) else COMMANDS.get(name)
        if room is None or room.__module__.rpartition(".")[2] not in COORDINATORS_ONLY:
            continue
        answer, changed = everybody.tries(Role.REVIEWER, what)
        if answer[0] != refused[0] or changed:
            different.append((what, set(changed)))

    assert shown(different) == []


@pytest.mark.slow
def test_ten_thousand_forged_buttons(everybody: Everybody) -> None:
    """From strangers, relatives and somebody who was let go: one answer to all, and nothing moves."""
    chance = random.Random(SEED)
    forged = [forgery(chance, words_of(everybody)) for _ in range(10_000)]
    roles = (Role.STRANGER, Role.RELATIVE, Role.REVOKED)
    expected = {role: everybody.answer(role, Tapped("1", "D:qqqq:zzz:")) for role in roles}
    before = everybody.database.run_now(rows)
    different = []
    for number, pressed in enumerate(forged):
        role = roles[number % len(roles)]
        if everybody.database.run_now(lambda tx, r=role, p=pressed: answered(everybody, tx, r, p)) != expected[role]:  # type: ignore[misc]
            different.append(pressed)

    assert shown(different) == []
    after = everybody.database.run_now(rows)
    assert [table for table in after if after[table] != before[table]] == []


def answered(everybody: Everybody, tx: Session, role: Role, pressed: str) -> object:
    return told(everybody.hears(tx, role, Tapped("1", pressed)))


def forgery(chance: random.Random, words: list[str]) -> str:
    """What a button of organizers could look like to somebody who has read our source."""
    topic = chance.choice([*TAPS, "queue", "report", "export", "", "team:revoke", "q" * 20])
    action = chance.choice(["", "ask", "revoke", "invite", "open", "read", "close", "release", "show", "💥", "a" * 20])
    word = chance.choice([*words, "", "-1", "٣", "' OR 1=1 --", "%s", "\x00", f"{chance.getrandbits(128):032x}"])
    return f"{chance.choice(['D:', 'D:', 'D:', 'D::', 'd:'])}{topic}:{action}:{word}"


def test_a_thousand_forged_invitations_open_nothing(everybody: Everybody) -> None:
    """They are an ordinary /start, for who is known and for who is not."""
    chance = random.Random(SEED)
    expected = {role: everybody.tries(role, Command("start", "qqqq")) for role in OUTSIDE}
    different = []
    for number in range(1000):
        token = chance.choice((secrets.token_urlsafe(16), secrets.token_hex(8), "", "A" * 22, "../..", "💥"))
        role = OUTSIDE[number % len(OUTSIDE)]
        answer, changed = everybody.tries(role, Command("start", f"join-{token}"))
        if answer != expected[role][0] or changed.keys() != expected[role][1].keys():
            different.append(token)

    assert shown(different) == []


def test_a_thousand_forged_codes_open_nothing(everybody: Everybody) -> None:
    """Typed by somebody who holds the phone: she is out after five, and never in."""
    chance, inside = random.Random(SEED), 0
    for number in range(1000):
        there = everybody.later(timedelta(minutes=number))
        role = AT_THE_DOOR[number % 2]
        code = wrong_code(chance, there.secrets[role], there.now)
        there.database.run_now(lambda tx, t=there, r=role: t.hears(tx, r, Command("team")))  # type: ignore[misc]
        there.database.run_now(lambda tx, t=there, r=role, c=code: t.hears(tx, r, Words(c)))  # type: ignore[misc]
        inside += there.database.run_now(lambda tx, t=there, r=role: t.at_work(tx, r)) is not None  # type: ignore[misc]

    assert inside == 0


def wrong_code(chance: random.Random, secret: str, now: datetime) -> str:
    """Six digits that are not the right ones."""
    totp = pyotp.TOTP(secret)
    right = {totp.at(now + timedelta(seconds=seconds)) for seconds in (-30, 0, 30)}
    return next(code for code in iter(lambda: f"{chance.randrange(10**6):06d}", None) if code not in right)


def test_in_groups_and_channels_not_even_a_coordinator_is_answered(everybody: Everybody) -> None:
    """All it says there is that it talks in private only, and it leaves."""
    person = {"id": everybody.chats[Role.COORDINATOR], "is_bot": False, "first_name": "A", "language_code": "en"}
    said = set()
    for what in everything(words_of(everybody)):
        for kind in ("group", "supergroup", "channel"):
            chat = {"id": -100 - len(kind), "type": kind, "title": "t"}
            read = Update.de_json(in_a_room(what, chat, person), None)
            there = heard(read)
            assert isinstance(there.what, Elsewhere)
            spoken = everybody.database.run_now(lambda tx, h=there: in_there(everybody, tx, h))  # type: ignore[misc]
            said.add((tuple(screen.text for screen in spoken.screens), spoken.leave))

    assert said <= {
        ((), False),
        (("I only talk in a private chat, where others do not read along. Please write to me there.",), True),
    }


def in_there(everybody: Everybody, tx: Session, there: Heard) -> object:
    number = next(everybody.updates)
    inbox.keep(tx, [inbox.Update(number, b"lane", b"", everybody.now)])
    return hear(everybody.room, tx, Heard(number, there.chat_id, there.message_id, "en", there.what), everybody.now)


def in_a_room(what: What, chat: dict[str, object], person: dict[str, object]) -> dict[str, object]:
    """The update Telegram would send."""
    message = {"message_id": 5, "date": 1, "chat": chat, "from": person, "text": "x"}
    if isinstance(what, Tapped):
        query = {"id": "1", "from": person, "message": message, "chat_instance": "1", "data": what.pressed}
        return {"update_id": 1, "callback_query": query}
    assert isinstance(what, Command)
    kind = "channel_post" if chat["type"] == "channel" else "message"
    return {"update_id": 1, kind: {**message, "text": f"/{what.name} {what.payload}".strip()}}


def test_every_room_is_reached_by_the_door_alone() -> None:
    assert at_the_door.__module__ == "handlers.organizers.door"
    assert COMMANDS
    assert TAPS
    assert all(callable(each) for each in AWAITED.values())


AUTHORITY = {"Reviewer", "Coordinator"}


def test_only_access_makes_a_reviewer_or_a_coordinator() -> None:
    """Elsewhere they are asked for and told apart, never called, renamed or passed on as a thing to call."""
    found = []
    for path in sorted(ROOT.glob("*.py")) + [each for room in ROOMS for each in sorted((ROOT / room).rglob("*.py"))]:
        if path != ROOT / "bot" / "organizing" / "access.py":
            tree = ast.parse(path.read_text(encoding="utf-8"))
            harmless = {id(node) for node in harmless_uses(tree)}
            found += [
                f"{path.relative_to(ROOT)}:{node.lineno}"
                for node in ast.walk(tree)
                if (isinstance(node, ast.Name) and node.id in AUTHORITY and id(node) not in harmless)
                or (isinstance(node, ast.Attribute) and node.attr in AUTHORITY)
            ]

    assert found == []


ROOMS = ("bot", "handlers", "storage", "playground")


def harmless_uses(tree: ast.AST) -> Iterator[ast.AST]:
    """In annotations, in isinstance, in `case Coordinator()`."""
    for node in ast.walk(tree):
        match node:
            case ast.arg(annotation=ast.expr() as kind) | ast.AnnAssign(annotation=kind):
                yield from ast.walk(kind)
            case ast.FunctionDef(returns=ast.expr() as kind) | ast.AsyncFunctionDef(returns=ast.expr() as kind):
                yield from ast.walk(kind)
            case ast.Call(func=ast.Name(id="isinstance"), args=[_, kind]):
                yield from ast.walk(kind)
            case ast.MatchClass(cls=kind):
                yield kind
