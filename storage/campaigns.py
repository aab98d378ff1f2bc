"""Campaigns: how many came by a link or a poster, began a report, and handed it in; by columns alone."""

from collections import Counter
from dataclasses import dataclass

from sqlalchemy import Select, func, select
from sqlmodel import Session

from storage import dialects
from storage.records import Report, Reporter
from storage.states import ReportState

_REPORTER = dialects.table_of(Reporter)
_REPORT = dialects.table_of(Report)
Row = tuple[str, str]
"""A campaign and a language."""


@dataclass(frozen=True, slots=True)
class Count:
    """How many of one campaign in one language. `handed_in` counts reports in whatever state they are since."""

    campaign: str
    language: str
    started: int
    drafts: int
    handed_in: int


def counts(tx: Session) -> list[Count]:
    """By campaign and language. Who came without a campaign is in none."""
    started, drafts, handed_in = _chats(tx), _reports(tx, drafts=True), _reports(tx, drafts=False)
    rows = sorted({*started, *drafts, *handed_in})
    return [Count(*row, started[row], drafts[row], handed_in[row]) for row in rows]


def _chats(tx: Session) -> Counter[Row]:
    """People who pressed Start, and families an organizer wrote for."""
    query = (
        select(_REPORTER.c.campaign, _REPORTER.c.language, func.count().label("many"))
        .where(_REPORTER.c.campaign.is_not(None))
        .group_by(_REPORTER.c.campaign, _REPORTER.c.language)
    )
    return _counted(tx, query)


def _reports(tx: Session, *, drafts: bool) -> Counter[Row]:
    is_draft = _REPORT.c.state == ReportState.DRAFT
    query = (
        select(_REPORT.c.campaign, _REPORT.c.language, func.count().label("many"))
        .where(_REPORT.c.campaign.is_not(None), _REPORT.c.erase_at.is_(None), is_draft if drafts else ~is_draft)
        .group_by(_REPORT.c.campaign, _REPORT.c.language)
    )
    return _counted(tx, query)


def _counted(tx: Session, query: Select[tuple[str | None, str, int]]) -> Counter[Row]:
    return Counter({(str(row.campaign), str(row.language)): int(row.many) for row in dialects.execute(tx, query)})
