"""INSERT … ON CONFLICT is spelled by each dialect's own construct: built once for both, chosen by the connection."""

from collections.abc import Callable, Iterable, Mapping
from functools import lru_cache
from importlib import import_module
from typing import Any, TypeVar

from sqlalchemy import CursorResult, Dialect, Executable, Row, Table, inspect
from sqlmodel import Session, SQLModel

Insert = Callable[[Table], Any]
_SESSIONS_OWN = "_sa_instance_state"
_NOTHING_SET: set[str] = set()
_PYDANTIC = (("__pydantic_extra__", None), ("__pydantic_private__", None))
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
    return made_of(record, dict(row._mapping))  # noqa: SLF001 - SQLAlchemy's public name


def made_of(record: type[R], columns: dict[str, Any]) -> R:
    """A record that belongs to no session, of all its columns: as `model_construct`, which asks each for its default.

    Nobody asks such a copy which of its fields were set, so all copies share one answer.
    """
    made: R = record.__new__(record)
    for name, value in (("__dict__", columns), ("__pydantic_fields_set__", _NOTHING_SET), *_PYDANTIC):
        object.__setattr__(made, name, value)
    return made


def new(record: type[R], **columns: object) -> R:
    """A new record that belongs to no session; what is not named has its default. Raises TypeError where it has none.

    For what every conversation makes: pydantic and the ORM would look at each column, three times as long as SQLite
    takes to keep the row.
    """
    constants, factories = _defaults(record)
    made = {**constants, **{name: each() for name, each in factories.items() if name not in columns}, **columns}
    if len(made) != len(table_of(record).c):
        raise TypeError("a record was given other columns than its table has")
    return made_of(record, made)


@lru_cache(maxsize=64)
def _defaults(record: type[SQLModel]) -> tuple[Mapping[str, object], Mapping[str, Callable[[], Any]]]:
    """What a column holds where nothing is told: always the same, or made each time."""
    optional = {name: each for name, each in record.model_fields.items() if not each.is_required()}
    made = {name: each.default_factory for name, each in optional.items() if each.default_factory is not None}
    return {name: each.default for name, each in optional.items() if name not in made}, made  # type: ignore[return-value]


def changed(record: R, **columns: object) -> R:
    """A copy of a record with other columns, that belongs to no session."""
    told = {name: value for name, value in vars(record).items() if name != _SESSIONS_OWN}
    return made_of(type(record), told | columns)


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
