"""A place for what was written down of what was told aloud: transcripts and translations."""

import sqlalchemy as sa
from alembic import op

from storage.columns import UtcDateTime

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "rendering",
        sa.Column("id", sa.String, nullable=False),
        sa.Column("report_id", sa.String, nullable=False),
        sa.Column("purpose", sa.String, nullable=False),
        sa.Column("seq", sa.Integer),
        sa.Column("attachment_id", sa.String),
        sa.Column("salt", sa.LargeBinary),
        sa.Column("sealed", sa.LargeBinary, nullable=False),
        sa.Column("at", UtcDateTime, nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_rendering"),
        sa.ForeignKeyConstraint(["report_id"], ["report.id"], name="fk_rendering_report_id"),
    )
    op.create_index("ix_rendering_report_id", "rendering", ["report_id"])


def downgrade() -> None:
    op.drop_table("rendering")
