"""Campaigns are counted by their columns, a line a language."""

from datetime import timedelta

from storage import campaigns, reporters
from storage.campaigns import Count
from storage.database import Database, Session
from tests.storage.rows import NOW, add_report, add_reporter


def some(tx: Session) -> None:
    """Three came to Istanbul, one of them without a report; one came by nothing."""
    for language, state in (("ug", "draft"), ("ug", "handed_in"), ("kk", "withdrawn")):
        reporter = add_reporter(tx)
        reporters.change(tx, reporter.id, campaign="istanbul", language=language)
        add_report(tx, reporter, campaign="istanbul", language=language, state=state)
    reporters.change(tx, add_reporter(tx).id, campaign="istanbul", language="ug")
    add_report(tx)
    closed = add_report(tx, campaign="istanbul", language="ug", state="handed_in", erase_at=NOW + timedelta(hours=72))
    assert closed.erase_at is not None


async def test_each_campaign_has_a_line_a_language(database: Database) -> None:
    await database.run(some)
    assert await database.read(campaigns.counts) == [
        Count("istanbul", "kk", started=1, drafts=0, handed_in=1),
        Count("istanbul", "ug", started=3, drafts=1, handed_in=1),
    ]


async def test_without_campaigns_there_is_nothing_to_count(database: Database) -> None:
    await database.run(add_report)
    assert await database.read(campaigns.counts) == []
