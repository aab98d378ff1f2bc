"""A report's data keys, wrapped to those who may open it. Without these rows everything else of a report is noise."""

from sqlalchemy import bindparam, delete, select, update
from sqlmodel import Session

from storage import dialects
from storage.prepared import Inserted
from storage.records import ReportKey

_KEY = dialects.table_of(ReportKey)
_OF_ONE_REPORT = 4
_OF_REPORT = select(_KEY).where(_KEY.c.report_id == bindparam("of")).order_by(_KEY.c.purpose, _KEY.c.recipient)


_ADD = Inserted(ReportKey)


def add(tx: Session, rows: list[ReportKey]) -> None:
    """Keep wrapped keys."""
    _ADD.add(tx, *rows)


def of_report(tx: Session, report_id: str) -> list[ReportKey]:
    """All wrapped keys of a report."""
    rows = dialects.execute(tx, _OF_REPORT, {"of": report_id})
    return [dialects.copy_of(ReportKey, row) for row in rows]


def recipients(tx: Session) -> frozenset[str]:
    """To whom the first report here is wrapped; empty in a new database."""
    return frozenset(dialects.execute(tx, select(_KEY.c.recipient).limit(_OF_ONE_REPORT)).scalars())


def destroy(tx: Session, report_id: str, recipient: str | None = None) -> int:
    """Overwrite and delete all wrapped keys of a report, or those of one recipient. Gives how many there were."""
    gone = [row for row in of_report(tx, report_id) if recipient in (None, row.recipient)]
    for row in gone:
        this = (_KEY.c.report_id == report_id) & (_KEY.c.purpose == row.purpose) & (_KEY.c.recipient == row.recipient)
        dialects.execute(tx, update(_KEY).where(this).values(wrapped=bytes(len(row.wrapped))))
        dialects.execute(tx, delete(_KEY).where(this))
    return len(gone)
