"""SQLite's one writer: a thread that commits whatever is queued in one go, so that durability is nearly free."""

from collections.abc import Iterator
from contextlib import contextmanager
from queue import Empty, SimpleQueue
from threading import Thread
from time import monotonic
from typing import Any

from sqlalchemy import Engine
from sqlmodel import Session

from storage import chain
from storage.batch_connection import BATCH, BatchConnection, driver_of, kept_or_undone
from storage.errors import StorageUnavailable
from storage.faults import fault_of
from storage.jobs import Failed, Job, Kept, Outcome, settle

MOST_AT_ONCE = 256
LONGEST_BATCH = 0.05
"""Seconds of work in one transaction, and at least one job."""


class GroupCommit:
    """Runs jobs one after another, each in a savepoint, many in a transaction; tells nobody before the COMMIT."""

    def __init__(self, engine: Engine, signer: chain.Signer) -> None:
        """Starts the thread. `signer` chains the lines of the audit trail."""
        self._engine = engine
        self._signer = signer
        self._queue: SimpleQueue[Job | None] = SimpleQueue()
        self._thread = Thread(target=self._serve, name="storage-writer", daemon=True)
        self._thread.start()

    def submit(self, job: Job) -> None:
        """Queue a job."""
        self._queue.put(job)

    def close(self) -> None:
        """Finish what is queued, then end."""
        self._queue.put(None)
        self._thread.join()
        self._engine.dispose()

    def _serve(self) -> None:
        going = True
        while going:
            batch, going = self._next()
            while batch:
                outcomes = self._outcomes(batch)
                settle(zip(batch, outcomes, strict=False))
                batch = batch[len(outcomes) :]

    def _next(self) -> tuple[list[Job], bool]:
        """Whatever is queued by now, at least one; False once no more will come."""
        batch: list[Job] = []
        job = self._queue.get()
        while job is not None:
            batch.append(job)
            if len(batch) == MOST_AT_ONCE:
                return batch, True
            try:
                job = self._queue.get_nowait()
            except Empty:
                return batch, True
        return batch, False

    def _outcomes(self, batch: list[Job]) -> list[Outcome]:
        """One transaction of as many as can be done in a moment: nobody waits for the slow ones behind her."""
        try:
            with (
                self._engine.connect() as connection,
                _transaction(driver_of(connection)) as driver,
                Session(connection, expire_on_commit=False, info={BATCH: driver, **self._signer.carried}) as tx,
            ):
                return list(_in_a_moment(tx, driver, batch))
        except Exception as error:  # noqa: BLE001 - handed to everybody who waits
            # What was opened while the file could only be read would stay read-only: open it anew next time.
            self._engine.dispose()
            fault = fault_of(error) or StorageUnavailable(f"the commit failed ({type(error).__name__})")
            return [Failed(fault) for _ in batch]


def _in_a_moment(tx: Session, driver: BatchConnection, batch: list[Job]) -> Iterator[Outcome]:
    until = monotonic() + LONGEST_BATCH
    for job in batch:
        yield _one(tx, driver, job)
        if monotonic() > until:
            return


@contextmanager
def _transaction(driver: BatchConnection) -> Iterator[BatchConnection]:
    driver.execute("BEGIN IMMEDIATE")
    try:
        yield driver
        driver.execute("COMMIT")
    except BaseException:
        if driver.in_transaction:
            driver.execute("ROLLBACK")
        raise


def _one(tx: Session, driver: BatchConnection, job: Job) -> Outcome:
    """Run one job. Its own failure is an outcome; a fault of the disk is raised, and ends the whole batch."""
    try:
        return Kept(kept_or_undone(driver, lambda: _done(tx, job)))
    except Exception as error:  # noqa: BLE001 - handed to whoever waits
        fault = fault_of(error)
        if fault is not None:
            raise fault from None
        return Failed(error)


def _done(tx: Session, job: Job) -> Any:
    """One session serves the whole batch; whatever a job leaves in it is no affair of the next one."""
    try:
        value = job.work(tx)
        chain.write(tx)
        if tx.in_transaction():
            tx.commit()
        return value
    finally:
        chain.let_go(tx)
        if tx.in_transaction() or tx.new or tx.identity_map:
            tx.close()
