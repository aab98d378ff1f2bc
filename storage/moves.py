"""Sealed moves: append only, in order, but for words taken back."""

from collections.abc import Iterator, Sequence
from itertools import groupby
from operator import attrgetter

from sqlalchemy import bindparam, insert, select, update
from sqlmodel import Session

from storage import dialects
from storage.prepared import Prepared
from storage.records import Move, MoveRow, ToldMove

_MOVE = dialects.table_of(Move)
_ADD = Prepared(insert(_MOVE), MoveRow._fields)
_OF_REPORT = (
    select(*(_MOVE.c[name] for name in MoveRow._fields))
    .where(_MOVE.c.report_id == bindparam("of"), _MOVE.c.seq > bindparam("after"))
    .order_by(_MOVE.c.seq)
)
_OF_REPORTS = (
    select(*(_MOVE.c[name] for name in ToldMove._fields))
    .where(_MOVE.c.report_id.in_(bindparam("of", expanding=True)))
    .order_by(_MOVE.c.report_id, _MOVE.c.seq)
)
_OVERWRITE = (
    update(_MOVE)
    .where(_MOVE.c.report_id == bindparam("of"), _MOVE.c.seq == bindparam("which"))
    .values(salt=bindparam("new_salt"), sealed=bindparam("new_sealed"))
)


def add(tx: Session, rows: Sequence[MoveRow]) -> None:
    """Append moves. Raises IntegrityError if a number is taken: then nothing of the transaction is kept."""
    for row in rows:
        _ADD.changed(tx, row._asdict())


def of_report(tx: Session, report_id: str, after: int = -1) -> list[MoveRow]:
    """The moves of a report in order, all or those after a number."""
    rows = dialects.execute(tx, _OF_REPORT, {"of": report_id, "after": after})
    return [MoveRow._make(row) for row in rows]


def of_reports(tx: Session, report_ids: Sequence[str]) -> Iterator[tuple[str, Iterator[ToldMove]]]:
    """The moves of many reports, one report after another, each in order. Reports without any are left out."""
    rows = dialects.execute(tx, _OF_REPORTS, {"of": report_ids})
    return groupby(map(ToldMove._make, rows), key=attrgetter("report_id"))


def overwrite(tx: Session, report_id: str, seqs: Sequence[int], salt: bytes | None, sealed: bytes) -> None:
    """Take words back: the salt without which they cannot be read is gone, their place and time stay."""
    rows = [{"of": report_id, "which": seq, "new_salt": salt, "new_sealed": sealed} for seq in seqs]
    if rows:
        dialects.execute(tx, _OVERWRITE, rows)
