"""Commands that look: at settings and keys, at what is due, at the trail, at the questionnaire."""

from __future__ import annotations

import asyncio
import json
import sys
from pathlib import Path

from bot import checks, trail
from bot.bookkeeping import keys_reports_are_sealed_to
from bot.console.opened import database_of
from bot.custody import open_custody
from bot.due_list import due_list
from bot.phrases import Phrases
from bot.ports import clock_with
from bot.questions import QUESTIONNAIRE
from bot.questions.as_json import as_json
from bot.questions.xlsform import write_xlsform
from bot.settings import Settings

REFUSED = 2


def check(settings: Settings) -> int:
    """Say in plain words what is wrong, and how to mend it."""
    findings = checks.check(settings, (checks.locales, checks.questionnaire))
    print(checks.as_text(findings))
    return 0 if checks.may_start(findings) else 1


def due(settings: Settings) -> int:
    """Print what is due when, as numbers: no name, no chat, no word."""
    now = clock_with(settings.clock_offset_file)()
    with database_of(settings) as database:
        for line in database.run_now(lambda tx: list(due_list(tx, now))):
            print(line)
    return 0


def verify_trail(settings: Settings, told: str | None) -> int:
    """Say whether the audit trail is whole; `told` is the head an earlier digest showed."""
    try:
        with database_of(settings) as database:
            custody = open_custody(settings.key_places, database.run_now(keys_reports_are_sealed_to)).custody
            found = asyncio.run(database.read(lambda tx: trail.verify(tx, custody, told)))
    except trail.NotAHead:
        print("This is no head: it looks like 123-0a1b…, a number and 32 signs, as in the digest.", file=sys.stderr)
        return REFUSED
    if isinstance(found, trail.Broken):
        print(f"The trail is broken at line {found.line}: {found.why}. docs/runbook.md says what to do.")
        return 1
    print(f"The trail is whole. Its head: {found.head}")
    return 0


def questionnaire(xlsform: Path | None) -> int:
    """Print the whole questionnaire with every language's words, or write it as an XLSForm."""
    words = Phrases().all_words()
    if xlsform is None:
        print(json.dumps(as_json(QUESTIONNAIRE, words), ensure_ascii=False, indent=2))
    else:
        write_xlsform(QUESTIONNAIRE, words, xlsform)
    return 0
