"""The inbox as the lanes see it: updates are sealed on their way in, and opened again after a restart."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

from bot.custody import Custody, bound
from bot.ports import Clock
from handlers.stripping import UNDER_IT
from storage import inbox
from storage.database import Database, Session
from storage.inbox import Update as Kept

Raw = dict[str, Any]
_JSON = json.JSONEncoder(ensure_ascii=False, separators=(",", ":"))


@dataclass(frozen=True, slots=True)
class Item:
    """One update and its lane."""

    update_id: int
    lane: bytes = field(repr=False)
    raw: Raw = field(repr=False)


class Inbox:
    """Keeps updates sealed until they are done."""

    def __init__(self, database: Database, custody: Custody, clock: Clock) -> None:
        """`custody` seals what was said and hides whose it is."""
        self._database = database
        self._custody = custody
        self._clock = clock

    def item(self, update: Raw) -> Item:
        """An update, stripped before, in its lane."""
        return Item(int(update["update_id"]), self._custody.index("chat", chat_of(update)), update)

    async def keep(self, items: Sequence[Item]) -> list[Item]:
        """Keep them in one commit. Gives those that are to be handled. Raises StorageFull, StorageUnavailable."""
        rows = [self._row(item) for item in items]
        waiting = await self._database.run(lambda tx: _kept(tx, rows))
        return [item for item in items if item.update_id in waiting]

    async def waiting(self) -> list[Item]:
        """What was kept but not done, in the order it came."""
        return [self._opened(row) for row in await self._database.read(inbox.waiting)]

    def _row(self, item: Item) -> Kept:
        text = _JSON.encode(item.raw).encode()
        sealed = self._custody.seal_transient(text, bound("inbox", item.update_id))
        return Kept(item.update_id, item.lane, sealed, self._clock())

    def _opened(self, row: Kept) -> Item:
        text = self._custody.open_transient(row.sealed, bound("inbox", row.update_id))
        return Item(row.update_id, row.lane, json.loads(text))


def _kept(tx: Session, rows: Sequence[Kept]) -> set[int]:
    """New ones, and those of an earlier try whose fate nobody knew."""
    new = inbox.keep(tx, rows)
    return new if len(new) == len(rows) else new | inbox.still_waiting(tx, [row.update_id for row in rows])


def chat_of(update: Raw) -> int:
    """The chat an update belongs to; 0 where it has none."""
    for content in update.values():
        if isinstance(content, dict):
            under = content.get(UNDER_IT) or content.get("message")
            place = under if under and "chat" not in content else content
            chat = place.get("chat") if isinstance(place, dict) else None
            person = chat or content.get("from") or content.get("user")
            if isinstance(person, dict) and isinstance(person.get("id"), int):
                return int(person["id"])
    return 0
