"""Organizers: who they are, what they may see, their notes, cases, questions to families, what was handed out."""

import sqlalchemy as sa
from alembic import op

from storage.columns import Apart, UtcDateTime

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None

BY_KEY = {"sqlite_with_rowid": False}


def upgrade() -> None:
    _people()
    _work()
    _out()
    op.add_column("reporter", sa.Column("organizer_id", sa.String))
    with op.batch_alter_table("report") as report:
        report.add_column(sa.Column("case_id", sa.String))
        report.add_column(sa.Column("reason", sa.String))
        report.create_foreign_key("fk_report_case_id", "case_file", ["case_id"], ["id"])
    op.create_index("ix_report_case_id", "report", ["case_id"])
    op.add_column("task", sa.Column("given_to", sa.String))
    op.add_column("event", sa.Column("actor", sa.String))
    op.add_column("event", sa.Column("about", sa.String))


def _people() -> None:
    op.create_table(
        "organizer",
        sa.Column("id", sa.String, nullable=False),
        sa.Column("reporter_id", sa.String, nullable=False),
        sa.Column("role", sa.String, nullable=False),
        sa.Column("state", sa.String, nullable=False),
        sa.Column("working_until", UtcDateTime),
        sa.Column("last_step", sa.BigInteger, nullable=False),
        sa.Column("wrong_codes", sa.Integer, nullable=False),
        sa.Column("closed_until", UtcDateTime),
        sa.Column("joined_at", UtcDateTime, nullable=False),
        sa.Column("seen_at", UtcDateTime, nullable=False),
        sa.Column("sealed", Apart, nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_organizer"),
        sa.UniqueConstraint("reporter_id", name="uq_organizer_reporter_id"),
        sa.ForeignKeyConstraint(["reporter_id"], ["reporter.id"], name="fk_organizer_reporter_id"),
        **BY_KEY,
    )
    op.create_table(
        "invitation",
        sa.Column("token_index", sa.LargeBinary, nullable=False),
        sa.Column("role", sa.String, nullable=False),
        sa.Column("made_by", sa.String),
        sa.Column("made_at", UtcDateTime, nullable=False),
        sa.Column("expires_at", UtcDateTime, nullable=False),
        sa.Column("used_at", UtcDateTime),
        sa.PrimaryKeyConstraint("token_index", name="pk_invitation"),
        **BY_KEY,
    )
    op.create_table(
        "kept_out",
        sa.Column("organizer_id", sa.String, nullable=False),
        sa.Column("about", sa.String, nullable=False),
        sa.Column("made_by", sa.String, nullable=False),
        sa.Column("at", UtcDateTime, nullable=False),
        sa.PrimaryKeyConstraint("organizer_id", "about", name="pk_kept_out"),
        sa.ForeignKeyConstraint(["organizer_id"], ["organizer.id"], name="fk_kept_out_organizer_id"),
        **BY_KEY,
    )
    op.create_table(
        "shown_case",
        sa.Column("reporter_id", sa.String, nullable=False),
        sa.Column("message_id", sa.BigInteger, nullable=False),
        sa.Column("report_id", sa.String),
        sa.Column("erase_at", UtcDateTime, nullable=False),
        sa.PrimaryKeyConstraint("reporter_id", "message_id", name="pk_shown_case"),
        sa.ForeignKeyConstraint(["reporter_id"], ["reporter.id"], name="fk_shown_case_reporter_id"),
        sa.ForeignKeyConstraint(["report_id"], ["report.id"], name="fk_shown_case_report_id"),
        **BY_KEY,
    )
    op.create_index("ix_shown_case_report_id", "shown_case", ["report_id"])
    op.create_index("ix_shown_case_erase_at", "shown_case", ["erase_at"])


def _work() -> None:
    op.create_table(
        "case_file",
        sa.Column("id", sa.String, nullable=False),
        sa.Column("rung", sa.String, nullable=False),
        sa.Column("risk", sa.String),
        sa.Column("made_at", UtcDateTime, nullable=False),
        sa.Column("changed_at", UtcDateTime, nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_case_file"),
    )
    _about_a_report("note", sa.Column("kind", sa.String, nullable=False))
    _about_a_report("family_question", sa.Column("answered_at", UtcDateTime))
    op.create_table(
        "introduction",
        sa.Column("id", sa.String, nullable=False),
        sa.Column("one", sa.String, nullable=False),
        sa.Column("other", sa.String, nullable=False),
        sa.Column("state", sa.String, nullable=False),
        sa.Column("vouched_one_by", sa.String),
        sa.Column("vouched_other_by", sa.String),
        sa.Column("at", UtcDateTime, nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_introduction"),
        sa.ForeignKeyConstraint(["one"], ["report.id"], name="fk_introduction_one"),
        sa.ForeignKeyConstraint(["other"], ["report.id"], name="fk_introduction_other"),
    )
    op.create_index("ix_introduction_one", "introduction", ["one"])
    op.create_index("ix_introduction_other", "introduction", ["other"])


def _about_a_report(name: str, column: "sa.Column[object]") -> None:
    op.create_table(
        name,
        sa.Column("id", sa.String, nullable=False),
        sa.Column("report_id", sa.String, nullable=False),
        column,
        sa.Column("by", sa.String, nullable=False),
        sa.Column("at", UtcDateTime, nullable=False),
        sa.Column("salt", sa.LargeBinary),
        sa.Column("sealed", sa.LargeBinary, nullable=False),
        sa.PrimaryKeyConstraint("id", name=f"pk_{name}"),
        sa.ForeignKeyConstraint(["report_id"], ["report.id"], name=f"fk_{name}_report_id"),
    )
    op.create_index(f"ix_{name}_report_id", name, ["report_id"])


def _out() -> None:
    op.create_table(
        "export",
        sa.Column("id", sa.String, nullable=False),
        sa.Column("recipient", sa.String, nullable=False),
        sa.Column("of", sa.String, nullable=False),
        sa.Column("about", sa.String),
        sa.Column("state", sa.String, nullable=False),
        sa.Column("made_by", sa.String, nullable=False),
        sa.Column("approved_by", sa.String),
        sa.Column("made_at", UtcDateTime, nullable=False),
        sa.Column("done_at", UtcDateTime),
        sa.Column("manifest", sa.String),
        sa.PrimaryKeyConstraint("id", name="pk_export"),
    )
    op.create_table(
        "disclosure",
        sa.Column("id", sa.String, nullable=False),
        sa.Column("report_id", sa.String, nullable=False),
        sa.Column("export_id", sa.String, nullable=False),
        sa.Column("recipient", sa.String, nullable=False),
        sa.Column("at", UtcDateTime, nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_disclosure"),
        sa.ForeignKeyConstraint(["report_id"], ["report.id"], name="fk_disclosure_report_id"),
    )
    op.create_index("ix_disclosure_report_id", "disclosure", ["report_id"])
    op.create_index("ix_disclosure_export_id", "disclosure", ["export_id"])


def downgrade() -> None:
    op.drop_column("event", "about")
    op.drop_column("event", "actor")
    op.drop_column("task", "given_to")
    op.drop_index("ix_report_case_id", "report")
    with op.batch_alter_table("report") as report:
        report.drop_constraint("fk_report_case_id", type_="foreignkey")
        report.drop_column("reason")
        report.drop_column("case_id")
    op.drop_column("reporter", "organizer_id")
    for name in ("disclosure", "export", "introduction", "family_question", "note", "case_file"):
        op.drop_table(name)
    for name in ("shown_case", "kept_out", "invitation", "organizer"):
        op.drop_table(name)
