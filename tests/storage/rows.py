"""Made-up rows: a fact, a reporter, a report and everything that can hang on it."""

import os
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from typing import Any

from storage import (
    attachments,
    checkins,
    events,
    facts,
    inbox,
    keys,
    moves,
    outbox,
    renderings,
    reporters,
    reports,
    shown,
    tasks,
)
from storage.database import Session
from storage.records import Attachment, Checkin, MoveRow, OutboxRow, Rendering, Report, Reporter, ReportKey, Shown

NOW = datetime(2026, 3, 4, 5, 6, 7, 891011, tzinfo=UTC)
LATER = NOW + timedelta(hours=1)


Work = Callable[[Session], None]


def put(name: str) -> Work:
    """The smallest transaction there is."""
    return lambda tx: facts.put(tx, name, "here")


def fact_names(tx: Session) -> list[str]:
    return sorted(tx.connection().exec_driver_sql("SELECT name FROM fact").scalars())


def add_reporter(tx: Session, chat: bytes | None = None) -> Reporter:
    row = Reporter(
        chat_index=chat or os.urandom(32), sealed_chat=os.urandom(60), language="ug", created_at=NOW, seen_at=NOW
    )
    reporters.add(tx, row)
    return row


def add_report(tx: Session, reporter: Reporter | None = None, **columns: Any) -> Report:
    reporter = reporter or add_reporter(tx)
    standard: dict[str, Any] = {"language": "ug", "questionnaire_version": "1", "created_at": NOW, "changed_at": NOW}
    row = Report(**{"reporter_id": reporter.id, **standard, **columns})
    reports.add(tx, row)
    return row


def add_keys(tx: Session, report: Report) -> list[ReportKey]:
    rows = [
        ReportKey(report_id=report.id, purpose=purpose, recipient=recipient, wrapped=os.urandom(1170))
        for purpose in ("case", "reporter")
        for recipient in ("recovery", "server")
    ]
    keys.add(tx, rows)
    return rows


def move_of(report: Report, seq: int) -> MoveRow:
    return MoveRow(report.id, seq, "case", os.urandom(32), os.urandom(150), NOW)


def add_everything(tx: Session) -> Report:
    """A report with at least one row in every table that can hold one of it."""
    report = add_report(tx)
    add_keys(tx, report)
    moves.add(tx, [move_of(report, seq) for seq in (1, 2, 3)])
    attachments.add(
        tx, Attachment(report_id=report.id, purpose="case", sealed=b"s", stored_as="aa" * 16, state="kept", at=NOW)
    )
    renderings.add(tx, Rendering(report_id=report.id, purpose="case", seq=3, salt=b"s", sealed=b"words", at=NOW))
    outbox.prompt_due(tx, report.reporter_id, report.id, NOW)
    outbox.add(
        tx, OutboxRow(reporter_id=report.reporter_id, report_id=report.id, purpose="notice", phrase="kept", due_at=NOW)
    )
    shown.add(tx, Shown(reporter_id=report.reporter_id, message_id=2**40, report_id=report.id, seq=1, at=NOW))
    checkins.put(tx, Checkin(report_id=report.id, reporter_id=report.reporter_id, due_at=NOW, since=NOW, sealed=b"s"))
    tasks.add(tx, "write_down", NOW, report_id=report.id)
    events.add(tx, "handed_in", NOW, report.id)
    inbox.keep(tx, [inbox.Update(7, b"lane", b"sealed", NOW)])
    reporters.change(tx, report.reporter_id, current_report_id=report.id)
    return report
