"""Statements that every answer needs: compiled once, and in a batch of SQLite's writer run by the driver itself.

Looking up a compiled statement and wrapping its rows takes SQLAlchemy longer than SQLite takes to run it. Elsewhere
(PostgreSQL, and SQLite's readers) the same statement goes the usual way.
"""

import sqlite3
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, Dialect, Executable, bindparam, insert, update
from sqlalchemy.exc import IntegrityError
from sqlalchemy.sql.compiler import SQLCompiler
from sqlalchemy.types import TypeEngine
from sqlmodel import Session, SQLModel

from storage import dialects
from storage.batch_connection import BatchConnection, batch_below

Parameters = Mapping[str, object]
Convert = Callable[[Any], Any]


@dataclass(frozen=True, slots=True)
class Compiled:
    """A statement in SQLite's own words; `binds` are names, values where none is given, and conversions, in order."""

    sql: str
    binds: tuple[tuple[str, object, Convert | None], ...]
    columns: tuple[Convert | None, ...]

    def run(self, driver: BatchConnection, parameters: Parameters) -> sqlite3.Cursor:
        """Run it once. Raises IntegrityError, as everywhere else."""
        told = ((parameters.get(name, otherwise), convert) for name, otherwise, convert in self.binds)
        try:
            return driver.execute(self.sql, [convert(value) if convert else value for value, convert in told])
        except sqlite3.IntegrityError as refused:
            raise IntegrityError(self.sql, None, refused, hide_parameters=True) from None

    def rows(self, found: Iterable[Sequence[Any]]) -> list[tuple[Any, ...]]:
        """Rows as SQLAlchemy would give them."""
        return [
            tuple([convert(value) if convert else value for value, convert in zip(row, self.columns, strict=True)])
            for row in found
        ]


class Prepared:
    """One statement that is run past all layers where that can be done."""

    def __init__(self, statement: dialects.OneOrBoth, inserted: Sequence[str] = ()) -> None:
        """`inserted` names the columns that a bare INSERT is given."""
        self._statement = statement
        self._inserted = list(inserted) or None
        self._compiled: Compiled | None = None

    def rows(self, tx: Session, parameters: Parameters) -> list[tuple[Any, ...]]:
        """What a SELECT finds."""
        if (driver := batch_below(tx)) is None:
            return [tuple(row) for row in dialects.execute(tx, self._statement, parameters)]
        compiled = self._for(tx)
        return compiled.rows(compiled.run(driver, parameters))

    def changed(self, tx: Session, parameters: Parameters) -> int:
        """How many rows it changed."""
        if (driver := batch_below(tx)) is None:
            return dialects.execute(tx, self._statement, parameters).rowcount
        return self._for(tx).run(driver, parameters).rowcount

    def _for(self, tx: Session) -> Compiled:
        if self._compiled is None:
            bind = tx.bind
            assert isinstance(bind, Connection)
            self._compiled = _compiled(dialects.spelled(self._statement, bind.dialect), bind.dialect, self._inserted)
        return self._compiled


class Changed:
    """Changes columns of one row found by its id; each set of columns is one statement."""

    def __init__(self, record: type[SQLModel]) -> None:
        """`record` is the table; its key is called `id`."""
        self._table = dialects.table_of(record)
        self._known: dict[tuple[str, ...], Prepared] = {}

    def row(self, tx: Session, row_id: str, columns: Parameters) -> bool:
        """False if there is no such row."""
        names = tuple(columns)
        if (statement := self._known.get(names)) is None:
            told: dict[str, Any] = {name: bindparam(f"new_{name}") for name in names}
            this = self._table.c.id == bindparam("wanted")
            statement = self._known[names] = Prepared(update(self._table).where(this).values(told))
        given = {f"new_{name}": value for name, value in columns.items()}
        return statement.changed(tx, {"wanted": row_id, **given}) == 1


class Inserted:
    """Rows of one table, put in past the ORM with every column named."""

    def __init__(self, record: type[SQLModel]) -> None:
        """`record` is the table."""
        table = dialects.table_of(record)
        self._columns = tuple(table.c.keys())
        self._insert = Prepared(insert(table), self._columns)

    def add(self, tx: Session, *records: SQLModel) -> None:
        """Insert records now. Raises IntegrityError."""
        for record in records:
            self._insert.changed(tx, {name: getattr(record, name) for name in self._columns})


def _compiled(statement: Executable, dialect: Dialect, inserted: list[str] | None) -> Compiled:
    compiled = statement.compile(dialect=dialect, column_keys=inserted)  # type: ignore[attr-defined]
    assert isinstance(compiled, SQLCompiler)
    binds = [compiled.binds[name] for name in compiled.positiontup or ()]
    if inserted and (unnamed := {bind.key for bind in binds} - set(inserted)):
        raise TypeError(f"an INSERT run by the driver knows no defaults: name {sorted(unnamed)}")
    found = getattr(statement, "selected_columns", ())
    return Compiled(
        str(compiled),
        tuple((bind.key, bind.value, _own(bind.type, dialect).bind_processor(dialect)) for bind in binds),
        tuple(_own(column.type, dialect).result_processor(dialect, None) for column in found),
    )


def _own(kind: TypeEngine[Any], dialect: Dialect) -> TypeEngine[Any]:
    """The dialect's own form of a column type."""
    return kind.dialect_impl(dialect)
