"""Migrations: what they make is what the records say; populated data stays readable up, down and up again."""

from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from sqlalchemy import Engine, bindparam, inspect, text

from storage import engines, keys, moves, reports, schema
from storage.columns import UtcDateTime
from storage.database import Database, SchemaUnknown, Session
from storage.records import Report, Reporter
from tests.storage.rows import add_everything, add_report

Row = tuple[Any, ...]

HEAD = max(file.name for file in schema.VERSIONS.glob("[0-9]*.py")).partition("_")[0]
# What a later release may do: a column more, a column narrower, rows changed. On SQLite the table is made anew.
LATER_RELEASE = f"""
import sqlalchemy as sa
from alembic import op

revision = "later"
down_revision = "{HEAD}"


def upgrade() -> None:
    with op.batch_alter_table("report") as report:
        report.add_column(sa.Column("region", sa.String, nullable=False, server_default="unknown"))
        report.alter_column("campaign", existing_type=sa.String, nullable=False, server_default="none")
    with op.batch_alter_table("report_key") as key:
        key.add_column(sa.Column("made_for", sa.String))
    with op.batch_alter_table("reporter") as reporter:
        reporter.drop_constraint("uq_reporter_chat_index", type_="unique")


def downgrade() -> None:
    with op.batch_alter_table("reporter") as reporter:
        reporter.create_unique_constraint("uq_reporter_chat_index", ["chat_index"])
    with op.batch_alter_table("report_key") as key:
        key.drop_column("made_for")
    with op.batch_alter_table("report") as report:
        report.alter_column("campaign", existing_type=sa.String, nullable=True, server_default=None)
        report.drop_column("region")
"""


OLD_SHOWN_CASE = text(
    "INSERT INTO shown_case (reporter_id, message_id, report_id, other_id, erase_at)"
    " VALUES (:who, :message, :one, :other, :at)"
).bindparams(bindparam("at", type_=UtcDateTime))


@pytest.fixture
def engine(empty_url: str) -> Iterator[Engine]:
    """An engine for a database without tables."""
    parsed = engines.parse(empty_url)
    made = (
        engines.sqlite_writer(parsed)
        if parsed.get_backend_name() == "sqlite"
        else engines.postgres_writer(parsed, threads=4)
    )
    yield made
    made.dispose()


@pytest.fixture
def releases(tmp_path: Path) -> tuple[Path, Path]:
    """The steps of this release, and one of a release to come."""
    later = tmp_path / "later"
    later.mkdir()
    (later / "later.py").write_text(LATER_RELEASE, encoding="utf-8")
    return schema.VERSIONS, later


def rows(engine: Engine, without: frozenset[str] = frozenset()) -> dict[str, list[Row]]:
    """Every row of every table as the drivers give it, but for some columns."""
    everything: dict[str, list[Row]] = {}
    with engine.connect() as connection:
        inspector = inspect(connection)
        for table in sorted(set(inspector.get_table_names()) - {"alembic_version"}):
            columns = sorted({each["name"] for each in inspector.get_columns(table)} - without)
            found = connection.execute(text(f"SELECT {', '.join(columns)} FROM {table}"))
            everything[table] = sorted((tuple(row) for row in found), key=repr)
    return everything


def populate(engine: Engine) -> Report:
    with Session(engine, expire_on_commit=False) as tx:
        report = add_everything(tx)
        reports.change(tx, report.id, campaign="spring")
        tx.commit()
    return report


def test_what_the_migrations_make_is_what_the_records_say(engine: Engine) -> None:
    schema.upgrade(engine)

    with engine.connect() as connection:
        context = MigrationContext.configure(connection, opts={"compare_type": True, "compare_server_default": True})
        assert compare_metadata(context, Reporter.metadata) == []


def by_key(engine: Engine) -> set[str]:
    """Tables whose rows SQLite keeps in the order of their key. Alembic compares no such thing."""
    with engine.connect() as connection:
        found = connection.execute(text("SELECT name FROM sqlite_schema WHERE sql LIKE '%WITHOUT ROWID%'"))
        return set(found.scalars())


def test_on_sqlite_rows_lie_by_key_where_the_records_say_so(sqlite_url: str) -> None:
    engine = engines.sqlite_writer(engines.parse(sqlite_url))
    schema.upgrade(engine)
    tables = Reporter.metadata.tables

    assert by_key(engine) == {name for name in tables if tables[name].dialect_options["sqlite"]["with_rowid"] is False}
    engine.dispose()


def test_the_first_step_can_be_taken_back_and_taken_again(engine: Engine) -> None:
    schema.upgrade(engine)
    populate(engine)
    schema.downgrade(engine, "base")
    assert rows(engine) == {}

    schema.upgrade(engine)
    populate(engine)
    assert {len(found) for table, found in rows(engine).items() if table not in {"fact", "lease"}} - {0} != set()


def test_up_down_and_up_again_leaves_every_row_readable(engine: Engine, releases: tuple[Path, Path]) -> None:
    new = frozenset({"region", "made_for", "campaign"})
    schema.upgrade(engine)
    report = populate(engine)
    before = rows(engine, new)

    schema.upgrade(engine, versions=releases)
    assert rows(engine, new) == before
    schema.downgrade(engine, HEAD, versions=releases)
    assert rows(engine, new) == before
    schema.upgrade(engine, versions=releases)
    schema.downgrade(engine, HEAD, versions=releases)

    with Session(engine) as tx:
        assert len(moves.of_report(tx, report.id)) == 3
        assert [len(row.wrapped) for row in keys.of_report(tx, report.id)] == [1170] * 4
    with engine.connect() as connection:
        context = MigrationContext.configure(connection, opts={"compare_type": True})
        assert compare_metadata(context, Reporter.metadata) == []


def test_a_table_made_anew_still_keeps_its_rows_by_key(sqlite_url: str, releases: tuple[Path, Path]) -> None:
    engine = engines.sqlite_writer(engines.parse(sqlite_url))
    schema.upgrade(engine)
    before = by_key(engine)
    schema.upgrade(engine, versions=releases)

    assert by_key(engine) == before
    engine.dispose()


def shows(engine: Engine, query: str) -> list[Row]:
    with engine.connect() as connection:
        return sorted(tuple(row) for row in connection.execute(text(query)))


def test_what_a_message_showed_stays_known_there_and_back(engine: Engine) -> None:
    """Alone, side by side, or nothing: in columns of the message before 0011, in rows of their own since."""
    schema.upgrade(engine, "0010")
    with Session(engine, expire_on_commit=False) as tx:
        one, other = sorted((add_report(tx), add_report(tx)), key=lambda each: each.id)
        for message, pair in ((1, (one.id, None)), (2, (one.id, other.id)), (3, (None, None))):
            told = {"who": one.reporter_id, "message": message, "one": pair[0], "other": pair[1], "at": one.created_at}
            tx.connection().execute(OLD_SHOWN_CASE, told)
        tx.commit()
    before = shows(engine, "SELECT message_id, report_id, other_id FROM shown_case WHERE message_id < 3")

    schema.upgrade(engine)
    assert shows(engine, "SELECT message_id, report_id FROM shown_report") == [(1, one.id), (2, one.id), (2, other.id)]
    assert shows(engine, "SELECT message_id FROM shown_case") == [(1,), (2,), (3,)]
    schema.downgrade(engine, "0010")
    assert shows(engine, "SELECT message_id, report_id, other_id FROM shown_case WHERE message_id < 3") == before
    schema.upgrade(engine)
    assert len(shows(engine, "SELECT message_id, report_id FROM shown_report")) == 3


def test_a_step_that_fails_leaves_everything_as_it_was(engine: Engine, releases: tuple[Path, Path]) -> None:
    later = releases[1] / "later.py"
    broken = LATER_RELEASE.replace("\n\ndef downgrade", "    op.execute('SELECT broken')\n\n\ndef downgrade")
    later.write_text(broken, encoding="utf-8")
    schema.upgrade(engine)
    populate(engine)
    before = rows(engine)

    with pytest.raises(Exception, match="broken"):
        schema.upgrade(engine, versions=releases)

    assert rows(engine) == before
    assert schema.pending(engine) == []


def test_a_database_of_a_newer_release_is_refused(engine: Engine, releases: tuple[Path, Path]) -> None:
    schema.upgrade(engine, versions=releases)

    with pytest.raises(SchemaUnknown, match="newer release"):
        schema.pending(engine)
    with pytest.raises(SchemaUnknown, match="newer release"):
        schema.upgrade(engine)


def test_two_programs_that_start_at_once_migrate_once(empty_url: str) -> None:
    def start(_: int) -> list[str]:
        database = Database.open(empty_url)
        database.migrate()
        left = database.pending_migrations()
        database.close()
        return left

    with ThreadPoolExecutor(4) as pool:
        assert list(pool.map(start, range(4))) == [[]] * 4


def test_before_the_first_start_everything_is_pending(empty_url: str) -> None:
    database = Database.open(empty_url)
    before = database.pending_migrations()
    database.migrate()

    assert (before[:2], database.pending_migrations()) == (["0001", "0002"], [])
    database.close()
