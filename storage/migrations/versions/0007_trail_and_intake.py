"""The audit trail becomes a chain; accounts can be set aside; how many reports came in lately is found quickly."""

import sqlalchemy as sa
from alembic import op

from storage.columns import UtcDateTime

revision = "0007"
down_revision = "0006"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("event", sa.Column("mac", sa.LargeBinary))
    head = op.create_table(
        "trail_head",
        sa.Column("id", sa.Integer, nullable=False),
        sa.Column("lines", sa.BigInteger, nullable=False),
        sa.Column("mac", sa.LargeBinary, nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_trail_head"),
    )
    op.bulk_insert(head, [{"id": 1, "lines": 0, "mac": bytes(32)}])
    op.add_column("reporter", sa.Column("set_aside_at", UtcDateTime))
    op.create_index("ix_report_handed_in_at", "report", ["handed_in_at"])


def downgrade() -> None:
    op.drop_index("ix_report_handed_in_at", "report")
    op.drop_column("reporter", "set_aside_at")
    op.drop_table("trail_head")
    op.drop_column("event", "mac")
