"""What one would otherwise use: a job for each check-in in APScheduler's own SQLAlchemyJobStore."""

from __future__ import annotations

import statistics
import time
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

import psutil
from apscheduler.jobstores.sqlalchemy import SQLAlchemyJobStore
from apscheduler.schedulers.background import BackgroundScheduler

NOW = datetime.now(UTC)
LOOKS = 50


@dataclass(frozen=True, slots=True)
class Jobs:
    jobs: int
    add_us: float
    due_ms: float
    grown_mb: float


def check_in(_: int) -> None:
    """What such a job would call."""


def job_store(folder: Path, jobs: int) -> Jobs:
    scheduler = BackgroundScheduler(timezone="UTC")
    store = SQLAlchemyJobStore(url=f"sqlite:///{folder / 'jobs.sqlite3'}")
    scheduler.add_jobstore(store)
    scheduler.start(paused=True)
    process = psutil.Process()
    before, begun = process.memory_info().rss, time.perf_counter()
    for number in range(jobs):
        at = NOW + timedelta(days=365) * ((number * 7919 % jobs) / jobs - 0.01)
        scheduler.add_job(check_in, "date", run_date=at, args=[number], misfire_grace_time=None)
    add_us = (time.perf_counter() - begun) / jobs * 1e6
    took = []
    for _ in range(LOOKS):
        began = time.perf_counter()
        store.get_due_jobs(NOW)
        took.append((time.perf_counter() - began) * 1000)
    grown = process.memory_info().rss - before
    scheduler.remove_all_jobs()  # its last round would still want to run what is due
    scheduler.shutdown(wait=False)
    return Jobs(jobs, add_us, statistics.median(took), grown / 2**20)
