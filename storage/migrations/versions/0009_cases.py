"""Introductions of families: what each said; a message that shows two reports."""

import sqlalchemy as sa
from alembic import op

revision = "0009"
down_revision = "0007"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("introduction", sa.Column("one_says", sa.String))
    op.add_column("introduction", sa.Column("other_says", sa.String))
    with op.batch_alter_table("shown_case") as shown:
        shown.add_column(sa.Column("other_id", sa.String))
        shown.create_foreign_key("fk_shown_case_other_id", "report", ["other_id"], ["id"])
    op.create_index("ix_shown_case_other_id", "shown_case", ["other_id"])


def downgrade() -> None:
    op.drop_index("ix_shown_case_other_id", "shown_case")
    with op.batch_alter_table("shown_case") as shown:
        shown.drop_constraint("fk_shown_case_other_id", type_="foreignkey")
        shown.drop_column("other_id")
    op.drop_column("introduction", "other_says")
    op.drop_column("introduction", "one_says")
