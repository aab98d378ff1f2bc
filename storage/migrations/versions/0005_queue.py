"""Indexes for the queue of the organizers: by state, urgency and time; open tasks; who cannot be reached."""

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None

OPEN_TASK = "done_at IS NULL"
UNREACHABLE = "state = 'unreachable'"


def upgrade() -> None:
    op.create_index("ix_report_queue", "report", ["state", "urgent", "handed_in_at", "id"])
    op.create_index("ix_report_claimed_by", "report", ["claimed_by"])
    _partial("ix_task_open", "task", "kind", OPEN_TASK)
    _partial("ix_reporter_unreachable", "reporter", "id", UNREACHABLE)


def _partial(name: str, table: str, column: str, where: str) -> None:
    op.create_index(name, table, [column], sqlite_where=sa.text(where), postgresql_where=sa.text(where))


def downgrade() -> None:
    op.drop_index("ix_reporter_unreachable", "reporter")
    op.drop_index("ix_task_open", "task")
    op.drop_index("ix_report_claimed_by", "report")
    op.drop_index("ix_report_queue", "report")
