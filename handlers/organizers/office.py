"""What organizers work with: the use cases of their side, made once at start."""

from __future__ import annotations

from dataclasses import dataclass

from bot.organizing.access import Access
from bot.organizing.asking import Asking
from bot.organizing.cards import Cards
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
from bot.organizing.lost_phones import LostPhones
from bot.organizing.matching import Matching
from bot.organizing.notes import Notes
from bot.organizing.opening import Opening
from bot.organizing.quarantine import Quarantine
from bot.organizing.queue import Queue
from bot.organizing.reviewing import Reviewing
from bot.organizing.writing import Writing


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
    digests: Digests
    cards: Cards
    finding: Finding
    matching: Matching
    cases: Cases
    introducing: Introducing
    figures: Figures
    entering: Entering
    lost_phones: LostPhones
    handing_out: HandingOut
