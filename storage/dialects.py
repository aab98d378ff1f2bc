"""INSERT … ON CONFLICT is spelled by each dialect's own construct: built once for both, chosen by the connection."""

from collections.abc import Callable, Iterable, Mapping
from importlib import import_module
from typing import Any, TypeVar, cast

from sqlalchemy import CursorResult, Dialect, Executable, Row, Table, inspect
from sqlmodel import Session, SQLModel

Insert = Callable[[Table], Any]
R = TypeVar("R", bound=SQLModel)


def table_of(record: type[SQLModel]) -> Table:
    """The Core table behind a record."""
    table = inspect(record).local_table
    assert isinstance(table, Table)
    return table


class ForBoth:
    """One statement a dialect, built when first run: the other database's part of SQLAlchemy is never loaded."""

    def __init__(self, build: Callable[[Insert], Executable]) -> None:
        """`build` is given that dialect's `insert`."""
        self._build = build
        self._built: dict[str, Executable] = {}

    def spelled(self, dialect: str) -> Executable:
        """The statement as this dialect has it."""
        if dialect not in self._built:
            self._built[dialect] = self._build(import_module(f"sqlalchemy.dialects.{dialect}").insert)
        return self._built[dialect]


OneOrBoth = Executable | ForBoth


def spelled(statement: OneOrBoth, dialect: Dialect) -> Executable:
    """The statement as this dialect has it."""
    return statement.spelled(dialect.name) if isinstance(statement, ForBoth) else statement


def execute(tx: Session, statement: OneOrBoth, parameters: Any = None) -> CursorResult[Any]:
    """Run a Core statement past the ORM: three times as fast. What the session holds must be flushed before."""
    connection = tx.connection()
    return connection.execute(spelled(statement, connection.dialect), parameters)


def one(tx: Session, record: type[R], statement: Executable, parameters: Mapping[str, object]) -> R | None:
    """The one row of a Core SELECT as a record that belongs to no session: a copy to read, never to be changed."""
    row = execute(tx, statement, parameters).one_or_none()
    return None if row is None else copy_of(record, row)


def copy_of(record: type[R], row: Row[Any]) -> R:
    """A row as a record that belongs to no session."""
    return cast("R", record.model_construct(**row._mapping))  # noqa: SLF001 - SQLAlchemy's public name


def copies(tx: Session, records: Iterable[R]) -> list[R]:
    """Records let go by their session: what is done to them is kept only by asking for it."""
    kept = list(records)
    for record in kept:
        tx.expunge(record)
    return kept


def add(tx: Session, *records: SQLModel) -> None:
    """Insert records now, and let go of them."""
    tx.add_all(records)
    tx.flush()
    copies(tx, records)
