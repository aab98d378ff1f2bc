"""A stranger process: opens what is kept with the keys and prints it as JSON. Never the bot's own process."""

from __future__ import annotations

import json
from hashlib import sha256
from typing import Any

from bot.archive import Archive, OpenReport
from bot.attachments import Attachments
from bot.bookkeeping import keys_reports_are_sealed_to
from bot.custody import open_custody
from bot.interview import plain
from bot.interview.kinds import files_in
from bot.questions import QUESTIONNAIRE
from bot.settings import Settings, read_settings
from storage import attachments, reports
from storage.database import Database, Session
from storage.files import FileStore
from storage.records import Report


def found(settings: Settings) -> list[dict[str, Any]]:
    """Every report: its answers in force, how many moves it has, its files byte for byte."""
    database = Database.open(settings.database_address.get_secret_value())
    try:
        custody = open_custody(settings.key_places, database.run_now(keys_reports_are_sealed_to)).custody
        archive = Archive(custody, QUESTIONNAIRE)
        files = Attachments(archive, FileStore(settings.attachments_folder), settings)
        return database.run_now(lambda tx: [_report(tx, archive, files, row) for row in reports.everything(tx)])
    finally:
        database.close()


def _report(tx: Session, archive: Archive, files: Attachments, row: Report) -> dict[str, Any]:
    report = archive.open(tx, row.id)
    standing = report.interview.standing
    return {
        "answers": {str(a): json.loads(plain.dump(told))["value"] for a, told in sorted(standing.answers.items())},
        "proposals": {str(a): json.loads(plain.dump(told))["value"] for a, told in sorted(standing.proposals.items())},
        "moves": report.next_seq - 1,
        "files": _files(tx, files, report),
        "prompt": str(getattr(report.interview.prompt, "address", "menu")),
        "state": row.state,
    }


def _files(tx: Session, files: Attachments, report: OpenReport) -> list[str]:
    """The hash of every original in the order it was sent; a mark where no answer refers to it."""
    told = report.interview.standing.answers.values()
    referred = [ref.attachment for answer in told for ref in files_in(answer.value)]
    return [
        sha256(files.content(tx, row.id)).hexdigest() + " unreferred" * (referred.count(row.id) != 1)
        if row.stored_as
        else row.state
        for row in attachments.of_report(tx, report.id)
    ]


if __name__ == "__main__":
    print(json.dumps(found(read_settings()), ensure_ascii=False))  # noqa: T201
