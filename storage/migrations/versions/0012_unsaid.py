"""Whether an answer was said is noted with its update; questions are due in the outbox only where that failed."""

import sqlalchemy as sa
from alembic import op

revision = "0012"
down_revision = "0011"
branch_labels = None
depends_on = None
UNSAID = "state = 'unsaid'"
INBOX = sa.table("inbox", sa.column("state", sa.String), sa.column("lane", sa.LargeBinary))


def upgrade() -> None:
    where = sa.text(UNSAID)
    op.create_index("ix_inbox_unsaid", "inbox", ["done_at"], sqlite_where=where, postgresql_where=where)
    # Whose update it was is needed until its answer was said, and no longer.
    op.execute(sa.update(INBOX).where(INBOX.c.state == "done").values(lane=b""))


def downgrade() -> None:
    op.drop_index("ix_inbox_unsaid", "inbox")
    op.execute(sa.update(INBOX).where(sa.text(UNSAID)).values(state="done"))
