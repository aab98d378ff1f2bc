"""Moves as plain JSON text and back: what is kept, before it is sealed."""

from __future__ import annotations

import dataclasses
import json
from enum import StrEnum
from typing import Any

from bot.interview import kinds, moves
from bot.interview.moves import Address, Move

_KINDS: dict[str, type] = {kind.__name__: kind for kind in (*kinds.Value.__args__, *moves.Move.__args__)}
_FIELDS: dict[type, tuple[str, ...]] = {
    kind: tuple(each.name for each in dataclasses.fields(kind)) for kind in _KINDS.values()
}
_MANY: dict[type, tuple[str, ...]] = {
    kind: tuple(each.name for each in dataclasses.fields(kind) if str(each.type).startswith("tuple"))
    for kind in _KINDS.values()
}
"""Fields that hold several values: JSON knows lists only."""


def dump(move: Move) -> bytes:
    """Write one move as compact UTF-8 JSON: its name first, then its fields."""
    return json.dumps(_tagged(move), ensure_ascii=False, separators=(",", ":")).encode()


def load(text: bytes | str) -> Move:
    """Read what `dump` wrote. Raises ValueError if it is not a move."""
    move = _READER.decode(text if isinstance(text, str) else text.decode())
    if not isinstance(move, moves.Move):
        raise ValueError("not a move")
    return move


def _tagged(value: Any) -> Any:
    if isinstance(value, Address):
        return {"@": str(value)}
    if isinstance(value, StrEnum):
        return str(value)
    if type(value) in _FIELDS:
        fields = {name: _tagged(getattr(value, name)) for name in _FIELDS[type(value)]}
        return {"": type(value).__name__, **fields}
    if isinstance(value, tuple):
        return [_tagged(each) for each in value]
    return value


def _made(plain: dict[str, Any]) -> Any:
    """What an object stands for; those inside it are made already."""
    if "@" in plain:
        return Address.parse(plain["@"])
    kind = _KINDS.get(plain.pop(""))
    if kind is None:
        raise ValueError("an unknown kind of move or value")
    for field in _MANY[kind]:
        plain[field] = tuple(plain[field])
    return kind(**_with_enums(kind, plain))


def _with_enums(kind: type, fields: dict[str, Any]) -> dict[str, Any]:
    """Give text its enum back, where a field is one."""
    if kind is kinds.Unsaid:
        fields["why"] = kinds.NonAnswer(fields["why"])
    if kind is kinds.FileRef:
        fields["medium"] = kinds.Medium(fields["medium"])
    return fields


_READER = json.JSONDecoder(object_hook=_made)
