"""What organizers work with: the use cases of their side, made once at start."""

from __future__ import annotations

from dataclasses import dataclass

from bot import trail
from bot.organizing.access import Access
from bot.organizing.asking import Asking
from bot.organizing.cards import Cards
from bot.organizing.case_notes import CaseNotes
from bot.organizing.cases import Cases
from bot.organizing.coded import Coded
from bot.organizing.digest import Digests
from bot.organizing.entering import Entering
from bot.organizing.evidence import Evidence
from bot.organizing.figures import Figures
from bot.organizing.finding import Finding
from bot.organizing.grave_news import GraveNews
from bot.organizing.handing_out.asking import HandingOut
from bot.organizing.introducing import Introducing
from bot.organizing.keeping_out import KeepingOut
from bot.organizing.lost_phones import LostPhones
from bot.organizing.matching import Matching
from bot.organizing.notes import Notes
from bot.organizing.opening import Opening
from bot.organizing.quarantine import Quarantine
from bot.organizing.queue import Queue
from bot.organizing.recordings import Recordings
from bot.organizing.reviewing import Reviewing
from bot.organizing.writing import Writing
from bot.reporting import Reporting
from bot.settings import Settings
from bot.speakers import Speakers


@dataclass(frozen=True)
class Office:
    """Each takes a Reviewer or a Coordinator where it shows or changes anything."""

    access: Access
    opening: Opening
    quarantine: Quarantine
    queue: Queue
    reviewing: Reviewing
    grave_news: GraveNews
    evidence: Evidence
    coded: Coded
    asking: Asking
    notes: Notes
    writing: Writing
    recordings: Recordings
    digests: Digests
    cards: Cards
    finding: Finding
    matching: Matching
    cases: Cases
    introducing: Introducing
    keeping_out: KeepingOut
    figures: Figures
    entering: Entering
    lost_phones: LostPhones
    handing_out: HandingOut


def furnished(reporting: Reporting, speakers: Speakers, settings: Settings) -> Office:
    """Every use case with what it needs."""
    archive = reporting.archive
    access = Access(archive.custody)
    opening, cards = Opening(access, archive), Cards(archive)
    return Office(
        access=access,
        opening=opening,
        quarantine=Quarantine(opening, archive),
        queue=Queue(access, archive),
        reviewing=Reviewing(access, opening, archive),
        grave_news=GraveNews(opening, archive),
        evidence=Evidence(opening, reporting.attachments),
        coded=Coded(opening, archive),
        asking=Asking(opening, reporting.asked, reporting.checkins),
        notes=Notes(access, opening, archive),
        writing=Writing(opening, archive, reporting),
        recordings=Recordings(opening, reporting.attachments),
        digests=Digests(archive.custody, settings.digest_hour, trail.head),
        cards=cards,
        finding=Finding(access, archive, cards),
        matching=Matching(opening, cards),
        cases=Cases(opening, CaseNotes(archive)),
        introducing=Introducing(opening, archive),
        keeping_out=KeepingOut(access, opening),
        figures=Figures(cards),
        handing_out=HandingOut(archive, opening),
        entering=Entering(opening, reporting, speakers),
        lost_phones=LostPhones(access, archive.custody),
    )
