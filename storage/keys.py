"""A report's data keys, wrapped to those who may open it. Without these rows everything else of a report is noise."""

from collections.abc import Sequence

from sqlalchemy import bindparam, delete, select, update
from sqlmodel import Session

from storage import dialects
from storage.prepared import Inserted
from storage.records import ReportKey

_KEY = dialects.table_of(ReportKey)
_OF_ONE_REPORT = 4
_OF_REPORT = select(_KEY).where(_KEY.c.report_id == bindparam("of")).order_by(_KEY.c.purpose, _KEY.c.recipient)
_WRAPPED_TO = select(_KEY.c.report_id, _KEY.c.purpose, _KEY.c.wrapped).where(
    _KEY.c.report_id.in_(bindparam("of", expanding=True)), _KEY.c.recipient == bindparam("to")
)


_ADD = Inserted(ReportKey)


def add(tx: Session, rows: list[ReportKey]) -> None:
    """Keep wrapped keys."""
    _ADD.add(tx, *rows)


def of_report(tx: Session, report_id: str) -> list[ReportKey]:
    """All wrapped keys of a report."""
    rows = dialects.execute(tx, _OF_REPORT, {"of": report_id})
    return [dialects.copy_of(ReportKey, row) for row in rows]


def wrapped_to(tx: Session, recipient: str, report_ids: Sequence[str]) -> dict[tuple[str, str], bytes]:
    """What one recipient can unwrap of many reports, by report and purpose."""
    rows = dialects.execute(tx, _WRAPPED_TO, {"of": report_ids, "to": recipient})
    return {(row.report_id, row.purpose): row.wrapped for row in rows}


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
