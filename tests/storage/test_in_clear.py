"""In clear, and nothing else: every column of every table is named here, with the one word that allows it."""

import pytest
from sqlalchemy import LargeBinary, inspect
from sqlalchemy.types import TypeDecorator

from storage.database import Database, Session
from storage.records import Reporter

ALLOWED = {
    "reporter": {
        "id": "id",
        "chat_index": "keyed",
        "sealed_chat": "sealed",
        "language": "language",
        "campaign": "campaign",
        "state": "state",
        "current_report_id": "id",
        "organizer_id": "id",
        "sealed_awaits": "sealed",
        "created_at": "time",
        "seen_at": "time",
        "set_aside_at": "time",
    },
    "report": {
        "id": "id",
        "reporter_id": "id",
        "state": "state",
        "urgent": "urgent",
        "language": "language",
        "campaign": "campaign",
        "revision": "count",
        "questionnaire_version": "version",
        "code_index": "keyed",
        "claimed_by": "claim",
        "entered_by": "id",
        "linked_to": "id",
        "case_id": "id",
        "reason": "phrase",
        "asks": "count",
        "created_at": "time",
        "changed_at": "time",
        "handed_in_at": "time",
        "unfinished_at": "time",
        "erase_at": "time",
        "attachments": "count",
        "attachment_bytes": "count",
        "sealed_card": "sealed",
    },
    "report_key": {"report_id": "id", "purpose": "purpose", "recipient": "fingerprint", "wrapped": "sealed"},
    "move": {
        "report_id": "id",
        "seq": "count",
        "purpose": "purpose",
        "salt": "random",
        "sealed": "sealed",
        "at": "time",
    },
    "attachment": {
        "id": "id",
        "report_id": "id",
        "purpose": "purpose",
        "seq": "count",
        "salt": "random",
        "sealed": "sealed",
        "stored_as": "random",
        "state": "state",
        "attempts": "count",
        "next_try_at": "time",
        "at": "time",
    },
    "rendering": {
        "id": "id",
        "report_id": "id",
        "purpose": "purpose",
        "seq": "count",
        "attachment_id": "id",
        "salt": "random",
        "sealed": "sealed",
        "at": "time",
    },
    "inbox": {
        "update_id": "id",
        "lane": "keyed",
        "state": "state",
        "attempts": "count",
        "received_at": "time",
        "done_at": "time",
        "sealed": "sealed",
    },
    "outbox": {
        "id": "id",
        "reporter_id": "id",
        "report_id": "id",
        "purpose": "purpose",
        "phrase": "phrase",
        "ids": "id",
        "due_at": "time",
        "lease_until": "time",
        "holder": "id",
        "attempts": "count",
        "doubts": "count",
        "state": "state",
        "sent_at": "time",
    },
    "organizer": {
        "id": "id",
        "reporter_id": "id",
        "role": "role",
        "state": "state",
        "working_until": "time",
        "last_step": "count",
        "wrong_codes": "count",
        "closed_until": "time",
        "joined_at": "time",
        "seen_at": "time",
        "digest_at": "time",
        "sealed": "sealed",
        "sealed_zone": "sealed",
    },
    "invitation": {
        "token_index": "keyed",
        "role": "role",
        "made_by": "id",
        "made_at": "time",
        "expires_at": "time",
        "used_at": "time",
    },
    "kept_out": {"organizer_id": "id", "about": "id", "made_by": "id", "at": "time"},
    "case_file": {"id": "id", "rung": "state", "risk": "state", "made_at": "time", "changed_at": "time"},
    "note": {
        "id": "id",
        "report_id": "id",
        "kind": "purpose",
        "by": "id",
        "at": "time",
        "salt": "random",
        "sealed": "sealed",
    },
    "family_question": {
        "id": "id",
        "report_id": "id",
        "by": "id",
        "at": "time",
        "answered_at": "time",
        "salt": "random",
        "sealed": "sealed",
    },
    "export": {
        "id": "id",
        "recipient": "purpose",
        "of": "purpose",
        "about": "id",
        "state": "state",
        "made_by": "id",
        "approved_by": "id",
        "made_at": "time",
        "done_at": "time",
        "manifest": "fingerprint",
    },
    "disclosure": {"id": "id", "report_id": "id", "export_id": "id", "recipient": "purpose", "at": "time"},
    "introduction": {
        "id": "id",
        "one": "id",
        "other": "id",
        "state": "state",
        "vouched_one_by": "id",
        "vouched_other_by": "id",
        "one_says": "state",
        "other_says": "state",
        "at": "time",
    },
    "shown_case": {
        "reporter_id": "id",
        "message_id": "id",
        "erase_at": "time",
    },
    "shown_report": {"reporter_id": "id", "message_id": "id", "report_id": "id"},
    "checkin": {
        "report_id": "id",
        "reporter_id": "id",
        "due_at": "time",
        "step": "count",
        "misses": "count",
        "since": "time",
        "asked_at": "time",
        "paused_until": "time",
        "sealed": "sealed",
    },
    "shown": {"reporter_id": "id", "message_id": "id", "report_id": "id", "seq": "count", "at": "time"},
    "task": {
        "id": "id",
        "report_id": "id",
        "reporter_id": "id",
        "kind": "state",
        "created_at": "time",
        "due_at": "time",
        "done_at": "time",
        "given_to": "id",
        "reminded_at": "time",
        "code_index": "keyed",
    },
    "event": {
        "id": "id",
        "at": "time",
        "what": "state",
        "report_id": "id",
        "actor": "id",
        "about": "id",
        "mac": "keyed",
    },
    "trail_head": {"id": "id", "lines": "count", "mac": "keyed"},
    "lease": {"name": "name", "holder": "id", "until": "time"},
    "fact": {"name": "name", "value": "bookkeeping"},
    "alembic_version": {"version_num": "version"},
}
OPAQUE = {"keyed", "sealed", "random"}


async def test_the_database_holds_exactly_the_columns_that_are_allowed(database: Database) -> None:
    def columns(tx: Session) -> dict[str, set[str]]:
        inspector = inspect(tx.connection())
        return {table: {each["name"] for each in inspector.get_columns(table)} for table in inspector.get_table_names()}

    assert await database.read(columns) == {table: set(allowed) for table, allowed in ALLOWED.items()}


@pytest.mark.parametrize("table", [table for table in ALLOWED if table != "alembic_version"])
def test_what_is_opaque_is_bytes_and_what_is_bytes_is_opaque(table: str) -> None:
    def is_bytes(name: str) -> bool:
        kind = Reporter.metadata.tables[table].c[name].type
        return isinstance(kind.impl_instance if isinstance(kind, TypeDecorator) else kind, LargeBinary)

    bytes_columns = {name for name in ALLOWED[table] if is_bytes(name)}
    opaque = {name for name, reason in ALLOWED[table].items() if reason in OPAQUE and name != "stored_as"}

    assert bytes_columns == opaque
