"""Reports that organizers wrote down for families without a chat; case codes typed in a chat that is not theirs."""

import sqlalchemy as sa
from alembic import op

revision = "0010"
down_revision = "0009"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("report", sa.Column("entered_by", sa.String))
    op.create_index("ix_report_entered_by", "report", ["entered_by"])
    op.add_column("task", sa.Column("code_index", sa.LargeBinary))


def downgrade() -> None:
    op.drop_column("task", "code_index")
    op.drop_index("ix_report_entered_by", "report")
    op.drop_column("report", "entered_by")
