"""Check-ins, reminders of drafts, and a second lane of the outbox for what nobody is waiting for."""

from typing import Any

import sqlalchemy as sa
from alembic import op

from storage.columns import UtcDateTime

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None

WAITED_FOR = "state = 'due' AND purpose <> 'unprompted'"
UNPROMPTED = "state = 'due' AND purpose = 'unprompted'"
PLANNED = "due_at IS NOT NULL"


def upgrade() -> None:
    op.create_table(
        "checkin",
        sa.Column("report_id", sa.String, nullable=False),
        sa.Column("reporter_id", sa.String, nullable=False),
        sa.Column("due_at", UtcDateTime),
        sa.Column("step", sa.Integer, nullable=False),
        sa.Column("misses", sa.Integer, nullable=False),
        sa.Column("since", UtcDateTime, nullable=False),
        sa.Column("asked_at", UtcDateTime),
        sa.Column("paused_until", UtcDateTime),
        sa.Column("sealed", sa.LargeBinary),
        sa.PrimaryKeyConstraint("report_id", name="pk_checkin"),
        sa.ForeignKeyConstraint(["report_id"], ["report.id"], name="fk_checkin_report_id"),
        sa.ForeignKeyConstraint(["reporter_id"], ["reporter.id"], name="fk_checkin_reporter_id"),
    )
    op.create_index("ix_checkin_reporter_id", "checkin", ["reporter_id"])
    op.create_index("ix_checkin_due", "checkin", ["due_at"], **_where(PLANNED))
    op.add_column("report", sa.Column("unfinished_at", UtcDateTime))
    op.add_column("outbox", sa.Column("doubts", sa.Integer, nullable=False, server_default="0"))
    op.drop_index("ix_outbox_due", "outbox")
    op.create_index("ix_outbox_waited_for", "outbox", ["due_at"], **_where(WAITED_FOR))
    op.create_index("ix_outbox_unprompted", "outbox", ["due_at"], **_where(UNPROMPTED))
    # Every report there is gets looked at once, soon after the start; what is planned for it is worked out then.
    op.execute(
        "INSERT INTO checkin (report_id, reporter_id, due_at, step, misses, since)"
        " SELECT id, reporter_id, changed_at, 0, 0, changed_at FROM report"
    )


def downgrade() -> None:
    op.drop_index("ix_outbox_unprompted", "outbox")
    op.drop_index("ix_outbox_waited_for", "outbox")
    op.create_index("ix_outbox_due", "outbox", ["due_at"], **_where("state = 'due'"))
    op.drop_column("outbox", "doubts")
    op.drop_column("report", "unfinished_at")
    op.drop_table("checkin")


def _where(condition: str) -> dict[str, Any]:
    return {"sqlite_where": sa.text(condition), "postgresql_where": sa.text(condition)}
