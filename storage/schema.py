"""Brings the tables to the shape this release knows, at start, all steps in one transaction."""

import os
from collections.abc import Callable, Sequence
from pathlib import Path

from alembic import command
from alembic.config import Config
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from alembic.script.revision import RevisionError
from alembic.util import CommandError
from sqlalchemy import Connection, Engine, text
from sqlalchemy.exc import DBAPIError

from storage.errors import SchemaUnknown
from storage.faults import fault_of

_FOLDER = Path(__file__).parent / "migrations"
VERSIONS = _FOLDER / "versions"
_MIGRATION_LOCK = 7_401_965_231  # any number, the same in every process


def upgrade(engine: Engine, revision: str = "head", versions: Sequence[Path] = (VERSIONS,)) -> None:
    """Apply what is missing, up to `revision`. One process at a time; a failure leaves everything as it was.

    `versions` are the folders in which the steps lie.
    """
    _migrate(engine, versions, lambda config: command.upgrade(config, revision))


def downgrade(engine: Engine, revision: str, versions: Sequence[Path] = (VERSIONS,)) -> None:
    """Go back to an older shape. For tests, and for whoever must return to an older release."""
    _migrate(engine, versions, lambda config: command.downgrade(config, revision))


def pending(engine: Engine) -> list[str]:
    """Revisions not applied yet, oldest first. Raises SchemaUnknown if the database is newer than this release."""
    try:
        with engine.connect() as connection:
            current = MigrationContext.configure(connection).get_current_heads()
        steps = ScriptDirectory.from_config(_config((VERSIONS,))).iterate_revisions("heads", current or "base")
        return [step.revision for step in steps][::-1]
    except (CommandError, RevisionError) as error:
        raise _unknown() from error
    except DBAPIError as error:
        raise fault_of(error) or error from None


def _migrate(engine: Engine, versions: Sequence[Path], step: Callable[[Config], None]) -> None:
    try:
        with engine.connect() as connection:
            _foreign_keys_off(connection)
            with connection.begin():
                _only_one_process(connection)
                step(_config(versions, connection))
                _nothing_dangles(connection)
    except CommandError as error:
        raise _unknown() from error
    except DBAPIError as error:
        raise fault_of(error) or error from None
    finally:
        engine.dispose()  # the next connection looks after foreign keys again


def _config(versions: Sequence[Path], connection: Connection | None = None) -> Config:
    config = Config(attributes={"connection": connection})
    config.set_main_option("script_location", str(_FOLDER))
    config.set_main_option("path_separator", "os")
    config.set_main_option("version_locations", os.pathsep.join(str(folder) for folder in versions))
    return config


def _foreign_keys_off(connection: Connection) -> None:
    """SQLite changes a table by making it anew: references to it must bear that, and are checked at the end."""
    if connection.dialect.name == "sqlite":
        # Straight to the driver: inside a transaction SQLite ignores this.
        connection.connection.cursor().execute("PRAGMA foreign_keys = OFF")


def _only_one_process(connection: Connection) -> None:
    """SQLite's BEGIN IMMEDIATE did it already."""
    if connection.dialect.name == "postgresql":
        connection.execute(text("SELECT pg_advisory_xact_lock(:lock)"), {"lock": _MIGRATION_LOCK})


def _nothing_dangles(connection: Connection) -> None:
    if connection.dialect.name == "sqlite":
        dangling = connection.execute(text("PRAGMA foreign_key_check")).fetchall()
        if dangling:
            raise RuntimeError(f"after the migration {len(dangling)} rows refer to nothing")


def _unknown() -> SchemaUnknown:
    return SchemaUnknown("the database belongs to a newer release; install that one, or restore a backup")
