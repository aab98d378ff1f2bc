"""What `run_bot.py check` looks at before families write: each finding in plain words, with the way to mend it."""

from collections.abc import Sequence

from bot.checks.findings import Check, Finding, Level, as_text, may_start, wrong
from bot.checks.settings_and_keys import addresses, demo, keys, names, public_face, token
from bot.checks.storage_and_disk import data_folder, database, free_disk
from bot.checks.words import locales, questionnaire
from bot.settings import Settings

__all__ = ["CHECKS", "Check", "Finding", "Level", "as_text", "check", "locales", "may_start", "questionnaire"]

# `locales` and `questionnaire` are handed over by the program: they look at words, not at this machine.
CHECKS: tuple[Check, ...] = (names, public_face, token, addresses, demo, keys, data_folder, database, free_disk)


def check(settings: Settings, more: Sequence[Check] = ()) -> list[Finding]:
    """Everything this room can look at, then `more`. A check that breaks is a finding, never a crash."""
    return [finding for one in (*CHECKS, *more) for finding in _carefully(one, settings)]


def _carefully(one: Check, settings: Settings) -> list[Finding]:
    try:
        return list(one(settings))
    except Exception as error:  # noqa: BLE001 - the type is told, the message may hold an address or a password
        name = getattr(one, "__name__", "a check")
        return [wrong(f"The check “{name}” itself failed ({type(error).__name__}).", "Please report this as a fault.")]
