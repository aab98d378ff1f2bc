"""Threads that run one transaction a job: everything on PostgreSQL, and reads on both databases."""

import time
from queue import SimpleQueue
from threading import Thread

from sqlalchemy import Engine
from sqlmodel import Session

from storage import chain
from storage.errors import StorageUnavailable
from storage.faults import fault_of, worth_repeating
from storage.jobs import Failed, Job, Kept, Outcome, settle

TRIES = 4
PAUSE = 0.05


class TransactionThreads:
    """A few threads that share one queue. Each job has a transaction, and a connection, of its own."""

    def __init__(self, engine: Engine, threads: int, name: str, signer: chain.Signer) -> None:
        """Starts the threads; connections are opened when first needed. `signer` chains the lines of the trail."""
        self._engine = engine
        self._signer = signer
        self._queue: SimpleQueue[Job | None] = SimpleQueue()
        self._threads = [Thread(target=self._serve, name=f"{name}-{n}", daemon=True) for n in range(threads)]
        for thread in self._threads:
            thread.start()

    def submit(self, job: Job) -> None:
        """Queue a job."""
        self._queue.put(job)

    def close(self) -> None:
        """Finish what is queued, then end."""
        for _ in self._threads:
            self._queue.put(None)
        for thread in self._threads:
            thread.join()
        self._engine.dispose()

    def _serve(self) -> None:
        while (job := self._queue.get()) is not None:
            settle([(job, self._outcome(job))])

    def _outcome(self, job: Job) -> Outcome:
        for attempt in range(1, TRIES + 1):
            try:
                return Kept(self._transaction(job))
            except Exception as error:  # noqa: BLE001 - handed to whoever waits
                if attempt < TRIES and worth_repeating(error):
                    time.sleep(attempt * PAUSE)  # let whoever won the deadlock finish first
                    continue
                return Failed(self._understood(error))
        raise StorageUnavailable

    def _transaction(self, job: Job) -> object:
        with Session(self._engine, expire_on_commit=False, info=self._signer.carried) as tx:
            value: object = job.work(tx)
            chain.write(tx)
            tx.commit()
            return value

    def _understood(self, error: Exception) -> Exception:
        fault = fault_of(error)
        if fault is None:
            return error
        # What was opened while the disk failed may stay unusable: open it anew next time.
        self._engine.dispose()
        return fault
