"""The one door to what is kept: transactions are plain functions, run in a thread, answered after the commit."""

import asyncio
from collections.abc import Callable
from concurrent.futures import Future
from importlib import import_module
from types import ModuleType
from typing import Protocol, TypeVar

from sqlalchemy import Engine
from sqlalchemy.orm import configure_mappers
from sqlmodel import Session

from storage import chain, engines, scrubbing
from storage.errors import SchemaUnknown, StorageFull, StorageUnavailable
from storage.group_commit import GroupCommit
from storage.jobs import Job
from storage.threads import TransactionThreads

__all__ = ["Database", "SchemaUnknown", "Session", "StorageFull", "StorageUnavailable"]

T = TypeVar("T")
READERS = 2
POSTGRES_WRITERS = 8


class Lane(Protocol):
    """Somewhere to queue jobs."""

    def submit(self, job: Job) -> None: ...
    def close(self) -> None: ...


class Database:
    """One SQLite file or one PostgreSQL database.

    A work is a function of a Session. It never commits, never waits, and touches nothing but its transaction: after a
    deadlock or a lost connection it is run again. It raises StorageFull or StorageUnavailable when nothing was kept.
    (One honest exception: where the connection breaks during COMMIT itself, nobody can know. Works are written so
    that doing them twice changes nothing: new rows by their ids, changes by the revision they expect.)
    """

    def __init__(self, engine: Engine, signer: chain.Signer, writes: Lane, reads: Lane) -> None:
        """See `open`."""
        self._engine = engine
        self._signer = signer
        self._writes = writes
        self._reads = reads
        self._closed = False

    @classmethod
    def open(cls, url: str) -> "Database":
        """Open `sqlite:///path` or `postgresql://…`. Raises StorageUnavailable if the file cannot be made."""
        configure_mappers()  # later, two threads might do it at once
        parsed, signer = engines.parse(url), chain.Signer()
        if parsed.get_backend_name() == "sqlite":
            engine = engines.sqlite_writer(parsed)
            reading = engines.sqlite_reader(parsed)
            writes: Lane = GroupCommit(engines.sqlite_batches(parsed), signer)
            return cls(engine, signer, writes, TransactionThreads(reading, READERS, "storage-reader", signer))
        engine = engines.postgres_writer(parsed, POSTGRES_WRITERS)
        reading = engines.postgres_reader(parsed, READERS)
        writes = TransactionThreads(engine, POSTGRES_WRITERS, "storage-writer", signer)
        return cls(engine, signer, writes, TransactionThreads(reading, READERS, "storage-reader", signer))

    @property
    def url(self) -> str:
        """Where it is, a password included: never write it into a log."""
        return self._engine.url.render_as_string(hide_password=False)

    @property
    def is_shared(self) -> bool:
        """Whether several programs may write to it side by side."""
        return self._engine.dialect.name == "postgresql"

    async def run(self, work: Callable[[Session], T]) -> T:
        """Run a transaction; its value is given once it is on the disk."""
        return await self._awaited(self._writes, work)

    async def read(self, work: Callable[[Session], T]) -> T:
        """Run a transaction that only reads, on one moment of the database, beside the writers."""
        return await self._awaited(self._reads, work)

    def run_now(self, work: Callable[[Session], T]) -> T:
        """The same as `run`, for programs without an event loop."""
        future: Future[T] = Future()
        self._open_lane(self._writes).submit(Job(work, None, future))
        return future.result()

    def keep_trail(self, sign: chain.Sign) -> None:
        """From now on lines of the audit trail can be written: `sign` is a hash under a key that is not kept here."""
        self._signer.sign = sign
        self.run_now(chain.begin)

    def migrate(self) -> None:
        """Bring the tables up to this release. Raises SchemaUnknown if they belong to a newer one."""
        _schema().upgrade(self._engine)
        self.scrub_at_start()

    def scrub_at_start(self) -> None:
        """Killed between an erasure and its scrubbing, the log would still hold what was erased."""
        if self._engine.dialect.name == "sqlite":
            scrubbing.scrub(self._engine)

    def pending_migrations(self) -> list[str]:
        """What `migrate` would do."""
        pending: list[str] = _schema().pending(self._engine)
        return pending

    async def scrub(self) -> bool:
        """After an erasure: leave no trace of it in side files. False if readers were in the way; try again later."""
        return await asyncio.to_thread(scrubbing.scrub, self._engine)

    async def tidy(self) -> bool:
        """Once a day, in a quiet hour: write the database anew without slack. False: others were in the way."""
        return await asyncio.to_thread(scrubbing.tidy, self._engine)

    def close(self) -> None:
        """Finish what is queued and let go of the database."""
        if not self._closed:
            self._closed = True
            self._writes.close()
            self._reads.close()
            self._engine.dispose()

    async def _awaited(self, lane: Lane, work: Callable[[Session], T]) -> T:
        loop = asyncio.get_running_loop()
        future: asyncio.Future[T] = loop.create_future()
        self._open_lane(lane).submit(Job(work, loop, future))
        return await future

    def _open_lane(self, lane: Lane) -> Lane:
        if self._closed:
            raise StorageUnavailable("the database was closed")
        return lane


def _schema() -> ModuleType:
    """Imported when needed: it brings alembic, which a bot at work does without."""
    return import_module("storage.schema")
