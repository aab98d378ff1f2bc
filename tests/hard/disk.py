"""The disk as somebody who takes it finds it."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import psycopg

from tests.databases import Cluster
from tests.hard.canaries import files_below


@dataclass
class Disk:
    """The folder the bot writes to, and PostgreSQL's own if there is one."""

    folder: Path
    cluster: Cluster | None
    url: str

    def seized(self) -> list[bytes]:
        """Every byte there is."""
        whole = [tables.parent.parent for tables in self._tables]
        return list(files_below(self.folder, *whole))

    def kept(self) -> list[bytes]:
        """Without PostgreSQL's log of changes, which nothing of ours can empty, and without other databases."""
        return list(files_below(self.folder, *self._tables))

    @property
    def _tables(self) -> list[Path]:
        if self.cluster is None:
            return []
        with psycopg.connect(self.url, autocommit=True) as connection:
            connection.execute("CHECKPOINT")
            found = connection.execute("SELECT oid FROM pg_database WHERE datname = current_database()").fetchone()
        assert found is not None
        return [self.cluster.folder / "cluster" / "base" / str(found[0])]
