"""Questions that wait are counted with the report; tasks are reminded of once; organizers have a digest and a clock."""

import sqlalchemy as sa
from alembic import op

from storage.columns import Apart, UtcDateTime

revision = "0006"
down_revision = "0005"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("report", sa.Column("asks", sa.Integer, nullable=False, server_default="0"))
    op.add_column("task", sa.Column("reminded_at", UtcDateTime))
    op.add_column("organizer", sa.Column("digest_at", UtcDateTime))
    op.add_column("organizer", sa.Column("sealed_zone", Apart))


def downgrade() -> None:
    op.drop_column("organizer", "sealed_zone")
    op.drop_column("organizer", "digest_at")
    op.drop_column("task", "reminded_at")
    op.drop_column("report", "asks")
