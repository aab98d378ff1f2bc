"""Keeps the pocket Telegram's state in a folder, so that its process may be killed and started again."""

import json
import sqlite3
from collections.abc import Iterator
from pathlib import Path
from typing import Any

Json = dict[str, Any]

TABLE = "CREATE TABLE IF NOT EXISTS kept (kind TEXT, key TEXT, value TEXT, PRIMARY KEY (kind, key)) WITHOUT ROWID"
PUT = "INSERT OR REPLACE INTO kept (kind, key, value) VALUES (?, ?, ?)"
DROP = "DELETE FROM kept WHERE kind = ? AND key = ?"


class Journal:
    """Rows of JSON by kind and key. Without a folder it remembers nothing and costs nothing.

    What is put is written at `flush`, before the request that caused it is answered: a kill -9 of this process loses
    nothing that was answered. (The machine itself may lose power: synchronous=OFF, for this is a stage, not a home.)
    """

    def __init__(self, folder: Path | None) -> None:
        self._changed: dict[tuple[str, str], Json | None] = {}
        self._database: sqlite3.Connection | None = None
        if folder is not None:
            folder.mkdir(parents=True, exist_ok=True)
            self._database = sqlite3.connect(folder / "pocket.sqlite", isolation_level=None)
            self._database.execute("PRAGMA journal_mode=WAL")
            self._database.execute("PRAGMA synchronous=OFF")
            self._database.execute(TABLE)

    def put(self, kind: str, key: object, value: Json) -> None:
        if self._database is not None:
            self._changed[kind, str(key)] = value

    def drop(self, kind: str, key: object) -> None:
        if self._database is not None:
            self._changed[kind, str(key)] = None

    def flush(self) -> None:
        if self._database is None or not self._changed:
            return
        changed, self._changed = self._changed, {}
        kept = [(kind, key, json.dumps(value)) for (kind, key), value in changed.items() if value is not None]
        gone = [place for place, value in changed.items() if value is None]
        self._database.execute("BEGIN")
        self._database.executemany(PUT, kept)
        self._database.executemany(DROP, gone)
        self._database.execute("COMMIT")

    def rows(self, kind: str) -> Iterator[tuple[str, Json]]:
        if self._database is not None:
            query = "SELECT key, value FROM kept WHERE kind = ?"
            yield from ((key, json.loads(value)) for key, value in self._database.execute(query, (kind,)))

    def close(self) -> None:
        self.flush()
        if self._database is not None:
            self._database.close()
            self._database = None
