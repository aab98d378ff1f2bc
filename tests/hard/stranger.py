"""A stranger process: opens the kept data with the keys and prints what it finds, as JSON. Never the bot's own process."""

from __future__ import annotations

import json
from typing import Any

from bot.archive import Archive
from bot.bookkeeping import keys_reports_are_sealed_to
from bot.custody import open_custody
from bot.interview import plain
from bot.interview.kinds import files_in
from bot.questions import QUESTIONNAIRE
from bot.settings import Settings, read_settings
from storage import attachments, reports
from storage.database import Database, Session
from storage.records import Report


def found(settings: Settings) -> list[dict[str, Any]]:
    """Every report: its answers in force, how many moves it has, its files as they were sent."""
    database = Database.open(settings.database_address.get_secret_value())
    try:
        custody = open_custody(settings.key_places, database.run_now(keys_reports_are_sealed_to)).custody
        return database.run_now(lambda tx: [_report(tx, Archive(custody, QUESTIONNAIRE), row) for row in reports.everything(tx)])
    finally:
        database.close()


def _report(tx: Session, archive: Archive, row: Report) -> dict[str, Any]:
    report = archive.open(tx, row.id)
    standing = report.interview.standing
    return {
        "answers": {str(a): json.loads(plain.dump(told))["value"] for a, told in sorted(standing.answers.items())},
        "proposals": {str(a): json.loads(plain.dump(told))["value"] for a, told in sorted(standing.proposals.items())},
        "moves": report.next_seq - 1,
        "files": sorted(attachment.state for attachment in attachments.of_report(tx, row.id)),
        "referred": sum(len(files_in(told.value)) for told in standing.answers.values()),
        "prompt": str(getattr(report.interview.prompt, "address", "menu")),
        "state": row.state,
    }


if __name__ == "__main__":
    print(json.dumps(found(read_settings()), ensure_ascii=False))  # noqa: T201
