"""The first tables."""

from typing import Any

import sqlalchemy as sa
from alembic import op

from storage.columns import Apart, UtcDateTime

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None

BY_KEY = {"sqlite_with_rowid": False}


def upgrade() -> None:
    _people()
    _reports()
    _parts_of_a_report()
    _messages()
    _bookkeeping()


def downgrade() -> None:
    for table in (
        *("fact", "lease", "event", "task", "shown", "outbox", "inbox"),
        *("attachment", "move", "report_key", "report", "reporter"),
    ):
        op.drop_table(table)


def _people() -> None:
    op.create_table(
        "reporter",
        sa.Column("id", sa.String, nullable=False),
        sa.Column("chat_index", sa.LargeBinary, nullable=False),
        sa.Column("language", sa.String, nullable=False),
        sa.Column("campaign", sa.String),
        sa.Column("state", sa.String, nullable=False),
        sa.Column("current_report_id", sa.String),
        sa.Column("created_at", UtcDateTime, nullable=False),
        sa.Column("seen_at", UtcDateTime, nullable=False),
        sa.Column("sealed_chat", Apart, nullable=False),
        sa.Column("sealed_awaits", Apart),
        sa.PrimaryKeyConstraint("id", name="pk_reporter"),
        sa.UniqueConstraint("chat_index", name="uq_reporter_chat_index"),
        **BY_KEY,
    )


def _reports() -> None:
    op.create_table(
        "report",
        sa.Column("id", sa.String, nullable=False),
        sa.Column("reporter_id", sa.String, nullable=False),
        sa.Column("state", sa.String, nullable=False),
        sa.Column("urgent", sa.Boolean, nullable=False),
        sa.Column("language", sa.String, nullable=False),
        sa.Column("campaign", sa.String),
        sa.Column("revision", sa.Integer, nullable=False),
        sa.Column("questionnaire_version", sa.String, nullable=False),
        sa.Column("code_index", sa.LargeBinary),
        sa.Column("claimed_by", sa.String),
        sa.Column("linked_to", sa.String),
        sa.Column("created_at", UtcDateTime, nullable=False),
        sa.Column("changed_at", UtcDateTime, nullable=False),
        sa.Column("handed_in_at", UtcDateTime),
        sa.Column("erase_at", UtcDateTime),
        sa.Column("attachments", sa.Integer, nullable=False),
        sa.Column("attachment_bytes", sa.BigInteger, nullable=False),
        sa.Column("sealed_card", sa.LargeBinary),
        sa.PrimaryKeyConstraint("id", name="pk_report"),
        sa.UniqueConstraint("code_index", name="uq_report_code_index"),
        _refers("report", "reporter_id", "reporter"),
        _refers("report", "linked_to", "report"),
    )
    op.create_index("ix_report_reporter_id", "report", ["reporter_id"])
    op.create_index("ix_report_linked_to", "report", ["linked_to"])
    op.create_index("ix_report_erase_at", "report", ["erase_at"])


def _parts_of_a_report() -> None:
    op.create_table(
        "report_key",
        sa.Column("report_id", sa.String, nullable=False),
        sa.Column("purpose", sa.String, nullable=False),
        sa.Column("recipient", sa.String, nullable=False),
        sa.Column("wrapped", Apart, nullable=False),
        sa.PrimaryKeyConstraint("report_id", "purpose", "recipient", name="pk_report_key"),
        _refers("report_key", "report_id", "report"),
        **BY_KEY,
    )
    op.create_table(
        "move",
        sa.Column("report_id", sa.String, nullable=False),
        sa.Column("seq", sa.Integer, nullable=False),
        sa.Column("purpose", sa.String, nullable=False),
        sa.Column("salt", sa.LargeBinary),
        sa.Column("sealed", sa.LargeBinary, nullable=False),
        sa.Column("at", UtcDateTime, nullable=False),
        sa.PrimaryKeyConstraint("report_id", "seq", name="pk_move"),
        _refers("move", "report_id", "report"),
        **BY_KEY,
    )
    op.create_table(
        "attachment",
        sa.Column("id", sa.String, nullable=False),
        sa.Column("report_id", sa.String, nullable=False),
        sa.Column("purpose", sa.String, nullable=False),
        sa.Column("seq", sa.Integer),
        sa.Column("salt", sa.LargeBinary),
        sa.Column("sealed", sa.LargeBinary, nullable=False),
        sa.Column("stored_as", sa.String),
        sa.Column("state", sa.String, nullable=False),
        sa.Column("attempts", sa.Integer, nullable=False),
        sa.Column("next_try_at", UtcDateTime),
        sa.Column("at", UtcDateTime, nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_attachment"),
        _refers("attachment", "report_id", "report"),
    )
    op.create_index("ix_attachment_report_id", "attachment", ["report_id"])
    op.create_index("ix_attachment_wanted", "attachment", ["next_try_at"], **_where("state = 'wanted'"))


def _messages() -> None:
    op.create_table(
        "inbox",
        sa.Column("update_id", sa.BigInteger, nullable=False, autoincrement=False),
        sa.Column("lane", sa.LargeBinary, nullable=False),
        sa.Column("state", sa.String, nullable=False),
        sa.Column("attempts", sa.Integer, nullable=False),
        sa.Column("received_at", UtcDateTime, nullable=False),
        sa.Column("done_at", UtcDateTime),
        sa.Column("sealed", Apart),
        sa.PrimaryKeyConstraint("update_id", name="pk_inbox"),
        **BY_KEY,
    )
    op.create_index("ix_inbox_waiting", "inbox", ["received_at"], **_where("state = 'waiting'"))
    op.create_table(
        "outbox",
        sa.Column("id", sa.String, nullable=False),
        sa.Column("reporter_id", sa.String, nullable=False),
        sa.Column("report_id", sa.String),
        sa.Column("purpose", sa.String, nullable=False),
        sa.Column("phrase", sa.String, nullable=False),
        sa.Column("ids", sa.JSON, nullable=False),
        sa.Column("due_at", UtcDateTime, nullable=False),
        sa.Column("lease_until", UtcDateTime),
        sa.Column("holder", sa.String),
        sa.Column("attempts", sa.Integer, nullable=False),
        sa.Column("state", sa.String, nullable=False),
        sa.Column("sent_at", UtcDateTime),
        sa.PrimaryKeyConstraint("id", name="pk_outbox"),
        _refers("outbox", "reporter_id", "reporter"),
        _refers("outbox", "report_id", "report"),
    )
    op.create_index("ix_outbox_reporter_id", "outbox", ["reporter_id"])
    op.create_index("ix_outbox_report_id", "outbox", ["report_id"])
    op.create_index("ix_outbox_due", "outbox", ["due_at"], **_where("state = 'due'"))
    op.create_index("ux_outbox_prompt", "outbox", ["reporter_id"], unique=True, **_where("purpose = 'prompt'"))
    op.create_table(
        "shown",
        sa.Column("reporter_id", sa.String, nullable=False),
        sa.Column("message_id", sa.BigInteger, nullable=False, autoincrement=False),
        sa.Column("report_id", sa.String),
        sa.Column("seq", sa.Integer),
        sa.Column("at", UtcDateTime, nullable=False),
        sa.PrimaryKeyConstraint("reporter_id", "message_id", name="pk_shown"),
        _refers("shown", "reporter_id", "reporter"),
        _refers("shown", "report_id", "report"),
        **BY_KEY,
    )
    op.create_index("ix_shown_report_id", "shown", ["report_id"])


def _bookkeeping() -> None:
    op.create_table(
        "task",
        sa.Column("id", sa.String, nullable=False),
        sa.Column("report_id", sa.String),
        sa.Column("reporter_id", sa.String),
        sa.Column("kind", sa.String, nullable=False),
        sa.Column("created_at", UtcDateTime, nullable=False),
        sa.Column("due_at", UtcDateTime),
        sa.Column("done_at", UtcDateTime),
        sa.PrimaryKeyConstraint("id", name="pk_task"),
        _refers("task", "report_id", "report"),
        _refers("task", "reporter_id", "reporter"),
    )
    op.create_index("ix_task_report_id", "task", ["report_id"])
    op.create_index("ix_task_reporter_id", "task", ["reporter_id"])
    op.create_table(
        "event",
        sa.Column("id", sa.BigInteger().with_variant(sa.Integer, "sqlite"), nullable=False),
        sa.Column("at", UtcDateTime, nullable=False),
        sa.Column("what", sa.String, nullable=False),
        sa.Column("report_id", sa.String),
        sa.PrimaryKeyConstraint("id", name="pk_event"),
    )
    op.create_index("ix_event_report_id", "event", ["report_id"])
    op.create_table(
        "lease",
        sa.Column("name", sa.String, nullable=False),
        sa.Column("holder", sa.String, nullable=False),
        sa.Column("until", UtcDateTime, nullable=False),
        sa.PrimaryKeyConstraint("name", name="pk_lease"),
        **BY_KEY,
    )
    op.create_table(
        "fact",
        sa.Column("name", sa.String, nullable=False),
        sa.Column("value", sa.String, nullable=False),
        sa.PrimaryKeyConstraint("name", name="pk_fact"),
        **BY_KEY,
    )


def _refers(table: str, column: str, target: str) -> sa.ForeignKeyConstraint:
    return sa.ForeignKeyConstraint([column], [f"{target}.id"], name=f"fk_{table}_{column}")


def _where(condition: str) -> dict[str, Any]:
    """A partial index, on both databases."""
    return {"sqlite_where": sa.text(condition), "postgresql_where": sa.text(condition)}
