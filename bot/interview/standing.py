"""Where an interview stands: the fold over its moves."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from types import MappingProxyType
from typing import assert_never

from bot.interview.kinds import ALOUD, NonAnswer, Unsaid, files_in, is_spoken
from bot.interview.moves import (
    AddedItem,
    Address,
    Answered,
    Confirmed,
    Continued,
    Dropped,
    Move,
    Opened,
    OpenedItem,
    Proposed,
    RemovedItem,
    WentTo,
)

_NO_ANSWERS: Mapping[Address, Answered] = MappingProxyType({})
_NO_PROPOSALS: Mapping[Address, Proposed] = MappingProxyType({})
_NO_ITEMS: Mapping[str, tuple[int, ...]] = MappingProxyType({})


@dataclass(frozen=True, slots=True)
class Focus:
    """One question asked for by name; `to_change` returns to the read-back once it is answered."""

    address: Address
    to_change: bool = False


@dataclass(frozen=True, slots=True)
class Standing:
    """Everything the moves add up to. `section` is None in the menu; `changed` is the answer just changed.

    `spoken` are the answers that were told aloud, as they stand; `spoke` whether that was since the menu was asked for.
    """

    section: str | None
    answers: Mapping[Address, Answered] = field(default_factory=lambda: _NO_ANSWERS)
    proposals: Mapping[Address, Proposed] = field(default_factory=lambda: _NO_PROPOSALS)
    items: Mapping[str, tuple[int, ...]] = field(default_factory=lambda: _NO_ITEMS)
    items_ever: Mapping[str, tuple[int, ...]] = field(default_factory=lambda: _NO_ITEMS)
    item: tuple[str, int] | None = None
    focus: Focus | None = None
    asked_again: frozenset[Address] = frozenset()
    changed: Address | None = None
    spoken: frozenset[Address] = frozenset()
    spoke: bool = False


def fold(standing: Standing, moves: Iterable[Move]) -> Standing:
    """Add moves, one after another."""
    for move in moves:
        standing = after(standing, move)
    return standing


def gathered(moves: Iterable[Move]) -> Standing:
    """The answers and items that `fold` would come to, and nothing of where the interview stands: five times as fast.

    For reading reports by the thousand.
    """
    answers: dict[Address, Answered] = {}
    proposals: dict[Address, Proposed] = {}
    items: dict[str, tuple[int, ...]] = {}
    for move in moves:
        match move:
            case Answered(address):
                answers[address] = move
                proposals.pop(address, None)
            case Proposed(address):
                proposals[address] = move
            case Dropped(address):
                proposals.pop(address, None)
            case Confirmed(address):
                told = proposals.pop(address, None)
                if told is not None:
                    answers[address] = _in_force(told)
            case AddedItem(list_key, item):
                present = items.get(list_key, ())
                items[list_key] = present if item in present else (*present, item)
            case RemovedItem(list_key, item):
                items[list_key] = tuple(each for each in items.get(list_key, ()) if each != item)
            case _:
                pass
    return Standing(None, answers, proposals, items)


def after(standing: Standing, move: Move) -> Standing:
    """Where the interview stands after one more move."""
    match move:
        case Answered():
            return _settled(standing, move)
        case Proposed(address=address):
            return replace(standing, proposals={**standing.proposals, address: move}, changed=None)
        case Confirmed(address):
            return _confirmed(standing, address)
        case Dropped(address):
            return replace(standing, proposals=_without(standing.proposals, address))
        case WentTo(address, to_change):
            return replace(standing, focus=Focus(address, to_change), changed=None)
        case Opened(section):
            return _opened(standing, section)
        case AddedItem(list_key, item):
            return _added_item(standing, list_key, item)
        case OpenedItem(list_key, item):
            return replace(standing, item=(list_key, item), focus=None, changed=None)
        case RemovedItem(list_key, item):
            return _removed_item(standing, list_key, item)
        case Continued():
            return replace(standing, focus=None, changed=None)
        case _:
            assert_never(move)


def _settled(standing: Standing, move: Answered) -> Standing:
    here = standing.focus is not None and standing.focus.address == move.address
    aloud = is_spoken(move.value)
    return replace(
        standing,
        answers={**standing.answers, move.address: move},
        proposals=_without(standing.proposals, move.address),
        focus=None if here else standing.focus,
        item=None if _closes(standing, move.address) else standing.item,
        asked_again=standing.asked_again - {move.address},
        changed=move.address if here and standing.focus and standing.focus.to_change else None,
        spoken=standing.spoken | {move.address} if aloud else standing.spoken - {move.address},
        spoke=standing.spoke or (aloud and _says_more(standing.answers.get(move.address), move)),
    )


def _says_more(before: Answered | None, now: Answered) -> bool:
    """Whether something is told aloud that was not in the answer before."""
    heard = files_in(before.value) if before else ()
    return any(file.medium in ALOUD and file not in heard for file in files_in(now.value))


def _closes(standing: Standing, address: Address) -> bool:
    """Whether answering the list itself closes the item that was open in it."""
    return standing.item is not None and address == Address(standing.item[0])


def _confirmed(standing: Standing, address: Address) -> Standing:
    if proposal := standing.proposals.get(address):
        return _settled(standing, _in_force(proposal))
    if answer := standing.answers.get(address):
        return _settled(standing, answer)
    return standing


def _in_force(told: Proposed) -> Answered:
    return Answered(told.address, told.value, told.language, told.said_on, told.version, told.written_in)


def _opened(standing: Standing, section: str | None) -> Standing:
    later = {a for a, told in standing.answers.items() if told.value == Unsaid(NonAnswer.LATER)}
    again = frozenset(later) if section is not None else standing.asked_again
    spoke = standing.spoke and section is not None
    return replace(standing, section=section, item=None, focus=None, changed=None, asked_again=again, spoke=spoke)


def _added_item(standing: Standing, list_key: str, item: int) -> Standing:
    return replace(
        standing,
        items=_with_item(standing.items, list_key, item),
        items_ever=_with_item(standing.items_ever, list_key, item),
    )


def _removed_item(standing: Standing, list_key: str, item: int) -> Standing:
    left = tuple(each for each in standing.items.get(list_key, ()) if each != item)
    closed = standing.item == (list_key, item)
    return replace(
        standing,
        items={**standing.items, list_key: left},
        item=None if closed else standing.item,
        focus=Focus(Address(list_key)) if closed else standing.focus,
        changed=None,
    )


def _with_item(items: Mapping[str, tuple[int, ...]], list_key: str, item: int) -> Mapping[str, tuple[int, ...]]:
    present = items.get(list_key, ())
    return items if item in present else {**items, list_key: (*present, item)}


def _without(proposals: Mapping[Address, Proposed], address: Address) -> Mapping[Address, Proposed]:
    if address not in proposals:
        return proposals
    return {each: proposal for each, proposal in proposals.items() if each != address}
