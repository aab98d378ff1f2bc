"""Who may do what: every role by every command and button there is, by every report."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

from bot.organizing.access import Coordinator, Reviewer
from bot.refusals import Refusal
from handlers.heard import Command, Tapped, What
from handlers.introducing import COMMANDS as FAMILIES
from handlers.organizers.desk_taps import short_id
from handlers.organizers.door import at_the_door
from handlers.organizers.rooms import AWAITED, COMMANDS, TAPS
from storage.database import Session
from tests.hard.everybody import AT_THE_DOOR, CANARY, INSIDE, OUTSIDE, Everybody, Role
from tests.hard.rooms_tried import NOWHERE, everything, shown, words_of

ROOT = Path(__file__).parents[2]
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


@pytest.mark.slow
@pytest.mark.parametrize("role", OUTSIDE)
def test_outside_every_command_and_button_is_nonsense(everybody: Everybody, role: Role) -> None:
    tapped, typed = (everybody.tries(role, each) for each in (Tapped("1", "D:qqqq:zzz:"), Command("qqqq")))
    different = []
    for what in everything(words_of(everybody)):
        if isinstance(what, Command) and what.name not in OTHERS:
            continue
        answer, changed = everybody.tries(role, what)
        expected, usual = tapped if isinstance(what, Tapped) else typed
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
        same = str(answer).replace(hers, nowhere) == str(there_is_none) or is_search(what)
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


def is_search(what: What) -> bool:
    """Letters of an id are looked for as if they were a name: what is like them depends on the letters."""
    return isinstance(what, Command) and what.name == "find"


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
