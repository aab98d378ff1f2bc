"""Everything that can be said to the organizers' door: commands and buttons, read from the tables of the rooms."""

from __future__ import annotations

import ast
import inspect
from collections.abc import Sequence
from pathlib import Path
from uuid import UUID

from handlers.heard import Command, Tapped, What
from handlers.organizers.desk_taps import LONGEST, short_id
from handlers.organizers.rooms import COMMANDS, TAPS
from tests.hard.everybody import Everybody

NOWHERE = str(UUID(int=0x9C1D_5B52_0000_4000_8000_0000_0000_0001))
"""An id that nothing has."""


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


def commands() -> list[str]:
    """Every command of the organizers, as the door knows them now."""
    return sorted(COMMANDS)


def taps(words: list[str]) -> list[str]:
    """Every button a room may have, with each of these words: actions are read from the rooms' own source."""
    found = {
        f"D:{topic}:{action}:{word}" for topic in TAPS for action in ("", *actions_of(topic)) for word in ("", *words)
    }
    return sorted(each for each in found if len(each) <= LONGEST)


def actions_of(topic: str) -> list[str]:
    """The words a room's code compares or sends: everything short in quotes that could be an action."""
    source = Path(inspect.getfile(TAPS[topic])).read_text(encoding="utf-8")
    constants = (node.value for node in ast.walk(ast.parse(source)) if isinstance(node, ast.Constant))
    return sorted({each for each in constants if isinstance(each, str) and each.isidentifier() and len(each) <= 16})


def everything(words: list[str]) -> list[What]:
    """All commands and all taps, each with each of these words."""
    typed = [Command(name, word) for name in commands() for word in ("", *words)]
    return [*typed, *(Tapped("1", each) for each in taps(words))]


def short_ids(ids: list[str]) -> list[str]:
    """As buttons carry them."""
    return [short_id(each) for each in ids]
