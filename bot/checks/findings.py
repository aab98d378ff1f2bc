"""Findings: what a check has found, in plain words, with the way to mend it."""

import os
import stat
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from bot.settings import Settings


class Level(StrEnum):
    """Only an error keeps the bot from starting."""

    OK = "ok"
    WARNING = "warning"
    ERROR = "error"


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing looked at: what was found, and what to do about it when something is to be done."""

    level: Level
    found: str
    mend: str = ""


Check = Callable[[Settings], Iterable[Finding]]


def may_start(findings: Iterable[Finding]) -> bool:
    return all(finding.level is not Level.ERROR for finding in findings)


def as_text(findings: Iterable[Finding]) -> str:
    """For a terminal: one line for each finding, and one below it for the way to mend it."""
    marks = {Level.OK: "ok      ", Level.WARNING: "warning ", Level.ERROR: "WRONG   "}
    lines = (
        f"{marks[finding.level]}{finding.found}" + (f"\n        -> {finding.mend}" if finding.mend else "")
        for finding in findings
    )
    return "\n".join(lines)


def fine(found: str) -> Finding:
    return Finding(Level.OK, found)


def doubtful(found: str, mend: str) -> Finding:
    return Finding(Level.WARNING, found, mend)


def wrong(found: str, mend: str) -> Finding:
    return Finding(Level.ERROR, found, mend)


def private(path: Path) -> Iterator[Finding]:
    """Nothing, or a warning that others on this machine could read it."""
    if os.name == "posix" and path.exists() and stat.S_IMODE(path.stat().st_mode) & 0o077:
        rights = "700" if path.is_dir() else "600"
        yield doubtful(f"Others on this machine can read {path}.", f"Run: chmod {rights} '{path}'")
