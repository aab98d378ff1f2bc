"""A message in an organizer's chat may show any number of reports: a page of the queue, what was found."""

import sqlalchemy as sa
from alembic import op

revision = "0011"
down_revision = "0010"
branch_labels = None
depends_on = None

OF_BOTH = """
INSERT INTO shown_report (reporter_id, message_id, report_id)
SELECT reporter_id, message_id, report_id FROM shown_case WHERE report_id IS NOT NULL
UNION
SELECT reporter_id, message_id, other_id FROM shown_case WHERE other_id IS NOT NULL
"""
ITS_REPORTS = (
    "FROM shown_report AS shows WHERE shows.reporter_id = shown_case.reporter_id"
    " AND shows.message_id = shown_case.message_id"
)


def upgrade() -> None:
    op.create_table(
        "shown_report",
        sa.Column("reporter_id", sa.String, nullable=False),
        sa.Column("message_id", sa.BigInteger, nullable=False),
        sa.Column("report_id", sa.String, nullable=False),
        sa.PrimaryKeyConstraint("reporter_id", "message_id", "report_id", name="pk_shown_report"),
        sa.ForeignKeyConstraint(["reporter_id"], ["reporter.id"], name="fk_shown_report_reporter_id"),
        sa.ForeignKeyConstraint(["report_id"], ["report.id"], name="fk_shown_report_report_id"),
        sqlite_with_rowid=False,
    )
    op.create_index("ix_shown_report_report_id", "shown_report", ["report_id"])
    op.execute(OF_BOTH)
    for column in ("other_id", "report_id"):
        op.drop_index(f"ix_shown_case_{column}", "shown_case")
        with op.batch_alter_table("shown_case") as shown:
            shown.drop_constraint(f"fk_shown_case_{column}", type_="foreignkey")
            shown.drop_column(column)


def downgrade() -> None:
    # A message that shows more than two is then taken away at its time only, as it was before.
    for column in ("report_id", "other_id"):
        with op.batch_alter_table("shown_case") as shown:
            shown.add_column(sa.Column(column, sa.String))
            shown.create_foreign_key(f"fk_shown_case_{column}", "report", [column], ["id"])
        op.create_index(f"ix_shown_case_{column}", "shown_case", [column])
    op.execute(f"UPDATE shown_case SET report_id = (SELECT min(shows.report_id) {ITS_REPORTS})")  # noqa: S608 - all of it ours
    another = f"SELECT max(shows.report_id) {ITS_REPORTS} AND shows.report_id <> shown_case.report_id"
    op.execute(f"UPDATE shown_case SET other_id = ({another})")  # noqa: S608 - all of it ours
    op.drop_table("shown_report")
